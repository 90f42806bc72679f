"""Watches a window from inside its process, and tells when something was there."""

import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

LOOK_MS = 1  # how often is looked whether everything is there


class Bare(QMainWindow):
    """An empty window that tells when it has been painted."""

    def __init__(self, began: float) -> None:
        super().__init__()
        self._began = began

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        """Paint nothing, and tell."""
        super().paintEvent(event)
        say("first", since(self._began))
        QTimer.singleShot(0, QApplication.quit)


class Watch(QObject):
    """Looks from the first frame on whether `is_ready`, tells when, and goes on with `then`."""

    def __init__(self, began: float, is_ready: Callable[[], bool], then: Callable[[], None]) -> None:
        super().__init__()
        self._began, self._is_ready, self._then = began, is_ready, then
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)

    def take_first_frame(self) -> None:
        """The first frame has been painted."""
        say("first", since(self._began))
        self._timer.start()

    def _look(self) -> None:
        if self._is_ready():
            self._timer.stop()
            say("ready", since(self._began))
            self._then()


def since(began: float) -> float:
    """Milliseconds since a moment of the machine's own clock."""
    return (time.monotonic() - began) * 1000


def say(what: str, ms: float) -> None:
    """Tell one number to whoever started this."""
    sys.stdout.write(f"{what} {ms:.2f}\n")
    sys.stdout.flush()


def desk() -> QWidget | None:
    """The furnished window's inside, once its records are open."""
    for window in QApplication.topLevelWidgets():
        inside = window.centralWidget() if isinstance(window, QMainWindow) else None
        workbench = getattr(inside, "workbench", None)
        if inside and workbench and workbench.records:
            return inside
    return None
