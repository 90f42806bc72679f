"""The visit's note, at hand during the whole treatment and kept while it is typed."""

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acuchart.checklist import Checklist
from acuchart.desktop.treatment.telling import told_time
from acuchart.desktop.widgets.text_field import TextArea
from acuchart.domain.refusals import Refusal
from acuchart.workbench import Workbench

SETTLED_MS = 400  # after the last key: nobody's thought is cut, and hardly a word can be lost


class NoteStrip(QWidget):
    """A field that keeps itself.

    Attributes:
        area: the field.
        told: whether what is typed is kept, and since when.

    Signals:
        kept: the note is in the record file.
    """

    kept = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self.told = ""
        self._of: Checklist | None = None
        self.area = TextArea("Note on this visit", "Kept as you type.", lines=2)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLED_MS)
        self._settling.timeout.connect(self.keep)
        self.area.changed.connect(self._wait)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)

    def show_note(self) -> None:
        """Show the note of the running treatment; what is being typed in it stays."""
        running = self._workbench.checklist
        if running is None or running is self._of:
            return
        self._of = running
        self.area.set_text(running.treatment.remarks.note)
        self._tell("Kept as you type.")
        self._settling.stop()

    def keep(self) -> None:
        """Keep what is typed, now; where that fails, say so and leave it in the field."""
        self._settling.stop()
        running = self._workbench.checklist
        if running is None or running is not self._of or not self._is_news:
            return
        try:
            running.remark(replace(running.treatment.remarks, note=self.area.text))
        except Refusal as refusal:
            self.area.set_error(f"Not saved. {refusal}")
            return
        self.area.set_error("")
        self._tell(f"Saved {told_time(self._workbench.clock())}")
        self.kept.emit()

    @property
    def is_kept(self) -> bool:
        """Whether all that is typed is in the record file."""
        return not self._is_news

    @property
    def _is_news(self) -> bool:
        running = self._workbench.checklist
        return running is not None and self.area.text != running.treatment.remarks.note

    def _wait(self) -> None:
        if self._is_news:
            self._tell("Typing …")
            self._settling.start()

    def _tell(self, told: str) -> None:
        self.told = told
        self.area.set_hint(told)
