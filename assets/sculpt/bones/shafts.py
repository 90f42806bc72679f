"""The long bones of hand and foot: two knuckles and a slender waist."""

import numpy as np

from assets.sculpt.solid import Solid, Triple

PROFILE = ((0.03, 1.28), (0.18, 1.02), (0.45, 0.80), (0.75, 0.86), (0.95, 1.16))
"""Share of the length, share of the radius."""

BLEND_MM = 0.5  # neighbours touch and do not melt together


def add_shaft(bone: Solid, start: Triple, end: Triple, radius: float) -> None:
    """Joins a metacarpal, metatarsal or phalanx from joint to joint."""
    a, b = np.array(start, float), np.array(end, float)
    knots: list[tuple[float, ...]] = []
    for share, width in PROFILE:
        x, y, z = a + (b - a) * share
        knots.append((float(x), float(y), float(z), radius * width))
    bone.tube(knots, blend=BLEND_MM)
