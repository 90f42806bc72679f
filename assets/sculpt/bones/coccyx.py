"""The coccyx: four pieces, the first with horns and wings, the others grown together."""

from assets.sculpt.bones.sacrum import CREST_DEPTH
from assets.sculpt.solid import Grain, Solid

TIP = (0.3, 878.0)  # x, y of the end, mm
GRAIN = Grain(0.05, 2.4)
BELOW_CREST_MM = 4.0
COLUMN_STRETCH = (1.45, 1.0, 1.0)  # the pieces are wider than thick
PIECES = ((858.2, 6.8, 4.3), (866.6, 5.1, 3.9), (873.6, 3.5, 3.2))
"""The second to the fourth piece: y, half width, half height, mm."""


def coccyx() -> Solid:
    """Returns the coccyx as one tapering bone with shallow waists between its pieces."""
    bone = Solid("coccyx", GRAIN)
    bone.ball((0, 848.6, _depth(848)), (9.4, 5.0, 4.8), blend=1)
    wing = [(4.5, 847.6, _depth(847), 3.6), (9.4, 847.4, _depth(847) - 1.0, 2.8)]
    bone.tube([*wing, (13.6, 848.6, _depth(848) - 2.6, 1.5)], blend=4.0)
    bone.tube([(6.2, 846, _depth(846) + 1.8, 2.1), (7.6, 840.6, _depth(841) + 3.0, 1.2)], blend=2.5)
    bone.mirror()
    column = [(0, 849, _depth(849), 4.9), (0, 858, _depth(858), 4.2), (0, 866, _depth(866), 3.1)]
    tip = [(0.1, 872.6, _depth(872), 2.2), (TIP[0], TIP[1] - 0.9, _depth(877), 1.5)]
    bone.tube([*column, *tip], blend=3.0, stretch=COLUMN_STRETCH)
    for y, half_width, half_height in PIECES:
        bone.ball((0, y, _depth(y) + 0.5), (half_width, half_height, half_width * 0.55), blend=3.5)
    return bone


def _depth(y: float) -> float:
    return float(CREST_DEPTH(y)) - BELOW_CREST_MM
