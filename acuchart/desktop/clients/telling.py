"""Visits, refusals and answers in words. Pure functions over domain objects; no Qt.

What is empty is told in words ("not asked") or as a dash, never as a zero.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, tzinfo
from itertools import groupby

from acuchart.desktop.widgets.typed_date import spoken
from acuchart.domain.answers import Pressure, Strokes, Verdict
from acuchart.domain.care import KeptRefusal, ToldBy
from acuchart.domain.protocols import Step, StepKind
from acuchart.domain.sides import PAIR, Side, told_sides
from acuchart.domain.treatments import Remarks, State, Treatment

DASH = "–"
UNBROKEN = "\u00a0"  # a space at which no line is broken
LONGEST_UNBROKEN = len("BL31 L 10 R 10")  # characters of a pair that is kept on one line
SHORTEST_RANGE = 4  # points in a row from which "BL31 to BL34" reads easier than the list
FIRST_LINE_LIMIT = 160  # characters of a note in a list: about two lines of a row
STEP_WORDS = {
    StepKind.LOCATE: "find",
    StepKind.ACTIVATE: "press",
    StepKind.ASK: "ask",
    StepKind.MOVE_ON: "move on",
    StepKind.CLOSE: "strokes down the legs",
}
LEG_WORDS = {
    (True, True): "legs both",
    (True, False): "legs left only",
    (False, True): "legs right only",
    (False, False): "no leg strokes",
}
SECONDS_PER_MINUTE = 60


def told_day(day: date) -> str:
    """A day such as "9 Nov 2026"."""
    return spoken(day)


def told_day_of(at: datetime, zone: tzinfo | None = None) -> str:
    """The day a moment falls on, in `zone` or else the local one."""
    return told_day(at.astimezone(zone).date())


def told_moment(at: datetime, zone: tzinfo | None = None) -> str:
    """A moment such as "9 Nov 2026, 14:05", in `zone` or else the local one."""
    here = at.astimezone(zone)
    return f"{told_day(here.date())}, {here:%H:%M}"


def told_minutes(treatment: Treatment) -> str:
    """How long a visit took, such as "18 min"; a dash while it has not ended."""
    if treatment.ended_at is None:
        return DASH
    minutes = round((treatment.ended_at - treatment.began_at).total_seconds() / SECONDS_PER_MINUTE)
    return f"{minutes} min" if minutes >= 1 else "under 1 min"


def told_points(codes: Sequence[str]) -> str:
    """Points in their order: "BL31 · BL32 · BL33", and "BL31 to BL34" for a long run."""
    if len(codes) >= SHORTEST_RANGE and _is_run(codes):
        return f"{codes[0]} to {codes[-1]}"
    return " · ".join(codes)


def told_work(treatment: Treatment) -> str:
    """What was really pressed, and the legs: "BL31 · BL32 · BL33 left, legs both"."""
    worked = {code: treatment.sides_worked(code) for code in treatment.protocol.points}
    pressed = [_with_side(code, sides) for code, sides in worked.items() if sides]
    points = told_points(pressed) if pressed else "No point pressed"
    return f"{points}, {told_legs(treatment.strokes)}"


def told_legs(strokes: Strokes | None) -> str:
    """The strokes down the legs in a few words."""
    if strokes is None or strokes.left is None or strokes.right is None:
        return "legs not reached"
    return LEG_WORDS[strokes.left, strokes.right]


def told_skips(treatment: Treatment) -> tuple[str, ...]:
    """What was left out and why, one sentence a reason: "BL34 skipped: too tender."."""
    sentences: dict[str, list[str]] = {}
    steps = [(treatment.protocol.step(entry.step_id), entry.reason) for entry in treatment.skips]
    for (point, reason), group in groupby(steps, lambda item: (item[0].point, item[1])):
        sentences.setdefault(reason, []).append(_left_out(treatment, point, [step for step, _ in group]))
    told = [sentence(f"{_listed(what)} skipped: {reason}") for reason, what in sentences.items()]
    return (*told, *_told_missing_legs(treatment.strokes))


def told_levels(pressures: Sequence[Pressure]) -> str:
    """The pressure answers at one point: "6", "L 6 R 4", "too light", "not asked" or a dash for none."""
    said = {pressure.side: _level_or_word(pressure) for pressure in pressures}
    if not said:
        return DASH
    if set(said) == set(PAIR) and len(set(said.values())) == 1:
        return said[Side.LEFT]
    letters = {Side.LEFT: "L ", Side.RIGHT: "R ", Side.MIDLINE: ""}
    parts = [letters[side] + said[side] for side in (*PAIR, Side.MIDLINE) if side in said]
    return (" " if all(level.isdigit() for level in said.values()) else ", ").join(parts)


def told_pressures(pressures: Iterable[Pressure]) -> str:
    """All pressure answers of a visit in one line, and who gave them where it was not the client."""
    kept = list(pressures)
    by_point: dict[str, list[Pressure]] = {}
    for pressure in kept:
        by_point.setdefault(pressure.point, []).append(pressure)
    line = f"{UNBROKEN}· ".join(_pair(code, told_levels(said)) for code, said in by_point.items())
    guessed = [pressure.told_by is ToldBy.ESTIMATE for pressure in kept]
    if any(guessed):
        line += " (therapist’s estimate)" if all(guessed) else " (in part the therapist’s estimate)"
    return line


def told_ratings(remarks: Remarks) -> str:
    """The complaint before and after, such as "5 to 2"."""
    if remarks.before is None and remarks.after is None:
        return "before and after not asked"
    if remarks.after is None:
        return f"{remarks.before} before, after not asked"
    if remarks.before is None:
        return f"before not asked, {remarks.after} after"
    return f"{remarks.before} to {remarks.after}"


def first_line(note: str) -> str:
    """The first line of a note, cut at a word where it is long."""
    line = next((line.strip() for line in note.splitlines() if line.strip()), "")
    if len(line) <= FIRST_LINE_LIMIT:
        return line
    return line[:FIRST_LINE_LIMIT].rsplit(" ", 1)[0] + " …"


def told_visit(treatment: Treatment) -> tuple[str, ...]:
    """The lines below a visit's heading: why it was stopped, pressure, skips, the note, before and after."""
    lines = []
    if treatment.state is State.STOPPED:
        lines.append(sentence(f"Stopped: {treatment.stop_reason}"))
    if treatment.pressures:
        lines.append(sentence(f"Pressure {told_pressures(treatment.pressures)}"))
    note = first_line(treatment.remarks.note)
    rest = [
        *told_skips(treatment),
        *([_quoted(note)] if note else []),
        sentence(f"complaint {told_ratings(treatment.remarks)}"),
    ]
    return (*lines, " ".join(rest))


def told_refusal(kept: KeptRefusal) -> tuple[str, str]:
    """A refusal's heading and the line below it."""
    points = told_points(kept.refused.points)
    return f"Refused: {kept.refused.status.answer}", f"{points} stayed closed by the rule of care."


def told_stand(draft: Treatment) -> str:
    """Where a draft stands, such as "BL32, ask"."""
    return told_step(draft.current) if draft.current else "every step answered, not signed yet"


def told_step(step: Step) -> str:
    """A step in two words: "BL32, press"."""
    return f"{step.point}, {STEP_WORDS[step.kind]}" if step.point else STEP_WORDS[step.kind]


def sentence(text: str) -> str:
    """The text with a capital and a full stop, unless it closes itself."""
    text = text.strip()
    return (text[:1].upper() + text[1:]) + ("" if text.endswith((".", "?", "!", "…", "”")) else ".")


def _pair(code: str, levels: str) -> str:
    """A code and its levels, kept on one line where they are short enough for that to help."""
    pair = f"{code} {levels}"
    return pair.replace(" ", UNBROKEN) if len(pair) <= LONGEST_UNBROKEN else pair


def _quoted(note: str) -> str:
    return f"“{note}”" if note.endswith((".", "?", "!", "…")) else f"“{note}”."


def _is_run(codes: Sequence[str]) -> bool:
    parts = [re.fullmatch(r"([A-Z]+)(\d+)", code) for code in codes]
    numbers = [(part[1], int(part[2])) for part in parts if part]
    first_name, first = numbers[0] if numbers else ("", 0)
    return numbers == [(first_name, first + step) for step in range(len(codes))]


def _with_side(code: str, sides: tuple[Side, ...]) -> str:
    is_whole = set(sides) in (set(PAIR), {Side.MIDLINE})
    return code if is_whole else f"{code} {told_sides(sides)}"


def _left_out(treatment: Treatment, point: str | None, steps: list[Step]) -> str:
    if point is None:
        return _listed([STEP_WORDS[step.kind] for step in steps])
    of_the_pair = [step for step in treatment.protocol.steps if step.point == point]
    if len(steps) == len(of_the_pair):
        return point
    return f"{point} {_listed([STEP_WORDS[step.kind] for step in steps])}"


def _listed(words: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))


def _told_missing_legs(strokes: Strokes | None) -> tuple[str, ...]:
    if strokes is None or not strokes.reason:
        return ()
    done = (bool(strokes.left), bool(strokes.right))
    legs = {(True, False): "Right leg", (False, True): "Left leg"}.get(done, "Legs")
    return (sentence(f"{legs} left out: {strokes.reason}"),)


def _level_or_word(pressure: Pressure) -> str:
    if pressure.verdict is None:
        return str(ToldBy.NOT_ASKED)
    if pressure.level is None:
        return str(pressure.verdict)
    return (
        str(pressure.level) if pressure.verdict is Verdict.JUST_RIGHT else f"{pressure.level} {pressure.verdict}"
    )
