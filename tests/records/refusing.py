"""Opening a file that must be refused."""

from pathlib import Path

import pytest

from acuchart.domain.refusals import RecordsClosed, Trouble
from acuchart.records.opening import open_records
from tests.records.folders import contents


def assert_refused_untouched(path: Path, trouble: Trouble) -> None:
    before = contents(path.parent)
    refused(path, trouble)
    assert contents(path.parent) == before


def refused(path: Path, trouble: Trouble, *, create: bool = True) -> RecordsClosed:
    with pytest.raises(RecordsClosed) as refusal:
        open_records(path, create=create)
    assert refusal.value.trouble is trouble
    assert str(path) in str(refusal.value)
    assert str(refusal.value).endswith(".")
    assert refusal.value.way_out.endswith(".")
    return refusal.value
