"""What is told of a preference beside its level: how it changed, who said it. Pure functions; no Qt."""

from collections.abc import Sequence

from acuchart.desktop.clients.telling import UNBROKEN, told_day_of
from acuchart.domain.answers import Preference, Pressure, Verdict
from acuchart.domain.care import ToldBy
from acuchart.domain.sides import Side
from acuchart.domain.treatments import Treatment


def told_source(preferences: Sequence[Preference]) -> str:
    """Where the levels come from: "Level 0 to 10, said by the client, 9 Nov 2026"."""
    said = [each for each in preferences if each.pressure.told_by is not ToldBy.NOT_ASKED]
    if not said:
        return ""
    days = [told_day_of(each.at).replace(" ", UNBROKEN) for each in sorted(said, key=lambda each: each.at)]
    by_client = [each.pressure.told_by is ToldBy.CLIENT for each in said]
    who = "said by the client" if all(by_client) else "in part the therapist’s estimate"
    when = days[0] if days[0] == days[-1] else f"{days[0]} to {days[-1]}"
    return f"Level 0 to 10, {who if any(by_client) else 'the therapist’s estimate'}, {when}"


def told_liking(history: Sequence[Treatment], code: str, side: Side) -> str:
    """What to know beside the last level at a point and side, from a history with the latest visit first.

    That it was too light or too much goes before how it changed: "too light", "up from 5", "as before". Where
    nothing was ever said: that the point was left out each time, or that nobody asked.
    """
    answers = [answer for visit in history if (answer := _answer(visit, code, side))]
    said = [answer for answer in answers if answer.verdict is not None]
    if not said:
        return _told_silence(history, code, side)
    if said[0].verdict is not Verdict.JUST_RIGHT:
        return str(said[0].verdict)
    if said[0].level is None:
        return str(Verdict.JUST_RIGHT)
    return _told_change(said[0].level, [answer.level for answer in said[1:] if answer.level is not None])


def _answer(visit: Treatment, code: str, side: Side) -> Pressure | None:
    return next((each for each in visit.pressures if (each.point, each.side) == (code, side)), None)


def _told_change(level: int, earlier: Sequence[int]) -> str:
    if not earlier:
        return "said once"
    if level == earlier[0]:
        return "as before"
    return f"{'up' if level > earlier[0] else 'down'} from {earlier[0]}"


def _told_silence(history: Sequence[Treatment], code: str, side: Side) -> str:
    was_pressed = any(side in visit.sides_worked(code) for visit in history)
    return "not asked" if was_pressed else "left out"
