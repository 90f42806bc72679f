"""What was answered about pregnancy, and the way to ask now."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from acuchart.desktop.clients.identity import told_status
from acuchart.desktop.clients.option_rows import OptionRows
from acuchart.desktop.clients.telling import told_moment
from acuchart.desktop.widgets.button import Button
from acuchart.desktop.widgets.card import Card
from acuchart.desktop.widgets.gate_block import GateBlock
from acuchart.desktop.widgets.label import Label
from acuchart.desktop.widgets.notice_bar import NoticeBar
from acuchart.desktop.widgets.pill import Pill
from acuchart.domain.care import PregnancyAnswer
from acuchart.domain.refusals import Refusal
from acuchart.workbench import OpenClient, Workbench

NEVER_ASKED = "Nobody has asked yet. The treatment asks before it begins."
HOLDS = {
    PregnancyAnswer.PREGNANT: "It holds until asked again.",
    PregnancyAnswer.POSSIBLE: "It holds until asked again.",
    PregnancyAnswer.NOT_PREGNANT: "It holds for one visit.",
    PregnancyAnswer.DOES_NOT_APPLY: "It is not asked again.",
    PregnancyAnswer.NOT_ASKED: "The treatment asks before it begins.",
}


class PregnancyCard(Card):
    """The latest answer with its day; all five answers when one asks, none of them chosen."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("Pregnancy", parent=parent)
        self._workbench = workbench
        self._asked_of: int | None = None
        self._pill = Pill("", "info", "quiet")
        self._block = GateBlock()
        self._when = Label("", 13, role="ink2")
        self.notice = NoticeBar()
        self.ask = Button("Ask now")
        self.ask.clicked.connect(self.show_question)
        self.question, self.answers, self.keep = self._make_question()
        row = QHBoxLayout()
        row.addWidget(self._pill)
        row.addStretch(1)
        self.body.addLayout(row)
        for part in (self._block, self._when, self.notice, self.question):
            self.body.addWidget(part)
        foot = QHBoxLayout()
        foot.addWidget(self.ask)
        foot.addStretch(1)
        self.body.addLayout(foot)
        self.hide_question()

    def draw(self, opened: OpenClient) -> None:
        """Show what is kept of this client."""
        if opened.client.id != self._asked_of:
            self.hide_question()
        last_began = opened.history[0].began_at if opened.history else None
        words = told_status(opened.status, self._workbench.clock(), last_began)
        is_closed = words.kind == "danger"
        self._pill.show_status(words.text, words.icon, words.kind)
        self._pill.setVisible(not is_closed)
        self._block.setVisible(is_closed)
        if is_closed:
            self._block.say(self._workbench.catalogue.care.refusal.text, words.text)
        status = opened.status
        self._when.setText(f"Answered {told_moment(status.at)}. {HOLDS[status.answer]}" if status else NEVER_ASKED)

    def show_question(self) -> None:
        """Ask: all answers, none chosen."""
        opened = self._workbench.open_client
        self._asked_of = opened.client.id if opened else None
        self.answers.clear()
        self.keep.setEnabled(False)
        self.notice.clear()
        self.question.show()
        self.ask.hide()
        next(iter(self.answers.options.values())).setFocus()

    def hide_question(self) -> None:
        """Ask no more; what is kept stays."""
        had_focus = self.question.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._asked_of = None
        self.question.hide()
        self.notice.clear()
        self.ask.show()
        if had_focus:
            self.ask.setFocus()

    def _make_question(self) -> tuple[QWidget, OptionRows, Button]:
        care = self._workbench.catalogue.care
        options = [(str(answer), care.answers[answer]) for answer in PregnancyAnswer]
        answers = OptionRows(options, care.question.text)
        keep = Button("Keep this answer", "check")
        leave = Button("Not now", role="flat")
        answers.chosen.connect(lambda _key: keep.setEnabled(True))
        keep.clicked.connect(self._keep)
        leave.clicked.connect(self.hide_question)
        question = QWidget()
        column = QVBoxLayout(question)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Label(care.question.text, 15, 600))
        column.addWidget(answers)
        column.addWidget(Label(care.why.text, 12, role="ink2"))
        foot = QHBoxLayout()
        foot.addWidget(keep)
        foot.addWidget(leave)
        foot.addStretch(1)
        column.addLayout(foot)
        return question, answers, keep

    def _keep(self) -> None:
        if self.answers.choice is None:
            return
        try:
            self._workbench.tell_pregnancy(PregnancyAnswer(self.answers.choice))
        except Refusal as refusal:
            self.notice.say(str(refusal), "caution")
        else:
            self.hide_question()
