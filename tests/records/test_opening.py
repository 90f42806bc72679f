"""Opening a record file: a new one, and every way in which an old one can be wrong."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from acuchart.domain.clients import Person
from acuchart.domain.refusals import NotSaved, RecordsClosed, Trouble
from acuchart.records.opening import OLDEST_SQLITE, open_records, require_sqlite
from acuchart.records.recordfile import APPLICATION_ID, connect
from tests.conftest import NOON
from tests.records.folders import contents, rights
from tests.steps import finished_visit, standard_protocol

HEADER = 100  # bytes of SQLite's header
PAGE = 4096  # bytes of a page of a new file

Fault = Callable[[Path], None]


@pytest.fixture(scope="module")
def filled_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A record file with some visits in it, closed properly; copied for each test."""
    path = tmp_path_factory.mktemp("filled") / "records.sqlite"
    with closing(open_records(path)) as records:
        for number in range(8):
            client = records.clients.add(Person(f"Person {number} Sample", note="Made up. " * 200), NOON)
            finished_visit(records, client.id, standard_protocol(), NOON)
    return path


@pytest.fixture
def filled_path(filled_once: Path, records_path: Path) -> Path:
    records_path.parent.mkdir(mode=0o700)
    shutil.copyfile(filled_once, records_path)
    records_path.chmod(0o600)
    return records_path


@pytest.fixture
def left_open_path(filled_path: Path, tmp_path: Path) -> Path:
    """The same after an unclean end: the last changes are only in the write-ahead log."""
    records = open_records(filled_path)
    records.clients.add(Person("Last Sample"), NOON)
    after_crash = tmp_path / "crashed" / filled_path.name
    after_crash.parent.mkdir()
    for file in filled_path.parent.iterdir():
        after_crash.with_name(file.name).write_bytes(file.read_bytes())
    records.close()
    assert after_crash.with_name(f"{after_crash.name}-wal").stat().st_size > 0
    return after_crash


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


def _written_by_a_later_program(path: Path) -> None:
    with closing(connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")


def test_a_file_of_a_newer_program_is_refused_untouched(filled_path: Path) -> None:
    _written_by_a_later_program(filled_path)
    _assert_refused_untouched(filled_path, Trouble.NEWER)


def test_a_newer_file_after_an_unclean_end_is_refused_untouched(filled_path: Path, tmp_path: Path) -> None:
    crashed = tmp_path / "crashed" / filled_path.name
    crashed.parent.mkdir()
    with closing(connect(filled_path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        for file in filled_path.parent.iterdir():
            crashed.with_name(file.name).write_bytes(file.read_bytes())
    assert b"9999" not in crashed.read_bytes()
    assert b"9999" in crashed.with_name(f"{crashed.name}-wal").read_bytes()

    before = crashed.read_bytes(), crashed.with_name(f"{crashed.name}-wal").read_bytes()
    _refused(crashed, Trouble.NEWER)
    assert before == (crashed.read_bytes(), crashed.with_name(f"{crashed.name}-wal").read_bytes())


def _no_database(path: Path) -> None:
    path.write_text("Dear diary, today I treated nobody. " * 200)


def _header_zeroed(path: Path) -> None:
    with path.open("rb+") as file:
        file.write(bytes(HEADER))


def _first_page_garbled(path: Path) -> None:
    with path.open("rb+") as file:
        file.seek(HEADER)
        file.write(os.urandom(PAGE - HEADER))


def _cut_to(size: int) -> Fault:
    return lambda path: os.truncate(path, size)


def _cut_in_half(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def _cut_by_a_page(path: Path) -> None:
    os.truncate(path, path.stat().st_size - PAGE)


def _of_another_program(path: Path) -> None:
    path.unlink()
    with closing(dbapi2.connect(str(path))) as connection:
        connection.execute("CREATE TABLE bookmark (url TEXT)")


def _without_a_version(path: Path) -> None:
    with closing(connect(path)) as connection:
        connection.execute("DROP TABLE alembic_version")


def _with_two_versions(path: Path) -> None:
    with closing(connect(path)) as connection:
        connection.execute("INSERT INTO alembic_version VALUES ('0000')")


DAMAGES = [
    _no_database,
    _header_zeroed,
    _first_page_garbled,
    _cut_to(0),
    _cut_to(50),
    _cut_to(1000),
    _cut_to(PAGE),
    _cut_in_half,
    _cut_by_a_page,
    _of_another_program,
    _without_a_version,
    _with_two_versions,
]
NAMES = [
    "no database",
    "header zeroed",
    "first page garbled",
    "cut to nothing",
    "cut to 50 bytes",
    "cut to 1000 bytes",
    "cut to a page",
    "cut in half",
    "cut by a page",
    "of another program",
    "without a version",
    "with two versions",
]


@pytest.mark.parametrize("damage", DAMAGES, ids=NAMES)
def test_a_damaged_file_is_refused_untouched(filled_path: Path, damage: Fault) -> None:
    damage(filled_path)
    _assert_refused_untouched(filled_path, Trouble.DAMAGED)


@pytest.mark.parametrize("share", [0.0, 0.25, 0.5, 0.75, 1.0])
def test_a_page_torn_by_a_power_cut_is_found_after_an_unclean_end(left_open_path: Path, share: float) -> None:
    pages = _pages_only_in_file(left_open_path)
    _garble(left_open_path, pages[round(share * (len(pages) - 1))])
    before = left_open_path.read_bytes()
    _refused(left_open_path, Trouble.DAMAGED)
    assert left_open_path.read_bytes() == before


def test_a_damage_met_while_reading_is_told_and_not_hidden(filled_path: Path) -> None:
    with closing(connect(filled_path)) as connection:
        first = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'client'").fetchone()[0]
    _garble(filled_path, first)
    with closing(open_records(filled_path)) as records:
        with pytest.raises(RecordsClosed) as refusal:
            records.clients.find("", 50)
        with pytest.raises(NotSaved, match="damaged"):
            records.clients.add(Person("Ingrid Sample"), NOON)
    assert refusal.value.trouble is Trouble.DAMAGED


def test_a_log_without_its_file_is_not_taken_for_a_first_start(left_open_path: Path) -> None:
    left_open_path.unlink()
    before = contents(left_open_path.parent)
    refusal = _refused(left_open_path, Trouble.DAMAGED)
    assert "records.sqlite-wal" in str(refusal)
    assert contents(left_open_path.parent) == before


def test_a_copy_without_its_file_is_not_taken_for_a_first_start(filled_path: Path) -> None:
    filled_path.rename(filled_path.with_name("records.before-0002.sqlite"))
    assert "records.before-0002.sqlite" in str(_refused(filled_path, Trouble.DAMAGED))
    assert not filled_path.exists()


def test_a_missing_file_is_not_made_when_that_was_not_asked_for(records_path: Path) -> None:
    refusal = _refused(records_path, Trouble.NO_ACCESS, create=False)
    assert "is not there" in str(refusal)
    assert not records_path.parent.exists()


@pytest.fixture
def held(filled_path: Path) -> Iterator[Any]:
    """Another program that holds the file."""
    with closing(dbapi2.connect(str(filled_path), isolation_level=None)) as connection:
        yield connection


def test_a_file_held_by_another_program_is_refused(filled_path: Path, held: Any) -> None:
    held.execute("PRAGMA locking_mode = EXCLUSIVE")
    held.execute("BEGIN EXCLUSIVE")
    held.execute("UPDATE client SET version = 2")
    _refused(filled_path, Trouble.LOCKED)
    held.execute("ROLLBACK")


def test_a_file_that_another_program_writes_to_without_an_end_is_refused(filled_path: Path, held: Any) -> None:
    held.execute("BEGIN IMMEDIATE")
    _refused(filled_path, Trouble.LOCKED)
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
    assert "is a folder" in str(_refused(path, Trouble.NO_ACCESS))


def test_a_pipe_in_place_of_the_file_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    path = tmp_path / "records.sqlite"
    os.mkfifo(path)
    assert "no ordinary file" in str(_refused(path, Trouble.NO_ACCESS))


def test_a_link_that_leads_nowhere_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "records.sqlite"
    path.symlink_to(tmp_path / "gone" / "records.sqlite")
    assert "leads nowhere" in str(_refused(path, Trouble.NO_ACCESS))


def test_a_link_to_a_record_file_is_followed(filled_path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.sqlite"
    link.symlink_to(filled_path)
    with closing(open_records(link)) as records:
        assert records.clients.add(Person("Ingrid Sample"), NOON)


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a file").touch()
    _refused(tmp_path / "a file" / "practice" / "records.sqlite", Trouble.NO_ACCESS)


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


def _assert_refused_untouched(path: Path, trouble: Trouble) -> None:
    before = contents(path.parent)
    _refused(path, trouble)
    assert contents(path.parent) == before


def _refused(path: Path, trouble: Trouble, *, create: bool = True) -> RecordsClosed:
    with pytest.raises(RecordsClosed) as refusal:
        open_records(path, create=create)
    assert refusal.value.trouble is trouble
    assert str(path) in str(refusal.value)
    assert str(refusal.value).endswith(".")
    assert refusal.value.way_out.endswith(".")
    return refusal.value


def _garble(path: Path, page: int) -> None:
    with path.open("rb+") as file:
        file.seek((page - 1) * PAGE)
        file.write(b"\xa5" * PAGE)


def _pages_only_in_file(path: Path) -> list[int]:
    """The pages whose newest content is not in the log, by the log's format; all of them hold something."""
    log = path.with_name(f"{path.name}-wal").read_bytes()
    frame = 24 + PAGE
    in_log = {int.from_bytes(log[start : start + 4]) for start in range(32, len(log), frame)}
    pages = path.stat().st_size // PAGE
    return [page for page in range(2, pages + 1) if page not in in_log]
