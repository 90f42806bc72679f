"""Opening a record file: every doubt is settled before the first record is read."""

from pathlib import Path

from acuchart.records.recordfile import RecordFile
from acuchart.records.records import Records
from acuchart.records.schema import SHIPPED, Schema, make_file


def open_records(path: Path, *, create: bool = True, schema: Schema = SHIPPED) -> Records:
    """Open the records at `path`.

    Args:
        create: make an empty record file where there is truly none.

    Raises:
        RecordsClosed: the file cannot be opened; it was left exactly as it is.
    """
    if create and not path.exists():
        make_file(path, schema)
    return Records(RecordFile(path))
