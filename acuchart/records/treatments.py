"""Treatments as kept: drafts from their first moment on, signed ones for ever."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select

from acuchart.domain.answers import Preference
from acuchart.domain.care import KeptRefusal, MustAsk, PregnancyAnswer, Refused, Status
from acuchart.domain.protocols import Protocol
from acuchart.domain.refusals import Refusal
from acuchart.domain.treatments import Entry, Remarks, State, Treatment, finished, recorded, remarked, stopped
from acuchart.records.beginning import begin, go_on
from acuchart.records.keeping import keep_entries, keep_remarks, keep_signature
from acuchart.records.rebuilding import Rebuilding, pressure_of
from acuchart.records.recordfile import RecordFile
from acuchart.records.statuses import latest_status
from acuchart.records.tables import PREFERENCE, REFUSAL, STATUS, TREATMENT

_REFUSALS = (
    select(REFUSAL, STATUS.c.answer, STATUS.c.at.label("told_at"))
    .join(STATUS, STATUS.c.id == REFUSAL.c.status_id)
    .order_by(REFUSAL.c.id.desc())
)


class TreatmentRecords:
    """The treatments of a record file. Each method is one transaction, and applies the rules of care in it."""

    def __init__(self, file: RecordFile) -> None:
        self._file = file
        self._rebuilding = Rebuilding()

    def begin(self, client_id: int, protocol: Protocol, now: datetime) -> Treatment | MustAsk | Refused:
        """A new draft, if the gate lets it on the status as kept; a refusal is written down.

        Raises:
            Refusal: there is no such client, or a treatment of theirs is open already.
            NotSaved: the file could not take it.
        """
        with self._file.writing() as connection:
            return begin(connection, client_id, protocol, now)

    def resume(self, draft_id: int, now: datetime) -> Treatment | MustAsk | Refused:
        """The draft, if the gate lets the work go on; a refusal is written down.

        Raises:
            Refusal: the treatment is signed, or is not kept here.
            NotSaved: the file could not take it.
        """
        with self._file.writing() as connection:
            return go_on(connection, self._draft(connection, draft_id), now)

    def record(self, draft_id: int, entries: tuple[Entry, ...]) -> Treatment:
        """The draft with these entries added, all or none of them.

        Raises:
            Refusal: an entry does not fit, or the points were closed meanwhile.
            NotSaved: the file could not take it.
        """
        with self._file.writing() as connection:
            before = after = self._draft(connection, draft_id)
            kept = latest_status(connection, before.client_id)
            for entry in entries:
                after = recorded(after, entry, kept.status if kept else None)
            keep_entries(connection, after, first=len(before.entries))
        return after

    def remark(self, draft_id: int, remarks: Remarks) -> Treatment:
        """The draft with these remarks in place of its earlier ones.

        Raises:
            Refusal: off the scale, too long, or signed.
            NotSaved: the file could not take it.
        """
        with self._file.writing() as connection:
            draft = remarked(self._draft(connection, draft_id), remarks)
            keep_remarks(connection, draft)
        return draft

    def finish(self, draft_id: int, now: datetime) -> Treatment:
        """The treatment, signed; what was said of pressure becomes the client's preference.

        Raises:
            Unfinished: something is still open.
            NotSaved: the file could not take it.
        """
        with self._file.writing() as connection:
            treatment = finished(self._draft(connection, draft_id), now)
            keep_signature(connection, treatment)
        return treatment

    def stop(self, draft_id: int, now: datetime, reason: str) -> Treatment:
        """The treatment, signed before its end.

        Raises:
            Refusal: no reason, or signed already.
            NotSaved: the file could not take it.
        """
        with self._file.writing() as connection:
            treatment = stopped(self._draft(connection, draft_id), now, reason)
            keep_signature(connection, treatment)
        return treatment

    def drafts(self) -> list[Treatment]:
        """All unfinished treatments, the latest first."""
        with self._file.reading() as connection:
            return self._rebuilding.treatments(connection, TREATMENT.c.state == State.DRAFT.value)

    def history(self, client_id: int) -> list[Treatment]:
        """A client's finished and stopped treatments, the latest first."""
        mine = TREATMENT.c.client_id == client_id
        with self._file.reading() as connection:
            return self._rebuilding.treatments(connection, mine, TREATMENT.c.state != State.DRAFT.value)

    def refusals(self, client_id: int) -> list[KeptRefusal]:
        """A client's refusals, the latest first."""
        mine = _REFUSALS.where(REFUSAL.c.client_id == client_id)
        with self._file.reading() as connection:
            return [_refusal(row) for row in connection.execute(mine)]

    def preferences(self, client_id: int) -> list[Preference]:
        """The last told answer about pressure at each point and side, from signed treatments."""
        kept = (
            select(PREFERENCE)
            .where(PREFERENCE.c.client_id == client_id)
            .order_by(PREFERENCE.c.point, PREFERENCE.c.side)
        )
        with self._file.reading() as connection:
            return [Preference(pressure_of(row), row.at) for row in connection.execute(kept)]

    def _draft(self, connection: Connection, draft_id: int) -> Treatment:
        found = self._rebuilding.treatments(connection, TREATMENT.c.id == draft_id)
        if not found:
            raise Refusal(f"There is no treatment with the number {draft_id}.")
        if found[0].state is not State.DRAFT:
            raise Refusal("This treatment is signed and cannot be changed.")
        return found[0]


def _refusal(row: Row[Any]) -> KeptRefusal:
    status = Status(PregnancyAnswer(row.answer), row.told_at)
    return KeptRefusal(Refused(status, tuple(row.points.split()), row.edition), row.at)
