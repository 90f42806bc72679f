"""A record file with some visits in it, closed properly or not, and a disk that is soon full."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from acuchart.domain.clients import Person
from acuchart.records.opening import open_records
from tests.conftest import NOON
from tests.steps import finished_visit, standard_protocol

DISK_KIB = 640  # room for a new record file, its log, and a few notes


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


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk that is soon full."""
    folder = tmp_path / "small disk"
    folder.mkdir()
    if os.name != "posix" or os.getuid() != 0 or shutil.which("mount") is None:
        pytest.skip("NOT TESTED HERE: a full disk needs root, to mount a small one")
    mount = ["mount", "-t", "tmpfs", "-o", f"size={DISK_KIB}k", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        pytest.skip("NOT TESTED HERE: a full disk needs the right to mount a small one")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)
