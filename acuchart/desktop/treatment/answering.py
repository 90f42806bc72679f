"""The answer about pressure while it is being given, and what it still lacks. No Qt."""

from dataclasses import dataclass, replace

from acuchart.domain.answers import Preference, Pressure, Verdict
from acuchart.domain.care import ToldBy
from acuchart.domain.sides import PAIR, Side


@dataclass(frozen=True, slots=True)
class Felt:
    """What was said of the pressure at one place; empty until it is."""

    verdict: Verdict | None = None
    level: int | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer about one point as far as it was given. Nothing in it has a value at first.

    Attributes:
        sides: the sides that were pressed, so the sides that want an answer.
        apart: whether left and right get answers of their own.
        felt: what was said, by side; under the first side while both are the same.
        words: the client's own words.
        told_by: who said it, `None` until chosen.
    """

    point: str
    sides: tuple[Side, ...] = PAIR
    apart: bool = False
    felt: tuple[tuple[Side, Felt], ...] = ()
    words: str = ""
    told_by: ToldBy | None = None

    @property
    def places(self) -> tuple[Side, ...]:
        """The sides that are answered one by one: the first alone speaks for both, until they are told apart."""
        return self.sides if self.apart else self.sides[:1]

    @property
    def is_asked(self) -> bool:
        """Whether there is something to answer: not once "not asked" was said."""
        return self.told_by is not ToldBy.NOT_ASKED

    def at(self, side: Side) -> Felt:
        """What was said of one side so far."""
        return dict(self.felt).get(side, Felt())

    def with_felt(self, side: Side, felt: Felt) -> "Answer":
        """The same answer with this said of one side."""
        return replace(self, felt=(*((s, f) for s, f in self.felt if s is not side), (side, felt)))

    def told_apart(self, apart: bool) -> "Answer":
        """The answer asked anew for left and right apart, or for both at once: neither speaks for the other."""
        return self if apart == self.apart else replace(self, apart=apart, felt=())

    def said_by(self, told_by: ToldBy | None) -> "Answer":
        """The same answer, said by somebody else; "not asked" clears what was entered."""
        if told_by is ToldBy.NOT_ASKED:
            return replace(self, felt=(), words="", told_by=told_by)
        return replace(self, told_by=told_by)

    def lacks(self) -> str:
        """What is still wanted, as one sentence; empty when the answer can be kept."""
        if not self.is_asked:
            return ""
        silent = [side for side in self.places if self.at(side).verdict is None]
        if silent:
            if self.apart:
                return f"Choose an answer for the {silent[0]} side, or say that it was not asked."
            return "Choose too light, just right or too much, or say that it was not asked."
        return "" if self.told_by else "Say who gave the answer."

    def pressures(self) -> tuple[Pressure, ...]:
        """The answer as it is kept, one for each side that was pressed; only once nothing is lacking."""
        told_by = self.told_by or ToldBy.NOT_ASKED
        spoken_for = {side: side if self.apart else self.sides[0] for side in self.sides}
        return tuple(
            Pressure(self.point, side, felt.verdict, felt.level, self.words.strip(), told_by)
            for side, felt in ((side, self.at(place)) for side, place in spoken_for.items())
        )


def last_levels(preferences: tuple[Preference, ...], point: str) -> dict[Side, int]:
    """The level said last at each side of a point; sides without one are left out."""
    return {
        kept.pressure.side: kept.pressure.level
        for kept in preferences
        if kept.pressure.point == point and kept.pressure.level is not None
    }


def told_last_time(preferences: tuple[Preference, ...], point: str, sides: tuple[Side, ...]) -> str:
    """What was said last at these sides: "last time 6", "last time left 6, right 4", or nothing."""
    said = {kept.pressure.side: _said(kept.pressure) for kept in preferences if kept.pressure.point == point}
    heard = [(side, said[side]) for side in sides if side in said]
    if not heard:
        return ""
    if len(heard) == len(sides) and len({short for _, short in heard}) == 1:
        return f"last time {heard[0][1]}"
    return "last time " + ", ".join(f"{side} {short}" for side, short in heard)


def _said(pressure: Pressure) -> str:
    if pressure.level is not None:
        return str(pressure.level)
    return pressure.verdict.value if pressure.verdict else ToldBy.NOT_ASKED.value
