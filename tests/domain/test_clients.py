"""What is kept of a person, and what is not."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acuchart.domain.clients import (
    CONTACT_LIMIT,
    NAME_LIMIT,
    NOTE_LIMIT,
    OLDEST_YEARS,
    Client,
    NamesakeFound,
    Person,
    age_on,
    checked,
)
from acuchart.domain.refusals import BadInput, Refusal

TODAY = date(2026, 3, 2)


def refused_field(person: Person) -> str:
    with pytest.raises(BadInput) as refusal:
        checked(person, TODAY)
    assert str(refusal.value).endswith(".")
    return refusal.value.field


def test_nothing_is_needed_but_a_name() -> None:
    assert checked(Person("Bo"), TODAY) == Person("Bo")


@pytest.mark.parametrize("name", ["", " ", "\t\n", "\u00a0\u2003", "\u200b", "\u202e \u200d"])
def test_a_client_needs_a_name(name: str) -> None:
    assert refused_field(Person(name)) == "name"


def test_blanks_around_what_was_typed_are_taken_off() -> None:
    typed = Person("  Ingrid \n  Sample ", TODAY, "  0170  ", "  indented\nnote  \n\n")
    assert checked(typed, TODAY) == Person("Ingrid Sample", TODAY, "0170", "  indented\nnote")


@pytest.mark.parametrize(
    ("field", "limit", "of_length"),
    [
        ("name", NAME_LIMIT, lambda length: Person("x" * length)),
        ("contact", CONTACT_LIMIT, lambda length: Person("Bo", contact="x" * length)),
        ("note", NOTE_LIMIT, lambda length: Person("Bo", note="x" * length)),
    ],
)
def test_texts_are_kept_up_to_their_limit(field: str, limit: int, of_length: "type[Person]") -> None:
    assert checked(of_length(limit), TODAY) == of_length(limit)  # type: ignore[arg-type]
    assert refused_field(of_length(limit + 1)) == field  # type: ignore[arg-type]


@pytest.mark.parametrize("char", ["\0", chr(0xD83D), chr(0xDC80)])
def test_characters_that_no_file_can_keep_are_refused(char: str) -> None:
    assert refused_field(Person(f"Bo{char}")) == "name"
    assert refused_field(Person("Bo", contact=char)) == "contact"
    assert refused_field(Person("Bo", note=f"a{char}b")) == "note"


@pytest.mark.parametrize("name", ["Ìfẹ́", "李", "محمد", "O'Neil-Ødegård", "🐘", "X Æ A-12", "Ḥ"])
def test_names_of_all_scripts_are_kept_as_typed(name: str) -> None:
    assert checked(Person(name), TODAY).name == name


def test_somebody_born_today_is_kept_and_somebody_born_tomorrow_is_not() -> None:
    assert checked(Person("Bo", TODAY), TODAY).birth_date == TODAY
    assert refused_field(Person("Bo", date(2026, 3, 3))) == "birth date"


def test_a_birth_date_beyond_any_age_is_a_slip_of_the_finger() -> None:
    oldest = date(TODAY.year - OLDEST_YEARS, TODAY.month, TODAY.day)
    assert checked(Person("Bo", oldest), TODAY).birth_date == oldest
    assert refused_field(Person("Bo", date(TODAY.year - OLDEST_YEARS - 1, 3, 1))) == "birth date"


@pytest.mark.parametrize(
    ("day", "born", "age"),
    [
        (date(2026, 5, 30), date(1980, 5, 31), 45),
        (date(2026, 5, 31), date(1980, 5, 31), 46),
        (date(2026, 2, 28), date(2000, 2, 29), 25),
        (date(2026, 3, 1), date(2000, 2, 29), 26),
        (date(2028, 2, 29), date(2000, 2, 29), 28),
        (TODAY, TODAY, 0),
    ],
)
def test_age_counts_full_years(day: date, born: date, age: int) -> None:
    assert age_on(day, born) == age


@pytest.mark.parametrize(
    ("name", "initials"),
    [("Ingrid Sample", "IS"), ("Bo", "B"), ("maría josé ejemplo", "ME"), ("田中 見本", "田見"), ("ßen Li", "SSL")],
)
def test_initials_come_from_the_first_and_last_name(name: str, initials: str) -> None:
    assert Client(1, Person(name), 1).initials == initials


def test_a_namesake_is_told_with_the_name_as_it_is_kept() -> None:
    namesake = Client(1, Person("Søren Sample"), 1)
    refusal = NamesakeFound((namesake,))
    assert isinstance(refusal, Refusal)
    assert "Søren Sample" in str(refusal)
    assert refusal.namesakes == (namesake,)


@given(st.builds(Person, st.text(max_size=250), st.none() | st.dates(), st.text(max_size=600), st.text()))
def test_what_is_kept_once_is_kept_the_same_again(person: Person) -> None:
    try:
        kept = checked(person, TODAY)
    except BadInput:
        return
    assert checked(kept, TODAY) == kept
    assert kept.name.strip()
    kept.name.encode()
    kept.note.encode()
