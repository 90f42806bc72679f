"""An open record file: its connections, and transactions over it.

Write-ahead log with full synchronisation: what was acknowledged survives a power cut. Every connection
carries the same settings, because SQLite forgets most of them when it is closed.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from acuchart.records.faults import FileGone, closed, not_saved

APPLICATION_ID = 0x41435550  # "ACUP": tells our files from other programs' SQLite files
LOCK_SECONDS = 2.0  # how long to wait for another program before giving up
CACHE_KIB = 65_536  # the pages of a large practice stay in memory
LOG_BYTES = 67_108_864  # the write-ahead log is cut back to this size
CONNECTIONS = 3  # the window, a worker, a copy being made
WRITES = "acuchart_writes"  # the execution option that marks a writing transaction

SETTINGS = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "secure_delete = ON",
    "trusted_schema = OFF",
    f"cache_size = -{CACHE_KIB}",
    "temp_store = MEMORY",
    f"journal_size_limit = {LOG_BYTES}",
    "fullfsync = ON",
    "checkpoint_fullfsync = ON",
)
"""What every connection is set to; the last two matter on macOS, where a plain fsync does not reach the disk."""


class RecordFile:
    """A record file that was opened, and the one way to read and change it.

    Attributes:
        path: where it is.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._identity = _identity(path)
        self._engine = create_engine(
            "sqlite://",
            module=dbapi2,
            creator=lambda: connect(path),
            poolclass=QueuePool,
            pool_size=CONNECTIONS,
        )
        event.listen(self._engine, "begin", _begin)
        event.listen(self._engine, "commit", self._check_identity)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One unchanging view of the file.

        Raises:
            RecordsClosed: the file cannot be read any more.
        """
        try:
            with self._engine.connect() as connection:
                yield connection
        except (DBAPIError, dbapi2.Error) as error:
            if refusal := closed(error, self.path):
                raise refusal from error
            raise

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One change: kept as a whole at the end, or not at all when anything is raised on the way.

        Raises:
            NotSaved: the file could not take it.
        """
        try:
            with self._engine.connect() as connection:
                connection.execution_options(**{WRITES: True})
                with connection.begin():
                    yield connection
        except (DBAPIError, dbapi2.Error, FileGone, UnicodeEncodeError) as error:
            if refusal := not_saved(error):
                raise refusal from error
            raise

    def close(self) -> None:
        """Let go of the file; the last one to do so folds the write-ahead log into it."""
        self._engine.dispose()

    def _check_identity(self, _connection: Connection) -> None:
        # SQLite goes on committing into a file that was deleted or replaced under it, and says nothing.
        try:
            same = _identity(self.path) == self._identity
        except OSError:
            same = False
        if not same:
            raise FileGone


def connect(path: Path, access: str = "mode=rw") -> Any:  # noqa: ANN401  (the driver has no types)
    """A driver connection to a file that is there; by default for writing, with all settings.

    Args:
        access: the part of the address that says how; SQLite never makes a file under any used here.
    """
    connection = dbapi2.connect(
        f"{path.absolute().as_uri()}?{access}",
        uri=True,
        timeout=LOCK_SECONDS,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        if access == "mode=rw":
            for setting in SETTINGS:
                connection.execute(f"PRAGMA {setting}")
    except BaseException:
        connection.close()
        raise
    return connection


def _begin(connection: Connection) -> None:
    # Immediate: writers queue here, and a write cannot fail half-way because another one came between.
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _identity(path: Path) -> tuple[int, int]:
    found = os.stat(path)  # noqa: PTH116  (follows links like SQLite does)
    return found.st_dev, found.st_ino
