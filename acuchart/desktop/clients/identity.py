"""Clients in words: who is who, and what is known about pregnancy. Pure functions; no Qt."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Literal

from acuchart.desktop.clients.telling import told_day, told_day_of
from acuchart.domain.care import (
    CLOSED_IN_PREGNANCY,
    MustAsk,
    Passed,
    PregnancyAnswer,
    Refused,
    Status,
    gate,
)
from acuchart.domain.clients import Client, age_on

STATUS_WORDS = {
    PregnancyAnswer.PREGNANT: "Pregnant",
    PregnancyAnswer.POSSIBLE: "Possibly pregnant",
    PregnancyAnswer.NOT_PREGNANT: "Not pregnant",
    PregnancyAnswer.DOES_NOT_APPLY: "Pregnancy does not apply",
    PregnancyAnswer.NOT_ASKED: "Pregnancy not asked",
}


@dataclass(frozen=True, slots=True)
class StatusWords:
    """What is known about pregnancy, for a pill or a card.

    Attributes:
        text: the answer and its day, or that it must be asked.
        icon: name of the icon beside it; `kind` the pill's kind.
    """

    text: str
    icon: str
    kind: Literal["calm", "danger", "quiet"]


def told_birth(client: Client, today: date) -> str:
    """Birth date and age, such as "14 Mar 1984 · 42", or that it is not known."""
    born = client.person.birth_date
    return f"{told_day(born)} · {age_on(today, born)}" if born else "birth date not known"


def told_last_visit(client: Client) -> str:
    """The last visit, such as "Last visit 9 Nov 2026"."""
    return f"Last visit {told_day(client.last_visit)}" if client.last_visit else "No visit yet"


def told_apart(clients: Iterable[Client]) -> dict[int, str]:
    """For each client whose name and birth date do not tell them apart from the others: what does.

    The contact where it differs and is known, and else the record's number ("no. 12"). Clients of whom no
    birth date is known always get one of the two.
    """
    shown = list(clients)
    marks: dict[int, str] = {}
    for client in _alike(shown, lambda each: (_folded(each.name), each.person.birth_date)):
        marks[client.id] = client.person.contact or f"no. {client.id}"
    for client in shown:
        if client.person.birth_date is None:
            marks.setdefault(client.id, client.person.contact or f"no. {client.id}")
    marked = [client for client in shown if client.id in marks]
    for client in _alike(marked, lambda each: (_folded(each.name), each.person.birth_date, marks[each.id])):
        marks[client.id] = f"no. {client.id}"
    return {client_id: " ".join(mark.split()) for client_id, mark in marks.items()}


def told_row(client: Client, mark: str = "") -> str:
    """A client in one spoken line: "Alma Sample, born 14 Mar 1984, last visit 9 Nov 2026"."""
    born = client.person.birth_date
    parts = (
        client.name,
        mark,
        f"born {told_day(born)}" if born else "birth date not known",
        f"last visit {told_day(client.last_visit)}" if client.last_visit else "no visit yet",
    )
    return ", ".join(part for part in parts if part)


def told_status(status: Status | None, now: datetime, last_began: datetime | None) -> StatusWords:
    """What is known about pregnancy at this moment, by the rule of care.

    Args:
        now: this moment, with the zone to tell days in.
        last_began: when this client's latest treatment began, or `None`.
    """
    decision = gate(status, CLOSED_IN_PREGNANCY, now, last_began)
    if status is None or status.answer is PregnancyAnswer.NOT_ASKED:
        return StatusWords(STATUS_WORDS[PregnancyAnswer.NOT_ASKED], "info", "quiet")
    words, day = STATUS_WORDS[status.answer], _day_or_today(status.at, now)
    match decision:
        case Refused():
            return StatusWords(f"{words} · told {day}", "refused", "danger")
        case Passed():
            return StatusWords(f"{words} · asked {day}", "check", "calm")
        case MustAsk():
            return StatusWords(f"{words} · asked {day}, ask again", "info", "quiet")


def _alike(clients: list[Client], key: Callable[[Client], object]) -> list[Client]:
    counted = Counter(key(client) for client in clients)
    return [client for client in clients if counted[key(client)] > 1]


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _day_or_today(at: datetime, now: datetime) -> str:
    zone: tzinfo | None = now.tzinfo
    return "today" if at.astimezone(zone).date() == now.date() else told_day_of(at, zone)
