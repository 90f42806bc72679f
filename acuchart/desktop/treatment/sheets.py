"""Which sheet a treatment calls for."""

from acuchart.checklist import Checklist
from acuchart.desktop.treatment.ask_sheet import AskSheet
from acuchart.desktop.treatment.before_sheet import BeforeSheet
from acuchart.desktop.treatment.close_sheet import CloseSheet
from acuchart.desktop.treatment.sheet import Sheet
from acuchart.desktop.treatment.step_sheet import StepSheet
from acuchart.desktop.treatment.summary import SummarySheet
from acuchart.domain.protocols import Step, StepKind
from acuchart.workbench import OpenClient


def sheet_for(checklist: Checklist, opened: OpenClient, *, has_begun: bool) -> Sheet:
    """The sheet of the current step; before the first one the rating, after the last one the signature."""
    step = checklist.treatment.current
    if not has_begun:
        return BeforeSheet(checklist, next(iter(opened.history), None))
    if step is None:
        return SummarySheet(checklist)
    if step.kind is StepKind.ASK:
        return AskSheet(checklist, step, opened.preferences)
    return CloseSheet(checklist, step) if step.kind is StepKind.CLOSE else StepSheet(checklist, step)


def can_skip(step: Step | None) -> bool:
    """Whether a step may be left out; the strokes down the legs want an answer."""
    return step is not None and step.kind is not StepKind.CLOSE
