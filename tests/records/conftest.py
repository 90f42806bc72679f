"""A record file with some visits in it, closed properly or not."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from acuchart.domain.clients import Person
from acuchart.records.opening import open_records
from tests.conftest import NOON
from tests.steps import finished_visit, standard_protocol


@pytest.fixture(scope="session")
def filled_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A record file with some visits in it, closed properly; copied for each test."""
    path = tmp_path_factory.mktemp("filled") / "records.sqlite"
    with closing(open_records(path)) as records:
        for number in range(8):
            client = records.clients.add(Person(f"Person {number} Sample", note="Made up. " * 200), NOON)
            finished_visit(records, client.id, standard_protocol(), NOON)
    return path


@pytest.fixture
def filled_path(filled_once: Path, records_path: Path) -> Path:
    records_path.parent.mkdir(mode=0o700)
    shutil.copyfile(filled_once, records_path)
    records_path.chmod(0o600)
    return records_path


@pytest.fixture
def left_open_path(filled_path: Path, tmp_path: Path) -> Path:
    """The same after an unclean end: the last changes are only in the write-ahead log."""
    records = open_records(filled_path)
    records.clients.add(Person("Last Sample"), NOON)
    after_crash = tmp_path / "crashed" / filled_path.name
    after_crash.parent.mkdir()
    for file in filled_path.parent.iterdir():
        after_crash.with_name(file.name).write_bytes(file.read_bytes())
    records.close()
    assert after_crash.with_name(f"{after_crash.name}-wal").stat().st_size > 0
    return after_crash
