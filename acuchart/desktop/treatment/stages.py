"""How far a treatment has come, pair by pair: what the progress row and the plate show. No Qt."""

from dataclasses import dataclass
from enum import StrEnum

from acuchart.desktop.clients.telling import DASH, told_legs, told_levels
from acuchart.domain.protocols import Step, StepKind
from acuchart.domain.sides import PAIR, Side
from acuchart.domain.treatments import Outcome, Treatment

LEGS = "Legs"


class Mark(StrEnum):
    """Where a stage stands."""

    DONE = "done"
    NOW = "now"
    NEXT = "next"
    LATER = "later"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Stage:
    """One pair, or the strokes down the legs.

    Attributes:
        point: the pair's code, or `None` for the legs.
        note: what came of it, in two words or three; empty while nothing did.
    """

    name: str
    point: str | None
    mark: Mark
    note: str

    @property
    def spoken(self) -> str:
        """The stage as a screen reader says it: "BL31, done, level 5"."""
        said = [self.name, self.mark.value]
        return ", ".join(said if self.note in ("", self.mark.value) else [*said, self.note])


def stages(treatment: Treatment, *, has_begun: bool = True) -> tuple[Stage, ...]:
    """Every stage of the treatment in the order of its protocol; before it has begun, none is worked now."""
    groups = _groups(treatment)
    current = treatment.current if has_begun else None
    told: list[Stage] = []
    is_after_now = not has_begun
    for name, steps in groups.items():
        mark = _mark(treatment, steps, current)
        if mark is Mark.LATER and is_after_now:
            mark, is_after_now = Mark.NEXT, False
        is_after_now |= mark is Mark.NOW
        told.append(Stage(name, steps[0].point, mark, _note(treatment, steps, mark)))
    return tuple(told)


def sides_chosen(treatment: Treatment, point: str | None) -> tuple[Side, ...]:
    """The sides this pair was worked on so far; both, until something else was said."""
    entries = (entry for entry in reversed(treatment.entries) if entry.outcome is Outcome.TICKED and entry.sides)
    for entry in entries:
        if treatment.protocol.step(entry.step_id).point == point and treatment.latest(entry.step_id) is entry:
            return entry.sides
    return PAIR


def _groups(treatment: Treatment) -> dict[str, list[Step]]:
    groups: dict[str, list[Step]] = {}
    for step in treatment.protocol.steps:
        groups.setdefault(step.point or LEGS, []).append(step)
    return groups


def _mark(treatment: Treatment, steps: list[Step], current: Step | None) -> Mark:
    if current in steps:
        return Mark.NOW
    if any(treatment.latest(step.id) is None for step in steps):
        return Mark.LATER
    pressed = [treatment.latest(step.id) for step in steps if step.kind in (StepKind.ACTIVATE, StepKind.CLOSE)]
    left_out = all(entry and entry.outcome is Outcome.SKIPPED for entry in pressed)
    strokes = treatment.strokes if steps[0].point is None else None
    no_leg = strokes is not None and not (strokes.left or strokes.right)
    return Mark.SKIPPED if left_out or no_leg else Mark.DONE


def _note(treatment: Treatment, steps: list[Step], mark: Mark) -> str:
    if mark is not Mark.DONE:
        return "" if mark is Mark.LATER else mark.value
    if steps[0].point is None:
        return told_legs(treatment.strokes).removeprefix("legs ")
    said = told_levels([pressure for pressure in treatment.pressures if pressure.point == steps[0].point])
    return Mark.DONE.value if said == DASH else f"level {said}" if said.isdigit() else said
