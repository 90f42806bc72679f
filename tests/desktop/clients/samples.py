"""Made-up people and visits, for tests of what is told about them."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from acuchart.domain.answers import Pressure, Strokes, Verdict
from acuchart.domain.care import PregnancyAnswer, Status, ToldBy
from acuchart.domain.clients import Client, Person
from acuchart.domain.protocols import Protocol, Step, StepKind
from acuchart.domain.sides import PAIR, Side
from acuchart.domain.treatments import Entry, Outcome, Remarks, State, Treatment

NOTHING_SAID = Remarks()
NOON = datetime(2026, 11, 9, 12, 0, tzinfo=UTC)
POINTS = ("BL31", "BL32", "BL33", "BL34")
OVER_A_PAIR = (StepKind.LOCATE, StepKind.ACTIVATE, StepKind.ASK, StepKind.MOVE_ON)


def sacral_protocol() -> Protocol:
    steps = [Step(f"{code}.{kind}", kind, code, f"{kind} {code}") for code in POINTS for kind in OVER_A_PAIR]
    legs = Step("legs", StepKind.CLOSE, None, "Stroke down the backs of both legs")
    return Protocol(
        "sacral", 3, "Four pairs, top to bottom", "The AcuChart authors", "7", ("who",), (*steps, legs)
    )


def sample_client(
    name: str = "Alma Sample",
    born: date | None = date(1984, 3, 14),
    contact: str = "",
    number: int = 1,
    last_visit: date | None = date(2026, 11, 9),
) -> Client:
    return Client(number, Person(name, born, contact), 1, last_visit)


def told(code: str, side: Side, level: int | None = 6, verdict: Verdict | None = Verdict.JUST_RIGHT) -> Pressure:
    by = ToldBy.CLIENT if verdict else ToldBy.NOT_ASKED
    return Pressure(code, side, verdict, level, "", by)


def worked_pair(code: str, sides: tuple[Side, ...] = PAIR, level: int = 6) -> tuple[Entry, ...]:
    ticks = [Entry(f"{code}.{kind}", Outcome.TICKED, NOON, 41.0, sides) for kind in OVER_A_PAIR]
    answers = tuple(told(code, side, level) for side in sides)
    ticks[2] = Entry(f"{code}.{StepKind.ASK}", Outcome.ANSWERED, NOON, 12.4, sides, pressures=answers)
    return tuple(ticks)


def skipped_pair(code: str, reason: str) -> tuple[Entry, ...]:
    skips = [Entry(f"{code}.{kind}", Outcome.SKIPPED, NOON, 0.0, reason=reason) for kind in OVER_A_PAIR]
    return (replace(skips[0], seconds=7.0), *skips[1:])


def strokes(left: bool = True, right: bool = True, reason: str = "") -> tuple[Entry, ...]:
    return (Entry("legs", Outcome.ANSWERED, NOON, 65.0, strokes=Strokes(left, right, reason)),)


def visit(*groups: tuple[Entry, ...], remarks: Remarks = NOTHING_SAID, minutes: float = 18) -> Treatment:
    entries = tuple(entry for group in groups for entry in group)
    status = Status(PregnancyAnswer.NOT_PREGNANT, NOON)
    ended = NOON + timedelta(minutes=minutes)
    return Treatment(5, 1, sacral_protocol(), status, NOON, entries, remarks, State.FINISHED, ended)


def whole_visit(remarks: Remarks = NOTHING_SAID) -> Treatment:
    return visit(*(worked_pair(code) for code in POINTS), strokes(), remarks=remarks)
