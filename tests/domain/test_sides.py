"""Sides are the client's own."""

import pytest

from acuchart.domain.sides import PAIR, Side, told_sides


@pytest.mark.parametrize("side", list(Side))
def test_mirroring_twice_changes_nothing(side: Side) -> None:
    assert side.mirrored.mirrored is side


def test_left_mirrors_right_and_the_midline_itself() -> None:
    assert [side.mirrored for side in (Side.LEFT, Side.RIGHT, Side.MIDLINE)] == [
        Side.RIGHT,
        Side.LEFT,
        Side.MIDLINE,
    ]


@pytest.mark.parametrize(
    ("sides", "words"),
    [
        (PAIR, "both sides"),
        ((Side.RIGHT, Side.LEFT), "both sides"),
        ((Side.LEFT,), "left"),
        ((Side.RIGHT,), "right"),
        ((Side.MIDLINE,), "midline"),
    ],
)
def test_sides_are_told_in_words(sides: tuple[Side, ...], words: str) -> None:
    assert told_sides(sides) == words
