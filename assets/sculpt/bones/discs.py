"""The discs between the vertebral bodies."""

from assets.sculpt.bones.levels import LEVELS, NAMES, depth, height
from assets.sculpt.solid import Solid

BODY_BEHIND = {"C": (30.0, 8.5), "T": (34.0, 13.5), "L": (44.0, 18.5)}
"""How far the bodies' middle lies before the laminae, and their half depth, mm."""

RIM = {"C": 0.5, "T": 0.5, "L": 3.8}
"""How far a disc reaches beyond the waist of the body above, mm."""

HALF_HEIGHT_SHARE = 0.20  # of the distance from one lamina to the next
MIDDLE_SHARE = 0.48  # the disc's level below the lamina, in the same measure


LAST_DISC = ((0.0, 725.5, -10.0), (28.0, 9.0, 19.0))
"""Middle and radii of the wedge between L5 and the sacrum, mm."""


def discs(first: str = "C3") -> Solid:
    """Returns the discs from the one below vertebra `first` to the sacrum as one body."""
    soft = Solid("discs")
    for name in NAMES[NAMES.index(first) : -1]:
        region, h = name[0], height(name)
        behind, half_depth = BODY_BEHIND[region]
        radii = (LEVELS[name].body + RIM[region], h * HALF_HEIGHT_SHARE, half_depth)
        soft.ball((0, LEVELS[name].lamina + h * MIDDLE_SHARE, depth(name) - behind), radii, blend=0)
    soft.ball(*LAST_DISC, blend=0)
    return soft
