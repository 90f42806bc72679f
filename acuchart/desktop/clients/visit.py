"""Everything kept about one visit, or one refusal."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from acuchart.desktop.clients.fact_rows import FactRows
from acuchart.desktop.clients.telling import told_day_of, told_refusal, told_work
from acuchart.desktop.clients.visit_facts import Happening, happenings, refusal_facts, visit_facts
from acuchart.desktop.clients.visits_list import Kept
from acuchart.desktop.clients.whole_height import as_high_as_needed
from acuchart.desktop.widgets.dialog import Dialog
from acuchart.desktop.widgets.gate_block import GateBlock
from acuchart.desktop.widgets.identity_card import IdentityCard
from acuchart.desktop.widgets.label import Label
from acuchart.desktop.widgets.scroll import ScrollColumn
from acuchart.desktop.widgets.step_list import StepList, StepShown
from acuchart.domain.care import KeptRefusal
from acuchart.domain.treatments import Outcome, Treatment
from acuchart.workbench import OpenClient, Workbench

WIDTH = 620  # px; a line of 60 characters beside the labels
STATES = {
    Outcome.TICKED: "done",
    Outcome.ANSWERED: "done",
    Outcome.SKIPPED: "skipped",
    Outcome.REOPENED: "idle",
}


class VisitDetails(Dialog):
    """A visit as it was kept: the facts, then what happened, step by step, in its order."""

    def __init__(self, workbench: Workbench, opened: OpenClient, kept: Kept, parent: QWidget) -> None:
        super().__init__(_title(kept), parent, width_px=WIDTH)
        identity = IdentityCard()
        identity.show_client(opened.client, workbench.is_demo, workbench.clock().date())
        self.sheet = ScrollColumn(inset_px=6)
        self.facts = FactRows()
        self.steps = StepList()
        self.body.addWidget(identity)
        self.body.addWidget(self.sheet, 1)
        if isinstance(kept, KeptRefusal):
            title, line = told_refusal(kept)
            self.sheet.column.addWidget(GateBlock(title, line))
            self.facts.show_facts(refusal_facts(kept))
            self.sheet.column.addWidget(self.facts)
        else:
            self._show_treatment(kept)
        self.sheet.column.addStretch(1)
        self.add_button("Close", self.reject)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as what is shown, and no higher than the window."""
        super().showEvent(event)
        as_high_as_needed(self, self.sheet)

    def _show_treatment(self, treatment: Treatment) -> None:
        self.facts.show_facts(visit_facts(treatment))
        self.steps.show_steps([_shown(step) for step in happenings(treatment)])
        column = self.sheet.column
        column.addWidget(self.facts)
        column.addWidget(Label("What happened, in its order", 15, 600))
        column.addWidget(self.steps if treatment.entries else Label("Nothing was ticked, answered or skipped."))


def _title(kept: Kept) -> str:
    if isinstance(kept, KeptRefusal):
        return f"Refused on {told_day_of(kept.at)}"
    return f"{told_day_of(kept.began_at)}: {told_work(kept)}"


def _shown(step: Happening) -> StepShown:
    is_past = not step.still_counts and step.outcome is not Outcome.REOPENED
    title = " · ".join(part for part in (step.title, step.time, "opened again later" if is_past else "") if part)
    words = "\n".join(step.lines)
    if step.outcome is Outcome.SKIPPED:
        return StepShown(step.number, title, state="skipped", reason=words)
    return StepShown(step.number, title, words, STATES[step.outcome])
