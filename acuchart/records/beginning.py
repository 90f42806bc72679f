"""Beginning and going on: the gate, applied where the record is written."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, func, select

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
    last = select(func.max(TREATMENT.c.passed_at)).where(TREATMENT.c.client_id == client_id)
    last_began = connection.execute(last).scalar()
    decision, rests_on = _at_the_gate(connection, client_id, protocol, now, last_began)
    if not isinstance(decision, Passed):
        return decision
    return keep_draft(connection, client_id, protocol, rests_on, now)


def go_on(connection: Connection, draft: Treatment, now: datetime) -> Treatment | MustAsk | Refused:
    """The draft, if the gate lets the work go on; it rests on the latest answer from then on."""
    decision, rests_on = _at_the_gate(connection, draft.client_id, draft.protocol, now, None)
    if not isinstance(decision, Passed):
        return decision
    keep_passing(connection, draft, rests_on, now)
    return replace(draft, status=decision.status)


def _require_no_draft(connection: Connection, client_id: int) -> None:
    if connection.execute(select(CLIENT.c.id).where(CLIENT.c.id == client_id)).scalar() is None:
        raise Refusal(f"There is no client with the number {client_id}.")
    mine = (TREATMENT.c.client_id == client_id, TREATMENT.c.state == State.DRAFT.value)
    if connection.execute(select(TREATMENT.c.id).where(*mine)).scalar() is not None:
        raise Refusal("A treatment of this client is open already. Go on with it, or stop it.")


def _at_the_gate(
    connection: Connection, client_id: int, protocol: Protocol, now: datetime, last_began: datetime | None
) -> tuple[Decision, KeptStatus | None]:
    """The gate's decision on the status as kept, and the status it lets the work rest on."""
    kept = latest_status(connection, client_id)
    decision = gate(kept.status if kept else None, protocol.points, now, last_began)
    if isinstance(decision, Refused) and kept:
        keep_refusal(connection, client_id, kept, decision, now)
    rests_on = kept if isinstance(decision, Passed) and decision.status else None
    return decision, rests_on
