"""The gate's question: asked before a treatment begins, at every visit, with nothing answered beforehand."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from acuchart.desktop.clients.telling import told_moment
from acuchart.desktop.measures import PANEL_INSET
from acuchart.desktop.panels.answer_rows import AnswerRows
from acuchart.desktop.panels.citing import Citing
from acuchart.desktop.treatment.announcing import announce
from acuchart.desktop.treatment.telling import told_earlier
from acuchart.desktop.widgets.button import Button
from acuchart.desktop.widgets.label import Label
from acuchart.desktop.widgets.notice_bar import NoticeBar
from acuchart.desktop.widgets.rule_line import RuleLine
from acuchart.desktop.widgets.scroll import ScrollColumn
from acuchart.domain.care import MustAsk, PregnancyAnswer, Status
from acuchart.domain.refusals import Refusal
from acuchart.workbench import Workbench

KEEP, KEEP_AND_BEGIN = "Write it down", "Write it down and begin"
WAITS = "The treatment cannot begin until the question is answered."
LETS_BEGIN = (PregnancyAnswer.NOT_PREGNANT, PregnancyAnswer.DOES_NOT_APPLY)


class AskPanel(QWidget):
    """Asks about pregnancy beside the chart; the answer decides whether the treatment begins.

    Attributes:
        answers: the five of them.
        keep: writes the chosen one down; `not_now` goes back without one.
        notice: what was written down but lets nothing begin, or why an answer could not be kept.
    """

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        care = workbench.catalogue.care
        citing = Citing((care.question, care.why, care.rule))
        self._earlier = Label("", 13, 600)
        self.notice = NoticeBar()
        self.answers = AnswerRows(
            [(answer.value, *_split(care.answers[answer])) for answer in PregnancyAnswer], care.question.text
        )
        self.keep = Button(KEEP, "check", "primary", is_large=True)
        self.not_now = Button("Not now", role="flat")
        scroll = ScrollColumn(inset_px=PANEL_INSET, gap_px=10)
        for part in (
            Label(care.question.text, 18, 600),
            Label(citing.told(care.why), 13, 400, "ink2"),
            self._earlier,
            self.notice,
            self.answers,
            Label(citing.told(care.rule), 12, 400, "ink2"),
            *(Label(source, 12, 400, "ink2") for source in citing.listed(workbench.catalogue.sources)),
        ):
            scroll.column.addWidget(part)
        scroll.column.addStretch(1)
        self._lay_out(scroll)
        self.answers.chosen.connect(self._show_choice)
        self.keep.clicked.connect(self._keep)
        self.not_now.clicked.connect(workbench.dismiss)
        workbench.decision_changed.connect(self.show_question)
        self.show_question()

    def show_question(self) -> None:
        """Ask anew, with nothing chosen."""
        decision = self._workbench.decision
        if not isinstance(decision, MustAsk):
            return
        self._earlier.setText(told_earlier(decision.earlier, self._workbench.clock()))
        self.answers.clear()
        self._show_choice()
        if decision.earlier and self._was_not_asked_today(decision.earlier):
            at = told_moment(decision.earlier.at, self._workbench.clock().tzinfo)
            self.notice.say(f"Written down: not asked, {at}. {WAITS}", "caution")
        else:
            self.notice.clear()
        if self.isVisible():
            self._come_up()

    def showEvent(self, event: QShowEvent) -> None:
        """Put the keyboard on the answers."""
        super().showEvent(event)
        self.not_now.setEnabled(False)  # it comes up where "Begin" was: a double click must not take it back
        QTimer.singleShot(QApplication.doubleClickInterval(), self, lambda: self.not_now.setEnabled(True))
        self._come_up()

    def _lay_out(self, scroll: ScrollColumn) -> None:
        foot = QVBoxLayout()
        foot.setContentsMargins(PANEL_INSET, 12, PANEL_INSET, 12)
        foot.setSpacing(8)
        foot.addWidget(self.keep)
        foot.addWidget(self.not_now)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addWidget(RuleLine())
        column.addLayout(foot)

    def _come_up(self) -> None:
        next(iter(self.answers.options.values())).setFocus()
        question = self._workbench.catalogue.care.question.text
        announce(self, f"{question} {self._earlier.text()} {self.notice.sentence}")

    def _was_not_asked_today(self, earlier: Status) -> bool:
        now = self._workbench.clock()
        is_today = earlier.at.astimezone(now.tzinfo).date() == now.date()
        return earlier.answer is PregnancyAnswer.NOT_ASKED and is_today

    def _show_choice(self) -> None:
        choice = self.answers.choice
        self.keep.setEnabled(choice is not None)
        self.keep.setAccessibleDescription("" if choice else "Choose an answer first.")
        self.keep.set_words(KEEP_AND_BEGIN if choice in LETS_BEGIN else KEEP)

    def _keep(self) -> None:
        if self.answers.choice is None:
            return
        try:
            self._workbench.tell_pregnancy(PregnancyAnswer(self.answers.choice))
        except Refusal as refusal:
            self.notice.say(str(refusal), "caution")
            announce(self, str(refusal))


def _split(told: str) -> tuple[str, str]:
    """An answer, and what it leads to; the catalogue puts a colon between."""
    answer, _, leads_to = told.partition(": ")
    return answer, leads_to[:1].upper() + leads_to[1:]
