"""Clients as kept: adding, changing, finding them, and their answers about pregnancy."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, insert, select, update

from acuchart.domain.care import PregnancyAnswer, Status
from acuchart.domain.clients import Client, Person, checked
from acuchart.domain.refusals import Refusal
from acuchart.records.folding import fold
from acuchart.records.recordfile import RecordFile
from acuchart.records.statuses import latest_status
from acuchart.records.tables import CLIENT, CLIENT_SEARCH, STATUS

MOST_WORDS = 20  # words looked for; nobody types more, a pasted page would stall the search
LONGEST_WORD = 500  # characters; longer than any word kept, and short of SQLite's limit of a pattern

_LISTED = (
    select(CLIENT, CLIENT_SEARCH.c.last_visit_at)
    .join(CLIENT_SEARCH, CLIENT_SEARCH.c.client_id == CLIENT.c.id)
    .order_by(CLIENT_SEARCH.c.latest_at.desc(), CLIENT.c.id.desc())
)


class ClientRecords:
    """The clients of a record file. Each method is one transaction."""

    def __init__(self, file: RecordFile) -> None:
        self._file = file

    def add(self, person: Person, now: datetime) -> Client:
        """Keep a new client.

        Raises:
            BadInput: something typed cannot be kept.
            NotSaved: the file could not take it.
        """
        person = checked(person, now.date())
        with self._file.writing() as connection:
            return add_client(connection, person, now)

    def edit(self, client_id: int, version: int, person: Person, now: datetime) -> Client:
        """Keep what was changed about a client.

        Args:
            version: the version the change was made from.

        Raises:
            BadInput: something typed cannot be kept.
            Refusal: the client was changed elsewhere meanwhile, or is not kept here.
            NotSaved: the file could not take it.
        """
        person = checked(person, now.date())
        change = update(CLIENT).where(CLIENT.c.id == client_id, CLIENT.c.version == version)
        with self._file.writing() as connection:
            client = _get(connection, client_id)
            if client.version != version:
                raise Refusal(
                    f"{client.name} was changed elsewhere meanwhile. Look at the change, then edit again."
                )
            connection.execute(change.values(version=version + 1, changed_at=now, **_columns(person)))
            connection.execute(
                update(CLIENT_SEARCH).where(CLIENT_SEARCH.c.client_id == client_id).values(**_keys(person))
            )
            return Client(client_id, person, version + 1, client.last_visit)

    def get(self, client_id: int) -> Client:
        """The client with this number.

        Raises:
            Refusal: there is none.
        """
        with self._file.reading() as connection:
            return _get(connection, client_id)

    def find(self, text: str, limit: int) -> list[Client]:
        """Clients whose name, contact or birth date holds every word of `text`, the latest here first.

        Accents and capitals do not matter; a birth date may be typed as 1980-05-31 or 31.05.1980.
        """
        words = fold(text).split()[:MOST_WORDS]
        if any(len(word) > LONGEST_WORD for word in words):
            return []
        wanted = _LISTED.limit(limit)
        for word in words:
            wanted = wanted.where(CLIENT_SEARCH.c.words.contains(word, autoescape=True))
        return self._listed(wanted)

    def namesakes(self, name: str) -> list[Client]:
        """Clients of this name, in whichever way it is typed."""
        return self._listed(_LISTED.where(CLIENT_SEARCH.c.name_key == fold(name)))

    def tell_pregnancy(self, client_id: int, answer: PregnancyAnswer, now: datetime) -> Status:
        """Keep an answer about pregnancy; earlier ones stay on record.

        Raises:
            Refusal: there is no such client.
            NotSaved: the file could not take it.
        """
        with self._file.writing() as connection:
            _get(connection, client_id)
            return add_status(connection, client_id, Status(answer, now))

    def status(self, client_id: int) -> Status | None:
        """The last answer about pregnancy, or `None` where the question was never put."""
        with self._file.reading() as connection:
            kept = latest_status(connection, client_id)
            return kept.status if kept else None

    def _listed(self, wanted: Select[Any]) -> list[Client]:
        with self._file.reading() as connection:
            return [_client(row) for row in connection.execute(wanted)]


def add_client(connection: Connection, person: Person, now: datetime) -> Client:
    """Write a checked person as a new client."""
    row = {"version": 1, "added_at": now, "changed_at": now, **_columns(person)}
    client_id = connection.execute(insert(CLIENT).values(**row).returning(CLIENT.c.id)).scalar_one()
    connection.execute(insert(CLIENT_SEARCH).values(client_id=client_id, latest_at=now, **_keys(person)))
    return Client(client_id, person, 1)


def add_status(connection: Connection, client_id: int, status: Status) -> Status:
    """Write an answer about pregnancy."""
    connection.execute(insert(STATUS).values(client_id=client_id, answer=status.answer.value, at=status.at))
    return status


def _get(connection: Connection, client_id: int) -> Client:
    row = connection.execute(_LISTED.where(CLIENT.c.id == client_id)).one_or_none()
    if row is None:
        raise Refusal(f"There is no client with the number {client_id}.")
    return _client(row)


def _client(row: Row[Any]) -> Client:
    person = Person(row.name, row.birth_date, row.contact, row.note)
    last_visit = row.last_visit_at.astimezone().date() if row.last_visit_at else None
    return Client(row.id, person, row.version, last_visit)


def _columns(person: Person) -> dict[str, Any]:
    return {
        "name": person.name,
        "birth_date": person.birth_date,
        "contact": person.contact,
        "note": person.note,
    }


def _keys(person: Person) -> dict[str, str]:
    born = person.birth_date
    dates = (born.isoformat(), f"{born:%d.%m.}{born.year:04}") if born else ()
    return {"name_key": fold(person.name), "words": fold(" ".join((person.name, person.contact, *dates)))}
