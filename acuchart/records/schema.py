"""The versions of a record file, and how a new one is made."""

import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import MetaData, create_engine
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from acuchart.records.recordfile import APPLICATION_ID, connect
from acuchart.records.tables import METADATA

OWNER_ONLY_FOLDER = 0o700


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
    # mkstemp gives a file to its owner alone from the first byte; SQLite gives the log the same rights.
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".new", dir=path.parent)
    os.close(handle)
    part = Path(name)
    try:
        _fill(part, schema)
        appear(part, path)
    finally:
        part.unlink(missing_ok=True)


def appear(part: Path, path: Path) -> None:
    """Give a whole file its name for good; one that is there by then stays."""
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    try:
        path.hardlink_to(part)
    except FileExistsError:
        return
    except OSError:  # a disk without hard links
        if not path.exists():
            part.rename(path)
    _sync_folder(path.parent)


def _fill(part: Path, schema: Schema) -> None:
    connection = connect(part)
    try:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        engine = create_engine("sqlite://", module=dbapi2, creator=lambda: connection, poolclass=StaticPool)
        with engine.begin() as transaction:
            schema.metadata.create_all(transaction)
            transaction.exec_driver_sql(
                "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
                "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
            )
            transaction.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (schema.head,))
    finally:
        connection.close()


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
