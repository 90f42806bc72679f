"""How a made-up visit goes, step by step, with the chances of a real one."""

import random
from dataclasses import dataclass
from datetime import datetime, timedelta

from acuchart.domain.answers import HIGHEST, LOWEST, Pressure, Strokes, Verdict
from acuchart.domain.care import ToldBy
from acuchart.domain.protocols import Protocol, Step, StepKind
from acuchart.domain.sides import PAIR, Side
from acuchart.domain.treatments import Entry, Outcome, Remarks, Treatment, recorded

SECONDS = {
    StepKind.LOCATE: (25, 70),
    StepKind.ACTIVATE: (60, 120),
    StepKind.ASK: (8, 25),
    StepKind.MOVE_ON: (5, 15),
    StepKind.CLOSE: (50, 90),
}
"""How long a step takes, from and to."""

SKIPS_A_PAIR, ONE_SIDE_ONLY, LEAVES_OUT_A_LEG, IS_NOT_ASKED, IS_ESTIMATED = 0.07, 0.05, 0.04, 0.04, 0.06
"""How often things go otherwise: once in about fourteen visits, and so on."""

WHY_SKIPPED = ("A bruise here", "Skin is irritated", "Asked to leave this pair out", "Short of time")
WHY_NO_LEG = ("Varicose veins", "Knee is swollen", "Cramp in the calf")
WORDS = ("", "", "", "a pleasant ache", "deeper would be fine", "warm", "a bit tender", "spreads to the hip")
NOTES = (
    "",
    "",
    "Stiff after a long drive.",
    "Slept well after the last visit, as told.",
    "Asked for more blankets.",
    "Sat a lot this week.",
    "Quiet visit.",
    "Wants to come every fortnight.",
)


@dataclass
class Visit:
    """One visit under way.

    Attributes:
        at: the moment it has come to.
        level: the pressure this client likes.
    """

    at: datetime
    level: int
    chance: random.Random

    def work(self, draft: Treatment, up_to: Step | None) -> Treatment:
        """The draft, worked on until the step `up_to` is next, or to its end."""
        left_out = self._seldom(SKIPS_A_PAIR, draft.protocol)
        one_sided = self._seldom(ONE_SIDE_ONLY, draft.protocol)
        while (step := draft.current) and step is not up_to:
            seconds = float(self.chance.randint(*SECONDS[step.kind]))
            self.at += timedelta(seconds=seconds)
            if step.point and step.point == left_out:
                reason = self.chance.choice(WHY_SKIPPED)
                entry = Entry(step.id, Outcome.SKIPPED, self.at, seconds, reason=reason)
            else:
                sides = (Side.LEFT,) if step.point == one_sided else PAIR
                entry = self._done(step, seconds, sides)
            draft = recorded(draft, entry, draft.status)
        return draft

    def remarks(self) -> Remarks:
        """Ratings that were asked for now and then, and a note."""
        asked = self.chance.random() < 0.8
        before = self.chance.randint(2, 7) if asked else None
        after = max(LOWEST, before - self.chance.randint(0, 2)) if before is not None else None
        return Remarks(before, after, self.chance.choice(NOTES))

    def _seldom(self, share: float, protocol: Protocol) -> str | None:
        return self.chance.choice(protocol.points) if self.chance.random() < share else None

    def _done(self, step: Step, seconds: float, sides: tuple[Side, ...]) -> Entry:
        if step.kind is StepKind.ASK:
            pressures = tuple(self._said(step.point or "", side) for side in sides)
            return Entry(step.id, Outcome.ANSWERED, self.at, seconds, sides, pressures=pressures)
        if step.kind is StepKind.CLOSE:
            return Entry(step.id, Outcome.ANSWERED, self.at, seconds, strokes=self._stroked())
        return Entry(step.id, Outcome.TICKED, self.at, seconds, sides if step.point else ())

    def _said(self, point: str, side: Side) -> Pressure:
        if self.chance.random() < IS_NOT_ASKED:
            return Pressure(point, side, None, None, "", ToldBy.NOT_ASKED)
        level = min(HIGHEST, max(LOWEST, self.level + self.chance.choice((-1, 0, 0, 0, 1))))
        off = level - self.level
        verdict = Verdict.JUST_RIGHT
        if off and self.chance.random() < 0.5:
            verdict = Verdict.TOO_MUCH if off > 0 else Verdict.TOO_LIGHT
        told_by = ToldBy.ESTIMATE if self.chance.random() < IS_ESTIMATED else ToldBy.CLIENT
        words = self.chance.choice(WORDS) if told_by is ToldBy.CLIENT else ""
        return Pressure(point, side, verdict, level, words, told_by)

    def _stroked(self) -> Strokes:
        if self.chance.random() < LEAVES_OUT_A_LEG:
            return Strokes(left=True, right=False, reason=self.chance.choice(WHY_NO_LEG))
        return Strokes(left=True, right=True)
