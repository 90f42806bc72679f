"""The made-up practice: everything in it is marked as made up and could really have happened."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from acuchart.catalogue.loading import load
from acuchart.domain.care import PregnancyAnswer
from acuchart.domain.clients import Client, age_on
from acuchart.domain.protocols import StepKind
from acuchart.domain.treatments import State, Treatment, finished, recorded, remarked, stopped
from acuchart.records.demo import fill_demo
from acuchart.records.opening import open_records
from acuchart.records.recordfile import connect
from acuchart.records.records import Records

TODAY = date(2026, 11, 24)
PROTOCOL = load().protocols["baliao-standard"]
SUNDAY, LEAP_DAY, AFTER_CLOCK_CHANGE = date(2026, 11, 22), date(2028, 2, 29), date(2026, 10, 26)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Records]:
    with closing(open_records(tmp_path_factory.mktemp("demo") / "records.sqlite")) as records:
        fill_demo(records, PROTOCOL, TODAY)
        yield records


@pytest.fixture(scope="module")
def clients(demo: Records) -> list[Client]:
    return demo.clients.find("", 100)


@pytest.fixture(scope="module")
def visits(demo: Records, clients: list[Client]) -> list[Treatment]:
    return [visit for client in clients for visit in demo.treatments.history(client.id)]


def test_every_note_says_that_the_client_is_made_up(clients: list[Client]) -> None:
    assert len(clients) == 24
    assert all(client.person.note.startswith("Made-up client.") for client in clients)


def test_the_history_spans_two_years_and_ends_yesterday(visits: list[Treatment]) -> None:
    days = [visit.began_at.astimezone().date() for visit in visits]
    assert max(days) == TODAY - timedelta(days=1)
    assert timedelta(days=715) < TODAY - min(days) < timedelta(days=745)
    assert len(visits) > 200


def test_two_namesakes_differ_in_their_birth_dates(demo: Records) -> None:
    namesakes = demo.clients.namesakes("soren eksempel")
    assert len({client.person.birth_date for client in namesakes}) == 2 == len(namesakes)


@pytest.mark.parametrize("answer", [PregnancyAnswer.PREGNANT, PregnancyAnswer.POSSIBLE])
def test_one_is_pregnant_and_one_perhaps_and_both_were_refused(
    demo: Records, clients: list[Client], answer: PregnancyAnswer
) -> None:
    told = {client.id: demo.clients.status(client.id) for client in clients}
    (client_id,) = [client_id for client_id, status in told.items() if status and status.answer is answer]
    (kept,) = demo.treatments.refusals(client_id)
    assert kept.refused.status == told[client_id]
    assert kept.refused.points == PROTOCOL.points
    assert max(visit.began_at for visit in demo.treatments.history(client_id)) < kept.at


def test_there_is_a_child_somebody_of_ninety_and_somebody_without_a_visit(clients: list[Client]) -> None:
    ages = [age_on(TODAY, client.person.birth_date) for client in clients if client.person.birth_date]
    assert min(ages) == 9
    assert max(ages) == 90
    assert [client.name for client in clients if client.last_visit is None] == ["Kim Yeji"]


def test_one_visit_stands_unfinished_at_the_second_pair(demo: Records) -> None:
    (draft,) = demo.treatments.drafts()
    assert draft.current
    assert (draft.current.point, draft.current.kind) == ("BL32", StepKind.ASK)
    assert draft.sides_worked("BL32")


def test_names_of_many_scripts_are_found(demo: Records) -> None:
    for typed, name in [
        ("lukasz", "Łukasz Przykład"),
        ("田中", "田中 見本"),
        ("tanaka", "田中 見本"),
        ("δημητρα", "Δήμητρα Παράδειγμα"),
        ("олена", "Олена Приклад"),
        ("يوسف", "يوسف المثال"),
        ("thora", "Þóra Dæmi"),
        ("nguyen mau", "Nguyễn Thị Mẫu"),
    ]:
        assert [client.name for client in demo.clients.find(typed, 5)] == [name]


def test_every_visit_could_have_been_recorded_step_by_step(visits: list[Treatment]) -> None:
    for visit in visits:
        again = Treatment(visit.id, visit.client_id, PROTOCOL, visit.status, visit.began_at)
        for entry in visit.entries:
            again = recorded(again, entry, visit.status)
        again = remarked(again, visit.remarks)
        assert visit.ended_at
        if visit.state is State.FINISHED:
            assert finished(again, visit.ended_at) == visit
        else:
            assert stopped(again, visit.ended_at, visit.stop_reason) == visit


def test_visits_were_answered_for_on_their_own_day_and_took_their_time(visits: list[Treatment]) -> None:
    for visit in visits:
        assert visit.status
        assert visit.status.at <= visit.began_at
        assert visit.ended_at
        assert timedelta(0) < visit.ended_at - visit.began_at < timedelta(hours=1)
        moments = [entry.at for entry in visit.entries]
        assert moments == sorted(moments)


def test_on_sundays_the_practice_is_closed(visits: list[Treatment]) -> None:
    assert {visit.began_at.astimezone().weekday() for visit in visits} == set(range(6))


def test_nobody_is_treated_twice_at_once(visits: list[Treatment]) -> None:
    assert len({visit.began_at for visit in visits}) == len(visits)


def test_there_is_something_of_everything_to_look_at(visits: list[Treatment]) -> None:
    assert {visit.state for visit in visits} == {State.FINISHED, State.STOPPED}
    assert any(visit.skips for visit in visits)
    assert any(visit.strokes and not visit.strokes.right for visit in visits)
    assert any(pressure.verdict is None for visit in visits for pressure in visit.pressures)
    assert any(pressure.words for visit in visits for pressure in visit.pressures)
    assert any(len(visit.sides_worked("BL31")) == 1 for visit in visits)


def test_the_same_day_gives_the_same_practice(tmp_path: Path, demo: Records, clients: list[Client]) -> None:
    again = [(client, demo.treatments.history(client.id)) for client in clients]
    assert filled(tmp_path, TODAY) == again


@pytest.mark.parametrize("today", [SUNDAY, LEAP_DAY, AFTER_CLOCK_CHANGE], ids=str)
def test_on_any_day_the_last_visits_were_yesterday(tmp_path: Path, today: date) -> None:
    last = {client.last_visit for client, _ in filled(tmp_path, today) if client.last_visit}
    assert max(last) == today - timedelta(days=1)


def test_the_file_is_sound(tmp_path: Path) -> None:
    path = tmp_path / "records.sqlite"
    filled(tmp_path, TODAY)
    with closing(connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def filled(folder: Path, today: date) -> list[tuple[Client, list[Treatment]]]:
    with closing(open_records(folder / "records.sqlite")) as records:
        fill_demo(records, PROTOCOL, today)
        return [(client, records.treatments.history(client.id)) for client in records.clients.find("", 100)]
