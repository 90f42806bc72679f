"""Opens the record file beside the interface's thread, so that the chart is there at once."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from acuchart.domain.refusals import RecordsClosed, Trouble
from acuchart.fault_log import write_fault

if TYPE_CHECKING:
    from acuchart.records.records import Records


class RecordsOpener(QObject):
    """Runs `open_records` in a thread of its own.

    Signals:
        opened: the records.
        refused: the `RecordsClosed` that says why not.
        ended: one of the two came, or the window closed meanwhile.
    """

    opened = Signal(object)
    refused = Signal(object)
    ended = Signal()

    def __init__(
        self, open_records: Callable[[], "Records"], log_file: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._open_records, self._log_file = open_records, log_file
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin opening, unless it is under way; one of the signals follows."""
        if self._thread is None or not self._thread.is_alive():
            self._thread = threading.Thread(target=self._open, name="records opener", daemon=True)
            self._thread.start()

    def wait(self) -> None:
        """Return when the opening has ended."""
        if self._thread is not None:
            self._thread.join()

    def _open(self) -> None:
        try:
            self._try_to_open()
        finally:
            self.ended.emit()

    def _try_to_open(self) -> None:
        try:
            self.opened.emit(self._open_records())
        except RecordsClosed as trouble:
            self.refused.emit(trouble)
        except Exception as fault:
            write_fault(self._log_file, fault)
            sentence = "The record file could not be opened, for a reason this program does not know."
            way_out = "The file was left as it is. The log names the reason; try again or choose another folder."
            self.refused.emit(RecordsClosed(Trouble.NO_ACCESS, sentence, way_out))
