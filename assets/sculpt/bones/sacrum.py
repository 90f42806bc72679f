"""The sacrum, the heart of the chart."""

import numpy as np

from assets.sculpt.arrays import Field
from assets.sculpt.bones.foramina import FORAMINA, all_rims
from assets.sculpt.shapes import outside_of, symmetric_shape
from assets.sculpt.solid import Block, Grain, Sheet, Solid
from assets.sculpt.spline import level_profile

OUTLINE = [
    (0, 742), (8, 743), (14, 740), (20, 731), (27, 727), (32, 733), (37, 738), (45, 738.5), (51.5, 742),
    (54.5, 750), (54.5, 764), (52, 777), (47.5, 789), (42, 799), (37, 808), (33, 815.5), (30.5, 822),
    (28.5, 828.5), (22.5, 832), (17.5, 834.5), (12.5, 838), (9.5, 842), (0, 843),
]  # fmt: skip
"""Right half, mm: base with the articular process, ala, auricular edge, inferior lateral angle, apex."""

CREST_DEPTH = level_profile(
    [
        (725, 12), (740, 22), (755, 33), (770, 41), (785, 46), (800, 48), (815, 46.5), (830, 42), (842, 36),
        (850, 31), (860, 24), (870, 15), (880, 6),
    ]
)  # fmt: skip
"""z of the median line by y, mm: the sacral kyphosis, running on into the coccyx."""

GRAIN = Grain(0.06, 2.8)
BLOCK = Block(-62, 714, 62, 852, 72, -30)

LATERAL_CREST = [
    (37, 746, 1.2, 2.2), (34.5, 762.5, 2.6, 4.2), (32.5, 773.5, 0.6, 2.4), (31.2, 784, 2.6, 3.8),
    (29.3, 794.5, 0.5, 2.2), (28, 805, 2.2, 3.4), (26.6, 814.5, 0.5, 2.1), (25.6, 824, 2.2, 3.8),
]  # fmt: skip
"""Transverse tubercles and the saddles between them: x, y, height, radius, mm."""

INTERMEDIATE_CREST = [
    (15.6, 742.5, 0.6), (14.6, 763, 1.9), (12.8, 784, 1.9), (11.4, 804.5, 1.6), (10.2, 823, 0.8),
]  # fmt: skip
"""Articular tubercles: x, y, height, mm."""

LIGAMENT_HOLLOWS = [(45, 753, 4.2, 5.5), (42.5, 768, 4.4, 6), (40, 783, 4, 5.5), (35.5, 796, 3, 4)]
"""Rough hollows for the interosseous ligament: x, y, half width, half height, mm."""

MEDIAN_RIDGE = [
    (744, 1.7, 0.8), (751, 2.3, 3.2), (762, 1.7, 1.8), (773, 2.2, 4.2), (783, 1.7, 2.0), (793, 2.1, 3.6),
    (800.5, 1.6, 1.6), (806, 1.7, 2.2), (811.5, 1.2, -0.6),
]  # fmt: skip
"""The median crest: y, radius, height over the kyphosis, mm."""

SPINOUS_TUBERCLES = [
    (752.5, 5.4, 4.6, 2.5), (773, 6.8, 5.6, 2.6), (794, 5.4, 4.0, 2.2), (806.5, 3.0, 2.6, 1.7),
]  # fmt: skip
"""y, height, half length, radius, mm: the second stands out most, the fourth is a mere bead."""

HOLE_START_MM = 3.0  # the middle of the punch lies this far before the surface
HOLE_DEPTH_MM = (12.0, 0.05)  # half depth of the punch at S1, and how much it loses a millimetre of level
FUNNEL_MM, FUNNEL_SLOPE = 3.2, 1.3  # within this distance of the rim the floor falls away

HIATUS_APEX_Y = 816.5  # level with the fourth foramina: BL34 and GV2 share that level
CORNU = (9.2, 835.5)  # x, y of the tip of the horn beside the hiatus, mm


def surface(across: Field | float, down: Field | float) -> Field:
    """Returns z of the dorsal surface without its crests, mm."""
    away = np.abs(across)
    fall = np.clip(away - 8, 0, None) ** 1.45 * 0.045 + np.where(away > 38, (away - 38) * 0.30, 0)
    return np.asarray(CREST_DEPTH(np.asarray(down)) - 2.5 - fall)


def sacrum() -> Solid:
    """Returns the sacrum with its three crests, eight foramina, canal and hiatus."""
    bone = Solid("sacrum", GRAIN, BLOCK)
    outline = outside_of(symmetric_shape(OUTLINE))
    bone.sheet(Sheet(outline, lambda x, y: surface(x, y) - _half_thickness(x, y), _half_thickness), rounding=5.0)
    bone.ball((0, 741, -4), (26, 9.5, 17), blend=3)
    _articular_process(bone)
    _hollows(bone)
    _lateral_crest(bone)
    _intermediate_crest(bone)
    _cornu(bone)
    bone.mirror()
    _median_crest(bone)
    _canal_and_hiatus(bone)
    _punch_foramina(bone)
    return bone


def _half_thickness(across: Field, down: Field) -> Field:
    return np.asarray(np.clip(13 - 0.10 * (down - 740), 4, 13) - np.clip((np.abs(across) - 44) * 0.3, 0, 5))


def _height(x: float, y: float) -> float:
    return float(surface(x, y))


def _articular_process(bone: Solid) -> None:
    """The superior articular process; its facet faces back and inward."""
    z = _height(24, 744)
    bone.ball((26, 731, z + 1), (6.2, 10.5, 6.4), (0, 0, -10), blend=4.5)
    bone.ball((30, 737.5, z + 4), (3.8, 5, 3.6), blend=3.5)
    bone.dent((20.5, 729, z + 7.5), (5, 9, 4), (0, 28, -10), blend=2.0)


def _lateral_crest(bone: Solid) -> None:
    bone.tube([(x, y, _height(x, y) - 1.6 + h * 0.5, r * 0.8) for x, y, h, r in LATERAL_CREST], blend=5.5)
    for x, y, h, r in LATERAL_CREST[1::2]:
        bone.ball((x, y, _height(x, y) + h * 0.5), (r * 0.9, r * 1.4, h + 0.8), (0, 0, 18), blend=4.8)


def _intermediate_crest(bone: Solid) -> None:
    bone.tube([(x, y, _height(x, y) - 1.2, 1.8) for x, y, _ in INTERMEDIATE_CREST], blend=5)
    for x, y, h in INTERMEDIATE_CREST:
        bone.ball((x, y, _height(x, y) + h * 0.4), (2.3, 4.2, h + 0.8), (0, 0, 8), blend=4)


def _hollows(bone: Solid) -> None:
    """Ligament hollows at the side, the multifidus groove, and a shallow bowl around each foramen."""
    for x, y, half_width, half_height in LIGAMENT_HOLLOWS:
        bone.dent((x, y, _height(x, y) + 3.0), (half_width, half_height, 4.4), (0, 0, 22), blend=4)
    groove = [(8.2, 750.0, 3.8, 4.2), (7.4, 775.0, 3.8, 4.0), (6.6, 800.0, 3.6, 3.6)]
    bone.bore([(x, y, _height(x, y) + rise, r) for x, y, rise, r in groove], blend=4)
    for f in FORAMINA:
        at = (f.x + 0.6, f.y + 0.4, _height(f.x, f.y) + 4.2)
        bone.dent(at, (f.half_width * 1.7, f.half_height * 1.5, 5.2), (0, 0, 14), blend=5.5)


def _punch_foramina(bone: Solid) -> None:
    """The holes themselves: each has its rim's outline, and a funnel narrows behind the rim."""
    rims = outside_of(all_rims())

    def middle(across: Field, down: Field) -> Field:
        return surface(across, down) + HOLE_START_MM

    def half_depth(across: Field, down: Field) -> Field:
        funnel = np.clip(-rims(across, down), 0, FUNNEL_MM) * FUNNEL_SLOPE
        return np.asarray(HOLE_DEPTH_MM[0] - HOLE_DEPTH_MM[1] * (down - FORAMINA[0].y) + funnel)

    bone.punch(Sheet(rims, middle, half_depth), rounding=1.2, blend=1.3)


def _cornu(bone: Solid) -> None:
    x, y = CORNU
    bone.ball((x + 0.1, y - 3.0, _height(0, y - 3) + 3.0), (2.5, 6.0, 2.9), (0, 0, 9), blend=3.5)
    bone.ball((x - 0.4, y + 2.0, _height(0, y + 2) + 3.4), (2.1, 2.8, 2.5), blend=2.5)


def _median_crest(bone: Solid) -> None:
    def ridge(y: float, height: float) -> float:
        return float(CREST_DEPTH(y)) - 3 + height

    bone.tube([(0, y, ridge(y, h), r) for y, r, h in MEDIAN_RIDGE], blend=5.5)
    for y, h, length, r in SPINOUS_TUBERCLES:
        spine = [(0, y - length, ridge(y, h * 0.55), r * 0.8), (0, y, ridge(y, h), r)]
        lip = (0, y + length * 0.8, ridge(y, h * 0.98), r * 1.3)
        tail = [lip, (0, y + length * 1.35, ridge(y, h * 0.4), r * 0.8)]
        bone.tube([*spine, *tail], blend=3.5)


def _canal_and_hiatus(bone: Solid) -> None:
    def line(y: float, rise: float) -> float:
        return float(CREST_DEPTH(y)) + rise

    canal = [(0, 733, line(738, 2), 8), (0, 739, line(742, -8), 8), (0, 757, line(760, -16), 6.5)]
    bone.bore(canal, blend=2.5, stretch=(1.4, 0.8, 1))
    hiatus = [(0, 847, line(842, 0.5), 5.8), (0, 836, line(836, 0.8), 5.1), (0, 826, line(826, -0.2), 4.1)]
    bone.bore([*hiatus, (0, HIATUS_APEX_Y + 2.6, line(818, -2.6), 2.6)], blend=2.2)
