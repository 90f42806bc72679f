"""What is told of a preference beside its level."""

from dataclasses import replace
from datetime import timedelta

import pytest

from acuchart.desktop.clients.preference_words import told_liking, told_source
from acuchart.desktop.clients.telling import UNBROKEN
from acuchart.domain.answers import Preference, Pressure, Verdict
from acuchart.domain.care import ToldBy
from acuchart.domain.sides import Side
from acuchart.domain.treatments import Entry, Outcome, Treatment
from tests.desktop.clients.samples import NOON, skipped_pair, told, visit, worked_pair

LEFT = Side.LEFT


def _source(*preferences: Preference) -> str:
    return told_source(preferences).replace(UNBROKEN, " ")


def _answered(pressure: Pressure) -> Treatment:
    """A visit in which BL31 left was pressed and this was said."""
    entries = worked_pair("BL31", (LEFT,))
    asked = Entry("BL31.ask", Outcome.ANSWERED, NOON, 3.0, (LEFT,), pressures=(pressure,))
    return visit((*entries[:2], asked, entries[3]))


def test_levels_name_who_said_them_and_when() -> None:
    said = Preference(told("BL31", LEFT), NOON)
    assert _source(said) == "Level 0 to 10, said by the client, 9 Nov 2026"


def test_levels_of_several_visits_name_the_first_and_the_last_day() -> None:
    first = Preference(told("BL31", LEFT), NOON - timedelta(days=9))
    assert _source(Preference(told("BL32", LEFT), NOON), first).endswith("31 Oct 2026 to 9 Nov 2026")


def test_an_estimate_is_named_as_one() -> None:
    guess = Preference(replace(told("BL31", LEFT), told_by=ToldBy.ESTIMATE), NOON)
    assert "the therapist’s estimate" in _source(guess)
    assert "in part the therapist’s estimate" in _source(guess, Preference(told("BL32", LEFT), NOON))


def test_where_nobody_was_asked_there_is_no_source() -> None:
    assert _source(Preference(told("BL31", LEFT, None, None), NOON)) == ""
    assert _source() == ""


@pytest.mark.parametrize(
    ("levels", "words"),
    [
        ((6,), "said once"),
        ((6, 6), "as before"),
        ((6, 5), "up from 5"),
        ((4, 6, 9), "down from 6"),
        ((0, 1), "down from 1"),
    ],
)
def test_a_level_is_told_beside_the_one_before(levels: tuple[int, ...], words: str) -> None:
    history = [_answered(told("BL31", LEFT, level)) for level in levels]
    assert told_liking(history, "BL31", LEFT) == words


def test_a_visit_without_a_level_is_passed_over() -> None:
    history = [
        _answered(told("BL31", LEFT, 6)),
        _answered(told("BL31", LEFT, None)),
        _answered(told("BL31", LEFT, 4)),
    ]
    assert told_liking(history, "BL31", LEFT) == "up from 4"


def test_that_it_was_too_much_goes_before_how_it_changed() -> None:
    history = [_answered(told("BL31", LEFT, 7, Verdict.TOO_MUCH)), _answered(told("BL31", LEFT, 6))]
    assert told_liking(history, "BL31", LEFT) == "too much"


def test_just_right_without_a_level_is_told_in_words() -> None:
    assert told_liking([_answered(told("BL31", LEFT, None))], "BL31", LEFT) == "just right"


def test_pressed_but_never_asked_is_told_as_not_asked() -> None:
    assert told_liking([_answered(told("BL31", LEFT, None, None))], "BL31", LEFT) == "not asked"


def test_a_point_never_pressed_was_left_out() -> None:
    assert told_liking([visit(skipped_pair("BL31", "too tender"))], "BL31", LEFT) == "left out"


def test_the_other_side_says_nothing_about_this_one() -> None:
    assert told_liking([_answered(told("BL31", LEFT, 6))], "BL31", Side.RIGHT) == "left out"
