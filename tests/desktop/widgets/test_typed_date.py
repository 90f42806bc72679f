"""Dates as people type them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acuchart.desktop.widgets.typed_date import MONTHS, NotADate, read_date, spoken

ALMA = date(1984, 3, 14)


@pytest.mark.parametrize(
    "typed",
    [
        "1984-03-14",
        "1984-3-14",
        "1984/03/14",
        "1984.3.14",
        "14.3.1984",
        "14.03.1984",
        "14. 3. 1984",
        "14/3/1984",
        "14-3-1984",
        "14 3 1984",
        "14 Mar 1984",
        "14 mar 1984",
        "14 March 1984",
        "14. March 1984",
        "14 Mar. 1984",
        "14Mar1984",
        "March 14, 1984",
        "Mar 14 1984",
        "  14   Mar  1984 ",
        "١٤.٣.١٩٨٤",
    ],
)
def test_a_date_is_understood_as_people_type_it(typed: str) -> None:
    assert read_date(typed) == ALMA


@pytest.mark.parametrize("typed", ["", "   "])
def test_nothing_typed_is_no_date(typed: str) -> None:
    assert read_date(typed) is None


def test_where_both_would_do_the_day_comes_first() -> None:
    assert read_date("4/3/1984") == date(1984, 3, 4)


def test_a_month_first_that_cannot_be_a_day_first_is_refused_with_a_way_out() -> None:
    with pytest.raises(NotADate, match=r"no month 14.*day first"):
        read_date("3/14/1984")


@pytest.mark.parametrize(
    ("typed", "sentence"), [("31.2.1984", "Feb 1984 has no day 31"), ("29 Feb 1983", "Feb 1983")]
)
def test_a_day_that_never_was_is_refused(typed: str, sentence: str) -> None:
    with pytest.raises(NotADate, match=sentence):
        read_date(typed)


@pytest.mark.parametrize("typed", ["14.3.84", "yesterday", "14", "1984", "14.3.", "0x10", "14 Mrz 1984"])
def test_what_is_no_date_is_refused_with_an_example(typed: str) -> None:
    with pytest.raises(NotADate, match="14 Mar 1984"):
        read_date(typed)


@given(st.dates())
def test_what_is_spoken_is_understood_again(day: date) -> None:
    if day.year >= 1000:
        assert read_date(spoken(day)) == day
        assert read_date(day.isoformat()) == day
        assert read_date(f"{day.day}.{day.month}.{day.year}") == day


@given(st.text(max_size=30))
def test_nothing_typed_breaks_the_program(typed: str) -> None:
    sentence = "Read."
    try:
        read_date(typed)
    except NotADate as refused:
        sentence = str(refused)
    assert sentence.endswith(".")


@pytest.mark.parametrize("month", MONTHS)
def test_every_month_is_known_in_any_case(month: str) -> None:
    number = MONTHS.index(month) + 1
    assert read_date(f"1 {month.upper()} 2000") == date(2000, number, 1)
