"""What many tests need: the shipped content, a fresh record file, a workbench, a clock that stands still."""

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from acuchart.atlas.charts import Atlas
from acuchart.atlas.loading import load_atlas
from acuchart.catalogue.catalogue import Catalogue
from acuchart.catalogue.loading import load
from acuchart.domain.clients import Client, Person
from acuchart.domain.protocols import Protocol
from acuchart.records.opening import open_records
from acuchart.records.records import Records
from acuchart.workbench import Workbench
from tests.clocks import Clock

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # read by the tests of the window, which need no screen

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load()


@pytest.fixture(scope="session")
def atlas(catalogue: Catalogue) -> Atlas:
    return load_atlas(catalogue.points)


@pytest.fixture
def protocol(catalogue: Catalogue) -> Protocol:
    return catalogue.protocols["baliao-standard"]


@pytest.fixture
def now() -> datetime:
    return NOON


@pytest.fixture
def records_path(tmp_path: Path) -> Path:
    return tmp_path / "practice" / "records.sqlite"


@pytest.fixture
def records(records_path: Path) -> Iterator[Records]:
    opened = open_records(records_path)
    yield opened
    opened.close()


@pytest.fixture
def client(records: Records) -> Client:
    return records.clients.add(Person("Ingrid Sample"), NOON)


@pytest.fixture
def clock() -> Clock:
    return Clock(NOON)


@pytest.fixture
def workbench(catalogue: Catalogue, atlas: Atlas, records: Records, clock: Clock) -> Workbench:
    bench = Workbench(catalogue, atlas, clock=clock.moment, stopwatch=clock.seconds)
    bench.attach(records)
    return bench
