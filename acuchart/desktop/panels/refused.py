"""The gate's refusal: what was answered, what stays closed, by which rule, and the ways on. No way round it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from acuchart.desktop.clients.visit_facts import refusal_facts
from acuchart.desktop.look.icons import paint_icon
from acuchart.desktop.look.theme import color, px
from acuchart.desktop.measures import PANEL_INSET
from acuchart.desktop.panels.citing import Citing
from acuchart.desktop.panels.printing import print_or_save
from acuchart.desktop.panels.refusal_note import file_name, recorded_as, refusal_note
from acuchart.desktop.treatment.announcing import announce
from acuchart.desktop.widgets.button import Button
from acuchart.desktop.widgets.emptying import empty_layout
from acuchart.desktop.widgets.label import Label
from acuchart.desktop.widgets.notice_bar import NoticeBar
from acuchart.desktop.widgets.rule_line import RuleLine
from acuchart.desktop.widgets.scroll import ScrollColumn
from acuchart.domain.care import KeptRefusal, Refused
from acuchart.workbench import Workbench

OCTAGON = 44  # px
LOW = 720  # px of panel below which the octagon stands beside the headline instead of above it
HEAD_EDGE, LOW_HEAD_EDGE = 28, 20  # px above and below what stands in the red block
MISTAKE = "If the answer was entered by mistake, ask again. Both answers are kept."

PrintOrSave = Callable[[str, str, QWidget], Path | None]


class RefusedPanel(QWidget):
    """Says no, and why, and what was written down.

    Attributes:
        back: the one filled button; `again` puts the question once more, `note` prints the refusal.
        notice: what became of the note.

    Signals:
        record_wanted: back to the client's record.
    """

    record_wanted = Signal()

    def __init__(
        self, workbench: Workbench, parent: QWidget | None = None, *, print_note: PrintOrSave = print_or_save
    ) -> None:
        super().__init__(parent)
        self._workbench, self._print_note = workbench, print_note
        care = workbench.catalogue.care
        self._citing = Citing((care.rule, care.research))
        self._why = Label("", 15)
        self._facts = QGridLayout()
        self.notice = NoticeBar()
        self.back = Button("", role="primary", is_large=True)
        self.again = Button("Ask again")
        self.note = Button("Print the refusal note", "print")
        self.back.clicked.connect(self.record_wanted)
        self.again.clicked.connect(workbench.ask_again)
        self.note.clicked.connect(self._print)
        self._lay_out()
        for notice in (workbench.decision_changed, workbench.client_changed):  # the latter once it is written down
            notice.connect(self.show_refusal)
        self.show_refusal()

    def show_refusal(self) -> None:
        """Show what was refused just now."""
        opened, kept = self._workbench.open_client, self._kept
        if opened is None or kept is None:
            return
        self._why.setText(recorded_as(opened.client, kept))
        self.notice.clear()
        empty_layout(self._facts)
        for row, fact in enumerate(refusal_facts(kept, self._workbench.clock().tzinfo)):
            self._facts.addWidget(Label(fact.label, 13, 400, "ink2"), row, 0)
            self._facts.addWidget(Label(fact.words, 13), row, 1)
        self.back.set_words(f"Back to {opened.client.name.split()[0]}’s record")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the red block lower where the panel is low."""
        super().resizeEvent(event)
        self._head.lie_flat(event.size().height() < px(LOW))

    def showEvent(self, event: QShowEvent) -> None:
        """Put the keyboard on the way back."""
        super().showEvent(event)
        self.back.setFocus()
        announce(self, f"{self._workbench.catalogue.care.refusal.text} {self._why.text()}")

    @property
    def _kept(self) -> KeptRefusal | None:
        opened = self._workbench.open_client
        is_refused = isinstance(self._workbench.decision, Refused)
        return opened.refusals[0] if is_refused and opened and opened.refusals else None

    def _lay_out(self) -> None:
        care = self._workbench.catalogue.care
        scroll = ScrollColumn(inset_px=PANEL_INSET + 8, gap_px=12)
        self._facts.setHorizontalSpacing(20)
        self._facts.setVerticalSpacing(8)
        self._facts.setColumnStretch(1, 1)
        column = scroll.column
        column.addWidget(self._why)
        for statement in (care.rule, care.research):
            column.addWidget(Label(self._citing.told(statement), 14, 400, "ink2"))
        column.addWidget(RuleLine())
        column.addWidget(Label("What was written down", 13, 600))
        column.addLayout(self._facts)
        column.addWidget(Label(MISTAKE, 13, 400, "ink2"))
        column.addWidget(RuleLine())
        for source in self._citing.listed(self._workbench.catalogue.sources):
            column.addWidget(Label(source, 12, 400, "ink2"))
        column.addStretch(1)
        foot = QVBoxLayout()
        foot.setContentsMargins(PANEL_INSET, 12, PANEL_INSET, 16)
        foot.setSpacing(8)
        ways = QHBoxLayout()
        ways.setSpacing(8)
        ways.addWidget(self.note, 1)
        ways.addWidget(self.again, 1)
        for part in (self.notice, self.back):
            foot.addWidget(part)
        foot.addLayout(ways)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._head = _Head(care.refusal.text)
        whole.addWidget(self._head)
        whole.addWidget(scroll, 1)
        whole.addWidget(RuleLine())
        whole.addLayout(foot)

    def _print(self) -> None:
        opened, kept = self._workbench.open_client, self._kept
        if opened is None or kept is None:
            return
        catalogue = self._workbench.catalogue
        html = refusal_note(opened.client, kept, catalogue.care, catalogue.sources)
        try:
            saved = self._print_note(html, file_name(opened.client, kept), self)
        except OSError as error:
            self.notice.say(f"The note could not be saved: {error.strerror}. Choose another folder.", "caution")
            return
        if saved:
            self.notice.say(f"Saved as {saved.name}.")


class _Head(QWidget):
    """The red block: octagon and headline, from edge to edge."""

    def __init__(self, headline: str) -> None:
        super().__init__()
        self.setAccessibleName(headline)
        self._headline = Label(headline.replace(". ", ".\n"), 28, 600, "on_danger", display=True)
        self._is_flat = False
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._headline)
        self.lie_flat(False)

    def lie_flat(self, is_flat: bool) -> None:
        self._is_flat = is_flat
        edge, octagon = PANEL_INSET + 8, px(OCTAGON) + 16
        if is_flat:
            self._column.setContentsMargins(edge + octagon, LOW_HEAD_EDGE, PANEL_INSET, LOW_HEAD_EDGE)
        else:
            self._column.setContentsMargins(edge, HEAD_EDGE + octagon, edge, HEAD_EDGE)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("danger_fill"))
        top = (self.height() - px(OCTAGON)) / 2 if self._is_flat else HEAD_EDGE
        box = QRectF(PANEL_INSET + 8, top, px(OCTAGON), px(OCTAGON))
        paint_icon(painter, "refused", box, color("on_danger"))
