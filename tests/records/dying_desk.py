"""Desks that are killed: each runs in a process of its own and says what it has kept."""

import os
import signal
from collections.abc import Callable
from datetime import timedelta
from multiprocessing.connection import Connection
from pathlib import Path

from sqlalchemy import event

from acuchart.domain.clients import Person
from acuchart.domain.protocols import Protocol
from acuchart.domain.treatments import Remarks
from acuchart.records.opening import open_records
from acuchart.records.records import Records
from acuchart.records.schema import SHIPPED, Schema
from tests.conftest import NOON
from tests.steps import begun, done

REMARKS = Remarks(before=4, note="Slept badly")

Verbs = list[Callable[[], object]]


def die_after(path: Path, protocol: Protocol, verbs_kept: int, wire: Connection) -> None:
    """Keeps so many verbs of a treatment, says so, and waits to be killed."""
    records = open_records(path)
    for verb in verbs_of(records, protocol)[:verbs_kept]:
        verb()
    wire.send(verbs_kept)
    wire.recv()  # nothing ever comes: the kill does


def die_within(path: Path, protocol: Protocol, verbs_kept: int, wire: Connection) -> None:
    """Keeps so many verbs, says so, and dies in the next one, when all is written and nothing committed."""
    records = open_records(path)
    verbs = verbs_of(records, protocol)
    for verb in verbs[:verbs_kept]:
        verb()
    wire.send(verbs_kept)
    event.listen(records.file._engine, "commit", lambda _connection: os.kill(os.getpid(), signal.SIGKILL))
    verbs[verbs_kept]()


def treat_on_and_on(path: Path, protocol: Protocol, first_visit: int, wire: Connection) -> None:
    """Treats without a pause and says after each step what is kept: the visit, its entries, its state."""
    records = open_records(path)
    client = records.clients.find("", 1)[0]
    visit = first_visit
    for left_over in records.treatments.drafts():
        records.treatments.stop(left_over.id, NOON, "Power cut")
    while True:
        visit += 1
        now = NOON + timedelta(minutes=visit)
        treatment = begun(records, client.id, protocol, now)
        wire.send((treatment.id, 0, treatment.state))
        while treatment.current:
            treatment = records.treatments.record(treatment.id, (done(treatment.current, now),))
            wire.send((treatment.id, len(treatment.entries), treatment.state))
        treatment = records.treatments.finish(treatment.id, now)
        wire.send((treatment.id, len(treatment.entries), treatment.state))


def verbs_of(records: Records, protocol: Protocol) -> Verbs:
    """Everything that is kept of the standard treatment, from its beginning to its end, one by one."""
    client = records.clients.find("", 1)[0]
    draft_id = 1  # the first treatment of a new file
    return [
        lambda: begun(records, client.id, protocol, NOON),
        lambda: records.treatments.remark(draft_id, REMARKS),
        *(lambda step=step: records.treatments.record(draft_id, (done(step, NOON),)) for step in protocol.steps),
        lambda: records.treatments.finish(draft_id, NOON),
    ]


def add_many(path: Path, name: str, how_many: int, wire: Connection) -> None:
    """Adds clients as fast as it can beside others who do the same, and says how many were kept."""
    records = open_records(path)
    wire.send("ready")
    wire.recv()
    for number in range(how_many):
        client = records.clients.add(Person(f"{name} {number}"), NOON)
        records.clients.edit(client.id, client.version, Person(f"{name} {number} Sample"), NOON)
    records.close()
    wire.send(how_many)


def die_making(path: Path, wire: Connection) -> None:
    """Dies at the first start, when the tables are made and the file is not yet."""
    event.listen(SHIPPED.metadata, "after_create", lambda *_more, **_told: os.kill(os.getpid(), signal.SIGKILL))
    wire.send("ready")
    open_records(path)


def die_upgrading(path: Path, schema: Schema) -> None:
    """Opens a file with a program whose migration is killed half-way."""
    open_records(path, schema=schema)
