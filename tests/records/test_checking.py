"""Proving a record file: what is told of a good one and of every kind of bad one, and that nothing changes."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from acuchart.domain.clients import Person
from acuchart.records.checking import check
from acuchart.records.opening import open_records
from acuchart.records.recordfile import connect
from acuchart.records.schema import Schema
from acuchart.records.tables import METADATA
from tests.conftest import NOON
from tests.records.folders import contents

PAGE = 4096  # bytes of a page of a new file


@pytest.fixture
def path(filled_path: Path) -> Path:
    """A record file with visits in it, closed properly."""
    return filled_path


def change(path: Path, statement: str) -> None:
    """Do to the file what AcuChart never would."""
    with closing(connect(path)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute(statement)


def put_instead(path: Path, put: Callable[[Path], None]) -> None:
    """Put something else where the file was."""
    path.unlink()
    put(path)


def test_a_good_file_has_no_fault(path: Path) -> None:
    assert check(path) == []


def test_where_there_never_was_a_file_there_is_no_fault_and_none_is_made(tmp_path: Path) -> None:
    assert check(tmp_path / "practice" / "records.sqlite") == []
    assert list(tmp_path.iterdir()) == []


def test_checking_changes_no_byte(path: Path) -> None:
    before = contents(path.parent)
    check(path)
    assert contents(path.parent) == before


def test_a_file_in_use_is_checked_with_its_last_changes(path: Path) -> None:
    with closing(open_records(path)) as records:
        records.clients.add(Person("Last Sample"), NOON)
        before = contents(path.parent)
        assert check(path) == []
        after = contents(path.parent)
        assert (after[path.name], after[f"{path.name}-wal"]) == (before[path.name], before[f"{path.name}-wal"])


def test_a_file_left_by_an_unclean_end_keeps_its_log(path: Path, tmp_path: Path) -> None:
    crashed = tmp_path / "crashed" / path.name
    crashed.parent.mkdir()
    with closing(open_records(path)) as records:
        records.clients.add(Person("Last Sample"), NOON)
        for file in path.parent.iterdir():
            crashed.with_name(file.name).write_bytes(file.read_bytes())
            crashed.with_name(file.name).chmod(0o600)
    log = crashed.with_name(f"{path.name}-wal")
    before = log.read_bytes()
    assert check(crashed) == []
    assert log.read_bytes() == before
    with closing(open_records(crashed)) as records:
        assert records.clients.namesakes("Last Sample")


def test_a_file_that_others_can_read_is_told(path: Path) -> None:
    path.chmod(0o644)
    assert check(path) == [
        f"Other people of this computer can reach the record file {path}. Opening it in AcuChart mends that."
    ]
    assert path.stat().st_mode & 0o777 == 0o644


BREAKING: list[tuple[Callable[[Path], Any], str]] = [
    (lambda path: path.write_bytes(b""), "is empty"),
    (lambda path: path.write_bytes(b"not a record file" * 100), "is damaged"),
    (lambda path: path.write_bytes(path.read_bytes()[:-PAGE]), "cut short"),
    (
        lambda path: path.write_bytes(path.read_bytes()[:PAGE] + bytes(PAGE) + path.read_bytes()[2 * PAGE :]),
        "damaged",
    ),
    (lambda path: change(path, "PRAGMA application_id = 1"), "belongs to another program"),
    (lambda path: change(path, "UPDATE alembic_version SET version_num = '9999'"), "newer AcuChart"),
    (lambda path: change(path, "DELETE FROM client WHERE id = 1"), 'belong to a "client"'),
    (lambda path: change(path, "UPDATE treatment SET protocol = 'lost'"), 'belong to a "protocol"'),
    (lambda path: change(path, "UPDATE protocol SET snapshot = '{}'"), "cannot be read"),
    (lambda path: change(path, "UPDATE protocol SET snapshot = 'no'"), "cannot be read"),
    (lambda path: put_instead(path, Path.mkdir), "is a folder"),
    (lambda path: put_instead(path, lambda gone: gone.symlink_to("nowhere")), "leads nowhere"),
    (lambda path: path.rename(path.with_name("records.sqlite-wal")), "is missing, but this is left"),
]


@pytest.mark.parametrize(("break_it", "words"), BREAKING)
def test_a_broken_file_is_told_and_left_as_it_is(path: Path, break_it: Callable[[Path], Any], words: str) -> None:
    break_it(path)
    before = contents(path.parent) if path.is_file() else {}
    told = check(path)
    assert any(words in fault for fault in told), told
    assert not path.is_file() or contents(path.parent) == before


def test_an_older_version_is_no_fault_and_stays_as_it_is(path: Path) -> None:
    later = Schema("acuchart.records:migrations", ("0001", "0002"), METADATA)
    before = contents(path.parent)
    assert check(path, later) == []
    assert contents(path.parent) == before
