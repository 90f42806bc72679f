"""What becomes of each spot on the plate while a treatment runs."""

from acuchart.desktop.chart.marks import SpotState
from acuchart.desktop.treatment.stages import Mark, Stage
from acuchart.domain.sides import PAIR, Side
from acuchart.domain.treatments import Treatment

STATES = {
    Mark.DONE: SpotState.DONE,
    Mark.NOW: SpotState.NOW,
    Mark.NEXT: SpotState.NEXT,
    Mark.LATER: SpotState.NEXT,
    Mark.SKIPPED: SpotState.SKIPPED,
}


def plate_states(
    treatment: Treatment, stages: tuple[Stage, ...], sides_now: tuple[Side, ...]
) -> dict[tuple[str, Side], SpotState]:
    """The state of each spot.

    Args:
        sides_now: the sides chosen at the current step.
    """
    states = {}
    for stage in stages:
        for side in PAIR if stage.point else ():
            states[stage.point or "", side] = _state(treatment, stage, side, sides_now)
    return states


def _state(treatment: Treatment, stage: Stage, side: Side, sides_now: tuple[Side, ...]) -> SpotState:
    if stage.mark is Mark.NOW and side not in sides_now:
        return SpotState.OTHER_SIDE
    if stage.mark is Mark.DONE and side not in treatment.sides_worked(stage.point or ""):
        return SpotState.SKIPPED
    return STATES[stage.mark]
