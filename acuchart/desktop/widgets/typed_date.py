"""Understands a date as people type it."""

import re
from datetime import date

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

YEAR_FIRST = re.compile(r"(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})")
DAY_FIRST = re.compile(r"(\d{1,2})[-./ ]+(\d{1,2})[-./ ]+(\d{4})")
DAY_AND_WORD = re.compile(r"(\d{1,2})\.? ?([a-z]{3,9})\.?,? ?(\d{4})")
WORD_AND_DAY = re.compile(r"([a-z]{3,9})\.? ?(\d{1,2}),? ?(\d{4})")


class NotADate(ValueError):
    """What was typed is no date; the text is a sentence to show."""


def read_date(typed: str) -> date | None:
    """The date meant, day before month where both would do; `None` where nothing is typed.

    Raises:
        NotADate: it cannot be understood, or there is no such day.
    """
    text = " ".join(typed.lower().split())
    if not text:
        return None
    year, month, day = _parts(text)
    try:
        return date(year, month, day)
    except ValueError:
        if not 1 <= month <= len(MONTHS):
            raise NotADate(f"There is no month {month}. Type the day first, such as 14.3.1984.") from None
        raise NotADate(f"{MONTHS[month - 1]} {year} has no day {day}.") from None


def spoken(day: date) -> str:
    """A date in words that cannot be mistaken, such as `14 Mar 1984`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _parts(text: str) -> tuple[int, int, int]:
    if found := YEAR_FIRST.fullmatch(text):
        return int(found[1]), int(found[2]), int(found[3])
    if found := DAY_FIRST.fullmatch(text):
        return int(found[3]), int(found[2]), int(found[1])
    if found := DAY_AND_WORD.fullmatch(text):
        return int(found[3]), _month(found[2]), int(found[1])
    if found := WORD_AND_DAY.fullmatch(text):
        return int(found[3]), _month(found[1]), int(found[2])
    raise NotADate("This is not a date yet. Type it with all four figures of the year, such as 14 Mar 1984.")


def _month(word: str) -> int:
    for number, month in enumerate(MONTHS, start=1):
        if word.startswith(month.lower()):
            return number
    raise NotADate(f"There is no month called {word}. Type it such as 14 Mar 1984.")
