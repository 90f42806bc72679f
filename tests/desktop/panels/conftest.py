"""A workbench with one client, for the panels beside the chart."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from acuchart.workbench import Workbench
from tests.desktop.treatment.desk import Clock, with_client, workbench_at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def workbench(tmp_path: Path, clock: Clock) -> Iterator[Workbench]:
    made = with_client(workbench_at(tmp_path / "records.db", clock))
    yield made
    if made.records:
        made.records.close()
