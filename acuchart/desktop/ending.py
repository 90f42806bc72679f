"""Ends the program in order when the desktop or a person asks it to by a signal."""

import signal
import socket

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QWidget

ENDINGS = ("SIGINT", "SIGTERM", "SIGHUP")  # Ctrl+C, the end of a session, a closed terminal
ONE_BYTE = 1  # that is what Python writes for each signal


class Ending:
    """Closes the window when a signal asks for it, so that what is being typed is kept.

    Python runs its own handlers only between two steps of Python code, and Qt waits outside of them: a socket
    wakes Qt up.
    """

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._told, self._tells = socket.socketpair()
        self._tells.setblocking(False)
        self._notifier = QSocketNotifier(self._told.fileno(), QSocketNotifier.Type.Read, window)
        self._notifier.activated.connect(self._end)
        signal.set_wakeup_fd(self._tells.fileno(), warn_on_full_buffer=False)
        for name in ENDINGS:
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), lambda *_: None)

    def _end(self) -> None:
        self._told.recv(ONE_BYTE)
        self._window.close()
