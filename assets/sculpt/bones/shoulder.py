"""Shoulder blade, collar bone and breast bone."""

import numpy as np

from assets.sculpt.arrays import Field, Knots
from assets.sculpt.shapes import outside_of, ring_shape
from assets.sculpt.solid import Block, Grain, Sheet, Solid

OUTLINE = [
    (83, 289), (88, 284.5), (97, 285), (112, 291.5), (126, 298), (135, 302.5), (142, 301), (150, 302),
    (160, 305), (168, 313), (173.5, 325), (174, 341), (169, 353), (161, 359), (151, 369.5), (137, 385),
    (122, 402), (111, 418.5), (105, 430.5), (99, 437), (92, 438.5), (86, 433.5), (82, 423), (79, 404.5),
    (76.5, 380.5), (75.3, 355), (75.8, 336), (78, 315), (80.5, 299),
]  # fmt: skip
"""Right shoulder blade, mm: superior angle, notch, coracoid root, glenoid, lateral border, inferior angle."""

SPINE = [
    (80, 337, 0.5, 2.6), (92, 334.4, 3.5, 3.0), (108, 330.2, 9, 3.5), (122, 327, 13, 4.4), (134, 323.5, 16.5, 3.9),
    (151, 321, 20.5, 4.2), (165, 318, 24, 4.8),
]  # fmt: skip
"""x, y, height over the blade, radius of the scapular spine, mm."""

SPINE_WALLS = (-0.1, 0.2, 0.45, 0.7)  # shares of its height at which the spine's wall is filled
LATERAL_FOOT = (106.0, 430.0)  # where the thick lateral border starts, mm
LATERAL_SLOPE = (0.79, 0.61)
MEDIAL_BORDER = (72.6, 385.0)  # what the fingers feel: a little medial of the drawn rim; 3 B-cun
SPINE_ROOT = (79.0, 337.0)  # medial end of the scapular spine
INFERIOR_ANGLE = (92.0, 440.0)
ACROMION = (202.0, 320.0)
BLOCK = Block(66, 274, 216, 448, 90, -60)


def blade_depth(x: Field | float, y: Field | float) -> Field:
    """Returns z of the blade's back, mm: it lies on the ribs and turns forward at the shoulder."""
    return np.asarray(
        53 - (np.asarray(x) - 78) * 0.44 - np.clip(np.abs(np.asarray(y) - 372) - 36, 0, None) ** 1.25 * 0.045
    )


def scapula() -> Solid:
    """Returns the right shoulder blade."""
    bone = Solid("scapula", Grain(0.02, 9.0), BLOCK)
    outline = outside_of(ring_shape(OUTLINE))

    def half_thickness(across: Field, down: Field) -> Field:
        rim = np.exp(-np.clip(-outline(across, down), 0, 60) / 5)
        pillar = np.exp(-((_off_lateral(across, down) / 8) ** 2)) * np.clip((434 - down) / 60, 0.3, 1)
        return np.asarray(1.5 + 1.6 * rim + 3.2 * pillar * np.clip((down - 312) / 16, 0, 1))

    def middle(across: Field, down: Field) -> Field:
        hollow = 1 - np.exp(-np.clip(-outline(across, down), 0, 60) / 10)
        swell = 2.6 * np.exp(-(((across - 104) / 13) ** 2) - ((down - 382) / 32) ** 2)
        furrow = 1.2 * np.exp(-(((_off_lateral(across, down) - 17) / 8) ** 2)) * np.clip((down - 352) / 25, 0, 1)
        return np.asarray(
            blade_depth(across, down) - 3.4 * hollow + np.clip((down - 340) / 20, 0, 1) * (swell - furrow)
        )

    bone.sheet(Sheet(outline, middle, half_thickness), rounding=2.0)
    _rims(bone)
    _spine(bone)
    return bone


def _off_lateral(across: Field, down: Field) -> Field:
    x, y = LATERAL_FOOT
    return np.asarray(np.abs((across - x) * LATERAL_SLOPE[0] - (y - down) * LATERAL_SLOPE[1]))


def _on_blade(knots: Knots) -> list[tuple[float, ...]]:
    return [(x, y, float(blade_depth(x, y)) + rise, r) for x, y, rise, r in knots]


def _rims(bone: Solid) -> None:
    lateral = [(100, 432, -1.2, 3.4), (108, 420.5, -1.4, 3.2), (123, 401, -1.5, 3.6), (143, 377, -1.5, 4.6)]
    bone.tube(_on_blade([*lateral, (162, 355, -1, 6)]), blend=7)
    medial = [(84, 288, -1.4, 2.6), (79, 315, -1.7, 2.3), (76.8, 345, -1.6, 2.4), (79.5, 402, -1.6, 2.4)]
    bone.tube(_on_blade([*medial, (84, 425, -1.4, 3), (92, 435, -1.6, 3.6)]), blend=7)
    bone.ball((169, 335, float(blade_depth(169, 335)) - 4), (7.5, 20, 12), (0, -28, 6), blend=7)
    bone.tube(_on_blade([(154, 331, -2, 9), (168, 334, -4, 11.5)]), blend=9)
    bone.ball((158, 346, float(blade_depth(158, 346)) - 2.6), (9, 10, 4), (0, -20, 20), blend=9)
    coracoid = [
        (153, 311, float(blade_depth(153, 311)) - 9, 6.5),
        (160, 307, float(blade_depth(160, 307)) - 25, 6),
    ]
    bone.tube([*coracoid, (172, 314, -40, 5.5)], blend=6)


def _spine(bone: Solid) -> None:
    for share in SPINE_WALLS:
        wall = [(x, y + 2.5 * (1 - share), h * share - 1.5, 2.3 + 0.5 * (1 - share)) for x, y, h, _ in SPINE]
        bone.tube(_on_blade(wall), blend=5)
    bone.tube(_on_blade(SPINE), blend=3.5, stretch=(1, 1.3, 1))
    bone.ball((85, 337, float(blade_depth(85, 337)) + 0.8), (9, 5.5, 2.4), (0, 0, -8), blend=5)
    end = float(blade_depth(165, 318))
    acromion = [(165, 318, end + 23, 5), (176, 316.5, end + 22, 6.5), (188, 318, 21, 7.6), (197, 322, 11, 8)]
    bone.tube(acromion, blend=6, stretch=(1, 1.05, 0.9))


def clavicle() -> Solid:
    """Returns the right collar bone."""
    bone = Solid("clavicle", Grain(0.12, 10.0))
    inner = [(13, 331, -128, 10.5), (30, 325, -130, 8), (70, 319, -118, 6.6), (110, 317, -88, 6.4)]
    bone.tube([*inner, (145, 315, -50, 6.4), (172, 316, -14, 6.6), (183, 318, 0, 6.2)], blend=0)
    return bone


def sternum() -> Solid:
    """Returns the breast bone."""
    bone = Solid("sternum")
    bone.tube([(0, 335, -150, 14), (0, 352, -154, 18), (0, 372, -157, 15)], blend=0, stretch=(1.25, 1, 0.5))
    body = [(0, 378, -157, 13), (0, 430, -160, 15), (0, 480, -158, 18), (0, 505, -154, 14)]
    bone.tube(body, blend=3, stretch=(1.15, 1, 0.45))
    bone.tube([(0, 508, -152, 6), (0, 530, -148, 3.5)], blend=3)
    return bone
