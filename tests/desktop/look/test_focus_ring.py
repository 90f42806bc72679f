"""The focus ring: after the keyboard, never after a click, round the right part."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from acuchart.desktop.look.focus_ring import REACH_PX, RING_PX, FocusRing, ring_target, show_ring_here
from acuchart.desktop.look.theme import LIGHT
from acuchart.desktop.widgets.button import Button
from acuchart.desktop.widgets.scroll import ScrollColumn
from tests.desktop.hands import click, press
from tests.desktop.pictures import inked, picture

TAB = Qt.Key.Key_Tab


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(20, 20, 20, 20)
    row.setSpacing(20)
    for word in ("One", "Two", "Three"):
        row.addWidget(Button(word))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def buttons(page: QWidget) -> list[Button]:
    return page.findChildren(Button)


def ring(page: QWidget) -> FocusRing:
    (found,) = (each for each in page.findChildren(FocusRing) if each.isVisible())
    return found


def test_tab_shows_the_ring(qtbot: QtBot, page: QWidget) -> None:
    buttons(page)[0].setFocus()
    press(page, TAB)
    assert ring_target() is page.focusWidget()
    assert inked(picture(page), QColor(LIGHT.focus), near=10)


def test_a_click_shows_none(qtbot: QtBot, page: QWidget) -> None:
    click(buttons(page)[1])
    assert buttons(page)[1].hasFocus()
    assert ring_target() is None
    assert not inked(picture(page), QColor(LIGHT.focus), near=10)


def test_a_click_takes_the_ring_away_again(qtbot: QtBot, page: QWidget) -> None:
    buttons(page)[0].setFocus()
    press(page, TAB)
    click(buttons(page)[2])
    assert ring_target() is None


def test_the_ring_lies_outside_the_shape(qtbot: QtBot, page: QWidget) -> None:
    buttons(page)[0].setFocus()
    press(page, TAB)
    target = buttons(page)[1]
    around = QRect(target.pos(), target.size()).adjusted(-REACH_PX, -REACH_PX, REACH_PX, REACH_PX)
    assert ring(page).geometry() == around
    shape, corner = target.geometry(), round(target.radius)
    blue = inked(picture(page), QColor(LIGHT.focus), near=10)
    for inside in (shape.adjusted(corner, 0, -corner, 0), shape.adjusted(0, corner, 0, -corner)):
        assert not any(inside.contains(QPoint(x, y)) for x, y in blue)
    assert RING_PX == 3


def test_the_ring_moves_on_with_the_focus(qtbot: QtBot, page: QWidget) -> None:
    buttons(page)[0].setFocus()
    press(page, TAB)
    first = ring(page).geometry()
    press(page, TAB)
    assert ring_target() is buttons(page)[2]
    assert ring(page).geometry() != first


def test_the_ring_follows_a_part_that_moves(qtbot: QtBot, page: QWidget) -> None:
    buttons(page)[0].setFocus()
    press(page, TAB)
    before = ring(page).x()
    buttons(page)[1].move(buttons(page)[1].pos() + QPoint(7, 0))
    assert ring(page).x() == before + 7


def test_the_ring_goes_with_a_part_that_is_hidden(qtbot: QtBot, page: QWidget) -> None:
    buttons(page)[0].setFocus()
    press(page, TAB)
    shown = ring(page)
    buttons(page)[1].hide()
    assert not shown.isVisible() or ring_target() is not buttons(page)[1]


def test_an_arrow_key_may_ask_for_the_ring(qtbot: QtBot, page: QWidget) -> None:
    click(buttons(page)[1])
    show_ring_here(buttons(page)[1])
    assert ring_target() is buttons(page)[1]


def test_a_part_that_dies_takes_the_ring_with_it(qtbot: QtBot, page: QWidget) -> None:
    buttons(page)[0].setFocus()
    press(page, TAB)
    gone = buttons(page)[1]
    with qtbot.waitSignal(gone.destroyed, timeout=2000):
        gone.deleteLater()
    page.resize(page.width() + 10, page.height())
    assert all(not each.isVisible() or each.parent() is page for each in page.findChildren(FocusRing))


def test_inside_a_scrolled_column_the_ring_scrolls_too(qtbot: QtBot) -> None:
    area = ScrollColumn()
    for word in range(20):
        area.column.addWidget(Button(str(word)))
    qtbot.addWidget(area)
    area.resize(200, 200)
    area.show()
    area.activateWindow()
    qtbot.waitUntil(area.isActiveWindow)
    first = area.findChildren(Button)[0]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    show_ring_here(first)
    (shown,) = (each for each in area.findChildren(FocusRing) if each.isVisible())
    high = shown.mapTo(area, QPoint(0, 0)).y()
    area.verticalScrollBar().setValue(30)
    assert shown.mapTo(area, QPoint(0, 0)).y() == high - 30
