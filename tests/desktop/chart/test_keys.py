"""The chart by keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from acuchart.desktop.chart.view import ChartView
from acuchart.domain.sides import PAIR
from tests.desktop.chart.hands import L, R

Key = Qt.Key


@pytest.fixture
def keyed(qtbot: QtBot, view: ChartView) -> ChartView:
    """The chart with the keyboard on it, come by Tab."""
    view.activateWindow()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(view.hasFocus)
    return view


def test_tab_visits_the_spots_in_order(qtbot: QtBot, keyed: ChartView) -> None:
    for expected in list(keyed.spots.items):
        QTest.keyClick(keyed, Key.Key_Tab)
        assert keyed.spots.focused == expected


def test_shift_tab_goes_back_and_then_leaves(qtbot: QtBot, keyed: ChartView) -> None:
    QTest.keyClick(keyed, Key.Key_Tab)
    QTest.keyClick(keyed, Key.Key_Tab)
    QTest.keyClick(keyed, Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert keyed.spots.focused == ("BL31", L)
    QTest.keyClick(keyed, Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert keyed.spots.focused is None


def test_after_the_last_spot_tab_goes_on_to_what_follows(qtbot: QtBot, view: ChartView) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    following = QLineEdit()
    column.addWidget(view)
    column.addWidget(following)
    window.show()
    window.activateWindow()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(view.hasFocus)
    for _spot in range(len(view.spots.items) + 1):
        QTest.keyClick(view, Key.Key_Tab)
    qtbot.waitUntil(following.hasFocus)
    assert view.spots.focused is None
    view.setParent(None)  # closed by its own fixture


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_enter_and_space_choose_the_pair(qtbot: QtBot, keyed: ChartView, key: Qt.Key) -> None:
    QTest.keyClick(keyed, Key.Key_Tab)
    with qtbot.waitSignal(keyed.spot_chosen) as told:
        QTest.keyClick(keyed, key)
    assert told.args == ["BL31", PAIR]


def test_shift_and_enter_choose_one_side(qtbot: QtBot, keyed: ChartView) -> None:
    QTest.keyClick(keyed, Key.Key_Tab)
    QTest.keyClick(keyed, Key.Key_Tab)
    with qtbot.waitSignal(keyed.spot_chosen) as told:
        QTest.keyClick(keyed, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert told.args == ["BL31", (R,)]


def test_arrows_walk_the_foramina(qtbot: QtBot, keyed: ChartView) -> None:
    walk = [(Key.Key_Down, ("BL31", L)), (Key.Key_Down, ("BL32", L)), (Key.Key_Right, ("BL32", R))]
    walk += [(Key.Key_Down, ("BL33", R)), (Key.Key_Left, ("BL33", L)), (Key.Key_Up, ("BL32", L))]
    for key, expected in walk:
        QTest.keyClick(keyed, key)
        assert keyed.spots.focused == expected


def test_enter_with_nothing_focused_flies_to_the_sacrum_and_escape_back(qtbot: QtBot, keyed: ChartView) -> None:
    QTest.keyClick(keyed, Key.Key_Return)
    assert keyed.place == "sacrum"
    QTest.keyClick(keyed, Key.Key_Escape)
    assert keyed.place == "back"


def test_plus_minus_zero_home_and_end_move_the_view(qtbot: QtBot, keyed: ChartView) -> None:
    start = keyed.shot().camera.scale
    QTest.keyClick(keyed, Key.Key_Plus)
    assert keyed.shot().camera.scale == pytest.approx(1.25 * start)
    QTest.keyClick(keyed, Key.Key_Minus)
    assert keyed.shot().camera.scale == pytest.approx(start)
    QTest.keyClick(keyed, Key.Key_End)
    assert keyed.place == "sacrum"
    QTest.keyClick(keyed, Key.Key_0)
    assert keyed.place == "back"
    QTest.keyClick(keyed, Key.Key_End)
    QTest.keyClick(keyed, Key.Key_Home)
    assert keyed.place == "back"


def test_a_focused_spot_comes_into_view(qtbot: QtBot, keyed: ChartView) -> None:
    keyed.fly_to("sacrum")
    keyed.pan(0, 3000)
    QTest.keyClick(keyed, Key.Key_Tab)
    at = keyed.shot().on_view(keyed.spots.items["BL31", L].place.spot.position)
    assert keyed.viewport().rect().contains(at.toPoint())


def test_leaving_the_chart_takes_the_ring_along(qtbot: QtBot, keyed: ChartView) -> None:
    QTest.keyClick(keyed, Key.Key_Tab)
    keyed.clearFocus()
    assert keyed.spots.focused is None


def test_keys_with_ctrl_are_left_to_the_window(qtbot: QtBot, keyed: ChartView) -> None:
    before = keyed.shot().camera
    QTest.keyClick(keyed, Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert keyed.shot().camera == before
