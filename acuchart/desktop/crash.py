"""The unexpected: written to a log that names no client, and told in one calm sentence."""

import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from acuchart.fault_log import write_fault

TOLD = (
    "Something unexpected happened. What was recorded is kept, and you can go on.\n\n"
    "If it happens again, give this file to whoever looks after this computer; it names no client:\n{}"
)


class Crashes(QObject):
    """Carries word of a fault from any thread to the interface's.

    Signals:
        happened: a fault was written down.
    """

    happened = Signal()

    def __init__(self, log_file: Path, window: QWidget) -> None:
        super().__init__(window)
        self._log_file, self._window = log_file, window
        self._box: QMessageBox | None = None
        self.happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def watch(self) -> None:
        """Take every uncaught exception from now on, in whatever thread."""
        sys.excepthook = self._catch
        threading.excepthook = lambda args: self._catch(
            args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
        )

    def _catch(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, fault, trace)
            return
        write_fault(self._log_file, fault)
        self.happened.emit()

    def _tell(self) -> None:
        if self._box is None:
            told = TOLD.format(self._log_file)
            self._box = QMessageBox(QMessageBox.Icon.NoIcon, "AcuChart", told, parent=self._window)
        self._box.open()
