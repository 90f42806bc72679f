"""The made-up clients of the demo practice. Their surnames mean "example" or "sample" in many languages."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, auto

from acuchart.domain.care import PregnancyAnswer
from acuchart.domain.clients import Person

MADE_UP = "Made-up client."
DAYS_A_YEAR = 365.25


class Now(Enum):
    """How a client's story stands today."""

    AT_REST = auto()
    PREGNANT = auto()
    POSSIBLE = auto()
    HALF_WAY = auto()


@dataclass(frozen=True, slots=True)
class MadeUp:
    """A made-up client.

    Attributes:
        age: in years, with a fraction; `None` where no birth date was told.
        visits: how many there were, spread evenly from `first` to `last`, both in days ago.
        level: the pressure they like, 0 to 10.
        answer: what they say about pregnancy at each visit.
    """

    name: str
    age: float | None
    contact: str
    note: str
    visits: int
    first: int
    last: int
    level: int
    answer: PregnancyAnswer = PregnancyAnswer.NOT_PREGNANT
    now: Now = Now.AT_REST

    def person(self, today: date) -> Person:
        """What was written on their card."""
        born = today - timedelta(days=round(self.age * DAYS_A_YEAR)) if self.age is not None else None
        return Person(self.name, born, self.contact, f"{MADE_UP} {self.note}".strip())


_NO = PregnancyAnswer.DOES_NOT_APPLY  # short, for the table

PEOPLE = (
    MadeUp("Ingrid Beispiel", 46.3, "ingrid@example.org", "Desk work; stiff in the mornings.", 22, 724, 1, 6),
    MadeUp("Łukasz Przykład", 38.6, "555 0101", "Warehouse; lifts a lot.", 14, 690, 12, 8, _NO),
    MadeUp("María José Ejemplo", 33.1, "maria@example.org", "Likes it warm.", 11, 610, 20, 5, now=Now.PREGNANT),
    MadeUp("田中 見本", 57.4, "Tanaka Mihon, 555 0102", "Speaks slowly, likes it quiet.", 17, 700, 6, 4, _NO),
    MadeUp("Nguyễn Thị Mẫu", 29.8, "mau@example.org", "Dances; short visits.", 9, 480, 9, 7, now=Now.POSSIBLE),
    MadeUp("Amina Mfano", 41.2, "555 0103", "Two small children; comes after nine.", 13, 655, 16, 6),
    MadeUp("Jean-Baptiste Exemple", 68.9, "jb@example.org", "Blood pressure tablets.", 16, 715, 3, 3, _NO),
    MadeUp("Zeynep Örnek", 24.5, "zeynep@example.org", "Student; sits long hours.", 7, 380, 25, 6),
    MadeUp("Olúwaṣeun Àpẹẹrẹ", 35.7, "555 0104", "Runs; left hip feels shorter.", 12, 520, 4, 9, _NO),
    MadeUp("Ravi Udāharaṇ", 51.9, "ravi@example.org", "Drives a taxi.", 15, 670, 8, 7, _NO),
    MadeUp("Þóra Dæmi", 44.4, "555 0105", "Cold hands and feet.", 10, 560, 30, 5),
    MadeUp("Eszter Példa", 62.2, "eszter@example.org", "Right hip replaced; pillow below.", 12, 640, 14, 4, _NO),
    MadeUp(
        "Δήμητρα Παράδειγμα",
        71.5,
        "Dimitra Paradeigma, 555 0106",
        "Hears badly on the left.",
        9,
        500,
        40,
        3,
        _NO,
    ),
    MadeUp(
        "Олена Приклад", 36.8, "Olena Pryklad, olena@example.org", "Sleeps badly before deadlines.", 11, 450, 5, 6
    ),
    MadeUp("يوسف المثال", 48.1, "Yusuf al-Mithal, 555 0107", "Gardener.", 8, 410, 18, 8, _NO),
    MadeUp("陳樣例", 55.5, "Chen Yangli, chen@example.org", "Knows what she likes.", 18, 730, 2, 7),
    MadeUp("Siobhán Sampla", 27.3, "555 0108", "Plays the fiddle; sits twisted.", 6, 300, 22, 5),
    MadeUp("Søren Eksempel", 59.4, "soren@example.org", "The elder of two of this name.", 9, 590, 11, 6, _NO),
    MadeUp("Søren Eksempel", 31.7, "555 0109", "The younger of two of this name.", 5, 260, 33, 8, _NO),
    MadeUp(
        "Noor Voorbeeld",
        9.6,
        "Parents: 555 0110",
        "A child; with her mother, lightest touch.",
        4,
        210,
        45,
        1,
        _NO,
    ),
    MadeUp("Mikko Esimerkki", 90.2, "Daughter: 555 0111", "Thin skin; light pressure.", 8, 365, 10, 2, _NO),
    MadeUp("Rosa Exemplo", 39.9, "rosa@example.org", "Likes the left side first.", 6, 240, 1, 6, now=Now.HALF_WAY),
    MadeUp("Kim Yeji", None, "", "Asked for an appointment by telephone.", 0, 2, 2, 5),
    MadeUp("Tamar Dugma", 52.6, "tamar@example.org", "Moved away; may come back.", 7, 728, 400, 5, _NO),
)
