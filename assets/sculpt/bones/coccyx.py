"""The coccyx: four pieces, the first with horns and wings, the others grown together."""

from assets.sculpt.bones.sacrum import CREST_DEPTH
from assets.sculpt.solid import Grain, Solid

TIP = (0.3, 879.0)  # x, y of the end, mm
GRAIN = Grain(0.09, 2.4)
BELOW_CREST_MM = 4.0


def coccyx() -> Solid:
    """Returns the coccyx as one tapering bone with shallow waists between its pieces."""
    bone = Solid("coccyx", GRAIN)
    bone.ball((0, 849.4, _depth(849)), (9.0, 4.6, 4.6), blend=1)
    bone.tube(
        [(5, 848, _depth(847), 3.2), (10, 848.2, _depth(847) - 1.2, 2.2), (13.2, 850.6, _depth(850) - 2.5, 1.2)],
        blend=3.5,
    )
    bone.tube([(6.2, 847, _depth(846) + 2.0, 2.0), (7.4, 842.2, _depth(842) + 3.2, 1.3)], blend=2.5)
    bone.tube([(4.4, 853, _depth(853) - 0.6, 3.2), (3.2, 862, _depth(862) - 0.8, 2.8)], blend=3.0)
    bone.ball((5.6, 857.0, _depth(857) - 1.2), (2.0, 3.0, 2.0), blend=3.0)
    bone.mirror()
    bone.ball((0, 858.6, _depth(858)), (6.6, 5.0, 4.0), blend=4.0)
    bone.ball((0, 866.8, _depth(866)), (5.0, 4.6, 3.5), blend=4.0)
    bone.tube(
        [(0, 866, _depth(866), 3.8), (0.1, 872.8, _depth(872), 3.2), (TIP[0], TIP[1] - 2.4, _depth(876), 2.3)],
        blend=3.0,
    )
    for y, x in ((853.8, 7.6), (862.8, 6.0), (870.3, 4.6)):
        for side in (-1, 1):
            bone.dent((side * x, y, _depth(y) + 0.6), (1.6, 1.1, 3.0), (0, 0, side * 14), blend=2.0)
    return bone


def _depth(y: float) -> float:
    return float(CREST_DEPTH(y)) - BELOW_CREST_MM
