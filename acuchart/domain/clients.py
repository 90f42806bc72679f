"""The people treated, and what tells one from another."""

import unicodedata
from dataclasses import dataclass
from datetime import date

from acuchart.domain.refusals import BadInput, Refusal

NAME_LIMIT = 200  # characters; longer than any name met, short enough for one line of a list
CONTACT_LIMIT = 500  # characters; several numbers and addresses
NOTE_LIMIT = 20_000  # characters; about ten printed pages
_SEEN = "LNPS"  # letters, numbers, punctuation, symbols: a name of anything else cannot be seen in a list


@dataclass(frozen=True, slots=True)
class Person:
    """What is asked when a client is added or edited. Only the name is needed."""

    name: str
    birth_date: date | None = None
    contact: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Client:
    """A person treated, as kept.

    Attributes:
        id: the record's number, which tells namesakes apart when all else is equal.
        version: counts the changes; an edit names the version it was made from.
        last_visit: day of the latest finished or stopped treatment, or `None`.
    """

    id: int
    person: Person
    version: int
    last_visit: date | None = None

    @property
    def name(self) -> str:
        """The name as typed."""
        return self.person.name

    @property
    def initials(self) -> str:
        """One or two letters for the identity card, from the first and last part of the name."""
        parts = self.name.split()
        picked = parts[:1] + parts[-1:] if len(parts) > 1 else parts
        return "".join(part[0] for part in picked).upper()


class NamesakeFound(Refusal):
    """Somebody of that name is kept already; perhaps it is the same person.

    Attributes:
        namesakes: the clients of the same name.
    """

    def __init__(self, namesakes: tuple[Client, ...]) -> None:
        super().__init__(f"There is already a client called {namesakes[0].name}. Is it the same person?")
        self.namesakes = namesakes


def age_on(day: date, birth_date: date) -> int:
    """Full years lived on `day`."""
    before_birthday = (day.month, day.day) < (birth_date.month, birth_date.day)
    return day.year - birth_date.year - before_birthday


def checked(person: Person, today: date) -> Person:
    """The same person, trimmed, or a refusal that names the field.

    Raises:
        BadInput: no name, a text that is too long or holds characters no file can keep, or a birth
            date in the future or more than 130 years ago.
    """
    name = " ".join(person.name.split())
    if not any(unicodedata.category(char)[0] in _SEEN for char in name):
        raise BadInput("name", "A client needs a name. Everything else may stay empty.")
    for field, text, limit in (
        ("name", name, NAME_LIMIT),
        ("contact", person.contact, CONTACT_LIMIT),
        ("note", person.note, NOTE_LIMIT),
    ):
        _check_text(field, text, limit)
    if person.birth_date is not None:
        _check_birth_date(person.birth_date, today)
    return Person(name, person.birth_date, person.contact.strip(), person.note.rstrip())


def _check_text(field: str, text: str, limit: int) -> None:
    if len(text) > limit:
        raise BadInput(field, f"The {field} has {len(text)} characters; at most {limit} can be kept. Shorten it.")
    if any(char == "\0" or unicodedata.category(char) == "Cs" for char in text):
        raise BadInput(field, f"The {field} holds a character that cannot be kept. Type it again without pasting.")


OLDEST_YEARS = 130  # years; older than anyone has verifiably lived


def _check_birth_date(birth_date: date, today: date) -> None:
    if birth_date > today:
        raise BadInput("birth date", "The birth date lies in the future. Check the year.")
    if age_on(today, birth_date) > OLDEST_YEARS:
        raise BadInput("birth date", f"The birth date is over {OLDEST_YEARS} years ago. Check the year.")
