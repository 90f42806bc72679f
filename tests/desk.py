"""The person at the desk: what they do at a workbench without a window, and what they see there."""

from acuchart.checklist import Checklist
from acuchart.domain.answers import Strokes
from acuchart.domain.care import MustAsk, PregnancyAnswer, Refused
from acuchart.domain.protocols import Protocol, StepKind
from acuchart.domain.sides import PAIR
from acuchart.domain.treatments import Treatment
from acuchart.workbench import OpenClient, Selection, Workbench
from tests.steps import told


def opened(workbench: Workbench) -> OpenClient:
    assert workbench.open_client
    return workbench.open_client


def running(workbench: Workbench) -> Checklist:
    assert workbench.checklist
    return workbench.checklist


def is_running(workbench: Workbench) -> bool:
    return workbench.checklist is not None


def decision(workbench: Workbench) -> MustAsk | Refused | None:
    return workbench.decision


def run_to_the_end(workbench: Workbench) -> Treatment:
    checklist = running(workbench)
    while step := checklist.treatment.current:
        if step.kind is StepKind.ASK:
            checklist.answer_pressure(tuple(told(step.point or "", side) for side in PAIR))
        elif step.kind is StepKind.CLOSE:
            checklist.answer_strokes(Strokes(left=True, right=True))
        else:
            checklist.tick()
    checklist.finish()
    return checklist.treatment


def begin_cleared(workbench: Workbench, protocol: Protocol) -> Treatment:
    workbench.begin(protocol)
    workbench.tell_pregnancy(PregnancyAnswer.NOT_PREGNANT)
    return running(workbench).treatment


def selection(workbench: Workbench) -> Selection | None:
    return workbench.selection
