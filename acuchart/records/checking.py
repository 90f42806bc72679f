"""Proving a record file without opening it for work: nothing is made, migrated, repaired or locked."""

import os
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from acuchart.domain.refusals import RecordsClosed
from acuchart.records.faults import closed, no_access
from acuchart.records.inspecting import has_log, is_there, require_no_remains, revision_of
from acuchart.records.recordfile import connect
from acuchart.records.schema import SHIPPED, Schema
from acuchart.records.snapshots import read

MOST_TOLD = 10  # faults of one kind; more would only hide the others


def check(path: Path, schema: Schema = SHIPPED) -> list[str]:
    """What is wrong with the record file at `path`, one sentence a fault; none where there never was one."""
    path = path.absolute()
    try:
        if not is_there(path):
            require_no_remains(path)
            return []
        revision_of(path, schema)
        return [*_seen_by_others(path), *_faults(path)]
    except RecordsClosed as refusal:
        return [str(refusal)]
    except (OSError, dbapi2.Error) as error:
        return [str(closed(error, path) or no_access(path))]


def _seen_by_others(path: Path) -> Iterator[str]:
    if os.name == "posix" and path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        yield f"Other people of this computer can reach the record file {path}. Opening it in AcuChart mends that."


def _faults(path: Path) -> Iterator[str]:
    with closing(connect(path, "mode=ro" if has_log(path) else "mode=ro&immutable=1")) as connection:
        broken = list(_broken_pages(connection))
        yield from broken
        if not broken:
            yield from _broken_references(connection)
            yield from _unreadable_protocols(connection)


def _broken_pages(connection: Any) -> Iterator[str]:  # noqa: ANN401  (the driver has no types)
    for (told,) in connection.execute(f"PRAGMA quick_check({MOST_TOLD})"):
        if told != "ok":
            yield f"The record file is damaged: {told}."


def _broken_references(connection: Any) -> Iterator[str]:  # noqa: ANN401
    counted: dict[tuple[str, str], int] = {}
    for table, _row, parent, _number in connection.execute("PRAGMA foreign_key_check"):
        counted[table, parent] = counted.get((table, parent), 0) + 1
    for (table, parent), count in counted.items():
        yield f'{count} of the rows in "{table}" belong to a "{parent}" that is not in the record file.'


def _unreadable_protocols(connection: Any) -> Iterator[str]:  # noqa: ANN401
    for digest, snapshot in connection.execute("SELECT digest, snapshot FROM protocol"):
        try:
            read(snapshot)
        except (ValueError, LookupError, TypeError, AttributeError):
            yield f"The protocol {digest[:8]} that treatments were worked by cannot be read."
