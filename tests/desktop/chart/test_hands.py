"""Touchpads, fine wheels, and the mouse events a system makes up for fingers."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from acuchart.desktop.chart.view import ChartView
from acuchart.desktop.look.motion import reduce_motion
from tests.desktop.chart.hands import L, leave, spot, touch_screen, turn_wheel


def pinch_pad(view: ChartView, gesture: Qt.NativeGestureType, value: float, at: QPointF) -> None:
    pad = QPointingDevice.primaryPointingDevice()
    event = QNativeGestureEvent(gesture, pad, 2, at, at, at, value, QPointF())
    QApplication.sendEvent(view.viewport(), event)


def test_two_fingers_on_a_touchpad_zoom_at_the_pointer(view: ChartView) -> None:
    at, start = QPointF(300.0, 500.0), view.shot().camera.scale
    before = view.shot().on_chart(300, 500)
    pinch_pad(view, Qt.NativeGestureType.ZoomNativeGesture, 0.25, at)
    after = view.shot().on_chart(300, 500)
    assert view.shot().camera.scale == pytest.approx(1.25 * start)
    assert (after.x, after.y) == pytest.approx((before.x, before.y), abs=1.5)


def test_other_gestures_of_a_touchpad_change_nothing(view: ChartView) -> None:
    before = view.shot().camera
    pinch_pad(view, Qt.NativeGestureType.RotateNativeGesture, 20.0, QPointF(300.0, 500.0))
    assert view.shot().camera == before


def test_a_mouse_event_made_up_for_a_finger_is_not_a_second_click(qtbot: QtBot, plate_view: ChartView) -> None:
    at = QPointF(spot(plate_view, ("BL32", L)))
    with qtbot.assertNotEmitted(plate_view.spot_chosen):
        for kind, held in (
            (QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton),
            (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
        ):
            no_key = Qt.KeyboardModifier.NoModifier
            event = QMouseEvent(kind, at, at, Qt.MouseButton.LeftButton, held, no_key, touch_screen())
            QApplication.sendEvent(plate_view.viewport(), event)


def test_a_wheel_turned_sideways_changes_nothing(view: ChartView) -> None:
    before, at = view.shot().camera, QPointF(400.0, 400.0)
    event = QWheelEvent(
        at, at, QPoint(), QPoint(120, 0), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)
    assert view.shot().camera == before


def test_notches_turned_fast_add_up(qtbot: QtBot, view: ChartView) -> None:
    reduce_motion(False)
    start = view.shot().camera.scale
    for _notch in range(4):
        turn_wheel(view, 1, QPointF(455.0, 418.0))
    qtbot.waitUntil(lambda: view.shot().camera.scale == pytest.approx(1.2**4 * start, rel=0.01))


def test_the_pointer_that_leaves_takes_the_name_along(qtbot: QtBot, plate_view: ChartView) -> None:
    QTest.mouseMove(plate_view.viewport(), spot(plate_view, ("BL32", L)))
    qtbot.waitUntil(lambda: plate_view.spots.hovered is not None)
    leave(plate_view)
    assert plate_view.spots.hovered is None


def test_another_button_neither_chooses_nor_drags(qtbot: QtBot, plate_view: ChartView) -> None:
    before = plate_view.shot().camera
    with qtbot.assertNotEmitted(plate_view.spot_chosen):
        QTest.mouseClick(plate_view.viewport(), Qt.MouseButton.RightButton, pos=spot(plate_view, ("BL32", L)))
    assert plate_view.shot().camera == before


def test_a_finger_lifted_from_a_pinch_does_not_choose(qtbot: QtBot, plate_view: ChartView) -> None:
    screen, viewport, at = touch_screen(), plate_view.viewport(), spot(plate_view, ("BL32", L))
    away = at + QPoint(120, 0)
    with qtbot.assertNotEmitted(plate_view.spot_chosen):
        QTest.touchEvent(viewport, screen).press(0, at, viewport).press(1, away, viewport)
        QTest.touchEvent(viewport, screen).move(0, at, viewport).move(1, away + QPoint(30, 0), viewport)
        QTest.touchEvent(viewport, screen).stationary(0).release(1, away, viewport)
        QTest.touchEvent(viewport, screen).release(0, at, viewport)
