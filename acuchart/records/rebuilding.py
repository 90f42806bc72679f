"""Treatments out of their rows: a handful of queries, however many treatments."""

from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, select

from acuchart.domain.answers import Pressure, Strokes, Verdict
from acuchart.domain.care import PregnancyAnswer, Status, ToldBy
from acuchart.domain.protocols import Protocol
from acuchart.domain.sides import Side
from acuchart.domain.treatments import Entry, Outcome, Remarks, State, Treatment
from acuchart.records.snapshots import read
from acuchart.records.tables import ENTRY, PRESSURE, PROTOCOL, STATUS, TREATMENT

_TREATMENTS = (
    select(TREATMENT, STATUS.c.answer, STATUS.c.at.label("told_at"))
    .join(STATUS, STATUS.c.id == TREATMENT.c.status_id, isouter=True)
    .order_by(TREATMENT.c.began_at.desc(), TREATMENT.c.id.desc())
)
_ENTRIES = select(ENTRY).order_by(ENTRY.c.treatment_id, ENTRY.c.seq)
_PRESSURES = select(PRESSURE).order_by(PRESSURE.c.treatment_id, PRESSURE.c.seq, PRESSURE.c.nth)


class Rebuilding:
    """Rebuilds treatments; remembers the protocols it has read, which never change under their digest."""

    def __init__(self) -> None:
        self._protocols: dict[str, Protocol] = {}

    def treatments(self, connection: Connection, *wanted: ColumnElement[bool]) -> list[Treatment]:
        """The treatments that are wanted, the latest first."""
        rows = connection.execute(_TREATMENTS.where(*wanted)).all()
        if not rows:
            return []
        entries = _entries(connection, [row.id for row in rows])
        return [_treatment(row, self._protocol(connection, row.protocol), tuple(entries[row.id])) for row in rows]

    def _protocol(self, connection: Connection, digest: str) -> Protocol:
        if digest not in self._protocols:
            kept = select(PROTOCOL.c.snapshot).where(PROTOCOL.c.digest == digest)
            self._protocols[digest] = read(connection.execute(kept).scalar_one())
        return self._protocols[digest]


def marks(values: Sequence[str]) -> str:
    """Several words in one column, such as "left right"."""
    return " ".join(values)


@lru_cache(maxsize=64)
def sides_of(kept: str) -> tuple[Side, ...]:
    """The sides kept in one column."""
    return tuple(Side(word) for word in kept.split())


def pressure_of(row: Row[Any]) -> Pressure:
    """An answer about pressure, from a row of either table that keeps one."""
    verdict = Verdict(row.verdict) if row.verdict else None
    return Pressure(row.point, Side(row.side), verdict, row.level, row.words, ToldBy(row.told_by))


def _entries(connection: Connection, treatment_ids: list[int]) -> dict[int, list[Entry]]:
    pressures: dict[tuple[int, int], list[Pressure]] = defaultdict(list)
    for row in connection.execute(_PRESSURES.where(PRESSURE.c.treatment_id.in_(treatment_ids))):
        pressures[row.treatment_id, row.seq].append(pressure_of(row))
    entries: dict[int, list[Entry]] = defaultdict(list)
    for row in connection.execute(_ENTRIES.where(ENTRY.c.treatment_id.in_(treatment_ids))):
        entries[row.treatment_id].append(_entry(row, tuple(pressures.get((row.treatment_id, row.seq), ()))))
    return entries


def _entry(row: Row[Any], pressures: tuple[Pressure, ...]) -> Entry:
    strokes = None
    if row.strokes_left is not None:
        strokes = Strokes(row.strokes_left, row.strokes_right, row.strokes_reason)
    return Entry(
        step_id=row.step_id,
        outcome=Outcome(row.outcome),
        at=row.at,
        seconds=row.seconds,
        sides=sides_of(row.sides),
        reason=row.reason,
        pressures=pressures,
        strokes=strokes,
    )


def _treatment(row: Row[Any], protocol: Protocol, entries: tuple[Entry, ...]) -> Treatment:
    return Treatment(
        id=row.id,
        client_id=row.client_id,
        protocol=protocol,
        status=Status(PregnancyAnswer(row.answer), row.told_at) if row.answer else None,
        began_at=row.began_at,
        entries=entries,
        remarks=Remarks(row.rating_before, row.rating_after, row.note),
        state=State(row.state),
        ended_at=row.ended_at,
        stop_reason=row.stop_reason,
    )
