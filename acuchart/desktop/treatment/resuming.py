"""Treatments that were left open: shown when the window opens, so that none is forgotten or mixed up.

The one of the client on the table is not among them: there, the main button goes on with it.
"""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from acuchart.desktop.look.paint import draw_box
from acuchart.desktop.look.theme import color, theme
from acuchart.desktop.treatment.telling import told_progress, told_since
from acuchart.desktop.widgets.button import Button
from acuchart.desktop.widgets.emptying import empty_layout
from acuchart.desktop.widgets.flow import FlowRow
from acuchart.desktop.widgets.identity_card import IdentityCard
from acuchart.desktop.widgets.label import Label
from acuchart.domain.refusals import Refusal
from acuchart.domain.treatments import Treatment
from acuchart.workbench import Workbench

RADIUS = 14  # px
INSET = 16  # px
GAP = 12  # px


class ResumeBar(QWidget):
    """One line for each open treatment: whose it is, where it stands, since when. Hidden while there is none.

    Attributes:
        rows: the lines, one a draft.

    Signals:
        resume_wanted: a draft (`Treatment`) shall go on.
    """

    resume_wanted = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._put_off: set[int] = set()
        self.rows: list[DraftRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(GAP, GAP, GAP, GAP)
        self._column.setSpacing(8)
        for notice in (workbench.records_changed, workbench.checklist_changed, workbench.client_changed):
            notice.connect(self.show_drafts)
        self.show_drafts()

    def show_drafts(self) -> None:
        """Read which treatments are open."""
        opened = self._workbench.open_client
        here = opened.client.id if opened else None
        wanted = [draft for draft in self._drafts() if draft.id not in self._put_off and draft.client_id != here]
        empty_layout(self._column)
        try:
            self.rows = [self._row(draft) for draft in wanted]
        except Refusal:
            self.rows = []  # the strip above says what is wrong with the file
        for row in self.rows:
            self._column.addWidget(row)
        self.setVisible(bool(self.rows))

    def put_off(self, draft: Treatment) -> None:
        """Show a draft no more until the program is opened again; it stays open."""
        self._put_off.add(draft.id)
        self.show_drafts()

    def _drafts(self) -> list[Treatment]:
        records = self._workbench.records
        if records is None or self._workbench.checklist:
            return []
        try:
            return records.treatments.drafts()
        except Refusal:
            return []  # the strip above says what is wrong with the file

    def _row(self, draft: Treatment) -> "DraftRow":
        row = DraftRow(self._workbench, draft)
        row.go_on.clicked.connect(lambda: self.resume_wanted.emit(draft))
        row.later.clicked.connect(lambda: self.put_off(draft))
        return row


class DraftRow(QWidget):
    """One open treatment.

    Attributes:
        draft: the treatment; `words` where it stands.
        go_on, later: the ways on.
    """

    def __init__(self, workbench: Workbench, draft: Treatment) -> None:
        super().__init__()
        self.draft = draft
        now = workbench.clock()
        self.identity = IdentityCard()
        client = workbench.records.clients.get(draft.client_id) if workbench.records else None
        self.identity.show_client(client, workbench.is_demo, now.date())
        self.words = Label(f"Treatment open {told_since(draft.began_at, now)}", 14, 600, wraps=False)
        self.stand = Label(told_progress(draft), 13, 400, "ink2", wraps=False)
        self.go_on = Button("Go on", "begin")
        self.later = Button("Later", role="flat")
        if client:
            self.go_on.setAccessibleName(f"Go on with {client.name}")
            self.later.setAccessibleName(f"Later: {client.name}")
        told = QWidget()
        lines = QVBoxLayout(told)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        lines.addWidget(self.words)
        lines.addWidget(self.stand)
        who_and_where = FlowRow(gap_px=GAP)
        who_and_where.addWidget(self.identity)
        who_and_where.addWidget(told)
        row = QHBoxLayout(self)
        row.setContentsMargins(INSET, GAP, INSET, GAP)
        row.setSpacing(GAP)
        row.addLayout(who_and_where, 1)
        row.addWidget(self.later)
        row.addWidget(self.go_on)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card."""
        draw_box(QPainter(self), QRectF(self.rect()), RADIUS, color("panel"), color("edge"), theme().outline)
