"""What the window has to say at once, in a strip above the page: trouble, a refusal, an open draft."""

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acuchart.desktop.look.theme import px
from acuchart.desktop.opener import RecordsOpener
from acuchart.desktop.treatment.resuming import ResumeBar
from acuchart.desktop.widgets.notice_bar import NoticeBar
from acuchart.options import Options
from acuchart.workbench import Workbench

LOW_WINDOW = 640  # px at scale 1: below it open drafts give way to what one is working on


class Messages(QWidget):
    """Says why the records are closed and what to do, what was refused, and which drafts are open.

    Signals:
        resume_wanted: a draft (`Treatment`) shall go on.
    """

    resume_wanted = Signal(object)

    def __init__(self, workbench: Workbench, opener: RecordsOpener, options: Options) -> None:
        super().__init__()
        self._workbench, self._opener, self._folder = workbench, opener, options.data_dir
        self.trouble = NoticeBar()
        self.refusal = NoticeBar()
        self.drafts = ResumeBar(workbench)
        self.drafts.resume_wanted.connect(self.resume_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._room_for_drafts = QWidget()
        holder = QVBoxLayout(self._room_for_drafts)
        holder.setContentsMargins(0, 0, 0, 0)
        holder.addWidget(self.drafts)
        for bar in (self.trouble, self.refusal, self._room_for_drafts):
            column.addWidget(bar)
        workbench.selection_changed.connect(self._make_room)
        workbench.client_changed.connect(self._make_room)
        workbench.records_changed.connect(self.show_records)
        workbench.selection_changed.connect(self._close_refusal)
        workbench.client_changed.connect(self._close_refusal)
        self.show_records()

    def tell(self, sentence: str) -> None:
        """Say why something was refused, until it is closed or the work goes on."""
        self.refusal.say(sentence, "caution", [("Close", self.refusal.clear)])

    def show_records(self) -> None:
        """Say what keeps the records closed, if anything does."""
        trouble = self._workbench.trouble
        if trouble is None:
            self.trouble.clear()
            return
        ways = [("Try again", self._opener.start), ("Open the folder", self._open_folder)]
        self.trouble.say(f"{trouble} {trouble.way_out}", "danger", ways)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for the work."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        is_low = self.window().height() < px(LOW_WINDOW)
        is_at_work = self._workbench.selection is not None or self._workbench.open_client is not None
        self._room_for_drafts.setVisible(not (is_low and is_at_work))

    def _close_refusal(self) -> None:
        self.refusal.clear()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self._folder))))
