"""A signal without Qt: "redraw, if you care"."""

import weakref
from collections.abc import Callable
from types import MethodType


class Notice:
    """Tells its listeners that something changed. Listeners that are methods do not keep their owner alive."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[], Callable[[], None] | None]] = []

    def connect(self, listener: Callable[[], None]) -> None:
        """Call `listener` at every later notice, in the order of connecting."""
        if isinstance(listener, MethodType):
            self._listeners.append(weakref.WeakMethod(listener))
        else:
            self._listeners.append(lambda: listener)

    def disconnect(self, listener: Callable[[], None]) -> None:
        """Call `listener` no more."""
        self._listeners = [kept for kept in self._listeners if kept() != listener]

    def notify(self) -> None:
        """Tell every listener that still lives."""
        for kept in list(self._listeners):
            listener = kept()
            if listener is None:
                self._listeners = [each for each in self._listeners if each is not kept]
            else:
                listener()
