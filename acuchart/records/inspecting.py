"""Looking at a record file before anything is changed: is it one of ours, whole, and of a version we know?

Reads only. A file that is refused here keeps every byte it had.
"""

import stat
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from acuchart.domain.refusals import RecordsClosed, Trouble
from acuchart.records.faults import closed, damaged, newer, no_access
from acuchart.records.recordfile import APPLICATION_ID, connect
from acuchart.records.schema import Schema

HEADER_BYTES = 100  # of every SQLite file, https://sqlite.org/fileformat.html#the_database_header
MAGIC = b"SQLite format 3\0"
COPY_MARK = ".before-"
"""Stands in the name of the copy made before a migration: `records.before-0002.sqlite`."""

_LARGEST_PAGE = 65_536  # bytes; kept as 1 in two bytes
_LOG_SUFFIXES = ("-wal", "-shm", "-journal")


def is_there(path: Path) -> bool:
    """Whether a file stands at `path`.

    Raises:
        RecordsClosed: something stands there that is no file.
        OSError: the system does not let us look.
    """
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        if path.is_symlink():
            raise no_access(path, "is a link that leads nowhere") from None
        return False
    if stat.S_ISDIR(mode):
        raise no_access(path, "is a folder")
    if not stat.S_ISREG(mode):
        raise no_access(path, "is no ordinary file")
    return True


def require_no_remains(path: Path) -> None:
    """Make sure that there never was a record file at `path`.

    Raises:
        RecordsClosed: parts of one are left, and an empty file in its place would hide the loss.
    """
    remains = [path.with_name(path.name + suffix) for suffix in _LOG_SUFFIXES]
    found = sorted(remain.name for remain in remains if remain.exists())
    if path.parent.is_dir():
        mark = path.stem + COPY_MARK
        found += sorted(file.name for file in path.parent.iterdir() if file.name.startswith(mark))
    if found:
        raise RecordsClosed(
            Trouble.DAMAGED,
            f"The record file {path} is missing, but this is left of it: {', '.join(found)}.",
            "Put the file or a copy of it back in its place. To start with an empty one, move what is left away.",
        )


def revision_of(path: Path, schema: Schema) -> str:
    """The version of the file at `path`, when it can be opened by this program.

    Raises:
        RecordsClosed: it is damaged, another program's, locked, or newer than this program.
    """
    # A log is left only by an unclean end, or by another desk at work.
    ended_cleanly = not has_log(path)
    _require_our_header(path, ended_cleanly)
    # Immutable: SQLite neither locks nor makes anything. With a log it has to read that too.
    connection = connect(path, "mode=ro&immutable=1" if ended_cleanly else "mode=ro")
    try:
        revision = _revision(connection, path)
        if revision not in schema.revisions:
            raise newer(path)
        if not ended_cleanly and not is_sound(connection):
            raise damaged(path)
        return revision
    except dbapi2.Error as error:
        raise (closed(error, path) or damaged(path)) from error
    finally:
        connection.close()


def has_log(path: Path) -> bool:
    """Whether changes wait in a write-ahead log; SQLite keeps it beside the file, not beside a link to it."""
    file = path.resolve()
    log = file.with_name(f"{file.name}-wal")
    return log.exists() and log.stat().st_size > 0


def is_sound(connection: Any) -> bool:  # noqa: ANN401  (the driver has no types)
    """Whether every page of the file can be read and fits the others."""
    return bool(connection.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)])


def _require_our_header(path: Path, ended_cleanly: bool) -> None:
    with path.open("rb") as file:
        header = file.read(HEADER_BYTES)
    if not header:
        raise damaged(path, "is empty, where there were records")
    if len(header) < HEADER_BYTES or not header.startswith(MAGIC):
        raise damaged(path)
    if int.from_bytes(header[68:72]) != APPLICATION_ID:
        raise damaged(path, "belongs to another program")
    page = int.from_bytes(header[16:18])
    pages = int.from_bytes(header[28:32])
    if ended_cleanly and path.stat().st_size < pages * (_LARGEST_PAGE if page == 1 else page):
        raise damaged(path, "is cut short")


def _revision(connection: Any, path: Path) -> str:  # noqa: ANN401  (the driver has no types)
    rows = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    if len(rows) != 1:
        raise damaged(path)
    return str(rows[0][0])
