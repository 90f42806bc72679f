"""What is on the table now, and the verbs that change it. No Qt, no SQL."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from acuchart.atlas.charts import Atlas
from acuchart.catalogue.catalogue import Catalogue
from acuchart.checklist import Checklist
from acuchart.domain.answers import Preference
from acuchart.domain.care import (
    KeptRefusal,
    MustAsk,
    PregnancyAnswer,
    Refused,
    Status,
    closed_points,
)
from acuchart.domain.clients import Client, NamesakeFound, Person
from acuchart.domain.protocols import Protocol
from acuchart.domain.refusals import RecordsClosed, Refusal
from acuchart.domain.sides import PAIR, Side
from acuchart.domain.treatments import Treatment
from acuchart.notice import Notice

if TYPE_CHECKING:
    from acuchart.records.records import Records


@dataclass(frozen=True, slots=True)
class Selection:
    """A point and the sides of it that are chosen."""

    code: str
    sides: tuple[Side, ...]


@dataclass(frozen=True, slots=True)
class OpenClient:
    """The client on the table, with what is kept about them, newest first."""

    client: Client
    status: Status | None
    preferences: tuple[Preference, ...]
    history: tuple[Treatment, ...]
    refusals: tuple[KeptRefusal, ...]
    draft: Treatment | None


class Workbench:
    """What is on the table: a selection, a client, a treatment, and the verbs that change them.

    Attributes:
        records: the open record file, or `None` while there is none.
        trouble: why the record file cannot be opened, or `None`.
        is_demo: whether the practice is made up and thrown away at the end.
        selection: what is chosen on the chart, or `None`.
        open_client: the client on the table, or `None`.
        decision: the gate's word on the treatment that was asked for, while it says no.
        checklist: the running treatment, or `None`.

    Notices: `selection_changed`, `client_changed`, `decision_changed`, `checklist_changed` (one was begun,
    resumed, or put away), `records_changed` (opened, refused, or a client in it changed).
    """

    def __init__(
        self,
        catalogue: Catalogue,
        atlas: Atlas,
        *,
        clock: Callable[[], datetime] = lambda: datetime.now().astimezone(),
        stopwatch: Callable[[], float] = time.monotonic,
        is_demo: bool = False,
    ) -> None:
        self.catalogue = catalogue
        self.atlas = atlas
        self.clock = clock
        self.is_demo = is_demo
        self.records: Records | None = None
        self.trouble: RecordsClosed | None = None
        self.selection: Selection | None = None
        self.open_client: OpenClient | None = None
        self.decision: MustAsk | Refused | None = None
        self.checklist: Checklist | None = None
        self.selection_changed = Notice()
        self.client_changed = Notice()
        self.decision_changed = Notice()
        self.checklist_changed = Notice()
        self.records_changed = Notice()
        self._stopwatch = stopwatch
        self._asked_for: Protocol | Treatment | None = None

    def select(self, code: str | None, sides: tuple[Side, ...] = PAIR) -> None:
        """Choose a point: by default the pair, for a midline point the midline; `None` chooses nothing."""
        selection = None
        if code is not None:
            point = self.catalogue.points[code]
            selection = Selection(code, sides if point.bilateral else point.sides)
        if selection != self.selection:
            self.selection = selection
            self.selection_changed.notify()

    def closed_points(self) -> tuple[str, ...]:
        """Codes of the points struck out for the client on the table."""
        return closed_points(self.open_client.status) if self.open_client else ()

    def attach(self, records: "Records | None", trouble: RecordsClosed | None = None) -> None:
        """Put the record file on the table, or the reason why it cannot be."""
        self.records, self.trouble = records, trouble
        self.records_changed.notify()

    def find(self, text: str, limit: int = 50) -> list[Client]:
        """Clients whose name or contact holds every word of `text`; for none, those seen last."""
        return self._require_records().clients.find(text, limit)

    def open(self, client_id: int) -> None:
        """Put a client on the table, and the one before away.

        Raises:
            Refusal: a treatment of another client is running, or the record cannot be read.
        """
        if self.checklist and self.checklist.treatment.client_id != client_id:
            raise Refusal("A treatment is running. Finish or stop it before you open another client.")
        is_another = self.open_client is None or self.open_client.client.id != client_id
        self.open_client = self._read(client_id)
        if is_another:
            self._decide(None)
        self.client_changed.notify()

    def leave(self) -> None:
        """Put the client away.

        Raises:
            Refusal: their treatment is running.
        """
        if self.checklist:
            raise Refusal("A treatment is running. Finish or stop it first.")
        self.open_client = None
        self._decide(None)
        self.client_changed.notify()

    def add(self, person: Person, *, namesake_seen: bool = False) -> Client:
        """Keep a new client and put them on the table.

        Args:
            namesake_seen: the person at the desk has seen who else bears the name, and adds all the same.

        Raises:
            BadInput: something typed cannot be kept.
            NamesakeFound: somebody of that name is kept already.
        """
        records = self._require_records()
        namesakes = records.clients.namesakes(person.name)
        if namesakes and not namesake_seen:
            raise NamesakeFound(tuple(namesakes))
        client = records.clients.add(person, self.clock())
        self.open(client.id)
        self.records_changed.notify()
        return client

    def edit(self, person: Person) -> None:
        """Keep what was changed about the client on the table.

        Raises:
            BadInput: something typed cannot be kept.
            Refusal: the record was changed elsewhere meanwhile.
        """
        client = self._require_client().client
        self._require_records().clients.edit(client.id, client.version, person, self.clock())
        self.open(client.id)
        self.records_changed.notify()

    def tell_pregnancy(self, answer: PregnancyAnswer) -> None:
        """Keep the answer about pregnancy, and look at the gate again if a treatment was asked for."""
        client = self._require_client().client
        self._require_records().clients.tell_pregnancy(client.id, answer, self.clock())
        self.open(client.id)
        if isinstance(self._asked_for, Treatment):
            self.resume(self._asked_for)
        elif self._asked_for:
            self.begin(self._asked_for)

    def begin(self, protocol: Protocol) -> None:
        """Begin a treatment, if the gate lets it; else `decision` says what is asked or refused.

        Raises:
            Refusal: no client is on the table, or a treatment of theirs is open already.
        """
        opened = self._require_client()
        if self.checklist or opened.draft:
            raise Refusal("A treatment of this client is open already. Go on with it, or stop it.")
        begun = self._require_records().treatments.begin(opened.client.id, protocol, self.clock())
        self._go_on(protocol, begun)

    def resume(self, draft: Treatment) -> None:
        """Go on with a draft where it stands, if the gate lets it: on another day the question is put again.

        Raises:
            Refusal: the treatment is no draft, or another one is running.
        """
        self.open(draft.client_id)
        self._go_on(draft, self._require_records().treatments.resume(draft.id, self.clock()))

    def stop(self, draft: Treatment, reason: str) -> None:
        """End a draft that is not gone on with; what was done stays. No gate stands before stopping.

        Raises:
            Refusal: no reason, the draft is running, or it is signed already.
        """
        if self.checklist:
            raise Refusal("A treatment is running. Finish or stop it there.")
        self._require_records().treatments.stop(draft.id, self.clock(), reason)
        self._decide(None)
        self.open(draft.client_id)
        self.records_changed.notify()

    def put_away(self) -> None:
        """Leave the running treatment: a draft stays a draft and can be resumed, a signed one is history."""
        self.checklist = None
        self.checklist_changed.notify()  # first: the page must go even if the record cannot be read just now
        if self.open_client:
            self.open(self.open_client.client.id)
        self.records_changed.notify()

    def ask_again(self) -> None:
        """Put the question about pregnancy once more after a refusal; both answers are kept."""
        if isinstance(self.decision, Refused):
            self._decide(MustAsk(self.decision.status))

    def dismiss(self) -> None:
        """Put away the gate's question or refusal; the treatment that was asked for is asked for no more."""
        self._decide(None)

    def _go_on(self, asked_for: Protocol | Treatment, answer: Treatment | MustAsk | Refused) -> None:
        if isinstance(answer, Treatment):
            self._decide(None)
            kept = self._require_records().treatments
            self.checklist = Checklist(answer, kept, self.clock, self._stopwatch)
        else:
            self._asked_for = asked_for
            self._decide(answer)
        self.checklist_changed.notify()
        self.open(self._require_client().client.id)

    def _decide(self, decision: MustAsk | Refused | None) -> None:
        if decision is None:
            self._asked_for = None
        self.decision = decision
        self.decision_changed.notify()

    def _read(self, client_id: int) -> OpenClient:
        records = self._require_records()
        drafts = (draft for draft in records.treatments.drafts() if draft.client_id == client_id)
        return OpenClient(
            client=records.clients.get(client_id),
            status=records.clients.status(client_id),
            preferences=tuple(records.treatments.preferences(client_id)),
            history=tuple(records.treatments.history(client_id)),
            refusals=tuple(records.treatments.refusals(client_id)),
            draft=next(drafts, None),
        )

    def _require_client(self) -> OpenClient:
        if self.open_client is None:
            raise Refusal("Choose a client first.")
        return self.open_client

    def _require_records(self) -> "Records":
        if self.records is None:
            raise self.trouble or Refusal("The records are still being opened.")
        return self.records


def has_clients(workbench: Workbench) -> bool:
    """Whether anybody is kept yet, as far as that can be read now."""
    try:
        return workbench.records is not None and bool(workbench.find("", 1))
    except Refusal:
        return False
