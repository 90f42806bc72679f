"""A treatment: what was really done, in the order it happened.

A treatment is a draft until it is finished or stopped, and unchangeable after. A draft is its protocol and
its entries; where it stands follows from them.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from acuchart.domain.answers import Pressure, Strokes, checked_pressure, checked_rating, checked_strokes
from acuchart.domain.care import Status, closed_points
from acuchart.domain.protocols import Protocol, Step, StepKind
from acuchart.domain.refusals import Refusal, Unfinished
from acuchart.domain.sides import PAIR, Side

REASON_LIMIT = 500  # characters of a reason
NOTE_LIMIT = 20_000  # characters of a visit's note, about ten printed pages


class Outcome(StrEnum):
    """What became of a step."""

    TICKED = "ticked"
    ANSWERED = "answered"
    SKIPPED = "skipped"
    REOPENED = "reopened"


class State(StrEnum):
    """What a treatment is: still being worked on, or signed one way or the other."""

    DRAFT = "draft"
    FINISHED = "finished"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that happened at one step.

    Attributes:
        seconds: how long the step was open before, by a clock that only runs forward.
        sides: the sides worked, for a step over a pair.
        reason: why it was skipped.
        pressures: the answers, one a side, where the step asks for pressure.
        strokes: the answer, where the step closes the treatment.
    """

    step_id: str
    outcome: Outcome
    at: datetime
    seconds: float
    sides: tuple[Side, ...] = ()
    reason: str = ""
    pressures: tuple[Pressure, ...] = ()
    strokes: Strokes | None = None


@dataclass(frozen=True, slots=True)
class Remarks:
    """What is said about a visit as a whole; everything may stay empty and empty is not zero.

    Attributes:
        before: 0 to 10 before the treatment, `None` where not asked; `after` the same afterwards.
        note: the practitioner's free note.
    """

    before: int | None = None
    after: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Treatment:
    """One visit's work on one client.

    Attributes:
        id: the record's number.
        status: the answer about pregnancy the gate rested on, or `None` where none was needed.
        ended_at: when it was finished or stopped, `None` for a draft.
        stop_reason: why it was stopped before its end.
    """

    id: int
    client_id: int
    protocol: Protocol
    status: Status | None
    began_at: datetime
    entries: tuple[Entry, ...] = ()
    remarks: Remarks = Remarks()
    state: State = State.DRAFT
    ended_at: datetime | None = None
    stop_reason: str = ""

    def latest(self, step_id: str) -> Entry | None:
        """The entry that counts for a step: the last one, unless the step was opened again after."""
        for entry in reversed(self.entries):
            if entry.step_id == step_id:
                return None if entry.outcome is Outcome.REOPENED else entry
        return None

    @property
    def current(self) -> Step | None:
        """The first step without an entry that counts, or `None` when all have one."""
        return next((step for step in self.protocol.steps if self.latest(step.id) is None), None)

    @property
    def pressures(self) -> tuple[Pressure, ...]:
        """The pressure answers that count, in the protocol's order."""
        counted = [self.latest(step.id) for step in self.protocol.steps]
        return tuple(pressure for entry in counted if entry for pressure in entry.pressures)

    @property
    def strokes(self) -> Strokes | None:
        """The answer about the strokes down the legs, or `None` until given."""
        counted = [self.latest(step.id) for step in self.protocol.steps]
        return next((entry.strokes for entry in counted if entry and entry.strokes), None)

    @property
    def skips(self) -> tuple[Entry, ...]:
        """The skips that count, in the protocol's order."""
        counted = [self.latest(step.id) for step in self.protocol.steps]
        return tuple(entry for entry in counted if entry and entry.outcome is Outcome.SKIPPED)

    def sides_worked(self, point: str) -> tuple[Side, ...]:
        """The sides on which a point was really pressed; empty when it was not."""
        entry = self._pressing_of(point)
        return entry.sides if entry and entry.outcome is Outcome.TICKED else ()

    def was_left_out(self, point: str) -> bool:
        """Whether it was said that a point was not pressed, so that there is nothing to ask about it."""
        entry = self._pressing_of(point)
        return entry is not None and entry.outcome is Outcome.SKIPPED

    def _pressing_of(self, point: str) -> Entry | None:
        for step in self.protocol.steps:
            if step.point == point and step.kind is StepKind.ACTIVATE:
                return self.latest(step.id)
        return None


def recorded(draft: Treatment, entry: Entry, status: Status | None) -> Treatment:
    """The draft with one more entry.

    Args:
        status: the client's pregnancy status now; a treatment goes no further once it closes the points.

    Raises:
        Refusal: the treatment is no draft, the points were closed meanwhile, or the entry does not fit
            its step.
    """
    _require_draft(draft)
    closed = set(closed_points(status)) & set(draft.protocol.points)
    if closed:
        raise Refusal("Pregnancy was recorded meanwhile, so this treatment cannot go on. Stop it with a reason.")
    step = draft.protocol.step(entry.step_id)
    if entry.seconds < 0:
        raise Refusal("A step cannot have taken less than no time.")
    if entry.outcome is not Outcome.REOPENED and draft.latest(step.id):
        raise Refusal("This step was answered elsewhere meanwhile. Leave, and go on from the client's record.")
    _check_kind_of_answer(step, entry)
    _FITS[entry.outcome](draft, step, entry)
    return replace(draft, entries=(*draft.entries, entry))


def remarked(draft: Treatment, remarks: Remarks) -> Treatment:
    """The draft with these remarks in place of its earlier ones.

    Raises:
        Refusal: no draft, a rating off the scale, or a note too long.
    """
    _require_draft(draft)
    checked_rating(remarks.before)
    checked_rating(remarks.after)
    if len(remarks.note) > NOTE_LIMIT:
        raise Refusal(f"The note has {len(remarks.note)} characters; at most {NOTE_LIMIT} can be kept.")
    return replace(draft, remarks=remarks)


def missing(draft: Treatment) -> tuple[str, ...]:
    """What must still be ticked, answered or skipped before the end, one sentence a thing."""
    left_out = [step for step in draft.protocol.steps if draft.latest(step.id) is None]
    return tuple(f"{_name(step)} is still open." for step in left_out)


def finished(draft: Treatment, now: datetime) -> Treatment:
    """The treatment, finished and unchangeable.

    Raises:
        Unfinished: a step is open, the strokes down the legs among them.
    """
    _require_draft(draft)
    if still_open := missing(draft):
        raise Unfinished(still_open)
    return replace(draft, state=State.FINISHED, ended_at=now)


def stopped(draft: Treatment, now: datetime, reason: str) -> Treatment:
    """The treatment, ended before its last step; what was done stays.

    Raises:
        Refusal: no reason given.
    """
    _require_draft(draft)
    return replace(draft, state=State.STOPPED, ended_at=now, stop_reason=_checked_reason(reason))


def _require_draft(draft: Treatment) -> None:
    if draft.state is not State.DRAFT:
        raise Refusal("This treatment is signed and cannot be changed.")


def _name(step: Step) -> str:
    return f"{step.point}, {step.kind}" if step.point else step.title


def _checked_reason(reason: str) -> str:
    if not reason.strip():
        raise Refusal("Say why.")
    if len(reason) > REASON_LIMIT:
        raise Refusal(f"At most {REASON_LIMIT} characters of a reason can be kept.")
    return reason.strip()


def _check_kind_of_answer(step: Step, entry: Entry) -> None:
    answered = step.kind if entry.outcome is Outcome.ANSWERED else None
    if (entry.pressures and answered is not StepKind.ASK) or (entry.strokes and answered is not StepKind.CLOSE):
        raise Refusal("This step wants another kind of answer.")


def _check_tick(_draft: Treatment, step: Step, entry: Entry) -> None:
    if step.kind in (StepKind.ASK, StepKind.CLOSE):
        raise Refusal("This step wants an answer, not a tick.")
    if step.point and not entry.sides:
        raise Refusal("Say which side was worked.")


def _check_answer(draft: Treatment, step: Step, entry: Entry) -> None:
    if step.kind is StepKind.CLOSE and entry.strokes:
        checked_strokes(entry.strokes)
    elif step.kind is StepKind.ASK and entry.pressures:
        if draft.was_left_out(step.point or ""):
            raise Refusal(f"{step.point} was not pressed, so there is nothing to ask. Leave the question out too.")
        worked = draft.sides_worked(step.point or "") or PAIR
        for pressure in entry.pressures:
            checked_pressure(pressure)
            if pressure.point != step.point or pressure.side not in worked:
                raise Refusal(f"The answer must be about {step.point} on a side that was pressed.")
        if sorted(pressure.side for pressure in entry.pressures) != sorted(set(worked)):
            raise Refusal("Give one answer for each side that was pressed.")
    else:
        raise Refusal("This step wants another kind of answer.")


def _check_skip(_draft: Treatment, step: Step, entry: Entry) -> None:
    if step.kind is StepKind.CLOSE:
        raise Refusal("The strokes down the legs want an answer: done or not done, and why.")
    _checked_reason(entry.reason)


def _check_reopening(draft: Treatment, step: Step, _entry: Entry) -> None:
    if draft.latest(step.id) is None:
        raise Refusal("This step is open already.")


_FITS = {
    Outcome.TICKED: _check_tick,
    Outcome.ANSWERED: _check_answer,
    Outcome.SKIPPED: _check_skip,
    Outcome.REOPENED: _check_reopening,
}
