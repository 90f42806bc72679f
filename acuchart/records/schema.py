"""The versions of a record file, and how a new one is made."""

import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Column, Engine, MetaData, PrimaryKeyConstraint, String, Table, create_engine, insert
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from acuchart.records.recordfile import APPLICATION_ID, connect
from acuchart.records.tables import METADATA

OWNER_ONLY_FOLDER = 0o700

VERSION = Table(
    "alembic_version",
    MetaData(),
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
"""Where Alembic keeps the version of a file; the same table it would make itself."""


@dataclass(frozen=True, slots=True)
class Schema:
    """What this program knows of record files.

    Attributes:
        migrations: the package and folder of the migrations, as Alembic takes it.
        revisions: the versions it can open, oldest first; the last is the one it works with.
        metadata: the tables of that last version.
    """

    migrations: str
    revisions: tuple[str, ...]
    metadata: MetaData

    @property
    def head(self) -> str:
        """The version this program works with."""
        return self.revisions[-1]


SHIPPED = Schema("acuchart.records:migrations", ("0001",), METADATA)
"""The versions of this program; a test compares them with the migrations and the tables."""


def make_file(path: Path, schema: Schema) -> None:
    """Make an empty record file at `path`, unless there is one by then.

    It is made whole under another name and appears at once, so that no crash leaves half a file. Made
    directly and not by migrating, because loading Alembic takes longer than everything else at the start.
    """
    path.parent.mkdir(mode=OWNER_ONLY_FOLDER, parents=True, exist_ok=True)
    part = begin_part(path)
    try:
        _fill(part, schema)
        appear(part, path)
    finally:
        clear_away(part)


def begin_part(path: Path) -> Path:
    """An empty file beside `path`, readable by its owner alone from the first byte.

    SQLite gives its write-ahead log the rights of the file it belongs to.
    """
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    os.close(handle)
    return Path(name)


def clear_away(part: Path) -> None:
    """Remove a part that was not needed or has its name by now, and the log that a full disk left beside it."""
    for suffix in ("", "-wal", "-shm"):
        part.with_name(part.name + suffix).unlink(missing_ok=True)


def appear(part: Path, path: Path) -> bool:
    """Give a whole file its name, and say whether it got it; a file that has the name by then stays."""
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    try:
        path.hardlink_to(part)
    except FileExistsError:
        return False
    except OSError:  # a disk without hard links
        if path.exists():
            return False
        part.rename(path)
    _sync_folder(path.parent)
    return True


def engine_of(connection: object) -> Engine:
    """An engine over one driver connection, which closes it when disposed."""
    return create_engine("sqlite://", module=dbapi2, creator=lambda: connection, poolclass=StaticPool)


def _fill(part: Path, schema: Schema) -> None:
    connection = connect(part)
    engine = engine_of(connection)
    try:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        with engine.begin() as transaction:
            schema.metadata.create_all(transaction)
            VERSION.create(transaction)
            transaction.execute(insert(VERSION).values(version_num=schema.head))
    finally:
        connection.close()


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":  # elsewhere a folder cannot be opened
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
