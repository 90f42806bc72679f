"""Runs a window and tells when its first frame and everything else was there. Started by `starts`.

Words: what to run ("bare" or "acuchart"), and the moment it was started, on the machine's own clock. Nothing of
Qt is loaded here beforehand, so that each loads it in its own way.
"""

import sys
import time
from collections.abc import Callable

SIZE = (1440, 900)  # what the program itself opens with
CLICKS = 12
REST_MS = 2500  # until the pictures of a first start are drawn and kept


def bare() -> int:
    """What cannot be avoided: an application and an empty window."""
    from PySide6.QtWidgets import QApplication

    from tests.bench.watch import Bare

    app = QApplication(sys.argv[:1])
    window = Bare(float(sys.argv[2]))
    window.resize(*SIZE)
    window.show()
    return app.exec()


def program(then: Callable[[], None]) -> int:
    """The program as its user starts it: its own code loads Qt, and only then the watch is set."""
    from acuchart import __main__
    from acuchart.desktop import loading

    began, load_qt = float(sys.argv[2]), loading.load_qt

    def load_and_watch() -> None:
        load_qt()
        from acuchart.desktop.window import MainWindow
        from tests.bench.watch import Watch, desk

        furnish = MainWindow._begin_furnishing

        def tell_and_furnish(window: MainWindow) -> None:
            watch = Watch(began, lambda: desk() is not None, then)
            watch.setParent(window)
            watch.take_first_frame()
            furnish(window)

        MainWindow._begin_furnishing = tell_and_furnish  # type: ignore[method-assign, assignment]

    loading.load_qt = load_and_watch
    sys.argv[1:] = []
    return __main__.main()


def rest() -> int:
    """The program, left alone until it has kept its pictures."""

    def begin() -> None:
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication

        QTimer.singleShot(REST_MS, QApplication.quit)

    return program(begin)


def click_round() -> None:
    """Click one foramen after the other, and tell how long it took until the details were painted."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from tests.bench.watch import desk, say

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

    def begin() -> None:
        from PySide6.QtCore import QTimer

        from acuchart.desktop.look.motion import reduce_motion
        from tests.bench.watch import desk

        reduce_motion(True)
        desk().pages.chart.view.fly_to("sacrum")  # type: ignore[union-attr]
        QTimer.singleShot(1500, click_round)  # until the sacrum is drawn sharp

    return program(begin)


def start() -> int:
    """The program, closed as soon as everything is there."""

    def leave() -> None:
        from PySide6.QtWidgets import QApplication

        QApplication.quit()

    return program(leave)


if __name__ == "__main__":
    sys.exit({"bare": bare, "acuchart": start, "clicks": clicks, "rest": rest}[sys.argv[1]]())
