"""The ways a rule says no, each with one sentence for the person at the desk."""

from enum import StrEnum


class Refusal(Exception):
    """A rule of care or of record keeping said no; the text is a sentence to show as it is."""


class BadInput(Refusal):
    """Something typed cannot be kept as it is; what was typed stays with the person.

    Attributes:
        field: name of the field the sentence is about.
    """

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


class NotSaved(Refusal):
    """The record file could not take a change; nothing was half written and what was typed stays."""


class Trouble(StrEnum):
    """What keeps a record file from being opened."""

    NEWER = "newer"
    DAMAGED = "damaged"
    LOCKED = "locked"
    NO_ACCESS = "no access"


class RecordsClosed(Refusal):
    """The record file cannot be opened; it was left exactly as it is.

    Attributes:
        trouble: what is wrong, for a program to tell cases apart.
        way_out: one sentence that says what to do now.
    """

    def __init__(self, trouble: Trouble, sentence: str, way_out: str) -> None:
        super().__init__(sentence)
        self.trouble = trouble
        self.way_out = way_out


class Unfinished(Refusal):
    """A treatment cannot be finished yet.

    Attributes:
        missing: one sentence for each thing that is still to be answered.
    """

    def __init__(self, missing: tuple[str, ...]) -> None:
        super().__init__("Not finished yet: " + " ".join(missing))
        self.missing = missing
