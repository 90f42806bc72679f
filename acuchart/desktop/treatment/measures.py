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

CRAMPED = Measures(
    sentence=24, title=22, kicker=15, text=14, gap=8, edge=14, stage=34, button=34, button_text=14, field=34
)
"""For 200 % text on a small screen: what surrounds the answers gives way, so that they keep their size."""

STEPS = ((860, ROOMY), (780, MIDDLE), (600, TIGHT), (0, CRAMPED))  # from which px of height at 100 % text
WIDE_FROM = 1000  # px of width at 100 % text, from which plate and words share it evenly


def measures_for(height: float, scale: float) -> Measures:
    """The sizes for a window of this height at this text size."""
    return next(measures for least, measures in STEPS if height / scale >= least)
