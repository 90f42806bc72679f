"""A treatment that is not finished: where it stands, and the two ways on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from acuchart.desktop.clients.telling import told_moment, told_stand
from acuchart.desktop.widgets.button import Button
from acuchart.desktop.widgets.card import Card
from acuchart.desktop.widgets.flow import FlowRow
from acuchart.desktop.widgets.identity_card import IdentityCard
from acuchart.desktop.widgets.notice_bar import NoticeBar
from acuchart.desktop.widgets.text_field import TextField
from acuchart.domain.refusals import Refusal
from acuchart.domain.treatments import Treatment
from acuchart.workbench import OpenClient, Workbench


class DraftCard(Card):
    """Whose treatment it is, at which step it stands, since when; go on, or stop with a reason.

    Signals:
        go_on_wanted: the draft shall go on.
    """

    go_on_wanted = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("Not finished", "-", parent)
        self._workbench = workbench
        self._draft: Treatment | None = None
        self._identity = IdentityCard()
        self.notice = NoticeBar()
        self.go_on = Button("Go on", "begin", "primary")
        self.stop = Button("Stop with a reason", "stop")
        self.go_on.clicked.connect(lambda _checked=False: self.go_on_wanted.emit())
        self.stop.clicked.connect(self.show_reason)
        self.reason = TextField("Why is it stopped?", "What was done stays in the history.")
        self.stopping = self._make_stopping()
        self._ways = QWidget()
        ways = FlowRow(self._ways)
        ways.addWidget(self.go_on)
        ways.addWidget(self.stop)
        head = QWidget()
        row = FlowRow(head, gap_px=24)
        row.addWidget(self._identity)
        row.addWidget(self._ways)
        self.body.addWidget(head)
        self.body.addWidget(self.notice)
        self.body.addWidget(self.stopping)
        self.hide_reason()

    def draw(self, opened: OpenClient) -> None:
        """Show the draft of this client, or nothing where there is none."""
        draft = opened.draft
        if draft is None or self._draft is None or draft.id != self._draft.id:
            self.reason.set_text("")
            self.hide_reason()
        self._draft = draft
        self.setVisible(draft is not None)
        if draft is None:
            return
        self._identity.show_client(opened.client, self._workbench.is_demo, self._workbench.clock().date())
        steps = draft.protocol.steps
        done = sum(draft.latest(step.id) is not None for step in steps)
        self.title.setText(f"Not finished: {told_stand(draft)}")
        self.setAccessibleName(self.title.text())
        self.set_subtitle(f"Since {told_moment(draft.began_at)} · {done} of {len(steps)} steps done")

    def show_reason(self) -> None:
        """Ask why it is stopped."""
        self._ways.hide()
        self.stopping.show()
        self.reason.setFocus()

    def hide_reason(self) -> None:
        """Stop nothing; the draft stays."""
        self.stopping.hide()
        self.notice.clear()
        self._ways.show()

    def _make_stopping(self) -> QWidget:
        stop = Button("Stop the treatment", "stop")
        leave = Button("Keep the draft", role="flat")
        stop.clicked.connect(self._stop)
        leave.clicked.connect(self.hide_reason)
        self.reason.line_edit.returnPressed.connect(self._stop)
        stopping = QWidget()
        column = QVBoxLayout(stopping)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.reason)
        row = QHBoxLayout()
        row.addWidget(stop)
        row.addWidget(leave)
        row.addStretch(1)
        column.addLayout(row)
        return stopping

    def _stop(self) -> None:
        if self._draft is None:
            return
        if not self.reason.text.strip():
            self.reason.set_error("Say why it is stopped.")
            self.reason.setFocus()
            return
        try:
            self._workbench.stop(self._draft, self.reason.text)
        except Refusal as refusal:
            self.notice.say(str(refusal), "caution")
