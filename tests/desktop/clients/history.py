"""Made-up clients with visits, written to a real record file as the program would write them."""

from datetime import date, datetime, timedelta

from acuchart.domain.answers import Pressure, Strokes, Verdict
from acuchart.domain.care import PregnancyAnswer, ToldBy
from acuchart.domain.clients import Client, Person
from acuchart.domain.protocols import Protocol, Step, StepKind
from acuchart.domain.sides import PAIR
from acuchart.domain.treatments import Entry, Outcome, Remarks, Treatment
from acuchart.records.records import Records

LEVELS = {"BL31": (5, 5), "BL32": (6, 6), "BL33": (6, 4), "BL34": (3, 3)}
STEP_SECONDS = 41.0
PEOPLE = {
    "alma": Person("Alma Sample", date(1984, 3, 14), "555 0101, alma@sample.example", "Likes it quiet."),
    "pia": Person("Pia Sample", date(1992, 8, 2), "555 0102"),
    "dan": Person("Dan Draft", date(1971, 1, 30)),
    "twin": Person("Eva Same", date(1990, 5, 5), "555 0104"),
    "other": Person("Eva Same", date(1990, 5, 5), "555 0105"),
    "new": Person("Nora New"),
}
VISITS = ((20, Remarks(7, 5)), (15, Remarks(6, None)), (9, Remarks(5, 3, "slept better that night")))


def fill_history(records: Records, protocol: Protocol, now: datetime) -> dict[str, Client]:
    """Five people: one with a history, one refused, one with a draft, one never seen, and a namesake of hers."""
    people = {key: records.clients.add(person, now - timedelta(days=400)) for key, person in PEOPLE.items()}
    for weeks, remarks in VISITS:
        keep_visit(records, people["alma"], protocol, now - timedelta(weeks=weeks), remarks)
    last = Remarks(5, 2, "Right S3 sore.")
    keep_visit(records, people["alma"], protocol, now - timedelta(weeks=2), last, "BL34", "too tender")
    refuse(records, people["pia"], protocol, now - timedelta(days=3))
    begin_draft(records, people["dan"], protocol, now - timedelta(hours=1), steps=6)
    return people


def keep_visit(
    records: Records,
    client: Client,
    protocol: Protocol,
    at: datetime,
    remarks: Remarks,
    left_out: str = "",
    reason: str = "",
) -> Treatment:
    """A visit with every pair answered, but for the one that was left out."""
    draft = begin_draft(records, client, protocol, at, steps=0)
    entries = tuple(entry_for(step, at, left_out, reason) for step in protocol.steps)
    records.treatments.record(draft.id, entries)
    records.treatments.remark(draft.id, remarks)
    return records.treatments.finish(draft.id, at + timedelta(minutes=18))


def begin_draft(records: Records, client: Client, protocol: Protocol, at: datetime, steps: int) -> Treatment:
    """A treatment of which the first `steps` are done."""
    records.clients.tell_pregnancy(client.id, PregnancyAnswer.NOT_PREGNANT, at - timedelta(seconds=20))
    draft = records.treatments.begin(client.id, protocol, at)
    assert isinstance(draft, Treatment)
    if not steps:
        return draft
    return records.treatments.record(draft.id, tuple(entry_for(step, at) for step in protocol.steps[:steps]))


def refuse(records: Records, client: Client, protocol: Protocol, at: datetime) -> None:
    """A treatment that was asked for and refused."""
    records.clients.tell_pregnancy(client.id, PregnancyAnswer.PREGNANT, at - timedelta(seconds=20))
    records.treatments.begin(client.id, protocol, at)


def entry_for(step: Step, at: datetime, left_out: str = "", reason: str = "") -> Entry:
    """What is done at a step: ticked, answered, or left out with its pair."""
    if step.point and step.point == left_out:
        return Entry(step.id, Outcome.SKIPPED, at, STEP_SECONDS, reason=reason)
    if step.kind is StepKind.CLOSE:
        return Entry(step.id, Outcome.ANSWERED, at, STEP_SECONDS, strokes=Strokes(left=True, right=True))
    if step.kind is not StepKind.ASK or step.point is None:
        return Entry(step.id, Outcome.TICKED, at, STEP_SECONDS, PAIR)
    said = zip(PAIR, LEVELS[step.point], strict=True)
    pressures = tuple(
        Pressure(step.point, side, Verdict.JUST_RIGHT, level, "firm, keep it still", ToldBy.CLIENT)
        for side, level in said
    )
    return Entry(step.id, Outcome.ANSWERED, at, STEP_SECONDS, PAIR, pressures=pressures)
