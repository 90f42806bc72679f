"""Treatments out of their rows: a handful of queries, however many treatments."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
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

_OUTCOMES = {outcome.value: outcome for outcome in Outcome}
_SIDES = {side.value: side for side in Side}
_TELLERS = {told_by.value: told_by for told_by in ToldBy}
_VERDICTS: dict[str | None, Verdict | None] = {None: None, **{verdict.value: verdict for verdict in Verdict}}


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
    return _pressure(row.point, row.side, row.verdict, row.level, row.words, row.told_by)


def _entries(connection: Connection, treatment_ids: list[int]) -> dict[int, list[Entry]]:
    # Fetched at once and unpacked, not asked by name: a long history has thousands of rows.
    pressures: dict[tuple[int, int], list[Pressure]] = defaultdict(list)
    answers = connection.execute(_PRESSURES.where(PRESSURE.c.treatment_id.in_(treatment_ids))).all()
    for treatment_id, seq, _nth, *said in answers:
        pressures[treatment_id, seq].append(_pressure(*said))
    entries: dict[int, list[Entry]] = defaultdict(list)
    rows = connection.execute(_ENTRIES.where(ENTRY.c.treatment_id.in_(treatment_ids))).all()
    for treatment_id, seq, *told in rows:
        entries[treatment_id].append(_entry(tuple(pressures.get((treatment_id, seq), ())), *told))
    return entries


def _pressure(point: str, side: str, verdict: str | None, level: int | None, words: str, told_by: str) -> Pressure:
    return Pressure(point, _SIDES[side], _VERDICTS[verdict], level, words, _TELLERS[told_by])


def _entry(
    pressures: tuple[Pressure, ...],
    step_id: str,
    outcome: str,
    at: datetime,
    seconds: float,
    sides: str,
    reason: str,
    *strokes: Any,  # noqa: ANN401  (left, right and the reason, as they stand in the row)
) -> Entry:
    stroked = Strokes(*strokes) if strokes[0] is not None else None
    return Entry(step_id, _OUTCOMES[outcome], at, seconds, sides_of(sides), reason, pressures, stroked)


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
