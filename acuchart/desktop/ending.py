"""Ends the program in order when the desktop or a person asks it to by a signal."""

import os
import signal
import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QWidget

ENDINGS = ("SIGINT", "SIGTERM", "SIGHUP")  # Ctrl+C, a log-out, a closed terminal
ONE_BYTE = 1  # that is what Python writes for each signal


class Ending:
    """Closes the window when a signal asks for it, so that what is being typed is kept.

    Python runs its own handlers only between two steps of Python code, and Qt waits outside of them: a pipe
    wakes Qt up. Windows has no such signals; there the desktop closes the window itself.
    """

    def __init__(self, window: QWidget) -> None:
        self._window = window
        if sys.platform == "win32":
            return
        self._told, tells = os.pipe()
        os.set_blocking(tells, False)
        self._notifier = QSocketNotifier(self._told, QSocketNotifier.Type.Read, window)
        self._notifier.activated.connect(self._end)
        signal.set_wakeup_fd(tells, warn_on_full_buffer=False)
        for name in ENDINGS:
            signal.signal(getattr(signal, name), lambda *_: None)

    def _end(self) -> None:
        os.read(self._told, ONE_BYTE)
        self._window.close()
