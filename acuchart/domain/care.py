"""The rule of care: whom to treat at the sacrum, and what must be asked first.

BL31 to BL34 are traditionally contraindicated in pregnancy (the article this product grew from says so
three times; practice lists disagree, and no study shows that firm sacral pressure is safe early in
pregnancy: Carr 2015, Acupunct Med 33:413-419). The rule is a precaution and has no way round it.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from acuchart.domain.points import Statement

RULE_EDITION = 1
"""Counts the wordings of this rule; kept with every refusal."""

CLOSED_IN_PREGNANCY = ("BL31", "BL32", "BL33", "BL34")
"""The points this rule closes. The catalogue marks the same ones; the start-up check compares."""


class PregnancyAnswer(StrEnum):
    """What was answered when pregnancy was asked about."""

    PREGNANT = "pregnant"
    POSSIBLE = "possible"
    NOT_PREGNANT = "not pregnant"
    DOES_NOT_APPLY = "does not apply"
    NOT_ASKED = "not asked"


class ToldBy(StrEnum):
    """Who said it."""

    CLIENT = "client"
    ESTIMATE = "therapist's estimate"
    NOT_ASKED = "not asked"


@dataclass(frozen=True, slots=True)
class Status:
    """A dated health fact: the answer about pregnancy and the moment it was given (with a zone)."""

    answer: PregnancyAnswer
    at: datetime


@dataclass(frozen=True, slots=True)
class CareWords:
    """How the rule is worded, each statement with its sources.

    Attributes:
        headline: the rule in a few words, for the block on every point it closes.
        rule: the traditional contraindication in one line.
        question: what to ask the client; `answers` each answer in words, and what it leads to.
        why: why the question is asked at every visit.
        refusal: what stands on the page that refuses.
        research: what studies say, and that the rule stays.
        stop: when to stop pressing at once.
    """

    headline: Statement
    rule: Statement
    question: Statement
    answers: dict["PregnancyAnswer", str]
    why: Statement
    refusal: Statement
    research: Statement
    stop: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Passed:
    """The gate lets the treatment begin. `status` is the answer it rests on, `None` where none was needed."""

    status: Status | None


@dataclass(frozen=True, slots=True)
class MustAsk:
    """The question must be asked now. `earlier` is the last answer, shown and never carried over."""

    earlier: Status | None


@dataclass(frozen=True, slots=True)
class Refused:
    """The treatment cannot begin: `points` stay closed because of `status`."""

    status: Status
    points: tuple[str, ...]
    edition: int = RULE_EDITION


Decision = Passed | MustAsk | Refused


@dataclass(frozen=True, slots=True)
class KeptRefusal:
    """A refusal as it was written down, and when."""

    refused: Refused
    at: datetime


def closed_points(status: Status | None) -> tuple[str, ...]:
    """The points struck out for a client with this status."""
    if status and status.answer in (PregnancyAnswer.PREGNANT, PregnancyAnswer.POSSIBLE):
        return CLOSED_IN_PREGNANCY
    return ()


def gate(status: Status | None, points: tuple[str, ...], now: datetime, last_began: datetime | None) -> Decision:
    """Whether work on `points` may begin.

    An answer "not pregnant" holds for one visit: the day it was given on, up to the beginning of the
    next treatment. "Does not apply" holds on. "Pregnant" and "possible" hold until asked again. Neither
    the client's age nor anything else answers in the client's place.

    Args:
        status: the latest answer, or `None` where the question was never put.
        points: codes of the points to be worked.
        now: the moment of asking, with a zone.
        last_began: when this client's latest treatment began, or `None`.
    """
    closed = tuple(code for code in points if code in CLOSED_IN_PREGNANCY)
    if not closed:
        return Passed(None)
    if status is None or status.answer is PregnancyAnswer.NOT_ASKED:
        return MustAsk(status)
    if closed_points(status):
        return Refused(status, closed)
    if status.answer is PregnancyAnswer.DOES_NOT_APPLY:
        return Passed(status)
    same_day = status.at.astimezone(now.tzinfo).date() == now.date() and status.at <= now
    used_up = last_began is not None and last_began >= status.at
    return Passed(status) if same_day and not used_up else MustAsk(status)
