"""A real workbench over a real record file, with a clock that stands still until it is turned."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from acuchart.atlas.charts import Atlas
from acuchart.catalogue.loading import load
from acuchart.records.opening import open_records
from acuchart.workbench import Workbench
from tests.desktop.clients.samples import NOON


class Clock:
    """A clock turned by hand."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now

    def turn(self, **by: float) -> None:
        self.now += timedelta(**by)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def closed_workbench(clock: Clock) -> Workbench:
    """A workbench whose records are still being opened."""
    return Workbench(load(), Atlas({}, {}, {}, (), (), {}, 1.0), clock=clock, stopwatch=lambda: 0.0)


@pytest.fixture
def workbench(closed_workbench: Workbench, tmp_path: Path) -> Iterator[Workbench]:
    """A workbench with an empty record file."""
    records = open_records(tmp_path / "records.acuchart")
    closed_workbench.attach(records)
    yield closed_workbench
    records.close()
