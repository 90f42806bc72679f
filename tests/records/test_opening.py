"""Opening a record file: a new one, an old one, and one that we may not have."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from acuchart.domain.clients import Person
from acuchart.domain.refusals import RecordsClosed, Trouble
from acuchart.records.opening import OLDEST_SQLITE, open_records, require_sqlite
from acuchart.records.recordfile import APPLICATION_ID, connect
from tests.conftest import NOON
from tests.records.folders import contents, rights
from tests.records.refusing import refused


@pytest.fixture(params=["closed properly", "after an unclean end"])
def any_path(request: pytest.FixtureRequest) -> Path:
    fixture = {"closed properly": "filled_path", "after an unclean end": "left_open_path"}[request.param]
    path: Path = request.getfixturevalue(fixture)
    return path


def test_the_first_start_makes_folder_and_file_for_the_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "new" / "practice" / "records.sqlite"
    with closing(open_records(path)) as records:
        records.clients.add(Person("Ingrid Sample"), NOON)
        assert rights(path.parent) == {path.name: 0o600, f"{path.name}-wal": 0o600, f"{path.name}-shm": 0o600}
        assert path.parent.stat().st_mode & 0o777 == 0o700
        assert records.path == path
    assert list(contents(path.parent)) == [path.name]


def test_rights_do_not_depend_on_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        with closing(open_records(tmp_path / "practice" / "records.sqlite")) as records:
            records.clients.add(Person("Ingrid Sample"), NOON)
            assert set(rights(tmp_path / "practice").values()) == {0o600}
            assert (tmp_path / "practice").stat().st_mode & 0o777 == 0o700
    finally:
        os.umask(before)


def test_a_file_that_others_could_read_is_closed_to_them(filled_path: Path) -> None:
    filled_path.chmod(0o644)
    with closing(open_records(filled_path)) as records:
        records.clients.add(Person("Ingrid Sample"), NOON)
        assert set(rights(filled_path.parent).values()) == {0o600}


def test_a_path_with_signs_that_mean_something_in_an_address_is_taken_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "50% & more?mode=ro#1 ünï" / "re cords?.sqlite"
    with closing(open_records(path)) as records:
        records.clients.add(Person("Ingrid Sample"), NOON)
    assert list(contents(path.parent)) == [path.name]
    with closing(open_records(path)) as records:
        assert [client.name for client in records.clients.find("", 5)] == ["Ingrid Sample"]


def test_a_relative_path_stays_where_it_was_when_the_program_moves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with closing(open_records(Path("records.sqlite"))) as records:
        monkeypatch.chdir("/")
        records.clients.add(Person("Ingrid Sample"), NOON)
    assert (tmp_path / "records.sqlite").exists()


def test_what_was_kept_is_there_at_the_next_start(any_path: Path) -> None:
    with closing(open_records(any_path)) as records:
        clients = records.clients.find("sample", 50)
        assert len(clients) in (8, 9)
        assert all(records.treatments.history(client.id) for client in clients if client.name != "Last Sample")
    with closing(connect(any_path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_what_was_only_in_the_log_is_there_too(left_open_path: Path) -> None:
    with closing(open_records(left_open_path)) as records:
        assert [client.name for client in records.clients.find("last", 50)] == ["Last Sample"]


def test_every_connection_is_set_to_lose_nothing(records_path: Path) -> None:
    with closing(open_records(records_path)) as records:
        with records.file.reading() as one, records.file.reading() as two, records.file.reading() as three:
            for connection in (one, two, three):
                found = {
                    name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
                    for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "trusted_schema")
                }
                assert found == {
                    "journal_mode": "wal",
                    "synchronous": 2,
                    "foreign_keys": 1,
                    "secure_delete": 1,
                    "trusted_schema": 0,
                }
        with records.file.reading() as connection:
            assert connection.exec_driver_sql("PRAGMA application_id").scalar() == APPLICATION_ID
            assert connection.exec_driver_sql("PRAGMA busy_timeout").scalar() == 2000


def test_an_old_sqlite_is_refused(records_path: Path) -> None:
    with pytest.raises(RecordsClosed, match=r"3\.40\.1 is installed, which can lose"):
        require_sqlite((3, 40, 1), records_path)
    require_sqlite(OLDEST_SQLITE, records_path)
    require_sqlite((3, 54, 0), records_path)


@pytest.fixture
def held(filled_path: Path) -> Iterator[Any]:
    """Another program that holds the file."""
    with closing(dbapi2.connect(str(filled_path), isolation_level=None)) as connection:
        yield connection


def test_a_file_held_by_another_program_is_refused(filled_path: Path, held: Any) -> None:
    held.execute("PRAGMA locking_mode = EXCLUSIVE")
    held.execute("BEGIN EXCLUSIVE")
    held.execute("UPDATE client SET version = 2")
    refused(filled_path, Trouble.LOCKED)
    held.execute("ROLLBACK")


def test_a_file_that_another_program_writes_to_without_an_end_is_refused(filled_path: Path, held: Any) -> None:
    held.execute("BEGIN IMMEDIATE")
    refused(filled_path, Trouble.LOCKED)
    held.execute("ROLLBACK")


def test_a_file_that_another_program_only_reads_opens(filled_path: Path, held: Any) -> None:
    held.execute("BEGIN")
    held.execute("SELECT * FROM client").fetchone()
    with closing(open_records(filled_path)) as records:
        records.clients.add(Person("Ingrid Sample"), NOON)
    held.execute("ROLLBACK")


def test_a_folder_in_place_of_the_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "records.sqlite"
    path.mkdir()
    assert "is a folder" in str(refused(path, Trouble.NO_ACCESS))


def test_a_pipe_in_place_of_the_file_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    path = tmp_path / "records.sqlite"
    os.mkfifo(path)
    assert "no ordinary file" in str(refused(path, Trouble.NO_ACCESS))


def test_a_link_that_leads_nowhere_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "records.sqlite"
    path.symlink_to(tmp_path / "gone" / "records.sqlite")
    assert "leads nowhere" in str(refused(path, Trouble.NO_ACCESS))


def test_a_link_to_a_record_file_is_followed(filled_path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.sqlite"
    link.symlink_to(filled_path)
    with closing(open_records(link)) as records:
        assert records.clients.add(Person("Ingrid Sample"), NOON)


def test_a_log_is_looked_for_beside_the_file_and_not_beside_a_link(left_open_path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.sqlite"
    link.symlink_to(left_open_path)
    with closing(open_records(link)) as records:
        assert [client.name for client in records.clients.find("last", 5)] == ["Last Sample"]


def test_a_damage_behind_a_link_is_found_after_an_unclean_end(left_open_path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.sqlite"
    link.symlink_to(left_open_path)
    os.truncate(left_open_path, 40_000)
    refused(link, Trouble.DAMAGED)


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a file").touch()
    refused(tmp_path / "a file" / "practice" / "records.sqlite", Trouble.NO_ACCESS)


@pytest.mark.skipif(os.name != "posix", reason="rights work otherwise there")
@pytest.mark.parametrize("closed_off", ["file", "folder", "both", "unreadable file", "folder without a file"])
def test_without_the_rights_it_says_so_and_changes_nothing(filled_path: Path, closed_off: str) -> None:
    """Runs as somebody who is not root, because rights do not stop root."""
    told = subprocess.run(
        [sys.executable, "-m", "tests.records.without_rights", str(filled_path), closed_off],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert told.stdout.splitlines() == ["no access", "untouched"], told.stderr
