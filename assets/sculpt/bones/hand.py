"""The bones of the right hand, its back to the viewer."""

import numpy as np

from assets.sculpt.skin.outline import FINGERS
from assets.sculpt.solid import Grain, Solid
from assets.sculpt.spline import lengths_along, smooth_strand

CARPALS = (
    ((308.5, 902.5, 0), (10.5, 7.6, 7), 28), ((295.2, 901.6, 1), (8.2, 7.6, 7), 6), ((282.6, 904.2, 1),
     (7.6, 7.0, 6), -20),
    ((323, 915, -4), (8.2, 7.6, 7), 24), ((311.8, 916.4, 0), (6.4, 6.4, 6), 8), ((300.2, 917.4, 2),
     (7.2, 10.2, 7), 2),
    ((286.2, 918.2, 1), (8.8, 8.4, 7), -14),
)  # fmt: skip
"""Scaphoid, lunate, triquetrum; trapezium, trapezoid, capitate, hamate: middle, radii, turn (degrees), mm."""

KNUCKLE_ABOVE_MM = 5.0  # a metacarpal ends this far above the finger's first crease
METACARPAL_ROOTS = {"little": (279, 932), "ring": (288.5, 934), "middle": (301, 935), "index": (314, 931.5)}
FIRST_PHALANX, SECOND_PHALANX, LAST_PHALANX = (0.075, 0.475), (0.54, 0.775), (0.835, 0.985)
"""Where each phalanx begins and ends, as shares of the finger's length."""

SHAFT = ((0.03, 1.28), (0.18, 1.02), (0.45, 0.80), (0.75, 0.86), (0.95, 1.16))
"""A tubular bone: share of its length, share of its radius."""

THUMB = (
    ((326.5, 926, -8), (345, 950, -6), 5.6),
    ((348.5, 956, -6), (361, 975, -5), 4.6),
    ((363.5, 979, -5), (369.5, 995, -4), 3.9),
)
BLEND_MM = 0.5

Place = tuple[float, float, float]


def hand() -> Solid:
    """Returns carpals, metacarpals and phalanges."""
    bone = Solid("hand", Grain(0.10, 5.0))
    for at, radii, turn in CARPALS:
        bone.ball(at, radii, (0, 0, turn), blend=0.6)
    for name, (x, y) in METACARPAL_ROOTS.items():
        knuckle = FINGERS[name][0]
        _shaft(bone, (x, y, 1), (knuckle[0], knuckle[1] - KNUCKLE_ABOVE_MM, 1), 5.0)
        _finger(bone, name)
    for start, end, radius in THUMB:
        _shaft(bone, start, end, radius)
    return bone


def _finger(bone: Solid, name: str) -> None:
    line = smooth_strand([(x, y, 0.0, r) for x, y, r in FINGERS[name]], 1.0)
    along = lengths_along(line)

    def at(share: float) -> Place:
        return float(np.interp(share, along, line[:, 0])), float(np.interp(share, along, line[:, 1])), 0.0

    _shaft(bone, at(FIRST_PHALANX[0]), at(FIRST_PHALANX[1]), 4.4)
    _shaft(bone, at(SECOND_PHALANX[0]), at(SECOND_PHALANX[1]), 3.8)
    root, tip = at(LAST_PHALANX[0]), at(LAST_PHALANX[1])
    waist = (root[0] * 0.6 + tip[0] * 0.4, root[1] * 0.6 + tip[1] * 0.4, 0.0, 2.5)
    bone.tube([(*root, 4.0), waist, (*tip, 2.7)], blend=BLEND_MM)


def _shaft(bone: Solid, start: Place, end: Place, radius: float) -> None:
    a, b = np.array(start, float), np.array(end, float)
    knots: list[tuple[float, ...]] = []
    for share, width in SHAFT:
        x, y, z = a + (b - a) * share
        knots.append((float(x), float(y), float(z), radius * width))
    bone.tube(knots, blend=BLEND_MM)
