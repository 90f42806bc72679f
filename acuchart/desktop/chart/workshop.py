"""One thread that draws while the window stays alive."""

import threading
from collections.abc import Callable, Hashable
from functools import cache
from weakref import WeakMethod

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage
from shiboken6 import Shiboken

Draw = Callable[[], QImage | None]
Deliver = Callable[[Hashable, QImage], None]


class Workshop:
    """Draws what was ordered, the most urgent first, and delivers it in the GUI's thread.

    Only work that gives the interpreter lock back belongs here, such as `QImageReader.read`. The thread ends
    when nothing is left to draw, and the interpreter waits for at most the one drawing in hand. It touches no
    QObject but the post, which never dies: whoever ordered may be gone before their picture is there.
    """

    def __init__(self, deliver: Deliver) -> None:
        """Make a workshop.

        Args:
            deliver: a method that takes each picture with its key; its object is not kept alive.
        """
        self._deliver = WeakMethod(deliver)
        self._post = _post()
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
                self._post.sent.emit((self._deliver, key, picture))

    def _take(self) -> tuple[Hashable, Draw] | None:
        with self._lock:
            is_wanted = self._deliver() is not None and threading.main_thread().is_alive()
            if not self._waiting or not is_wanted:
                self._is_running = False
                return None
            key = min(self._waiting, key=lambda waiting: self._waiting[waiting][0])
            return key, self._waiting.pop(key)[1]


class _Post(QObject):
    """Carries pictures from the drawing threads into the GUI's."""

    sent = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.sent.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    def _hand_over(self, parcel: tuple[WeakMethod[Deliver], Hashable, QImage]) -> None:
        addressee, key, picture = parcel
        deliver = addressee()
        if deliver is not None and _is_alive(getattr(deliver, "__self__", None)):
            deliver(key, picture)


def _is_alive(owner: object) -> bool:
    return not isinstance(owner, QObject) or Shiboken.isValid(owner)


@cache
def _post() -> _Post:
    return _Post()
