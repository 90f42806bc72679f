"""Clients in a real record file: added, changed, found, told apart."""

from contextlib import closing
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from acuchart.domain.care import PregnancyAnswer, Status
from acuchart.domain.clients import NAME_LIMIT, Client, Person
from acuchart.domain.protocols import Protocol
from acuchart.domain.refusals import BadInput, Refusal
from acuchart.records.opening import open_records
from acuchart.records.records import Records
from tests.conftest import NOON
from tests.steps import begun, finished_visit

DAY = timedelta(days=1)
FULL = Person(
    "Łukasz Żak-Ørsted", date(1980, 5, 31), "0170 / 555 01 01, lz@example.org", "Prefers mornings.\n\nTea."
)


def names(found: list[Client]) -> list[str]:
    return [client.name for client in found]


def test_a_client_comes_back_as_added(records: Records) -> None:
    added = records.clients.add(FULL, NOON)
    assert added == Client(added.id, FULL, version=1, last_visit=None)
    assert records.clients.get(added.id) == added


def test_a_client_is_still_there_after_closing(records: Records) -> None:
    added = records.clients.add(FULL, NOON)
    records.close()
    with closing(open_records(records.path)) as again:
        assert again.clients.get(added.id) == added


def test_nothing_is_needed_but_a_name(records: Records) -> None:
    added = records.clients.add(Person("  Bo \t Li  "), NOON)
    assert added.person == Person("Bo Li")
    for nameless in ("", " \n "):
        with pytest.raises(BadInput) as refusal:
            records.clients.add(Person(nameless), NOON)
        assert refusal.value.field == "name"
    assert len(records.clients.find("", 9)) == 1


@pytest.mark.parametrize(
    ("person", "field"),
    [
        (Person("x" * (NAME_LIMIT + 1)), "name"),
        (Person("Bo", contact="x" * 501), "contact"),
        (Person("Bo", note="x" * 20_001), "note"),
        (Person("Bo", note="half \ud83d"), "note"),
        (Person("Bo\0"), "name"),
        (Person("Bo", date(2026, 3, 3)), "birth date"),
        (Person("Bo", date(1890, 3, 3)), "birth date"),
    ],
)
def test_what_cannot_be_kept_names_its_field(records: Records, client: Client, person: Person, field: str) -> None:
    with pytest.raises(BadInput) as added:
        records.clients.add(person, NOON)
    with pytest.raises(BadInput) as edited:
        records.clients.edit(client.id, client.version, person, NOON)
    assert added.value.field == edited.value.field == field
    assert records.clients.find("", 9) == [client]


def test_a_client_can_be_changed(records: Records, client: Client) -> None:
    edited = records.clients.edit(client.id, client.version, FULL, NOON)
    assert edited == Client(client.id, FULL, version=2, last_visit=None)
    assert records.clients.get(client.id) == edited
    assert records.clients.find("lukasz", 9) == [edited]
    assert records.clients.find("ingrid", 9) == []
    assert records.clients.namesakes("lukasz zak-orsted") == [edited]


def test_a_change_keeps_the_last_visit(records: Records, client: Client, protocol: Protocol) -> None:
    finished_visit(records, client.id, protocol, NOON)
    edited = records.clients.edit(client.id, client.version, FULL, NOON)
    assert edited.last_visit == NOON.astimezone().date()
    assert records.clients.get(client.id) == edited


def test_a_change_made_from_an_older_version_is_refused(records: Records, client: Client) -> None:
    records.clients.edit(client.id, client.version, Person("Ingrid One"), NOON)
    with pytest.raises(Refusal, match="Ingrid One was changed elsewhere meanwhile"):
        records.clients.edit(client.id, client.version, Person("Ingrid Two"), NOON)
    assert records.clients.get(client.id).name == "Ingrid One"


def test_whoever_is_not_kept_is_refused_in_words(records: Records) -> None:
    for change in (
        lambda: records.clients.get(7),
        lambda: records.clients.edit(7, 1, FULL, NOON),
        lambda: records.clients.tell_pregnancy(7, PregnancyAnswer.POSSIBLE, NOON),
    ):
        with pytest.raises(Refusal, match="no client with the number 7"):
            change()
    assert records.clients.status(7) is None


@pytest.mark.parametrize(
    "text",
    [
        "Łukasz",
        "lukasz",
        "LUKASZ zak",
        "żak",
        "orsted Łuk",
        "ukas",
        "1980-05-31",
        "31.05.1980",
        "05.1980",
        "0170",
        "555 lukasz 01",
        "LZ@EXAMPLE",
        "  zak  ",
        "zak zak zak",
    ],
)
def test_a_client_is_found_by_parts_of_what_is_known(records: Records, client: Client, text: str) -> None:
    added = records.clients.add(FULL, NOON)
    assert records.clients.find(text, 50) == [added]


@pytest.mark.parametrize(
    "text", ["lukasz nobody", "mornings", "%", "_", "\\", "*", "1980-31-05", "zak-", "'; DROP TABLE client"]
)
def test_what_nobody_bears_finds_nobody(records: Records, text: str) -> None:
    records.clients.add(Person("Łukasz Ørsted", date(1980, 5, 31), note="Prefers mornings"), NOON)
    assert records.clients.find(text, 50) == []


@pytest.mark.parametrize("text", ["x" * 100_000, "a " * 50_000, "\udc80 lukasz", "lukasz\0"])
def test_a_search_that_cannot_be_meant_finds_nobody_and_does_no_harm(records: Records, text: str) -> None:
    records.clients.add(Person("Bo Li"), NOON)
    assert records.clients.find(text, 50) == []


def test_signs_that_mean_something_to_a_search_are_taken_as_they_are(records: Records) -> None:
    added = records.clients.add(Person("Anna 100%_sure \\o/"), NOON)
    records.clients.add(Person("Anna 1000 sure"), NOON)
    for text in ("100%", "%_", "\\o", "0%_s"):
        assert records.clients.find(text, 50) == [added]


def test_with_nothing_typed_the_latest_here_come_first(records: Records, protocol: Protocol) -> None:
    first, second, _ = (records.clients.add(Person(f"{name} Sample"), NOON) for name in ("A", "B", "C"))
    assert names(records.clients.find("", 50)) == ["C Sample", "B Sample", "A Sample"]
    finished_visit(records, first.id, protocol, NOON + DAY)
    begun(records, second.id, protocol, NOON + 2 * DAY)
    assert names(records.clients.find(" ", 50)) == ["A Sample", "C Sample", "B Sample"]
    assert names(records.clients.find("", 2)) == ["A Sample", "C Sample"]
    assert names(records.clients.find("sample", 1)) == ["A Sample"]


def test_the_last_visit_is_the_day_of_the_latest_signed_treatment(
    records: Records, client: Client, protocol: Protocol
) -> None:
    finished_visit(records, client.id, protocol, NOON)
    draft = begun(records, client.id, protocol, NOON + DAY)
    expected = NOON.astimezone().date()
    assert records.clients.find("ingrid", 5)[0].last_visit == records.clients.get(client.id).last_visit == expected
    records.treatments.stop(draft.id, NOON + 5 * DAY, "Called away")
    assert records.clients.get(client.id).last_visit == expected + DAY


def test_a_clock_put_back_does_not_put_back_the_last_visit(
    records: Records, client: Client, protocol: Protocol
) -> None:
    finished_visit(records, client.id, protocol, NOON)
    finished_visit(records, client.id, protocol, NOON - 30 * DAY)
    assert records.clients.get(client.id).last_visit == NOON.astimezone().date()


def test_namesakes_are_found_however_the_name_is_typed(records: Records) -> None:
    one = records.clients.add(Person("Søren Müller", date(1950, 1, 1)), NOON)
    other = records.clients.add(Person("SOREN   MULLER", date(1990, 1, 1)), NOON)
    records.clients.add(Person("Søren Müllers"), NOON)
    assert records.clients.namesakes(" soren mÜller") == [other, one]
    assert records.clients.namesakes("Søren") == []
    assert one.id != other.id


def test_the_last_told_answer_is_the_status(records: Records, client: Client) -> None:
    assert records.clients.status(client.id) is None
    told = records.clients.tell_pregnancy(client.id, PregnancyAnswer.POSSIBLE, NOON)
    assert told == Status(PregnancyAnswer.POSSIBLE, NOON) == records.clients.status(client.id)
    # A desk whose clock runs behind: what was told last still counts.
    records.clients.tell_pregnancy(client.id, PregnancyAnswer.NOT_PREGNANT, NOON - DAY)
    assert records.clients.status(client.id) == Status(PregnancyAnswer.NOT_PREGNANT, NOON - DAY)


def test_a_status_belongs_to_its_client(records: Records, client: Client) -> None:
    other = records.clients.add(Person("Bo Sample"), NOON)
    records.clients.tell_pregnancy(client.id, PregnancyAnswer.PREGNANT, NOON)
    assert records.clients.status(other.id) is None


@pytest.mark.parametrize("zone", [UTC, timezone(timedelta(hours=14)), timezone(timedelta(hours=-11, minutes=-30))])
def test_moments_come_back_with_a_zone_and_to_the_microsecond(
    records: Records, client: Client, zone: timezone
) -> None:
    moment = datetime(2026, 10, 25, 2, 30, 0, 123456, tzinfo=zone)
    records.clients.tell_pregnancy(client.id, PregnancyAnswer.POSSIBLE, moment)
    kept = records.clients.status(client.id)
    assert kept
    assert kept.at == moment
    assert kept.at.tzinfo is UTC


def test_a_moment_without_a_zone_is_a_fault_of_the_program(records: Records, client: Client) -> None:
    with pytest.raises(Exception, match="needs a zone"):
        records.clients.tell_pregnancy(client.id, PregnancyAnswer.POSSIBLE, datetime(2026, 3, 2))  # noqa: DTZ001
    assert records.clients.status(client.id) is None


texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=texts.filter(lambda text: any(char.isalnum() for char in text)), contact=texts, note=texts)
def test_whatever_is_typed_comes_back_and_is_found_by_its_own_words(
    records: Records, name: str, contact: str, note: str
) -> None:
    added = records.clients.add(Person(name, date(1964, 2, 29), contact, note), NOON)
    assert records.clients.get(added.id) == added
    assert added.person.name == " ".join(name.split())
    assert added in records.clients.namesakes(name)
    for word in (*name.split(), *contact.split()):
        assert added in records.clients.find(word, 10_000)
