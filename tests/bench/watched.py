"""Runs a window and tells when its first frame and everything else was there. Started by `starts`.

Words: what to run ("bare" or "acuchart"), and the moment it was started, on the machine's own clock.
"""

import builtins
import sys
import time
from collections.abc import Callable

PLAIN_IMPORT = builtins.__import__  # the program loads Qt without its hook on imports, see `desktop/loading.py`

from PySide6.QtCore import QEvent, QObject, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget  # noqa: E402

SIZE = (1440, 900)  # what the program itself opens with
LOOK_MS = 1  # how often is looked whether everything is there
CLICKS = 12


class Watch(QObject):
    """Notes when something was painted first, and when `is_ready` is first true."""

    def __init__(self, app: QApplication, is_ready: Callable[[], bool], then: Callable[[], None]) -> None:
        super().__init__()
        self._is_ready, self._then = is_ready, then
        self._began = float(sys.argv[2])
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Wait for the first paint event of a window's inside."""
        if event.type() is QEvent.Type.UpdateRequest and isinstance(watched, QWidget) and watched.isWindow():
            QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]  # there is one
            QTimer.singleShot(0, self._first)
        return False

    def _first(self) -> None:
        say("first", (time.monotonic() - self._began) * 1000)
        self._timer.start()
        self._look()

    def _look(self) -> None:
        if self._is_ready():
            self._timer.stop()
            say("ready", (time.monotonic() - self._began) * 1000)
            self._then()


def say(what: str, ms: float) -> None:
    """Tell one number to whoever started this."""
    sys.stdout.write(f"{what} {ms:.2f}\n")
    sys.stdout.flush()


def bare() -> int:
    """What cannot be avoided: an application and an empty window."""
    app = QApplication(sys.argv[:1])
    watch = Watch(app, lambda: True, app.quit)
    window = QMainWindow()
    window.resize(*SIZE)
    window.show()
    status = app.exec()
    del watch
    return status


def program(then: Callable[[], None]) -> int:
    """The program as its user starts it."""
    builtins.__import__ = PLAIN_IMPORT
    app = QApplication(["acuchart"])
    watch = Watch(app, lambda: desk() is not None, then)
    sys.argv[1:] = []
    from acuchart.__main__ import main

    status = main()
    del watch
    return status


def desk() -> QWidget | None:
    """The furnished window's inside, once its records are open."""
    for window in QApplication.topLevelWidgets():
        inside = window.centralWidget() if isinstance(window, QMainWindow) else None
        workbench = getattr(inside, "workbench", None)
        if inside and workbench and workbench.records:
            return inside
    return None


def click_round() -> None:
    """Click one foramen after the other, and tell how long it took until the details were painted."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    view = desk().pages.chart.view  # type: ignore[union-attr]  # there is a desk: it is why this is called
    keys = list(view.spots.items)
    for index in range(CLICKS):
        at = view.shot().on_view(view.spots.items[keys[(2 * index + 1) % len(keys)]].place.spot.position)
        start, used = time.monotonic(), time.thread_time()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at.toPoint())
        QApplication.processEvents()
        say("click", (time.thread_time() - used) * 1000)
        say("click-wall", (time.monotonic() - start) * 1000)
    QApplication.quit()


def clicks() -> int:
    """The program, and clicks on its chart."""
    from acuchart.desktop.look.motion import reduce_motion

    def begin() -> None:
        reduce_motion(True)
        desk().pages.chart.view.fly_to("sacrum")  # type: ignore[union-attr]
        QTimer.singleShot(1500, click_round)  # until the sacrum is drawn sharp

    return program(begin)


def start() -> int:
    """The program, closed as soon as everything is there."""
    return program(QApplication.quit)


if __name__ == "__main__":
    sys.exit({"bare": bare, "acuchart": start, "clicks": clicks}[sys.argv[1]]())
