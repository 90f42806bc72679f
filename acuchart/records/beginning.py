"""Beginning and going on: the gate, applied where the record is written."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, func, or_, select

from acuchart.domain.care import Decision, MustAsk, Passed, Refused, gate
from acuchart.domain.protocols import Protocol
from acuchart.domain.refusals import Refusal
from acuchart.domain.treatments import State, Treatment
from acuchart.records.keeping import keep_draft, keep_passing, keep_refusal
from acuchart.records.statuses import KeptStatus, latest_status
from acuchart.records.tables import CLIENT, TREATMENT


def begin(
    connection: Connection, client_id: int, protocol: Protocol, now: datetime
) -> Treatment | MustAsk | Refused:
    """A new draft, if the gate lets it.

    Raises:
        Refusal: there is no such client, or a treatment of theirs is open already.
    """
    _require_no_draft(connection, client_id)
    kept = latest_status(connection, client_id)
    last_began = _last_began(connection, client_id, kept, now)
    decision = _at_the_gate(connection, client_id, kept, protocol, now, last_began)
    if not isinstance(decision, Passed):
        return decision
    return keep_draft(connection, client_id, protocol, kept if decision.status else None, now)


def go_on(connection: Connection, draft: Treatment, now: datetime) -> Treatment | MustAsk | Refused:
    """The draft, if the gate lets the work go on; it rests on the latest answer from then on."""
    kept = latest_status(connection, draft.client_id)
    decision = _at_the_gate(connection, draft.client_id, kept, draft.protocol, now, None)
    if not isinstance(decision, Passed):
        return decision
    keep_passing(connection, draft, kept if decision.status else None, now)
    return replace(draft, status=decision.status)


def _require_no_draft(connection: Connection, client_id: int) -> None:
    if connection.execute(select(CLIENT.c.id).where(CLIENT.c.id == client_id)).scalar() is None:
        raise Refusal(f"There is no client with the number {client_id}.")
    mine = (TREATMENT.c.client_id == client_id, TREATMENT.c.state == State.DRAFT.value)
    if connection.execute(select(TREATMENT.c.id).where(*mine)).scalar() is not None:
        raise Refusal("A treatment of this client is open already. Go on with it, or stop it.")


def _last_began(connection: Connection, client_id: int, kept: KeptStatus | None, now: datetime) -> datetime | None:
    """When the latest treatment began or was taken up again.

    One in the future was written by a clock that was wrong, and would use up every answer until then; it
    counts only for the answer it rests on itself.
    """
    counts = TREATMENT.c.passed_at <= now
    if kept:
        counts = or_(counts, TREATMENT.c.status_id == kept.id)
    last = select(func.max(TREATMENT.c.passed_at)).where(TREATMENT.c.client_id == client_id, counts)
    moment: datetime | None = connection.execute(last).scalar()
    return moment


def _at_the_gate(
    connection: Connection,
    client_id: int,
    kept: KeptStatus | None,
    protocol: Protocol,
    now: datetime,
    last_began: datetime | None,
) -> Decision:
    """The gate's decision on the status as kept; a refusal is written down."""
    decision = gate(kept.status if kept else None, protocol.points, now, last_began)
    if isinstance(decision, Refused) and kept:
        keep_refusal(connection, client_id, kept, decision, now)
    return decision
