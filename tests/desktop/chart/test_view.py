"""The chart under real events: mouse, wheel, touch, keys, changes of size and theme."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QMargins, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from acuchart.atlas.charts import Atlas
from acuchart.desktop.chart.view import ChartView
from acuchart.desktop.look.motion import FLIGHT_MS, reduce_motion
from acuchart.desktop.look.theme import DARK, LIGHT
from acuchart.desktop.look.wearing import wear
from acuchart.domain.points import Point
from acuchart.domain.sides import PAIR, Side
from tests.desktop.chart.hands import L, R, spot, touch_screen, turn_wheel

CODES = ("BL31", "BL32", "BL33", "BL34")
LEFT_BUTTON, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize("place", ["back", "sacrum"])
@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("side", PAIR)
def test_a_click_on_either_side_chooses_the_pair(
    qtbot: QtBot, view: ChartView, place: str, code: str, side: Side
) -> None:
    view.fly_to("sacrum" if place == "sacrum" else "back")
    with qtbot.waitSignal(view.spot_chosen) as told:
        QTest.mouseClick(view.viewport(), LEFT_BUTTON, pos=spot(view, (code, side)))
    assert told.args == [code, PAIR]


def test_a_click_with_shift_chooses_one_side(qtbot: QtBot, plate_view: ChartView) -> None:
    with qtbot.waitSignal(plate_view.spot_chosen) as told:
        QTest.mouseClick(plate_view.viewport(), LEFT_BUTTON, SHIFT, spot(plate_view, ("BL32", R)))
    assert told.args == ["BL32", (R,)]


def test_a_click_beside_everything_chooses_nothing(qtbot: QtBot, plate_view: ChartView) -> None:
    with qtbot.assertNotEmitted(plate_view.spot_chosen):
        QTest.mouseClick(plate_view.viewport(), LEFT_BUTTON, pos=QPoint(300, 780))


def test_a_closed_point_can_still_be_read_about(qtbot: QtBot, plate_view: ChartView) -> None:
    plate_view.show_closed(CODES)
    with qtbot.waitSignal(plate_view.spot_chosen):
        QTest.mouseClick(plate_view.viewport(), LEFT_BUTTON, pos=spot(plate_view, ("BL32", L)))


def test_the_pointer_over_a_spot_names_it_before_the_click(qtbot: QtBot, plate_view: ChartView) -> None:
    QTest.mouseMove(plate_view.viewport(), QPoint(5, 5))
    QTest.mouseMove(plate_view.viewport(), spot(plate_view, ("BL33", L)))
    qtbot.waitUntil(lambda: plate_view.spots.hovered == ("BL33", L))
    assert plate_view.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor


def test_a_drag_pans_and_chooses_nothing(qtbot: QtBot, plate_view: ChartView) -> None:
    start = spot(plate_view, ("BL32", L))
    before = plate_view.shot().camera
    with qtbot.assertNotEmitted(plate_view.spot_chosen):
        QTest.mousePress(plate_view.viewport(), LEFT_BUTTON, pos=start)
        for step in range(1, 6):
            QTest.mouseMove(plate_view.viewport(), start + QPoint(10 * step, 4 * step))
        QTest.mouseRelease(plate_view.viewport(), LEFT_BUTTON, pos=start + QPoint(50, 20))
    after = plate_view.shot().camera
    assert after.scale == before.scale
    assert (before.x - after.x) * after.scale == pytest.approx(50, abs=1)
    assert (before.y - after.y) * after.scale == pytest.approx(20, abs=1)


def test_the_wheel_zooms_to_the_pointer(view: ChartView) -> None:
    at = QPointF(200.0, 300.0)
    before = view.shot().on_chart(at.x(), at.y())
    turn_wheel(view, 3, at)
    after = view.shot().on_chart(at.x(), at.y())
    assert view.shot().camera.scale > 1.5 * 0.74
    assert (after.x, after.y) == pytest.approx((before.x, before.y), abs=1.5)


def test_the_wheel_stops_at_both_limits(view: ChartView) -> None:
    for _turn in range(40):
        turn_wheel(view, 3, QPointF(455, 418))
    assert view.shot().camera.scale == 10.0
    for _turn in range(40):
        turn_wheel(view, -3, QPointF(455, 418))
    assert view.shot().camera.scale == pytest.approx(0.9 * 836 / 1778)


def test_zooming_in_on_the_sacrum_is_being_at_the_sacrum(qtbot: QtBot, view: ChartView) -> None:
    sacrum = view.shot().on_view(view.spots.items["BL32", L].place.spot.position)
    with qtbot.waitSignal(view.place_changed) as told:
        for _turn in range(10):
            turn_wheel(view, 1, sacrum)
    assert told.args == ["sacrum"]
    assert view.place == "sacrum"


def test_zooming_in_on_the_neck_is_not_being_at_the_sacrum(view: ChartView) -> None:
    for _turn in range(10):
        turn_wheel(view, 1, QPointF(455, 150))
    assert view.shot().plate == 1.0
    assert view.place == "back"


def test_a_double_click_on_the_sacrum_flies_there(qtbot: QtBot, view: ChartView) -> None:
    view.show_selection("BL32", PAIR)  # the hint is gone, a single click would do nothing
    beside = spot(view, ("BL34", L)) + QPoint(11, 30)
    QTest.mouseDClick(view.viewport(), LEFT_BUTTON, pos=beside)
    assert view.place == "sacrum"


def test_flying_there_and_back_is_told_once_each(qtbot: QtBot, view: ChartView) -> None:
    told: list[str] = []
    view.place_changed.connect(told.append)
    view.fly_to("sacrum")
    view.fly_to("sacrum")
    view.fly_to("back")
    assert told == ["sacrum", "back"]


def test_a_flight_passes_through_every_size_between(qtbot: QtBot, view: ChartView) -> None:
    reduce_motion(False)
    scales: list[float] = []
    view.camera_moved.connect(lambda: scales.append(view.shot().camera.scale))
    view.fly_to("sacrum")
    assert view.place == "sacrum"
    qtbot.waitUntil(lambda: bool(scales) and scales[-1] > 4.2, timeout=FLIGHT_MS * 8)
    assert scales == sorted(scales)
    assert len(set(scales)) > 3  # a loaded machine shows fewer frames, and never none


def test_a_wheel_turned_in_flight_takes_over(qtbot: QtBot, view: ChartView) -> None:
    reduce_motion(False)
    view.fly_to("sacrum")
    qtbot.waitUntil(lambda: view.shot().camera.scale > 1.0)
    view.pan(10, 0)
    scale = view.shot().camera.scale
    view.pan(10, 0)
    assert view.shot().camera.scale == scale


def test_a_tap_chooses_and_makes_no_second_click(qtbot: QtBot, plate_view: ChartView) -> None:
    told: list[object] = []
    plate_view.spot_chosen.connect(lambda code, sides: told.append((code, sides)))
    screen, at = touch_screen(), spot(plate_view, ("BL31", R)) + QPoint(0, 18)
    QTest.touchEvent(plate_view.viewport(), screen).press(0, at, plate_view.viewport())
    QTest.touchEvent(plate_view.viewport(), screen).release(0, at, plate_view.viewport())
    QApplication.processEvents()
    assert told == [("BL31", PAIR)]


def test_a_finger_that_moves_pans(plate_view: ChartView) -> None:
    screen, viewport, start = touch_screen(), plate_view.viewport(), QPoint(300, 600)
    before = plate_view.shot().camera
    QTest.touchEvent(viewport, screen).press(0, start, viewport)
    for step in (1, 2, 3):
        QTest.touchEvent(viewport, screen).move(0, start + QPoint(0, -20 * step), viewport)
    QTest.touchEvent(viewport, screen).release(0, start + QPoint(0, -60), viewport)
    assert (plate_view.shot().camera.y - before.y) * before.scale == pytest.approx(60, abs=2)


def test_two_fingers_zoom_about_their_middle(view: ChartView) -> None:
    screen, viewport = touch_screen(), view.viewport()
    before = view.shot().on_chart(400, 400)
    QTest.touchEvent(viewport, screen).press(0, QPoint(350, 400), viewport).press(1, QPoint(450, 400), viewport)
    for step in range(1, 11):
        event = QTest.touchEvent(viewport, screen)
        event.move(0, QPoint(350 - 5 * step, 400), viewport).move(1, QPoint(450 + 5 * step, 400), viewport)
        del event  # sent at its end
    QTest.touchEvent(viewport, screen).release(0, QPoint(300, 400), viewport).release(
        1, QPoint(500, 400), viewport
    )
    after = view.shot().on_chart(400, 400)
    assert view.shot().camera.scale == pytest.approx(2 * 0.74, rel=0.15)
    assert (after.x, after.y) == pytest.approx((before.x, before.y), abs=3)


def test_resizing_keeps_the_place_that_is_shown(view: ChartView) -> None:
    view.fly_to("sacrum")
    view.resize(700, 600)
    seen = view.shot().seen
    assert seen.left() <= -80
    assert seen.right() >= 80
    assert seen.top() <= 691


def test_resizing_keeps_what_is_in_the_middle_after_a_pan(view: ChartView) -> None:
    view.zoom(2.0, 500.0, 300.0)
    middle = view.shot().camera
    view.resize(700, 600)
    after = view.shot().camera
    assert (after.x, after.y, after.scale) == (middle.x, middle.y, middle.scale)


def test_the_chart_is_centred_in_what_is_left_free(view: ChartView) -> None:
    view.keep_clear(QMargins(300, 0, 0, 0))
    middle = view.shot().on_view(view.spots.items["BL32", L].place.spot.position).x()
    right = view.shot().on_view(view.spots.items["BL32", R].place.spot.position).x()
    assert (middle + right) / 2 == pytest.approx(300 + 610 / 2, abs=1)


def test_the_hint_is_there_until_a_spot_is_chosen(view: ChartView) -> None:
    assert view.callout.is_shown(view.shot())
    view.show_selection("BL32", PAIR)
    assert not view.callout.is_shown(view.shot())
    view.show_selection(None)
    assert not view.callout.is_shown(view.shot())


def test_a_click_on_the_hint_flies_to_the_sacrum(qtbot: QtBot, view: ChartView) -> None:
    frame = view.callout.frame(view.shot())
    QTest.mouseClick(
        view.viewport(), LEFT_BUTTON, pos=QPoint(round(frame.left()) - 150, round(frame.center().y()))
    )
    assert view.place == "sacrum"


def test_a_new_theme_is_worn_at_once(qtbot: QtBot, qapp: QApplication, view: ChartView) -> None:
    corner = view.grab(QRect(2, 2, 4, 4)).toImage().pixelColor(0, 0)
    assert corner == QColor(LIGHT.ground)
    wear(qapp, DARK)
    assert view.grab(QRect(2, 2, 4, 4)).toImage().pixelColor(0, 0) == QColor(DARK.ground)


def test_a_chart_that_is_closed_while_it_draws_harms_nothing(
    qtbot: QtBot, atlas: Atlas, points: Mapping[str, Point], tmp_path: Path
) -> None:
    for _time in range(3):
        view = ChartView(atlas, points, tmp_path)
        view.resize(400, 300)
        view.show()
        qtbot.waitExposed(view)
        view.close()
        view.deleteLater()
        del view
        QApplication.processEvents()
