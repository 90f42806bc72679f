"""Treatments into their rows. Whoever calls this has passed the domain's rules first."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, case, delete, func, insert, literal, select, tuple_, update

from acuchart.domain.answers import Preference, Pressure
from acuchart.domain.care import Refused, ToldBy
from acuchart.domain.protocols import Protocol
from acuchart.domain.treatments import Entry, Treatment
from acuchart.records.rebuilding import marks
from acuchart.records.snapshots import written
from acuchart.records.statuses import KeptStatus
from acuchart.records.tables import (
    CLIENT_SEARCH,
    ENTRY,
    PREFERENCE,
    PRESSURE,
    PROTOCOL,
    REFUSAL,
    TREATMENT,
)
from acuchart.records.utc import UtcDateTime


def keep_draft(
    connection: Connection, client_id: int, protocol: Protocol, rests_on: KeptStatus | None, now: datetime
) -> Treatment:
    """Write a new draft."""
    digest = _keep_protocol(connection, protocol)
    status = rests_on.status if rests_on else None
    draft = Treatment(0, client_id, protocol, status, now)
    row = {
        "client_id": client_id,
        "protocol": digest,
        "status_id": rests_on.id if rests_on else None,
        "began_at": now,
        "passed_at": now,
        **_signature(draft),
        **_remarks(draft),
    }
    treatment_id = connection.execute(insert(TREATMENT).values(**row).returning(TREATMENT.c.id)).scalar_one()
    return Treatment(treatment_id, client_id, protocol, status, now)


def keep_passing(connection: Connection, draft: Treatment, rests_on: KeptStatus | None, now: datetime) -> None:
    """Write that the gate let a draft go on, and on which answer."""
    passed = {"passed_at": now, "status_id": rests_on.id if rests_on else None}
    connection.execute(update(TREATMENT).where(TREATMENT.c.id == draft.id).values(**passed))


def keep_entries(connection: Connection, treatment: Treatment, first: int) -> None:
    """Write the entries of a treatment from the `first` on, with their answers about pressure."""
    new = list(enumerate(treatment.entries))[first:]
    if not new:
        return
    connection.execute(insert(ENTRY), [_entry(treatment.id, seq, entry) for seq, entry in new])
    pressures = [
        {"treatment_id": treatment.id, "seq": seq, "nth": nth, **_said(pressure)}
        for seq, entry in new
        for nth, pressure in enumerate(entry.pressures)
    ]
    if pressures:
        connection.execute(insert(PRESSURE), pressures)


def keep_remarks(connection: Connection, treatment: Treatment) -> None:
    """Write what is said about a visit as a whole."""
    connection.execute(update(TREATMENT).where(TREATMENT.c.id == treatment.id).values(**_remarks(treatment)))


def keep_signature(connection: Connection, treatment: Treatment) -> None:
    """Write that a treatment is signed, and what follows from it: the preferences and the last visit."""
    connection.execute(update(TREATMENT).where(TREATMENT.c.id == treatment.id).values(**_signature(treatment)))
    told = [_preference(treatment.client_id, preference) for preference in told_pressures(treatment)]
    if told:
        places = [(row["point"], row["side"]) for row in told]
        outdated = tuple_(PREFERENCE.c.point, PREFERENCE.c.side).in_(places)
        connection.execute(delete(PREFERENCE).where(PREFERENCE.c.client_id == treatment.client_id, outdated))
        connection.execute(insert(PREFERENCE), told)
    began = literal(treatment.began_at, UtcDateTime())
    connection.execute(
        update(CLIENT_SEARCH)
        .where(CLIENT_SEARCH.c.client_id == treatment.client_id)
        .values(
            last_visit_at=_later(func.coalesce(CLIENT_SEARCH.c.last_visit_at, began), began),
            latest_at=_later(CLIENT_SEARCH.c.latest_at, began),
        )
    )


def keep_refusal(
    connection: Connection, client_id: int, status: KeptStatus, refused: Refused, now: datetime
) -> None:
    """Write that a treatment was asked for and refused."""
    row = {
        "client_id": client_id,
        "status_id": status.id,
        "points": marks(refused.points),
        "edition": refused.edition,
        "at": now,
    }
    connection.execute(insert(REFUSAL).values(**row))


def told_pressures(treatment: Treatment) -> list[Preference]:
    """What was really said of pressure, with the moment it was said."""
    counted = [treatment.latest(step.id) for step in treatment.protocol.steps]
    return [
        Preference(pressure, entry.at)
        for entry in counted
        if entry
        for pressure in entry.pressures
        if pressure.told_by is not ToldBy.NOT_ASKED
    ]


def _entry(treatment_id: int, seq: int, entry: Entry) -> dict[str, Any]:
    return {
        "treatment_id": treatment_id,
        "seq": seq,
        "step_id": entry.step_id,
        "outcome": entry.outcome.value,
        "at": entry.at,
        "seconds": entry.seconds,
        "sides": marks(entry.sides),
        "reason": entry.reason,
        "strokes_left": entry.strokes.left if entry.strokes else None,
        "strokes_right": entry.strokes.right if entry.strokes else None,
        "strokes_reason": entry.strokes.reason if entry.strokes else "",
    }


def _preference(client_id: int, preference: Preference) -> dict[str, Any]:
    return {"client_id": client_id, "at": preference.at, **_said(preference.pressure)}


def _said(pressure: Pressure) -> dict[str, Any]:
    return {
        "point": pressure.point,
        "side": pressure.side.value,
        "verdict": pressure.verdict.value if pressure.verdict else None,
        "level": pressure.level,
        "words": pressure.words,
        "told_by": pressure.told_by.value,
    }


def _remarks(treatment: Treatment) -> dict[str, Any]:
    remarks = treatment.remarks
    return {"rating_before": remarks.before, "rating_after": remarks.after, "note": remarks.note}


def _signature(treatment: Treatment) -> dict[str, Any]:
    return {
        "state": treatment.state.value,
        "ended_at": treatment.ended_at,
        "stop_reason": treatment.stop_reason,
    }


def _later(kept: ColumnElement[datetime], moment: ColumnElement[datetime]) -> ColumnElement[datetime]:
    return case((kept > moment, kept), else_=moment)


def _keep_protocol(connection: Connection, protocol: Protocol) -> str:
    digest, snapshot = written(protocol)
    kept = connection.execute(select(PROTOCOL.c.digest).where(PROTOCOL.c.digest == digest)).scalar()
    if kept is None:
        connection.execute(insert(PROTOCOL).values(digest=digest, snapshot=snapshot))
    return digest
