"""Sides of the body, always the client's own."""

from enum import StrEnum


class Side(StrEnum):
    """A side of the client's body; a fact in the data, never read off a picture."""

    LEFT = "left"
    RIGHT = "right"
    MIDLINE = "midline"

    @property
    def mirrored(self) -> "Side":
        """The same place on the other side; the midline is its own mirror."""
        return {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT}.get(self, self)


PAIR = (Side.LEFT, Side.RIGHT)
"""Both sides of a bilateral point, worked together."""


def told_sides(sides: tuple[Side, ...]) -> str:
    """The sides in words: "both sides", "left", "right" or "midline"."""
    return "both sides" if set(sides) == set(PAIR) else " and ".join(sides)
