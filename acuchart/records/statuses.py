"""The last answer about pregnancy, as kept."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from acuchart.domain.care import PregnancyAnswer, Status
from acuchart.records.tables import STATUS


@dataclass(frozen=True, slots=True)
class KeptStatus:
    """An answer and the number it is kept under."""

    id: int
    status: Status


def latest_status(connection: Connection, client_id: int) -> KeptStatus | None:
    """What was told last; by the order of telling, because a desk's clock can be wrong."""
    row = connection.execute(
        select(STATUS.c.id, STATUS.c.answer, STATUS.c.at)
        .where(STATUS.c.client_id == client_id)
        .order_by(STATUS.c.id.desc())
        .limit(1)
    ).one_or_none()
    return KeptStatus(row.id, Status(PregnancyAnswer(row.answer), row.at)) if row else None
