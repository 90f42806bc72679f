"""Pointer, wheel, touchpad and fingers on the chart."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent, QNativeGestureEvent, QTouchEvent, QWheelEvent
from shiboken6 import Shiboken

from acuchart.desktop.chart.camera import SACRUM_FRAME
from acuchart.desktop.chart.spots import REACH_PX, TOUCH_REACH_PX, Key

if TYPE_CHECKING:
    from acuchart.desktop.chart.view import ChartView

DRAG_FROM_PX = 6.0  # a press that moves less is a click
TAP_WITHIN_PX = 12.0  # the same for a finger, which is never quite still
ZOOM_PER_DEGREE = 1.0122  # 15 degrees, one notch of a wheel, come to 1.2
EIGHTHS = 8.0  # Qt counts a wheel's turn in eighths of a degree


class Hands(QObject):
    """Turns what hands do on the view into choosing, panning and zooming."""

    def __init__(self, view: "ChartView") -> None:
        super().__init__(view)
        self._view = view
        self._pressed_at: QPointF | None = None
        self._last = QPointF()
        self._is_dragging = False
        self._span = 0.0
        view.viewport().setMouseTracking(True)
        view.viewport().setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        view.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not Shiboken.isValid(self._view):  # Qt still sends events while it destroys the view
            return False
        if isinstance(event, QMouseEvent):
            return self._is_from_finger(event) or self._handle_mouse(event)
        if isinstance(event, QTouchEvent):
            self._handle_touch(event)
            return True
        if isinstance(event, QWheelEvent):
            self._turn(event)
            return True
        if isinstance(event, QNativeGestureEvent):
            return self._pinch_pad(event)
        if event.type() is QEvent.Type.Leave:
            self._view.spots.hover(None)
        return False

    def _is_from_finger(self, event: QMouseEvent) -> bool:
        """Whether it is the mouse event the system makes up for a touch that was handled already."""
        device = event.device()
        return device is not None and device.type() is QInputDevice.DeviceType.TouchScreen

    def _handle_mouse(self, event: QMouseEvent) -> bool:
        match event.type():
            case QEvent.Type.MouseButtonPress if event.button() is Qt.MouseButton.LeftButton:
                self._pressed_at = self._last = event.position()
                self._view.setFocus(Qt.FocusReason.MouseFocusReason)
            case QEvent.Type.MouseMove:
                self._move(event)
            case QEvent.Type.MouseButtonRelease if event.button() is Qt.MouseButton.LeftButton:
                self._release(event)
            case QEvent.Type.MouseButtonDblClick if event.button() is Qt.MouseButton.LeftButton:
                self._click_twice(event.position())
            case _:
                pass
        return True

    def _move(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._pressed_at is None:
            key = self._spot_at(at, REACH_PX)
            self._view.spots.hover(key)
            self._show_cursor(at, is_on_spot=key is not None)
            return
        if not self._is_dragging and (at - self._pressed_at).manhattanLength() >= DRAG_FROM_PX:
            self._is_dragging = True
            self._view.spots.hover(None)
            self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._is_dragging:
            self._view.pan(at.x() - self._last.x(), at.y() - self._last.y())
        self._last = at

    def _release(self, event: QMouseEvent) -> None:
        was_click = self._pressed_at is not None and not self._is_dragging
        self._pressed_at, self._is_dragging = None, False
        self._view.viewport().unsetCursor()
        if was_click:
            is_one_side = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._press(event.position(), REACH_PX, one_side=is_one_side)

    def _spot_at(self, at: QPointF, reach_px: float) -> Key | None:
        shot = self._view.shot()
        position = shot.on_chart(at.x(), at.y())
        return self._view.spots.at(position.x, position.y, shot.camera.scale, reach_px)

    def _press(self, at: QPointF, reach_px: float, *, one_side: bool = False) -> None:
        key = self._spot_at(at, reach_px)
        if key is not None:
            self._view.spots.choose(key, one_side=one_side)
        elif self._view.callout.holds(at.x(), at.y(), self._view.shot()):
            self._view.fly_to("sacrum")

    def _click_twice(self, at: QPointF) -> None:
        position = self._view.shot().on_chart(at.x(), at.y())
        frame = SACRUM_FRAME
        is_on_sacrum = 0 <= position.x - frame.x <= frame.width and 0 <= position.y - frame.y <= frame.height
        if is_on_sacrum and self._spot_at(at, REACH_PX) is None:
            self._view.fly_to("sacrum")

    def _show_cursor(self, at: QPointF, *, is_on_spot: bool) -> None:
        is_button = is_on_spot or self._view.callout.holds(at.x(), at.y(), self._view.shot())
        shape = Qt.CursorShape.PointingHandCursor if is_button else Qt.CursorShape.ArrowCursor
        self._view.viewport().setCursor(shape)

    def _turn(self, event: QWheelEvent) -> None:
        degrees = event.angleDelta().y() / EIGHTHS
        at = event.position()
        is_stepped = event.phase() is Qt.ScrollPhase.NoScrollPhase
        if degrees:
            self._view.zoom(ZOOM_PER_DEGREE**degrees, at.x(), at.y(), glides=is_stepped)

    def _pinch_pad(self, event: QNativeGestureEvent) -> bool:
        if event.gestureType() is not Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self._view.zoom(1.0 + event.value(), event.position().x(), event.position().y(), glides=False)
        return True

    def _handle_touch(self, event: QTouchEvent) -> None:
        points = [point.position() for point in event.points()]
        event.accept()
        if event.type() is QEvent.Type.TouchBegin:
            self._pressed_at, self._is_dragging, self._span = points[0], False, 0.0
        if event.type() is QEvent.Type.TouchEnd:
            self._lift(points[0])
        elif event.type() is QEvent.Type.TouchCancel:
            self._pressed_at = None
        elif len(points) > 1:
            self._pinch(points[0], points[1])
        else:
            self._slide(points[0])

    def _pinch(self, first: QPointF, second: QPointF) -> None:
        middle, span = (first + second) / 2, QPointF(second - first)
        length = (span.x() ** 2 + span.y() ** 2) ** 0.5
        if self._span:
            self._view.pan(middle.x() - self._last.x(), middle.y() - self._last.y())
            self._view.zoom(max(length, 1.0) / self._span, middle.x(), middle.y(), glides=False)
        self._last, self._span, self._is_dragging = middle, max(length, 1.0), True

    def _slide(self, at: QPointF) -> None:
        if self._span or self._pressed_at is None:  # a finger of a pinch was lifted: start anew from here
            self._last, self._span = at, 0.0
            return
        if not self._is_dragging and (at - self._pressed_at).manhattanLength() >= TAP_WITHIN_PX:
            self._is_dragging, self._last = True, self._pressed_at
        if self._is_dragging:
            self._view.pan(at.x() - self._last.x(), at.y() - self._last.y())
            self._last = at

    def _lift(self, at: QPointF) -> None:
        if self._pressed_at is not None and not self._is_dragging:
            self._press(at, TOUCH_REACH_PX)
        self._pressed_at, self._span = None, 0.0
