"""Bringing an older record file up to date: the copy first, everything kept, all or nothing.

There is one version so far, so these tests bring a later one of their own: its migrations stand in a folder
made for the test, the first of them is the shipped one.
"""

import shutil
import signal
from contextlib import closing
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import MetaData

from acuchart.domain.clients import Person
from acuchart.domain.protocols import Protocol
from acuchart.domain.refusals import RecordsClosed, Trouble
from acuchart.records.opening import open_records
from acuchart.records.recordfile import connect
from acuchart.records.schema import SHIPPED, Schema
from tests.conftest import NOON
from tests.records.desks import PATIENCE, desks
from tests.records.dying_desk import die_upgrading
from tests.records.folders import contents, free, rights
from tests.steps import finished_visit

LATER = '''
"""A later version, for a test."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade():
    with op.batch_alter_table("client", recreate="always") as client:
        client.add_column(sa.Column("title", sa.Text(), nullable=False, server_default=""))
    {more}
'''

LOSES_ROWS = 'op.execute("DELETE FROM entry WHERE seq = 3")'
BREAKS_REFERENCES = 'op.execute("UPDATE treatment SET client_id = 4711")'
DIES = "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"
FAILS = 'op.execute("SELECT * FROM no_such_table")'


def later(folder: Path, more: str = "pass") -> Schema:
    """A later program's schema, whose migration also does `more`."""
    with as_file(files("acuchart.records") / "migrations") as shipped:
        shutil.copytree(shipped, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / "v0002_later.py").write_text(LATER.format(more=more))
    return Schema(str(folder), ("0001", "0002"), MetaData())


@pytest.fixture
def old_path(records_path: Path, protocol: Protocol) -> Path:
    records = open_records(records_path)
    for number in range(3):
        client = records.clients.add(Person(f"Person {number} Sample"), NOON)
        finished_visit(records, client.id, protocol, NOON)
    records.close()
    return records_path


def counted(path: Path) -> dict[str, int]:
    with closing(connect(path, "mode=ro")) as connection:
        found = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
        names = [name for (name,) in connection.execute(found)]
        return {name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in names}


def version(path: Path) -> Any:
    with closing(connect(path, "mode=ro")) as connection:
        return connection.execute("SELECT version_num FROM alembic_version").fetchall()


def test_an_older_file_is_brought_up_to_date_without_losing_a_row(old_path: Path, tmp_path: Path) -> None:
    before = counted(old_path)
    assert before["entry"] == 3 * 17
    open_records(old_path, schema=later(tmp_path / "later")).close()
    assert version(old_path) == [("0002",)]
    assert counted(old_path) == before
    with closing(connect(old_path)) as connection:
        assert connection.execute("SELECT DISTINCT title FROM client").fetchall() == [("",)]
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def test_a_whole_copy_is_put_beside_it_first(old_path: Path, tmp_path: Path) -> None:
    before = counted(old_path)
    open_records(old_path, schema=later(tmp_path / "later")).close()
    copy = old_path.with_name("records.before-0002.sqlite")
    assert rights(old_path.parent) == {old_path.name: 0o600, copy.name: 0o600}
    assert counted(copy) == before
    assert version(copy) == [("0001",)]


def test_the_copy_opens_as_a_record_file(old_path: Path, tmp_path: Path) -> None:
    with closing(open_records(old_path)) as records:
        wanted = {client.name: records.treatments.history(client.id) for client in records.clients.find("", 9)}
    open_records(old_path, schema=later(tmp_path / "later")).close()
    with closing(open_records(old_path.with_name("records.before-0002.sqlite"))) as copy:
        assert wanted == {client.name: copy.treatments.history(client.id) for client in copy.clients.find("", 9)}


def test_an_earlier_copy_is_never_replaced(old_path: Path, tmp_path: Path) -> None:
    earlier = old_path.with_name("records.before-0002.sqlite")
    earlier.write_bytes(b"an earlier copy")
    open_records(old_path, schema=later(tmp_path / "later")).close()
    assert earlier.read_bytes() == b"an earlier copy"
    assert version(old_path.with_name("records.before-0002-2.sqlite")) == [("0001",)]


@pytest.mark.parametrize(
    "fault", [LOSES_ROWS, BREAKS_REFERENCES, FAILS], ids=["loses rows", "breaks references", "fails half-way"]
)
def test_a_migration_that_goes_wrong_changes_nothing(old_path: Path, tmp_path: Path, fault: str) -> None:
    before = counted(old_path)
    with pytest.raises(RecordsClosed, match="as they were") as refusal:
        open_records(old_path, schema=later(tmp_path / "later", fault))
    assert refusal.value.trouble is Trouble.DAMAGED
    assert list(contents(old_path.parent)) == [old_path.name]
    assert version(old_path) == [("0001",)]
    assert counted(old_path) == before
    with closing(open_records(old_path)) as records:
        assert len(records.clients.find("", 9)) == 3


def test_without_room_for_the_copy_nothing_is_migrated(old_path: Path, small_disk: Path, tmp_path: Path) -> None:
    path = small_disk / old_path.name
    shutil.copyfile(old_path, path)
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(free(small_disk) - path.stat().st_size // 2))
    with pytest.raises(RecordsClosed) as refusal:
        open_records(path, schema=later(tmp_path / "later"))
    assert refusal.value.trouble is Trouble.NO_ACCESS
    assert set(contents(small_disk)) == {path.name, ballast.name}
    assert version(path) == [("0001",)]


def test_killed_within_a_migration_the_file_is_as_it_was(old_path: Path, tmp_path: Path) -> None:
    before = counted(old_path)
    process = desks().Process(target=die_upgrading, args=(old_path, later(tmp_path / "later", DIES)))
    process.start()
    process.join(PATIENCE)
    assert process.exitcode == -signal.SIGKILL
    with closing(open_records(old_path)) as records:
        assert len(records.clients.find("", 9)) == 3
    assert version(old_path) == [("0001",)]
    assert counted(old_path) == before
    assert "records.before-0002.sqlite" in contents(old_path.parent)


def test_after_the_upgrade_this_program_refuses_the_file_untouched(old_path: Path, tmp_path: Path) -> None:
    open_records(old_path, schema=later(tmp_path / "later")).close()
    before = contents(old_path.parent)
    with pytest.raises(RecordsClosed) as refusal:
        open_records(old_path)
    assert refusal.value.trouble is Trouble.NEWER
    assert contents(old_path.parent) == before


def test_a_damaged_old_file_is_not_upgraded(old_path: Path, tmp_path: Path) -> None:
    with closing(connect(old_path)) as connection:
        first = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'entry'").fetchone()[0]
    with old_path.open("rb+") as file:
        file.seek((first - 1) * 4096)
        file.write(b"\xa5" * 4096)
    before = contents(old_path.parent)
    with pytest.raises(RecordsClosed):
        open_records(old_path, schema=later(tmp_path / "later"))
    assert contents(old_path.parent) == before


def test_a_file_that_is_up_to_date_gets_no_copy(old_path: Path) -> None:
    open_records(old_path, schema=SHIPPED).close()
    assert list(contents(old_path.parent)) == [old_path.name]
