"""The record file is quick enough not to be noticed: few queries, and the budgets of the design."""

import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import timedelta

import pytest
from sqlalchemy import event

from acuchart.domain.clients import Client, Person
from acuchart.domain.protocols import Protocol
from acuchart.domain.treatments import Remarks
from acuchart.records.clients import add_client
from acuchart.records.opening import open_records
from acuchart.records.records import Records
from acuchart.records.upgrading import copy_beside
from tests.conftest import NOON
from tests.steps import begun, done, finished_visit, standard_protocol

TICK_MS, HISTORY_MS, FIND_MS = 8.0, 16.0, 5.0  # half a frame at 60 a second; one frame; as fast as keys are typed
OPEN_MS = 50.0  # a small part of a start
HANDFUL = 7  # statements of a transaction, its beginning among them
ROUNDS = 15  # of which the quickest counts: the rest measures who else is at work on the machine
MANY_CLIENTS, MANY_VISITS = 1000, 50


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Records]:
    """A practice with a thousand clients, of whom the first came fifty times."""
    with closing(open_records(tmp_path_factory.mktemp("large") / "records.sqlite")) as records:
        with records.file.writing() as connection:
            for number in range(MANY_CLIENTS):
                person = Person(f"Name{number:04} Søren-Sample", contact=f"555 {number:04}", note="Made up. " * 50)
                add_client(connection, person, NOON)
        for number in range(MANY_VISITS):
            finished_visit(records, 1, standard_protocol(), NOON + number * timedelta(days=7))
        yield records


def test_a_tick_takes_a_handful_of_queries(records: Records, client: Client, protocol: Protocol) -> None:
    draft = begun(records, client.id, protocol, NOON)
    for step in protocol.steps:
        with counted(records) as statements:
            records.treatments.record(draft.id, (done(step, NOON),))
        assert len(statements) <= HANDFUL, statements


def test_finding_and_reading_take_as_many_queries_for_many_as_for_one(large: Records) -> None:
    for question, most in (
        (lambda: large.clients.find("", 50), 2),
        (lambda: large.clients.find("soren sample", 50), 2),
        (lambda: large.treatments.history(1), 5),
        (large.treatments.drafts, 5),
        (lambda: large.treatments.preferences(1), 2),
        (lambda: large.treatments.refusals(1), 2),
    ):
        with counted(large) as statements:
            question()
        assert len(statements) <= most, statements


@pytest.mark.bench
def test_a_tick_is_kept_within_half_a_frame(large: Records) -> None:
    protocol = standard_protocol()
    draft = begun(large, 2, protocol, NOON)
    steps = iter(protocol.steps)
    within(TICK_MS, "a tick", lambda: large.treatments.record(draft.id, (done(next(steps), NOON),)))
    within(TICK_MS, "a remark", lambda: large.treatments.remark(draft.id, Remarks(note="Quiet. " * 100)))


@pytest.mark.bench
def test_a_history_of_fifty_visits_is_read_within_a_frame(large: Records) -> None:
    assert len(large.treatments.history(1)) == MANY_VISITS
    within(HISTORY_MS, "50 visits", lambda: large.treatments.history(1), time.process_time)


@pytest.mark.bench
@pytest.mark.parametrize("text", ["", "s", "soren name05", "05", "nobody at all"])
def test_a_thousand_clients_are_searched_while_typing(large: Records, text: str) -> None:
    within(FIND_MS, f"find {text!r}", lambda: large.clients.find(text, 50), time.process_time)


@pytest.mark.bench
def test_a_large_file_opens_at_once(large: Records) -> None:
    copy = copy_beside(large.path, "test")
    within(OPEN_MS, "opening", lambda: open_records(copy).close())


@contextmanager
def counted(records: Records) -> Iterator[list[str]]:
    statements: list[str] = []

    def count(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        statements.append(statement)

    engine = records.file._engine
    event.listen(engine, "before_cursor_execute", count)
    try:
        yield statements
    finally:
        event.remove(engine, "before_cursor_execute", count)


def within(
    budget_ms: float, what: str, work: Callable[[], object], clock: Callable[[], float] = time.perf_counter
) -> None:
    """Reading is measured by the processor's own clock, which does not run while others are at work."""
    took = []
    for _ in range(ROUNDS):
        start = clock()
        work()
        took.append((clock() - start) * 1000)
    quickest, middle = min(took), sorted(took)[ROUNDS // 2]
    print(f"{what:24} quickest {quickest:6.2f} ms, median {middle:6.2f} ms, budget {budget_ms:5.1f} ms")  # noqa: T201
    assert quickest < budget_ms
