"""What is answered during a treatment. Nothing here has a value until somebody gave it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from acuchart.domain.care import ToldBy
from acuchart.domain.refusals import Refusal
from acuchart.domain.sides import Side

LOWEST, HIGHEST = 0, 10  # the numeric rating scale used in low back pain trials, whole numbers
WORDS_LIMIT = 500  # characters of the client's own words on one pair


class Verdict(StrEnum):
    """What the pressure felt like."""

    TOO_LIGHT = "too light"
    JUST_RIGHT = "just right"
    TOO_MUCH = "too much"


@dataclass(frozen=True, slots=True)
class Pressure:
    """The answer to "how does this pressure feel?" at one point and side.

    Attributes:
        verdict: too light, just right or too much; `None` only where it was not asked.
        level: 0 to 10, or `None` where none was said.
        words: the client's own words, possibly empty.
        told_by: who said it.
    """

    point: str
    side: Side
    verdict: Verdict | None
    level: int | None
    words: str
    told_by: ToldBy


@dataclass(frozen=True, slots=True)
class Strokes:
    """Whether the strokes down the backs of the legs were done; `None` until answered.

    `reason` says why, where a leg was left out.
    """

    left: bool | None = None
    right: bool | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Preference:
    """The last thing said of pressure at a point and side, and when."""

    pressure: Pressure
    at: datetime


def checked_pressure(pressure: Pressure) -> Pressure:
    """The same answer, or a refusal that says what is missing.

    Raises:
        Refusal: a level off the scale, words too long, an answer without a verdict, or a verdict
            where nobody was asked.
    """
    if pressure.level is not None and not LOWEST <= pressure.level <= HIGHEST:
        raise Refusal(f"A level is a whole number from {LOWEST} to {HIGHEST}.")
    if len(pressure.words) > WORDS_LIMIT:
        raise Refusal(f"At most {WORDS_LIMIT} characters of the client's words can be kept here.")
    said = pressure.verdict is not None or pressure.level is not None or bool(pressure.words)
    if pressure.told_by is ToldBy.NOT_ASKED and said:
        raise Refusal("Nobody was asked, so there is no answer to keep. Clear it, or say who gave it.")
    if pressure.told_by is not ToldBy.NOT_ASKED and pressure.verdict is None:
        raise Refusal("Choose too light, just right or too much, or say that it was not asked.")
    return pressure


def checked_strokes(strokes: Strokes) -> Strokes:
    """The same answer, or a refusal that says what is missing.

    Raises:
        Refusal: a leg without an answer, or one left out without a reason.
    """
    if strokes.left is None or strokes.right is None:
        raise Refusal("Say for both legs whether the strokes were done.")
    if not (strokes.left and strokes.right) and not strokes.reason.strip():
        raise Refusal("Say why a leg was left out.")
    return strokes


def checked_rating(rating: int | None) -> int | None:
    """The same 0 to 10 rating, `None` for "not asked".

    Raises:
        Refusal: off the scale.
    """
    if rating is not None and not LOWEST <= rating <= HIGHEST:
        raise Refusal(f"The rating is a whole number from {LOWEST} to {HIGHEST}.")
    return rating
