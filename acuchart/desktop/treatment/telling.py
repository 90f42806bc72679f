"""What the treatment says in words: kickers, labels, times, what is missing. No Qt."""

from datetime import datetime

from acuchart.desktop.clients.telling import STEP_WORDS, told_day, told_day_of, told_stand
from acuchart.domain.answers import Strokes, Verdict
from acuchart.domain.care import Status, ToldBy
from acuchart.domain.protocols import Step, StepKind
from acuchart.domain.sides import PAIR, Side, told_sides
from acuchart.domain.treatments import Treatment

SECONDS_A_MINUTE = 60

SKIP_REASONS = ("Too tender", "Skin not intact", "Not found", "Client declined", "No time")
STOP_REASONS = ("Pain or numbness", "Client unwell", "Client asked", "Interrupted")
LEG_REASONS = ("Varicose veins", "Swelling or warmth", "Skin not intact", "Client declined", "No time")

VERDICT_WORDS = {
    Verdict.TOO_LIGHT: "Too light",
    Verdict.JUST_RIGHT: "Just right",
    Verdict.TOO_MUCH: "Too much",
}
TELLER_WORDS = {
    ToldBy.CLIENT: "Client said",
    ToldBy.ESTIMATE: "My estimate",
    ToldBy.NOT_ASKED: "Not asked",
}


def told_time(at: datetime) -> str:
    """The hour and minute of a moment, in its own zone: "14:02"."""
    return f"{at:%H:%M}"


def told_since(began: datetime, now: datetime) -> str:
    """Since when a draft is open: "since 14:02" today, else with its day."""
    here = began.astimezone(now.tzinfo)
    return (
        f"since {told_time(here)}"
        if here.date() == now.date()
        else f"since {told_day(here.date())}, {told_time(here)}"
    )


def told_earlier(earlier: Status | None, now: datetime) -> str:
    """The earlier answer about pregnancy, shown and never carried over."""
    if earlier is None:
        return "Not asked before."
    return f"Last time: {earlier.answer}, {told_day_of(earlier.at, now.tzinfo)}"


def told_worked(treatment: Treatment, seconds: float) -> str:
    """How long was worked: every step's time, and `seconds` on the open one. A night between does not count."""
    total = sum(entry.seconds for entry in treatment.entries) + seconds
    minutes = int(total // SECONDS_A_MINUTE)
    return f"{minutes} min gone" if minutes else "Just begun"


def kicker(step: Step, sides: tuple[Side, ...]) -> str:
    """The line above the sentence, which point and which sides: "BL32, both sides"."""
    if step.point is None:
        return "Legs, both sides"
    where = told_sides(sides)
    return f"{step.point}, {where}" if set(sides) == set(PAIR) else f"{step.point}, {where} side only"


def go_on_label(treatment: Treatment, step: Step) -> str:
    """What the main button of a step says has been done."""
    match step.kind:
        case StepKind.LOCATE:
            return "Felt, go on"
        case StepKind.ACTIVATE:
            return "Pressed, go on"
        case StepKind.MOVE_ON:
            return f"Go on to {_after(treatment, step)}"
        case _:
            return "Keep and go on"


def told_progress(draft: Treatment) -> str:
    """Where a draft goes on and how much is done: "BL32, press · 5 of 17 steps done"."""
    steps = draft.protocol.steps
    done = sum(draft.latest(step.id) is not None for step in steps)
    stand = told_stand(draft)
    return f"{stand[:1].upper()}{stand[1:]} · {done} of {len(steps)} steps done"


def told_scope(step: Step) -> tuple[str, str]:
    """What can be left out at a step: itself, or all that is still open of its pair."""
    return f"Only “{STEP_WORDS[step.kind]}”", f"The rest of {step.point}"


def reason_told(choice: str | None, words: str) -> str:
    """A reason from a choice and free text: either, or both."""
    return ": ".join(part for part in (choice or "", words.strip()) if part)


def lacks_of_strokes(strokes: Strokes) -> str:
    """What the answer about the legs still wants, as one sentence; empty when it can be kept."""
    silent = [side for side, done in ((Side.LEFT, strokes.left), (Side.RIGHT, strokes.right)) if done is None]
    if silent:
        return f"Say for the {' and the '.join(silent)} leg whether it was done."
    if not (strokes.left and strokes.right) and not strokes.reason.strip():
        return "Say why a leg was left out."
    return ""


def _after(treatment: Treatment, step: Step) -> str:
    steps = treatment.protocol.steps
    following = steps[steps.index(step) + 1 :]
    if not following:
        return "the end"
    return following[0].point or "the legs"
