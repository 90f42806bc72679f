"""Acupuncture points and what is said about them, each statement with its sources."""

import unicodedata
from dataclasses import dataclass, field
from enum import StrEnum

from acuchart.domain.locating import Rule
from acuchart.domain.sides import PAIR, Side


class Pregnancy(StrEnum):
    """What practice lists say of a point in pregnancy. `NOT_NAMED` is no statement of safety."""

    CONTRAINDICATED = "contraindicated"
    CAUTION = "caution"
    NOT_NAMED = "not named"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a statement comes from: `key` as cited, `citation` in words, `where` an identifier or page."""

    key: str
    citation: str
    where: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence or two in our own words, and the keys of the sources it rests on (never none)."""

    text: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Instruction:
    """One thing to do with the hands: a short `title`, the `text` below it, its sources."""

    title: str
    text: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Names:
    """What a point is called.

    Attributes:
        pinyin: romanised, with tone marks.
        han: traditional characters; `han_simplified` the same in simplified ones.
        english: an English name in common use.
        older_codes: what older numberings call this point, empty where they agree.
        numbering: what to look out for in older books, where numberings mislead; else `None`.
    """

    pinyin: str
    han: str
    han_simplified: str
    english: str
    older_codes: tuple[str, ...] = ()
    numbering: Statement | None = None

    @property
    def spoken(self) -> str:
        """The pinyin without tone marks, as screen readers can say it: "Ciliao"."""
        parts = unicodedata.normalize("NFD", self.pinyin)
        return "".join(char for char in parts if not unicodedata.combining(char))


@dataclass(frozen=True, slots=True)
class Account:
    """What is said about a point: tradition, anatomy and evidence, kept apart, and whom to refuse."""

    locate: tuple[Instruction, ...] = ()
    activate: tuple[Instruction, ...] = ()
    tradition: tuple[Statement, ...] = ()
    anatomy: tuple[Statement, ...] = ()
    evidence: tuple[Statement, ...] = ()
    refuse: tuple[Statement, ...] = ()
    cautions: tuple[Statement, ...] = ()


@dataclass(frozen=True, slots=True)
class Point:
    """An acupuncture point.

    Attributes:
        code: the WHO code, such as "BL32".
        meridian: the line it belongs to, in words.
        location: where it is, in words, with sources.
        rule: how its place is derived from the anatomy.
        foramen: the sacral foramen it lies in ("S2"), or `None`.
        bilateral: whether it exists on both sides; else it lies on the midline.
        pregnancy: what practice lists say; `pregnancy_sources` who says it.
    """

    code: str
    meridian: str
    names: Names
    location: Statement
    rule: Rule
    pregnancy: Pregnancy
    pregnancy_sources: tuple[str, ...]
    foramen: str | None = None
    bilateral: bool = True
    account: Account = field(default_factory=Account)

    @property
    def sides(self) -> tuple[Side, ...]:
        """The sides it exists on: left and right, or the midline alone."""
        return PAIR if self.bilateral else (Side.MIDLINE,)
