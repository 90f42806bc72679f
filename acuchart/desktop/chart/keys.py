"""The chart by keyboard."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from shiboken6 import Shiboken

if TYPE_CHECKING:
    from acuchart.desktop.chart.view import ChartView

ZOOM_STEP = 1.25  # a press of + or -
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class Keys(QObject):
    """Tab and arrows go over the spots, Enter chooses, + - 0 and Home move the view, Esc goes back."""

    def __init__(self, view: "ChartView") -> None:
        super().__init__(view)
        self._view = view
        self._does: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Plus: lambda: view.zoom(ZOOM_STEP),
            Qt.Key.Key_Equal: lambda: view.zoom(ZOOM_STEP),
            Qt.Key.Key_Minus: lambda: view.zoom(1 / ZOOM_STEP),
            Qt.Key.Key_0: lambda: view.fly_to("back"),
            Qt.Key.Key_Home: lambda: view.fly_to("back"),
            Qt.Key.Key_End: lambda: view.fly_to("sacrum"),
        }
        self._came_by_key = False
        view.installEventFilter(self)

    @property
    def is_on_chart(self) -> bool:
        """Whether the keyboard is on the chart as a whole, and a ring has to show it."""
        return self._came_by_key and self._view.spots.focused is None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not Shiboken.isValid(self._view):  # Qt takes the focus away while it destroys the view
            return False
        if isinstance(event, QFocusEvent):
            self._came_by_key = event.gotFocus() and event.reason() in BY_KEY
            if event.lostFocus():
                self._view.spots.focus(None)
            self._view.viewport().update()
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False
        return self._press(event)

    def _press(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return self._tab(1 if key is Qt.Key.Key_Tab else -1)
        if key in ARROWS:
            self._view.spots.focus(self._view.spots.towards(*ARROWS[key]))
            return True
        if key in CHOOSING:
            return self._choose(one_side=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        if key is Qt.Key.Key_Escape:
            return self._leave()
        if key in self._does:
            self._does[key]()
            return True
        return False

    def _tab(self, by: int) -> bool:
        following = self._view.spots.step(by)
        if following is None or (by < 0 and self._view.spots.focused is None):
            self._view.spots.focus(None)
            return False
        self._view.spots.focus(following)
        return True

    def _choose(self, *, one_side: bool) -> bool:
        focused = self._view.spots.focused
        if focused is not None:
            self._view.spots.choose(focused, one_side=one_side)
            return True
        if self._view.place == "back":
            self._view.fly_to("sacrum")
            return True
        return False

    def _leave(self) -> bool:
        if self._view.place == "sacrum":
            self._view.fly_to("back")
            return True
        if self._view.spots.focused is not None:
            self._view.spots.focus(None)
            return True
        return False
