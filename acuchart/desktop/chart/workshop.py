"""One thread that draws while the window stays alive."""

import threading
from collections.abc import Callable, Hashable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

Draw = Callable[[], QImage | None]


class Workshop(QObject):
    """Draws what was ordered, the most urgent first, and hands it over in the GUI's thread.

    Only work that gives the interpreter lock back belongs here, such as `QImageReader.read`. The thread ends
    when nothing is left to draw, and the interpreter waits for at most the one drawing in hand.
    """

    drawn = Signal(object, QImage)
    """What was ordered (its key), and the picture."""

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._waiting: dict[Hashable, tuple[int, Draw]] = {}
        self._is_running = False

    def order(self, key: Hashable, urgency: int, draw: Draw) -> None:
        """Have `draw` called in the thread; an order with the same key that still waits is dropped.

        Args:
            urgency: the lower, the sooner.
        """
        with self._lock:
            self._waiting.pop(key, None)
            self._waiting[key] = (urgency, draw)
            if self._is_running:
                return
            self._is_running = True
        threading.Thread(target=self._work, name="art").start()

    def cancel(self, key: Hashable) -> None:
        """Forget an order that still waits."""
        with self._lock:
            self._waiting.pop(key, None)

    def _work(self) -> None:
        while (order := self._take()) is not None:
            key, draw = order
            picture = draw()
            if picture is not None:
                self.drawn.emit(key, picture)

    def _take(self) -> tuple[Hashable, Draw] | None:
        with self._lock:
            if not self._waiting or not threading.main_thread().is_alive():
                self._is_running = False
                return None
            key = min(self._waiting, key=lambda waiting: self._waiting[waiting][0])
            return key, self._waiting.pop(key)[1]
