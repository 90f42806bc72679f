"""A treatment as a person at the desk would carry it out, step by step, for tests that need one."""

from collections.abc import Iterator
from datetime import datetime

from acuchart.domain.answers import Pressure, Strokes, Verdict
from acuchart.domain.care import PregnancyAnswer, ToldBy
from acuchart.domain.points import Instruction
from acuchart.domain.protocols import Protocol, Step, StepKind
from acuchart.domain.sides import PAIR, Side
from acuchart.domain.treatments import Entry, Outcome, Treatment
from acuchart.records.records import Records

PAIRS = ("BL31", "BL32", "BL33", "BL34")
SECONDS = 12.5  # how long each step was open; any number that a file must give back exactly


def standard_protocol(pairs: tuple[str, ...] = PAIRS) -> Protocol:
    """A protocol of the shape of the one that is shipped: four steps over each pair, then the strokes."""
    steps = [_step(code, kind) for code in pairs for kind in tuple(StepKind)[:4]]
    close = Step("close", StepKind.CLOSE, None, "Stroke down the backs of both legs")
    return Protocol("baliao-test", 1, "Eight holes", "A. Tester", "test 1", ("Test 2026",), (*steps, close))


def done(step: Step, now: datetime, *, level: int = 6, words: str = "") -> Entry:
    """What is kept when a step is done as the protocol has it."""
    if step.kind is StepKind.ASK:
        pressures = tuple(told(step.point or "", side, level, words) for side in PAIR)
        return Entry(step.id, Outcome.ANSWERED, now, SECONDS, PAIR, pressures=pressures)
    if step.kind is StepKind.CLOSE:
        return Entry(step.id, Outcome.ANSWERED, now, SECONDS, strokes=Strokes(left=True, right=True))
    return Entry(step.id, Outcome.TICKED, now, SECONDS, PAIR)


def told(point: str, side: Side, level: int | None = 6, words: str = "") -> Pressure:
    """An answer of the client's own that the pressure was just right."""
    return Pressure(point, side, Verdict.JUST_RIGHT, level, words, ToldBy.CLIENT)


def skipped(step: Step, now: datetime, reason: str = "Skin is sore") -> Entry:
    """What is kept when a step is left out."""
    return Entry(step.id, Outcome.SKIPPED, now, SECONDS, reason=reason)


def begun(records: Records, client_id: int, protocol: Protocol, now: datetime) -> Treatment:
    """A draft that passed the gate on an answer given at this moment."""
    records.clients.tell_pregnancy(client_id, PregnancyAnswer.NOT_PREGNANT, now)
    draft = records.treatments.begin(client_id, protocol, now)
    assert isinstance(draft, Treatment)
    return draft


def carried_out(records: Records, draft: Treatment, now: datetime, level: int = 6) -> Iterator[Treatment]:
    """The draft after each of its steps."""
    while draft.current:
        draft = records.treatments.record(draft.id, (done(draft.current, now, level=level),))
        yield draft


def finished_visit(
    records: Records, client_id: int, protocol: Protocol, now: datetime, level: int = 6
) -> Treatment:
    """A whole treatment, from the question to the signature."""
    draft = begun(records, client_id, protocol, now)
    *_, draft = carried_out(records, draft, now, level)
    return records.treatments.finish(draft.id, now)


def _step(code: str, kind: StepKind) -> Step:
    instruction = Instruction("Feel", f"Feel for the hollow of {code}", ("Test 2026",))
    return Step(f"{code}.{kind.value}", kind, code, f"{code}: {kind.value}", (instruction,))
