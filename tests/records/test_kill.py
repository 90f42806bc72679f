"""The process is killed: nothing that was said to be kept is missing, and nothing is half kept."""

import random
import signal
from collections.abc import Iterator
from contextlib import ExitStack, closing
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pytest

from acuchart.catalogue.loading import load
from acuchart.domain.clients import Person
from acuchart.domain.treatments import State, Treatment
from acuchart.records.opening import open_records
from acuchart.records.recordfile import connect
from acuchart.records.records import Records
from tests.conftest import NOON
from tests.records.desks import PATIENCE, desk, heard
from tests.records.dying_desk import REMARKS, add_many, die_after, die_making, die_within, treat_on_and_on
from tests.steps import carried_out, done

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no SIGKILL here")

PROTOCOL = load().protocols["baliao-standard"]
STEPS = len(PROTOCOL.steps)
VERBS = STEPS + 3  # begin, remark, each step, finish
KILLS = 20  # at random moments
MANY = 150  # changes of each desk, enough to meet the other's
MOST_ACKNOWLEDGED = 60  # acknowledgements before a kill, about three visits


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "records.sqlite"
    with closing(open_records(path)) as records:
        records.clients.add(Person("Ingrid Sample"), NOON)
    return path


def test_the_steps_killed_at_are_those_of_the_shipped_protocol() -> None:
    assert STEPS == 17


@pytest.mark.parametrize("kept", range(1, VERBS + 1))
def test_killed_after_any_step_the_treatment_stands_as_it_was(path: Path, kept: int) -> None:
    with desk(die_after, path, PROTOCOL, kept) as (wire, process):
        assert heard(wire) == kept
        process.kill()
        process.join(PATIENCE)
    assert process.exitcode == -signal.SIGKILL
    _assert_kept(path, kept)


@pytest.mark.parametrize("kept", range(1, VERBS))
def test_killed_within_any_step_the_treatment_stands_as_before_it(path: Path, kept: int) -> None:
    with desk(die_within, path, PROTOCOL, kept) as (wire, process):
        assert heard(wire) == kept
        process.join(PATIENCE)
    assert process.exitcode == -signal.SIGKILL
    _assert_kept(path, kept)


def test_killed_at_random_moments_nothing_acknowledged_is_missing(path: Path) -> None:
    chance = random.Random(7)
    acknowledged: dict[int, tuple[int, State]] = {}
    for number in range(KILLS):
        wanted = chance.randint(1, MOST_ACKNOWLEDGED)
        with desk(treat_on_and_on, path, PROTOCOL, number * 1000) as (wire, process):
            for _ in range(wanted):
                treatment_id, entries, state = heard(wire)
                acknowledged[treatment_id] = entries, state
            process.kill()
            process.join(PATIENCE)
            for treatment_id, entries, state in _left_on(wire):
                acknowledged[treatment_id] = entries, state
        _assert_nothing_missing(path, acknowledged)


def test_two_desks_at_once_keep_everything_they_say(path: Path) -> None:
    with ExitStack() as open_desks:
        wires = [open_desks.enter_context(desk(add_many, path, name, MANY))[0] for name in ("One", "Two")]
        assert [heard(wire) for wire in wires] == ["ready", "ready"]
        for wire in wires:
            wire.send("go")
        assert [heard(wire) for wire in wires] == [MANY, MANY]
    with closing(open_records(path)) as records:
        for name in ("One", "Two"):
            kept = {client.name for client in records.clients.find(name, MANY * 2)}
            assert kept == {f"{name} {number} Sample" for number in range(MANY)}
    _assert_sound(path)


def test_killed_at_the_first_start_there_is_no_half_file_and_the_next_start_makes_one(tmp_path: Path) -> None:
    path = tmp_path / "practice" / "records.sqlite"
    with desk(die_making, path) as (wire, process):
        assert heard(wire) == "ready"
        process.join(PATIENCE)
    assert process.exitcode == -signal.SIGKILL
    assert not path.exists()
    with closing(open_records(path)) as records:
        assert records.clients.find("", 5) == []


def test_two_first_starts_at_once_make_one_file(tmp_path: Path) -> None:
    path = tmp_path / "practice" / "records.sqlite"
    with ExitStack() as open_desks:
        wires = [open_desks.enter_context(desk(add_many, path, name, 1))[0] for name in ("One", "Two", "Three")]
        assert [heard(wire) for wire in wires] == ["ready"] * 3
        for wire in wires:
            wire.send("go")
        assert [heard(wire) for wire in wires] == [1] * 3
    with closing(open_records(path)) as records:
        names = {client.name for client in records.clients.find("", 9)}
    assert names == {"One 0 Sample", "Two 0 Sample", "Three 0 Sample"}
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def _left_on(wire: Connection) -> Iterator[Any]:
    """What was said before the kill and not heard yet; a last word can be cut off."""
    while True:
        try:
            yield wire.recv()
        except (EOFError, ConnectionResetError):
            return


def _assert_kept(path: Path, kept: int) -> None:
    assert path.with_name(f"{path.name}-wal").exists()
    with closing(open_records(path)) as records:
        treatment = _only_treatment(records)
        assert (treatment.state is State.FINISHED) == (kept == VERBS)
        assert treatment.remarks == (REMARKS if kept >= 2 else type(REMARKS)())
        steps = PROTOCOL.steps[: max(0, kept - 2)]
        assert treatment.entries == tuple(done(step, NOON) for step in steps)
        if treatment.state is State.DRAFT:
            *_, treatment = [treatment, *carried_out(records, treatment, NOON)]
            assert records.treatments.finish(treatment.id, NOON).state is State.FINISHED
        assert len(records.treatments.preferences(treatment.client_id)) == 2 * len(PROTOCOL.points)
    _assert_sound(path)


def _only_treatment(records: Records) -> Treatment:
    (client,) = records.clients.find("", 5)
    (treatment,) = records.treatments.drafts() + records.treatments.history(client.id)
    return treatment


def _assert_nothing_missing(path: Path, acknowledged: dict[int, tuple[int, State]]) -> None:
    with closing(open_records(path)) as records:
        (client,) = records.clients.find("", 5)
        kept = {each.id: each for each in records.treatments.drafts() + records.treatments.history(client.id)}
    for treatment_id, (entries, state) in acknowledged.items():
        assert len(kept[treatment_id].entries) >= entries
        assert state is State.DRAFT or kept[treatment_id].state is state
    assert len(kept.keys() - acknowledged.keys()) <= KILLS  # begun, and killed before it could say so
    _assert_sound(path)


def _assert_sound(path: Path) -> None:
    with closing(connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
