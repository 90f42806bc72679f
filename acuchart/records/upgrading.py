"""Bringing an older record file up to date: a copy first, then all or nothing."""

import itertools
from pathlib import Path

from sqlalchemy import Connection, Engine, event, inspect

from acuchart.domain.refusals import RecordsClosed, Trouble
from acuchart.records.faults import closed
from acuchart.records.inspecting import COPY_MARK, is_sound
from acuchart.records.recordfile import connect
from acuchart.records.schema import VERSION, Schema, appear, begin_part, clear_away, engine_of

Counts = dict[str, int]


class CountsDiffer(Exception):
    """Rows were lost on the way."""


def upgrade(path: Path, schema: Schema) -> Path:
    """Bring the file to the version this program works with, and say where the copy of it stands.

    Raises:
        RecordsClosed: it could not be done; the file is as it was before.
    """
    copy = None
    try:
        copy = copy_beside(path, schema.head)
        _migrate(path, schema)
    except Exception as error:
        if copy:
            copy.unlink()  # the file is as it was, and the next tries would fill the disk with copies
        raise closed(error, path) or RecordsClosed(
            Trouble.DAMAGED,
            f"The records in {path} could not be brought up to this version of AcuChart; they are as they were.",
            "Go on with the AcuChart they were written with, and report this.",
        ) from error
    return copy


def copy_beside(path: Path, head: str) -> Path:
    """A whole copy of the file beside it, read back before it gets its name."""
    part = begin_part(path)
    try:
        engine = engine_of(connect(path))
        try:
            with engine.connect() as connection:
                connection.exec_driver_sql("VACUUM INTO ?", (str(part),))
                before = _counts(connection)
        finally:
            engine.dispose()
        _read_back(part, before)
        for number in itertools.count(1):
            again = f"-{number}" if number > 1 else ""
            copy = path.with_name(f"{path.stem}{COPY_MARK}{head}{again}{path.suffix}")
            if appear(part, copy):
                return copy
        raise AssertionError("unreachable")
    finally:
        clear_away(part)


def _read_back(copy: Path, expected: Counts) -> None:
    connection = connect(copy, "mode=ro&immutable=1")
    engine = engine_of(connection)
    try:
        with engine.connect() as reading:
            if not is_sound(connection) or _counts(reading) != expected:
                raise CountsDiffer(copy)
    finally:
        engine.dispose()


def _migrate(path: Path, schema: Schema) -> None:
    from alembic import command  # loading it takes longer than opening a file that is up to date
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", schema.migrations)
    engine = _migrating_engine(path)
    try:
        with engine.begin() as connection:
            before = _counts(connection)
            config.attributes["connection"] = connection
            command.upgrade(config, schema.head)
            after = _counts(connection)
            lost = [name for name in before.keys() & after.keys() if after[name] != before[name]]
            if lost or connection.exec_driver_sql("PRAGMA foreign_key_check").all():
                raise CountsDiffer(lost)
    finally:
        engine.dispose()


def _migrating_engine(path: Path) -> Engine:
    raw = connect(path)
    # Alembic changes a table by making it anew and dropping the old one, and with foreign keys on, the drop
    # deletes whatever refers to it, silently. The setting only takes effect outside a transaction.
    raw.execute("PRAGMA foreign_keys = OFF")
    engine = engine_of(raw)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def _counts(connection: Connection) -> Counts:
    names = [name for name in inspect(connection).get_table_names() if name != VERSION.name]
    return {name: connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one() for name in names}
