"""Everything kept about a visit or a refusal, in words, one line a fact. Pure functions; no Qt."""

from dataclasses import dataclass
from datetime import tzinfo

from acuchart.desktop.clients.telling import (
    DASH,
    LEG_WORDS,
    SECONDS_PER_MINUTE,
    sentence,
    told_minutes,
    told_moment,
    told_step,
)
from acuchart.domain.answers import Pressure, Strokes
from acuchart.domain.care import KeptRefusal, PregnancyAnswer, Status, ToldBy
from acuchart.domain.sides import told_sides
from acuchart.domain.treatments import Entry, Outcome, State, Treatment

STATE_WORDS = {State.DRAFT: "not finished", State.FINISHED: "finished", State.STOPPED: "stopped before its end"}
TOLD_BY_WORDS = {
    ToldBy.CLIENT: "said by the client",
    ToldBy.ESTIMATE: "the therapist’s estimate",
    ToldBy.NOT_ASKED: "not asked",
}


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that is kept: what it is, and the words."""

    label: str
    words: str


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that happened in a treatment, in its order.

    Attributes:
        number: its place, from 1.
        title: the step, such as "BL32, press".
        time: how long the step was open, empty where it never was itself.
        lines: what was done, said or left out.
        outcome: what became of the step.
        still_counts: whether nothing later at the same step took its place.
    """

    number: int
    title: str
    time: str
    lines: tuple[str, ...]
    outcome: Outcome
    still_counts: bool


def visit_facts(treatment: Treatment, zone: tzinfo | None = None) -> tuple[Fact, ...]:
    """What is kept about a visit as a whole. `zone` tells the times, by default the local one."""
    remarks, protocol = treatment.remarks, treatment.protocol
    ended = told_moment(treatment.ended_at, zone) if treatment.ended_at else DASH
    facts = [
        Fact("Began", told_moment(treatment.began_at, zone)),
        Fact("Ended", f"{ended}, {told_minutes(treatment)}" if treatment.ended_at else ended),
        Fact("State", STATE_WORDS[treatment.state]),
        Fact("Protocol", f"{protocol.name}, version {protocol.version}, by {protocol.author}"),
        Fact("Wording", f"catalogue edition {protocol.edition}"),
        Fact("Pregnancy", _told_ground(treatment.status, zone)),
        Fact("Before", _told_rating(remarks.before)),
        Fact("After", _told_rating(remarks.after)),
        Fact("Legs", _told_strokes(treatment.strokes)),
        Fact("Note", remarks.note.strip() or DASH),
    ]
    if treatment.state is State.STOPPED:
        facts.insert(3, Fact("Stopped because", treatment.stop_reason))
    return tuple(facts)


def refusal_facts(kept: KeptRefusal, zone: tzinfo | None = None) -> tuple[Fact, ...]:
    """What was written down when a treatment was refused."""
    refused = kept.refused
    return (
        Fact("Asked", told_moment(refused.status.at, zone)),
        Fact("Answer", refused.status.answer.capitalize()),
        Fact("Refused", f"{', '.join(refused.points)}, both sides"),
        Fact("When", told_moment(kept.at, zone)),
        Fact("By", f"the rule of care, edition {refused.edition}"),
    )


def happenings(treatment: Treatment) -> tuple[Happening, ...]:
    """Everything that happened, in the order it happened, reopened steps among it."""
    return tuple(
        Happening(
            number,
            _capital(told_step(treatment.protocol.step(entry.step_id))),
            # A step skipped together with others was never open itself, so there is no time to tell.
            told_seconds(entry.seconds) if entry.seconds else "",
            _told_entry(entry),
            entry.outcome,
            treatment.latest(entry.step_id) is entry,
        )
        for number, entry in enumerate(treatment.entries, start=1)
    )


def told_pressure(pressure: Pressure) -> str:
    """One pressure answer with all that was said: "Left: just right, level 6, “firm”, said by the client"."""
    level = f"level {pressure.level}" if pressure.level is not None else "no level said"
    parts = [] if pressure.verdict is None else [str(pressure.verdict), level]
    if pressure.words:
        parts.append(f"“{pressure.words}”")
    return f"{pressure.side.capitalize()}: {', '.join([*parts, TOLD_BY_WORDS[pressure.told_by]])}"


def told_seconds(seconds: float) -> str:
    """How long a step was open: "41 s", "2 min 5 s"."""
    whole = round(seconds)
    if whole < 1:
        return "under 1 s"
    minutes, rest = divmod(whole, SECONDS_PER_MINUTE)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


def _told_entry(entry: Entry) -> tuple[str, ...]:
    if entry.outcome is Outcome.REOPENED:
        return ("Opened again",)
    if entry.outcome is Outcome.SKIPPED:
        return (entry.reason,)
    if entry.strokes:
        return (_told_strokes(entry.strokes),)
    if entry.pressures:
        return tuple(told_pressure(pressure) for pressure in entry.pressures)
    return (_capital(told_sides(entry.sides)),) if entry.sides else ()


def _told_strokes(strokes: Strokes | None) -> str:
    if strokes is None or strokes.left is None or strokes.right is None:
        return "not reached"
    words = LEG_WORDS[strokes.left, strokes.right].removeprefix("legs ")
    return _capital(f"{words}. {sentence(strokes.reason)}" if strokes.reason else words)


def _told_ground(status: Status | None, zone: tzinfo | None) -> str:
    if status is None:
        return "no answer was needed"
    told = "not asked" if status.answer is PregnancyAnswer.NOT_ASKED else str(status.answer)
    return f"{told}, {told_moment(status.at, zone)}"


def _told_rating(rating: int | None) -> str:
    return "not asked" if rating is None else f"{rating} of 10"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
