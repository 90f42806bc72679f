"""How large things are in the treatment: to be read at two metres where the screen allows it.

Sizes in px at 100 % text (look, sections 3 and 7). What a finger touches stays as large as it is everywhere.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Measures:
    """Sizes for one height of window.

    Attributes:
        sentence: letters of the one sentence in display size; `title` the same where much stands below it.
        kicker: letters of the line above the sentence.
        text: letters of what is to be read.
        gap: between parts of the right column; `edge` from the window's edges.
        stage: height of a cell of the progress row.
        button: height of a button; `button_text` its letters.
        field: height of a line to type into.
    """

    sentence: int
    title: int
    kicker: int
    text: int
    gap: int
    edge: int
    stage: int
    button: int
    button_text: int
    field: int


ROOMY = Measures(
    sentence=60, title=44, kicker=22, text=18, gap=16, edge=48, stage=64, button=60, button_text=18, field=48
)
MIDDLE = Measures(
    sentence=44, title=32, kicker=18, text=16, gap=14, edge=32, stage=56, button=52, button_text=16, field=44
)
TIGHT = Measures(
    sentence=32, title=28, kicker=16, text=15, gap=12, edge=24, stage=48, button=48, button_text=15, field=42
)

ROOMY_FROM, MIDDLE_FROM = 860, 780  # px of window height at 100 % text


def measures_for(height: float, scale: float) -> Measures:
    """The sizes for a window of this height at this text size."""
    room = height / scale
    return ROOMY if room >= ROOMY_FROM else MIDDLE if room >= MIDDLE_FROM else TIGHT
