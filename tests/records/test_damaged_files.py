"""Files that are newer than the program or damaged: refused untouched, and never replaced by an empty one."""

import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from acuchart.domain.clients import Person
from acuchart.domain.refusals import NotSaved, RecordsClosed, Trouble
from acuchart.records.opening import open_records
from acuchart.records.recordfile import connect
from tests.conftest import NOON
from tests.records.folders import contents
from tests.records.refusing import assert_refused_untouched, refused

HEADER = 100  # bytes of SQLite's header
PAGE = 4096  # bytes of a page of a new file

Fault = Callable[[Path], None]


def _written_by_a_later_program(path: Path) -> None:
    with closing(connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")


def test_a_file_of_a_newer_program_is_refused_untouched(filled_path: Path) -> None:
    _written_by_a_later_program(filled_path)
    assert_refused_untouched(filled_path, Trouble.NEWER)


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
    refused(crashed, Trouble.NEWER)
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


def _of_another_program_with_migrations(path: Path) -> None:
    with closing(connect(path)) as connection:
        connection.execute("PRAGMA application_id = 0")


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
    _of_another_program_with_migrations,
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
    "of another program with migrations",
    "without a version",
    "with two versions",
]


@pytest.mark.parametrize("damage", DAMAGES, ids=NAMES)
def test_a_damaged_file_is_refused_untouched(filled_path: Path, damage: Fault) -> None:
    damage(filled_path)
    assert_refused_untouched(filled_path, Trouble.DAMAGED)


@pytest.mark.parametrize("cut", [_cut_to(PAGE), _cut_in_half, _cut_by_a_page])
def test_a_file_that_is_cut_short_is_told_apart(filled_path: Path, cut: Fault) -> None:
    cut(filled_path)
    assert "is cut short" in str(refused(filled_path, Trouble.DAMAGED))


@pytest.mark.parametrize("share", [0.0, 0.25, 0.5, 0.75, 1.0])
def test_a_page_torn_by_a_power_cut_is_found_after_an_unclean_end(left_open_path: Path, share: float) -> None:
    pages = _pages_only_in_file(left_open_path)
    _garble(left_open_path, pages[round(share * (len(pages) - 1))])
    before = left_open_path.read_bytes()
    refused(left_open_path, Trouble.DAMAGED)
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
    refusal = refused(left_open_path, Trouble.DAMAGED)
    assert "records.sqlite-wal" in str(refusal)
    assert contents(left_open_path.parent) == before


def test_a_copy_without_its_file_is_not_taken_for_a_first_start(filled_path: Path) -> None:
    filled_path.rename(filled_path.with_name("records.before-0002.sqlite"))
    assert "records.before-0002.sqlite" in str(refused(filled_path, Trouble.DAMAGED))
    assert not filled_path.exists()


def test_a_missing_file_is_not_made_when_that_was_not_asked_for(records_path: Path) -> None:
    refusal = refused(records_path, Trouble.NO_ACCESS, create=False)
    assert "is not there" in str(refusal)
    assert not records_path.parent.exists()


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
