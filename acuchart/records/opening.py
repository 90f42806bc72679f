"""Opening a record file: every doubt is settled before the first record is read."""

import os
from contextlib import suppress
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from acuchart.domain.refusals import RecordsClosed, Trouble
from acuchart.records.faults import closed, no_access
from acuchart.records.inspecting import is_there, require_no_remains, revision_of
from acuchart.records.recordfile import RecordFile, connect
from acuchart.records.records import Records
from acuchart.records.schema import SHIPPED, Schema, make_file
from acuchart.records.upgrading import upgrade

OLDEST_SQLITE = (
    3,
    51,
    3,
)  # before it, a write-ahead log could lose pages: https://sqlite.org/wal.html#walresetbug
OWNER_ONLY = 0o600
OTHERS = 0o077  # the rights of everybody but the owner


def open_records(path: Path, *, create: bool = True, schema: Schema = SHIPPED) -> Records:
    """Open the records at `path`.

    Args:
        create: make an empty record file where there never was one.

    Raises:
        RecordsClosed: the file cannot be opened; it was left as it is.
    """
    require_sqlite(dbapi2.sqlite_version_info, path)
    path = path.absolute()
    try:
        return _open(path, create, schema)
    except (OSError, DBAPIError, dbapi2.Error) as error:
        raise (closed(error, path) or no_access(path)) from error


def require_sqlite(version: tuple[int, ...], path: Path) -> None:
    """Make sure that the SQLite inside keeps what it is given.

    Raises:
        RecordsClosed: it is too old.
    """
    if version < OLDEST_SQLITE:
        found, needed = (".".join(str(part) for part in each) for each in (version, OLDEST_SQLITE))
        raise RecordsClosed(
            Trouble.NO_ACCESS,
            f"The records in {path} were not opened: SQLite {found} is installed, which can lose what it keeps.",
            f"Install AcuChart again with the packages it asks for (SQLite {needed} or newer).",
        )


def _open(path: Path, create: bool, schema: Schema) -> Records:
    if not is_there(path):
        require_no_remains(path)
        if not create:
            raise no_access(path, "is not there")
        make_file(path, schema)
    revision = revision_of(path, schema)
    _close_to_others(path)
    _require_writing(path)
    if revision != schema.head:
        upgrade(path, schema)
    return Records(RecordFile(path))


def _close_to_others(path: Path) -> None:
    kept = path.resolve()
    for suffix in ("", "-wal", "-shm"):
        file = kept.with_name(kept.name + suffix)
        with suppress(FileNotFoundError):
            if os.name == "posix" and file.stat().st_mode & OTHERS:
                file.chmod(OWNER_ONLY)


def _require_writing(path: Path) -> None:
    # SQLite opens a file that may only be read like any other, begins to write, and fails at the first row.
    path.open("rb+").close()
    connection = connect(path)
    try:
        if connection.execute("PRAGMA journal_mode").fetchone() != ("wal",):
            raise no_access(path, "lies on a disk that cannot keep records safely")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")
    finally:
        connection.close()
