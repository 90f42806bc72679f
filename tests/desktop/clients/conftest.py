"""A real workbench over a real record file, with a clock that stands still until it is turned."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from acuchart.atlas.charts import Atlas
from acuchart.atlas.loading import load_atlas
from acuchart.catalogue.catalogue import Catalogue
from acuchart.catalogue.loading import load
from acuchart.domain.clients import Client
from acuchart.domain.protocols import Protocol
from acuchart.records.opening import open_records
from acuchart.records.records import Records
from acuchart.workbench import Workbench
from tests.desktop.clients.history import fill_history
from tests.desktop.clients.samples import NOON


class Clock:
    """A clock turned by hand."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now

    def turn(self, **by: float) -> None:
        self.now += timedelta(**by)


@dataclass(frozen=True)
class Practice:
    """A record file with made-up clients on a workbench."""

    workbench: Workbench
    records: Records
    people: dict[str, Client]
    protocol: Protocol

    def open(self, who: str) -> None:
        self.workbench.open(self.people[who].id)


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where pictures and numbers of the drawing are kept between tests."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="session")
def content(cache: Path) -> tuple[Catalogue, Atlas]:
    catalogue = load()
    return catalogue, load_atlas(catalogue.points, cache=cache)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def closed_workbench(content: tuple[Catalogue, Atlas], clock: Clock) -> Workbench:
    """A workbench whose records are still being opened."""
    return Workbench(*content, clock=clock, stopwatch=lambda: 0.0)


@pytest.fixture
def workbench(closed_workbench: Workbench, tmp_path: Path) -> Iterator[Workbench]:
    """A workbench with an empty record file."""
    records = open_records(tmp_path / "records.acuchart")
    closed_workbench.attach(records)
    yield closed_workbench
    records.close()


@pytest.fixture
def practice(workbench: Workbench) -> Practice:
    """A workbench with the people of `history.PEOPLE`, nobody on the table."""
    assert workbench.records is not None
    protocol = next(iter(workbench.catalogue.protocols.values()))
    people = fill_history(workbench.records, protocol, workbench.clock())
    return Practice(workbench, workbench.records, people, protocol)
