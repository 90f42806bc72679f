"""The unexpected: written to a log that its owner alone can read, and told in one calm sentence."""

import logging
import sys
import threading
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

LOG_BYTES = 500_000  # bytes; a few hundred tracebacks
TOLD = (
    "Something unexpected happened. What was recorded is kept, and you can go on.\n\n"
    "If it happens again, send this file to whoever looks after this computer; it names no client:\n{}"
)


class Crashes(QObject):
    """Carries word of a fault from any thread to the interface's."""

    happened = Signal()


def watch_for_crashes(log_file: Path, window: QWidget) -> None:
    """Log every uncaught exception from now on, in whatever thread, and say so once in `window`."""
    log = logging.getLogger("acuchart")
    crashes = Crashes(window)
    box: list[QMessageBox] = []

    def tell() -> None:
        if box:
            return
        message = QMessageBox(QMessageBox.Icon.NoIcon, "AcuChart", TOLD.format(log_file), parent=window)
        box.append(message)
        message.finished.connect(box.clear)
        message.open()

    def caught(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, fault, trace)
            return
        _ensure_handler(log, log_file)
        log.error("unexpected", exc_info=(kind, fault, trace))
        crashes.happened.emit()

    crashes.happened.connect(tell, Qt.ConnectionType.QueuedConnection)
    sys.excepthook = caught
    threading.excepthook = lambda args: caught(
        args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
    )


def _ensure_handler(log: logging.Logger, log_file: Path) -> None:
    if log.handlers:
        return
    log_file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    log_file.touch(mode=0o600)
    handler = RotatingFileHandler(log_file, maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
