"""The bones of the right hand, its back to the viewer."""

import numpy as np
from shapely import MultiPolygon

from assets.sculpt.arrays import Field, Knots
from assets.sculpt.bones.shafts import BLEND_MM, add_shaft
from assets.sculpt.shapes import outside_of, ring_shape
from assets.sculpt.skin.outline import FINGERS
from assets.sculpt.solid import Block, Grain, Sheet, Solid, Triple
from assets.sculpt.spline import lengths_along, smooth_strand

CARPALS: tuple[Knots, ...] = (
    [(301.2, 895), (308, 893.6), (315, 896.5), (320, 903.5), (317, 910), (309.5, 908), (302.6, 903.5)],
    [(288, 895.6), (294.5, 893.6), (300, 894.8), (301.2, 902), (296.5, 907.6), (289.6, 906.4)],
    [(276, 898), (281, 895.6), (286.6, 896.8), (288, 905.6), (284, 910.6), (276.4, 907.6)],
    [(316.8, 911.4), (323, 907.6), (329.6, 914), (328.6, 921.4), (320.4, 921.6)],
    [(307.6, 910.6), (314.6, 912), (318.4, 921.6), (313.4, 926.4), (307.4, 924)],
    [(296.6, 909.6), (301.6, 905.4), (306.2, 909.8), (306.2, 927.4), (297.2, 929)],
    [(283, 912.8), (289.4, 908.2), (295.2, 910.4), (295.9, 928.6), (288, 929.4), (281.6, 926)],
)
"""Scaphoid, lunate, triquetrum; trapezium, trapezoid, capitate, hamate: outlines, mm."""

ARCH_X, ARCH_Z, ARCH_FALL = 300.0, 3.0, 0.006  # the carpals form an arch: its crown, and its fall to both sides
DOME_MM, DOME_REACH_MM, PLATE_MM, ROUNDING_MM = 1.8, 2.4, 3.4, 2.6
WRIST = ((299.0, 912.0, -4.5), (18.0, 15.0, 4.0))  # what holds the carpals together, deep between them

BLOCK = Block(262, 886, 380, 1102, 20, -24)
KNUCKLE_ABOVE_MM = 5.0  # a metacarpal ends this far above the finger's first crease
METACARPAL_ROOTS = {
    "little": (284.5, 930.5),
    "ring": (291.5, 931),
    "middle": (301.5, 931),
    "index": (312.5, 927.5),
}
METACARPAL, FIRST, SECOND, LAST, TUFT = 5.0, 4.4, 3.8, 4.0, 2.7
"""Radii of metacarpals, phalanges and the fingertip's tuft, mm."""

FIRST_PHALANX, SECOND_PHALANX, LAST_PHALANX = (0.04, 0.49), (0.53, 0.785), (0.83, 0.985)
"""Where each phalanx begins and ends, as shares of the finger's length."""

THUMB = (
    ((326.0, 923.0, -8.0), (345.0, 950.0, -6.0), 5.6),
    ((347.5, 954.0, -6.0), (361.0, 975.0, -5.0), 4.6),
    ((363.0, 978.0, -5.0), (369.5, 995.0, -4.0), 3.9),
)


def hand() -> Solid:
    """Returns carpals, metacarpals and phalanges."""
    bone = Solid("hand", Grain(0.05, 5.0), BLOCK)
    bone.ball(*WRIST, blend=0)
    _carpals(bone)
    for name, (x, y) in METACARPAL_ROOTS.items():
        knuckle = FINGERS[name][0]
        add_shaft(bone, (x, y, 1), (knuckle[0], knuckle[1] - KNUCKLE_ABOVE_MM, 1), METACARPAL)
        _finger(bone, name)
    for start, end, radius in THUMB:
        add_shaft(bone, start, end, radius)
    return bone


def _carpals(bone: Solid) -> None:
    outline = outside_of(MultiPolygon([ring_shape(knots) for knots in CARPALS]))

    def half_thickness(across: Field, down: Field) -> Field:
        inside = np.clip(-outline(across, down), 0, None)
        return np.asarray(PLATE_MM + DOME_MM * (1 - np.exp(-inside / DOME_REACH_MM)))

    def middle(across: Field, down: Field) -> Field:
        return np.asarray(ARCH_Z - ARCH_FALL * (across - ARCH_X) ** 2 + 0.0 * down)

    bone.sheet(Sheet(outline, middle, half_thickness), rounding=ROUNDING_MM, blend=BLEND_MM)


def _finger(bone: Solid, name: str) -> None:
    line = smooth_strand([(x, y, 0.0, r) for x, y, r in FINGERS[name]], 1.0)
    along = lengths_along(line)

    def at(share: float) -> Triple:
        return float(np.interp(share, along, line[:, 0])), float(np.interp(share, along, line[:, 1])), 0.0

    add_shaft(bone, at(FIRST_PHALANX[0]), at(FIRST_PHALANX[1]), FIRST)
    add_shaft(bone, at(SECOND_PHALANX[0]), at(SECOND_PHALANX[1]), SECOND)
    root, tip = at(LAST_PHALANX[0]), at(LAST_PHALANX[1])
    waist = (root[0] * 0.6 + tip[0] * 0.4, root[1] * 0.6 + tip[1] * 0.4, 0.0, 2.4)
    before = (root[0] * 0.12 + tip[0] * 0.88, root[1] * 0.12 + tip[1] * 0.88, 0.0, 2.6)
    bone.tube([(*root, LAST), waist, before, (*tip, TUFT)], blend=BLEND_MM)
