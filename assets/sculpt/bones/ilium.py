"""The hip bone: ilium, ischium and pubis of one side."""

import numpy as np
from scipy.interpolate import RBFInterpolator

from assets.sculpt.arrays import Field
from assets.sculpt.shapes import outside_of, ring_shape
from assets.sculpt.solid import Block, Sheet, Solid

OUTLINE = [
    (40.5, 765), (42.5, 754), (49, 741), (61, 723), (75, 710), (90, 702), (106, 699.5), (121, 703.5),
    (133, 712.5), (139.5, 724), (139, 736), (134, 748), (128, 757), (122, 772), (118, 790), (116, 810),
    (112, 835), (100, 850), (84, 852), (70, 842), (61, 824), (58.5, 810), (55, 802.5), (47, 799), (39.5, 796),
    (37.5, 790), (41.5, 781.5), (40.2, 773),
]  # fmt: skip
"""Right wing from behind, mm: PSIS, crest, anterior spine, acetabulum, greater notch, PIIS."""

DEPTHS = [
    (41, 767, 49), (38, 791, 40), (50, 743, 44), (62, 724, 37), (76, 711, 28), (92, 703, 17), (108, 701, 4),
    (122, 705, -12), (134, 714, -32), (140, 726, -54), (137, 742, -62), (128, 757, -52), (60, 760, 38),
    (70, 740, 32), (85, 740, 22), (100, 740, 9), (115, 740, -8), (127, 742, -30), (60, 790, 34),
     (75, 780, 28),
    (90, 780, 18), (105, 780, 2), (116, 780, -31), (122, 772, -46), (62, 812, 26), (75, 810, 24),
     (90, 815, 14),
    (105, 815, -4), (115, 808, -31), (70, 838, 18), (85, 845, 12), (100, 845, -2), (110, 838, -16),
]  # fmt: skip
"""x, y, z of the outer surface, mm."""

CREST = [
    (41, 767, 5.2), (43.5, 753, 5.5), (50, 741, 4.9), (62, 723, 4.4), (76, 710.5, 4.6), (91, 703, 5.0),
    (106, 700.5, 5.6), (117, 703, 6.4), (126, 708.5, 5.2), (134, 715.5, 4.4), (139, 727, 4),
]  # fmt: skip
"""x, y, radius of the iliac crest, mm."""

GLUTEAL_LINES = (
    [(67, 719, -3.6, 1.0), (66.4, 732, -3.0, 1.3), (64.6, 748, -3.0, 1.3), (62, 768, -3.1, 1.2),
     (60.5, 784, -3.6, 0.8)],
    [(124, 722, -3.8, 0.8), (117, 726, -3.1, 1.1), (107, 735, -2.9, 1.3), (91, 757, -2.9, 1.3),
     (77, 783, -3.1, 1.2), (69, 803, -3.6, 0.8)],
)  # fmt: skip
"""Posterior and anterior gluteal line: x, y, height, radius, mm."""

PSIS = (43.6, 763.2)  # x, y of the posterior superior spine's middle, mm
PSIS_BORDER = (43.0, 771.0)  # its inferior border, mm: on the level of the second foramina
CREST_TOP = (105.0, 695.6)  # highest point of the crest, mm
HIP_SOCKET = (101.0, 841.0, -22.0)
BLOCK = Block(-2, 688, 152, 932, 75, -105)

_wing_depth = RBFInterpolator(
    np.array(DEPTHS, float)[:, :2], np.array(DEPTHS, float)[:, 2], kernel="thin_plate_spline", smoothing=4.0
)


def ilium() -> Solid:
    """Returns the right hip bone."""
    bone = Solid("ilium", block=BLOCK)
    outline = outside_of(ring_shape(OUTLINE))

    def half_thickness(across: Field, down: Field) -> Field:
        depth = np.clip(-outline(across, down), 0, 40)
        body = 0.5 - 0.5 * np.cos(np.pi * np.clip((down - 785) / 60, 0, 1))
        bump = 2.2 * np.exp(-((across - 50) ** 2 + (down - 772) ** 2) / 400)
        return np.asarray(1.9 + 3.1 * np.exp(-depth / 7) + bump + 4 * body)

    def middle(across: Field, down: Field) -> Field:
        return np.asarray(_surface(across, down) - half_thickness(across, down))

    bone.sheet(Sheet(outline, middle, half_thickness), rounding=3.2)
    _crest_and_spines(bone)
    _socket_and_ischium(bone)
    _pubis(bone)
    bone.dent(HIP_SOCKET, (26.5, 26.5, 26.5), blend=3)
    return bone


def _surface(across: Field, down: Field) -> Field:
    return np.asarray(_wing_depth(np.stack([across.ravel(), down.ravel()], 1)).reshape(across.shape))


def _depth(x: float, y: float) -> float:
    return float(_wing_depth(np.array([[x, y]], float))[0])


def _crest_and_spines(bone: Solid) -> None:
    bone.tube([(x, y + 1, _depth(x, y) - 3.5, r) for x, y, r in CREST], blend=5)
    bone.ball((*PSIS, _depth(44, 764) - 1.2), (5.8, 8.2, 5.4), (0, 0, 16), blend=4)
    bone.tube([(41, 788.5, _depth(41, 788) - 2, 4.0), (46, 795.5, _depth(46, 795) - 2, 4)], blend=4.5)
    for line in GLUTEAL_LINES:
        bone.tube([(x, y, _depth(x, y) + h, r) for x, y, h, r in line], blend=5.5)


def _socket_and_ischium(bone: Solid) -> None:
    bone.ball((90, 838, -16), (30, 30, 27), blend=16)
    rim = [(101, 806, -7, 5), (109, 821, -3, 5), (112, 838, 0, 5.2), (108.5, 853, -1, 5), (99, 863, -7, 5)]
    bone.tube(rim, blend=15)
    ischium = [(80, 846, 4, 19), (71, 866, 12, 16.5), (64, 884, 18, 16), (58, 899, 17, 14), (51, 911, 8, 11)]
    bone.tube(ischium, blend=8)
    bone.ball((62, 889, 26), (15, 20, 11), (0, 0, 20), blend=6)
    bone.tube([(72, 840, 15, 9), (62, 847, 17, 6), (54, 850, 16, 3.2)], blend=7)


def _pubis(bone: Solid) -> None:
    ramus = [(58, 898, 14, 10), (52, 908, 4, 9), (40, 911, -18, 7.2), (25, 905, -48, 7), (12, 893, -66, 8)]
    bone.tube(ramus, blend=8, stretch=(1, 1.05, 1))
    bone.tube([(88, 846, -36, 14), (62, 851, -60, 9), (35, 858, -76, 8), (14, 866, -82, 9)], blend=6)
    bone.tube([(10, 864, -80, 8), (8, 880, -76, 8), (8, 896, -68, 7)], blend=5)
