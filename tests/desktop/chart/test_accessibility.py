"""The chart as Qt tells it to screen readers."""

import gc
from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from acuchart.atlas.charts import Atlas
from acuchart.desktop.chart.view import ChartView
from acuchart.domain.points import Point
from acuchart.domain.sides import PAIR
from tests.desktop.chart.hands import L, spot

Text = QAccessible.Text
PRESS, FOCUS = QAccessibleActionInterface.pressAction(), QAccessibleActionInterface.setFocusAction()


def tree(view: ChartView) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(view)


def button(view: ChartView, name: str) -> QAccessibleInterface:
    chart = tree(view)
    return next(
        chart.child(index) for index in range(chart.childCount()) if chart.child(index).text(Text.Name) == name
    )


def test_the_chart_is_a_list_with_a_name(view: ChartView) -> None:
    assert tree(view).role() is QAccessible.Role.List
    assert tree(view).text(Text.Name) == "Chart of the back"


def test_every_spot_is_a_button_named_after_point_and_side(view: ChartView) -> None:
    chart = tree(view)
    names = [chart.child(index).text(Text.Name) for index in range(chart.childCount())]
    for index, (code, pinyin) in enumerate(
        [("BL31", "Shangliao"), ("BL32", "Ciliao"), ("BL33", "Zhongliao"), ("BL34", "Xialiao")]
    ):
        assert names[2 * index : 2 * index + 2] == [f"{code} {pinyin}, left", f"{code} {pinyin}, right"]
    assert {chart.child(index).role() for index in range(chart.childCount())} == {QAccessible.Role.Button}


def test_the_description_tells_foramen_and_contraindication(view: ChartView) -> None:
    told = button(view, "BL32 Ciliao, left").text(Text.Description)
    assert "Cìliáo" in told
    assert "sacral foramen S2" in told
    assert "contraindicated in pregnancy" in told
    assert "closed for this client" not in told


def test_a_closed_point_says_so_and_can_still_be_pressed(qtbot: QtBot, view: ChartView) -> None:
    view.show_closed(["BL32"])
    assert "closed for this client" in button(view, "BL32 Ciliao, left").text(Text.Description)
    with qtbot.waitSignal(view.spot_chosen):
        button(view, "BL32 Ciliao, left").actionInterface().doAction(PRESS)


def test_a_press_chooses_the_pair(qtbot: QtBot, view: ChartView) -> None:
    with qtbot.waitSignal(view.spot_chosen) as told:
        button(view, "BL33 Zhongliao, right").actionInterface().doAction(PRESS)
    assert told.args == ["BL33", PAIR]


def test_focus_can_be_put_on_a_spot(qtbot: QtBot, view: ChartView) -> None:
    view.activateWindow()
    spot_button = button(view, "BL32 Ciliao, left")
    spot_button.actionInterface().doAction(FOCUS)
    qtbot.waitUntil(lambda: bool(spot_button.state().focused))
    assert view.spots.focused == ("BL32", L)
    assert tree(view).focusChild() is spot_button


def test_a_spot_offers_press_and_focus(view: ChartView) -> None:
    actions = button(view, "BL31 Shangliao, left").actionInterface()
    assert actions.actionNames() == [PRESS, FOCUS]
    assert actions.localizedActionDescription(PRESS)


def test_a_chosen_spot_is_told_as_selected(view: ChartView) -> None:
    assert not button(view, "BL32 Ciliao, left").state().selected
    view.show_selection("BL32", PAIR)
    assert button(view, "BL32 Ciliao, left").state().selected
    assert not button(view, "BL33 Zhongliao, left").state().selected


def test_a_spots_rectangle_lies_where_it_is_seen(view: ChartView) -> None:
    for place in ("back", "sacrum"):
        view.fly_to("sacrum" if place == "sacrum" else "back")
        rect = button(view, "BL32 Ciliao, left").rect()
        assert rect.center() + rect.topLeft() - rect.topLeft() == rect.center()
        assert rect.contains(view.viewport().mapToGlobal(spot(view, ("BL32", L))))
        found = tree(view).childAt(rect.center().x(), rect.center().y())
        assert found is button(view, "BL32 Ciliao, left")


def test_a_spot_out_of_the_view_is_told_as_off_screen(view: ChartView) -> None:
    spot_button = button(view, "BL32 Ciliao, left")
    assert not spot_button.state().offscreen
    view.fly_to("sacrum")
    view.pan(0, 5000)
    assert spot_button.state().offscreen


def test_a_button_knows_its_list_and_its_place_in_it(view: ChartView) -> None:
    chart = tree(view)
    for index in range(chart.childCount()):
        child = chart.child(index)
        assert chart.indexOfChild(child) == index
        assert child.parent().role() is QAccessible.Role.List
        assert child.childCount() == 0
        assert child.isValid()


def test_there_is_no_child_beyond_the_last(view: ChartView) -> None:
    chart = tree(view)
    assert chart.child(chart.childCount()) is None
    assert chart.child(-1) is None


@pytest.mark.parametrize("rounds", [5])
def test_charts_come_and_go_without_a_crash(
    qtbot: QtBot, atlas: Atlas, points: Mapping[str, Point], cache: Path, rounds: int
) -> None:
    for _round in range(rounds):
        window = QMainWindow()
        view = ChartView(atlas, points, cache)
        window.setCentralWidget(view)
        window.show()
        qtbot.waitExposed(window)
        chart = tree(view)
        assert [chart.child(index).text(Text.Name) for index in range(chart.childCount())]
        window.close()
        window.deleteLater()
        del window, view, chart
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
