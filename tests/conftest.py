"""What many tests need: a fresh record file, a client in it, a protocol, a moment."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from acuchart.domain.clients import Client, Person
from acuchart.domain.protocols import Protocol
from acuchart.records.opening import open_records
from acuchart.records.records import Records
from tests.steps import standard_protocol

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


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
def protocol() -> Protocol:
    return standard_protocol()


@pytest.fixture
def client(records: Records, now: datetime) -> Client:
    return records.clients.add(Person("Ingrid Sample"), now)
