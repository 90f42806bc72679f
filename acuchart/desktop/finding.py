"""Finding: what a few typed letters could mean among points and clients. No widgets here."""

import unicodedata
from dataclasses import dataclass
from datetime import date

from acuchart.catalogue.catalogue import Catalogue
from acuchart.desktop.clients.identity import told_birth, told_last_visit
from acuchart.domain.clients import Client
from acuchart.domain.points import Point
from acuchart.domain.refusals import Refusal
from acuchart.workbench import Workbench

MOST_POINTS, MOST_CLIENTS = 8, 6  # lines; what fits under the field without scrolling


@dataclass(frozen=True, slots=True)
class Finding:
    """One line under the search field: a point (`code`) or a client (`client_id`)."""

    title: str
    detail: str
    code: str | None = None
    client_id: int | None = None


def found(workbench: Workbench, text: str) -> tuple[Finding, ...]:
    """Points, then clients, that hold every word of `text`; nothing for no text."""
    if not text.strip():
        return ()
    points = [_of_point(point) for point in matching_points(workbench.catalogue, text)[:MOST_POINTS]]
    return (*points, *_clients(workbench, text))


def matching_points(catalogue: Catalogue, text: str) -> list[Point]:
    """Points whose code, names, foramen or traditional use hold every word of `text`."""
    words = folded(text).split()
    return [point for point in catalogue.points.values() if all(word in _key(point) for word in words)]


def folded(text: str) -> str:
    """The text as it is compared: small letters, no tone marks or accents."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in parts if not unicodedata.combining(char))


def _key(point: Point) -> str:
    names = point.names
    said = " ".join(statement.text for statement in point.account.tradition)
    texts = (point.code, names.pinyin, names.han, names.han_simplified, names.english, point.foramen or "", said)
    return folded(" ".join((*texts, *names.older_codes)))


def _of_point(point: Point) -> Finding:
    place = f"foramen {point.foramen}" if point.foramen else point.meridian
    return Finding(f"{point.code} {point.names.pinyin}", f"{point.names.english}, {place}", code=point.code)


def _clients(workbench: Workbench, text: str) -> list[Finding]:
    if workbench.records is None:
        return []
    try:
        clients = workbench.find(text, MOST_CLIENTS)
    except Refusal:
        return []
    return [
        Finding(client.name, _of_client(client, workbench.clock().date()), client_id=client.id)
        for client in clients
    ]


def _of_client(client: Client, today: date) -> str:
    return f"{told_birth(client, today)} · {told_last_visit(client)} · no. {client.id}"
