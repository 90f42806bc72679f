"""Short treatments for the tests of words: two pairs and the legs."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from acuchart.domain.answers import Pressure, Strokes, Verdict
from acuchart.domain.care import ToldBy
from acuchart.domain.protocols import Protocol, Step, StepKind
from acuchart.domain.sides import PAIR, Side
from acuchart.domain.treatments import Entry, Outcome, Treatment, recorded

BEGAN = datetime(2026, 11, 9, 14, 2, tzinfo=UTC)

KINDS = (StepKind.LOCATE, StepKind.ACTIVATE, StepKind.ASK, StepKind.MOVE_ON)
STEPS = (
    *(
        Step(f"{point}.{kind.replace(' ', '-')}", kind, point, f"{kind} {point}")
        for point in ("BL31", "BL32")
        for kind in KINDS
    ),
    Step("legs.close", StepKind.CLOSE, None, "Stroke down the backs of both legs"),
)
PROTOCOL = Protocol("short", 1, "Two pairs", "Test", "1", (), STEPS)


def begun() -> Treatment:
    return Treatment(1, 1, PROTOCOL, None, BEGAN)


def said(point: str, level: int | None, side: Side, verdict: Verdict | None = Verdict.JUST_RIGHT) -> Pressure:
    told_by = ToldBy.CLIENT if verdict else ToldBy.NOT_ASKED
    return Pressure(point, side, verdict, level, "", told_by)


def same(point: str, level: int | None) -> tuple[Pressure, ...]:
    return tuple(said(point, level, side) for side in PAIR)


def going_on(draft: Treatment, outcome: Outcome, **more: object) -> Treatment:
    """The draft with the current step answered this way."""
    step = draft.current
    assert step is not None
    at = BEGAN + timedelta(seconds=30 * (len(draft.entries) + 1))
    entry = replace(Entry(step.id, outcome, at, 30.0), **more)  # type: ignore[arg-type]
    return recorded(draft, entry, None)


def ticked(draft: Treatment, sides: tuple[Side, ...] = PAIR) -> Treatment:
    return going_on(draft, Outcome.TICKED, sides=sides)


def answered(draft: Treatment, *pressures: Pressure) -> Treatment:
    return going_on(draft, Outcome.ANSWERED, pressures=pressures)


def stroked(draft: Treatment, left: bool, right: bool, reason: str = "") -> Treatment:
    return going_on(draft, Outcome.ANSWERED, strokes=Strokes(left, right, reason))


def skipped(draft: Treatment, times: int = 1, reason: str = "too tender") -> Treatment:
    for _ in range(times):
        draft = going_on(draft, Outcome.SKIPPED, reason=reason)
    return draft


def pair_done(draft: Treatment, *pressures: Pressure, sides: tuple[Side, ...] = PAIR) -> Treatment:
    """The current pair found, pressed, asked and left."""
    return ticked(answered(ticked(ticked(draft, sides), sides), *pressures), sides)
