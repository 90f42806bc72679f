"""When the record file cannot take a change, it says so, and nothing is half kept."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from acuchart.domain.clients import Client, Person
from acuchart.domain.protocols import Protocol
from acuchart.domain.refusals import NotSaved, RecordsClosed, Refusal, Trouble
from acuchart.domain.treatments import Entry, Outcome, Remarks, Treatment
from acuchart.records.opening import open_records
from acuchart.records.recordfile import connect
from acuchart.records.records import Records
from tests.conftest import NOON
from tests.records.folders import free
from tests.steps import SECONDS, begun, carried_out, done

LONG_NOTE = Remarks(note="x" * 20_000)


def test_on_a_full_disk_the_draft_stays_and_goes_on_when_there_is_room(
    small_disk: Path, protocol: Protocol
) -> None:
    ballast = small_disk / "ballast"
    with closing(open_records(small_disk / "records.sqlite")) as records:
        client = records.clients.add(Person("Ingrid Sample"), NOON)
        draft = begun(records, client.id, protocol, NOON)
        draft = records.treatments.record(draft.id, (done(protocol.steps[0], NOON),))
        ballast.write_bytes(bytes(free(small_disk) - 8192))
        with pytest.raises(NotSaved, match="disk is full"):
            _write_until_full(records, draft)
        kept = records.treatments.drafts()[0]
        assert kept.entries == draft.entries

        ballast.unlink()
        *_, draft = carried_out(records, kept, NOON)
        assert records.treatments.finish(draft.id, NOON).current is None
    _assert_sound(small_disk / "records.sqlite")


def test_on_a_full_disk_no_half_file_is_made(small_disk: Path) -> None:
    (small_disk / "ballast").write_bytes(bytes(free(small_disk) - 16_384))
    with pytest.raises(Refusal, match="cannot be opened"):
        open_records(small_disk / "records.sqlite")
    assert [file.name for file in small_disk.iterdir()] == ["ballast"]


def test_on_a_full_disk_an_old_file_opens_when_there_is_room_again(small_disk: Path) -> None:
    path, ballast = small_disk / "records.sqlite", small_disk / "ballast"
    with closing(open_records(path)) as records:
        records.clients.add(Person("Ingrid Sample"), NOON)
    before = path.read_bytes()
    ballast.write_bytes(bytes(free(small_disk)))
    with pytest.raises(RecordsClosed) as refusal:
        open_records(path)
    assert refusal.value.trouble is Trouble.NO_ACCESS
    assert "not full" in refusal.value.way_out
    assert path.read_bytes() == before
    ballast.unlink()
    with closing(open_records(path)) as records:
        assert [client.name for client in records.clients.find("", 5)] == ["Ingrid Sample"]


def test_while_another_program_writes_nothing_is_saved_and_later_it_is(
    records: Records, client: Client, protocol: Protocol
) -> None:
    draft = begun(records, client.id, protocol, NOON)
    first = (done(protocol.steps[0], NOON),)
    with closing(dbapi2.connect(str(records.path), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(NotSaved, match="Another program holds the records"):
            records.treatments.record(draft.id, first)
        assert records.treatments.drafts() == [draft]
        other.execute("ROLLBACK")
    assert len(records.treatments.record(draft.id, first).entries) == 1


def _deleted(path: Path) -> None:
    path.unlink()


def _moved(path: Path) -> None:
    path.rename(path.with_name("elsewhere.sqlite"))


def _replaced(path: Path) -> None:
    shutil.copyfile(path, path.with_name("other.sqlite"))
    path.with_name("other.sqlite").replace(path)


@pytest.mark.parametrize("fate", [_deleted, _moved, _replaced])
def test_when_the_file_is_gone_under_us_it_is_not_said_to_be_saved(
    records: Records, client: Client, protocol: Protocol, fate: Callable[[Path], None]
) -> None:
    draft = begun(records, client.id, protocol, NOON)
    fate(records.path)
    changes: list[Callable[[], object]] = [
        lambda: records.treatments.record(draft.id, (done(protocol.steps[0], NOON),)),
        lambda: records.treatments.remark(draft.id, LONG_NOTE),
        lambda: records.treatments.stop(draft.id, NOON, "Called away"),
        lambda: records.clients.add(Person("Bo Sample"), NOON),
    ]
    for change in changes:
        with pytest.raises(NotSaved, match="moved, deleted or replaced"):
            change()


def test_a_deleted_file_is_not_made_again_by_a_change(records: Records, client: Client) -> None:
    records.path.unlink()
    with pytest.raises(NotSaved):
        records.clients.edit(client.id, client.version, Person("Ingrid Other"), NOON)
    assert not records.path.exists()


def test_a_file_that_is_put_back_takes_changes_again(records: Records, client: Client) -> None:
    elsewhere = records.path.rename(records.path.with_name("elsewhere.sqlite"))
    with pytest.raises(NotSaved):
        records.clients.add(Person("Bo Sample"), NOON)
    elsewhere.rename(records.path)
    records.clients.add(Person("Bo Sample"), NOON)
    assert len(records.clients.find("", 9)) == 2


@pytest.mark.parametrize("text", ["half an emoji \ud83d", "\udc80"])
def test_half_a_character_is_refused_in_words(
    records: Records, client: Client, protocol: Protocol, text: str
) -> None:
    draft = begun(records, client.id, protocol, NOON)
    skip = Entry(protocol.steps[0].id, Outcome.SKIPPED, NOON, SECONDS, reason=text)
    changes: list[Callable[[], object]] = [
        lambda: records.treatments.remark(draft.id, Remarks(note=text)),
        lambda: records.treatments.record(draft.id, (skip,)),
        lambda: records.treatments.stop(draft.id, NOON, text),
    ]
    for change in changes:
        with pytest.raises(NotSaved, match="cannot be kept"):
            change()
    assert records.treatments.drafts() == [draft]


def test_two_desks_see_each_others_changes(records: Records, client: Client, protocol: Protocol) -> None:
    with _other_desk(records) as other:
        draft = begun(other, client.id, protocol, NOON)
        assert records.treatments.drafts() == [draft]
        with pytest.raises(Refusal, match="open already"):
            records.treatments.begin(client.id, protocol, NOON)


def test_of_two_desks_only_one_keeps_a_step(records: Records, client: Client, protocol: Protocol) -> None:
    with _other_desk(records) as other:
        draft = begun(records, client.id, protocol, NOON)
        *_, draft = carried_out(other, draft, NOON)
        other.treatments.finish(draft.id, NOON)
        with pytest.raises(Refusal, match="signed"):
            records.treatments.record(draft.id, (done(protocol.steps[0], NOON),))


@contextmanager
def _other_desk(records: Records) -> Iterator[Records]:
    with closing(open_records(records.path)) as other:
        yield other


def _write_until_full(records: Records, draft: Treatment) -> None:
    for _ in range(1000):
        records.treatments.remark(draft.id, LONG_NOTE)


def _assert_sound(path: Path) -> None:
    with closing(connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
