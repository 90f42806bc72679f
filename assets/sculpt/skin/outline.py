"""The outline of the body, standing, from behind. Right half, mm: x from the midline, y down from the vertex."""

import numpy as np
from shapely import Geometry
from shapely.affinity import scale
from shapely.geometry import Point, Polygon
from shapely.ops import unary_union

from assets.sculpt.arrays import Curve, Knots
from assets.sculpt.shapes import ring_shape, symmetric_shape
from assets.sculpt.spline import lengths_along, smooth_line

HEAD: Knots = [
    (0, 0), (30, 4), (54, 19), (70, 45), (77, 80), (77.5, 108), (75, 132), (70, 152), (66, 170), (58, 188),
    (40, 205), (0, 212),
]  # fmt: skip
"""Crown to chin level."""

EAR: Knots = [
    (73, 112), (80, 106), (88, 109), (92, 120), (91, 136), (87, 150), (82, 164), (77, 174), (71, 176),
    (69, 168), (72, 150), (73, 130),
]  # fmt: skip
"""The rim of the ear."""

TRUNK: Knots = [
    (0, 150), (40, 152), (60, 170), (58.5, 186), (57, 204), (58, 222), (62, 240), (72, 256), (90, 270),
    (116, 283), (145, 294), (172, 299.5), (192, 305), (207, 315), (218, 335), (220, 360), (212, 395),
    (190, 425), (172, 446), (168, 470), (165, 500), (159, 540), (151, 580), (144.5, 612), (142, 636),
    (143, 660), (147, 690), (154, 722), (161, 756), (167, 795), (171.5, 835), (174, 875), (175, 915),
    (174, 955), (170.5, 1000), (165, 1050), (158.5, 1100), (152, 1150), (147, 1200), (144.5, 1240),
    (145.5, 1268), (146.5, 1290), (147, 1315), (150, 1345), (153.5, 1380), (153.5, 1410), (149.5, 1450),
    (142, 1500), (133, 1550), (125, 1600), (120.5, 1636), (119.5, 1660), (122.5, 1680), (121, 1697),
    (121.5, 1712), (123, 1724), (121, 1737), (113, 1746.5), (102, 1750), (92, 1750.5), (80, 1750),
    (70, 1746.5), (63.5, 1737), (62, 1724), (64, 1710),
]  # fmt: skip
"""Neck, shoulder, flank, outer thigh, calf, ankle and heel."""

INNER_LEG: Knots = [
    (63.5, 1694), (60, 1674), (61.5, 1656), (65.5, 1634), (65.5, 1600), (60, 1550), (51.5, 1500),
    (43, 1455), (37.5, 1420), (37.5, 1390), (41, 1350), (45, 1318), (46, 1296), (44, 1270), (44.5, 1240),
    (43, 1205), (38, 1165), (31, 1115), (22.5, 1065), (14.5, 1015), (9, 975), (5.5, 952), (1.6, 933),
]  # fmt: skip
"""Inner ankle up to the crotch."""

FOREFOOT: Knots = [
    (96, 1690), (80, 1700), (68, 1712), (60, 1726), (56.5, 1738), (58, 1746), (68, 1749), (90, 1749.5),
    (112, 1749.5), (134, 1749), (149, 1747.5), (157, 1742), (157.5, 1734), (151, 1725), (142, 1715),
    (131, 1704), (121, 1694), (110, 1687),
]  # fmt: skip
"""The part of the foot that shows beside the heel."""

ARM: Knots = [
    (170, 316), (190, 309), (207, 314), (223, 328), (234, 349), (239.5, 374), (242, 402), (243, 435),
    (246, 472), (249.5, 507), (254, 547), (259.5, 582), (267, 612), (277, 642), (287, 668), (295, 698),
    (300, 730), (302.5, 765), (304.5, 800), (307.5, 835), (312.5, 866), (317.5, 888), (325, 904),
    (337, 924), (346, 946), (349.5, 968), (349.5, 990), (346, 1008), (333, 1020), (316, 1026), (298, 1025),
    (281, 1018), (270, 1006), (266.5, 990), (266.5, 965), (268, 940), (270, 915), (269, 898), (266, 880),
    (260, 856), (251, 828), (241, 796), (231.5, 760), (223, 722), (218, 690), (214, 664), (209.5, 646),
    (206, 624), (199, 590), (189.5, 552), (180.5, 512), (171.5, 474), (164, 444), (157, 420), (150, 385),
    (155, 340),
]  # fmt: skip
"""Shoulder to palm and back; the palm belongs to it, so that the wrist has no seam."""

FINGERS: dict[str, Knots] = {
    "little": [(280, 988, 9.8), (276, 1012, 9.4), (273.5, 1022, 9.3), (272, 1038, 8.4), (271, 1046, 8.2),
     (270.5, 1058, 6.6)],
    "ring": [(299, 998, 11), (298.2, 1026, 10.2), (298, 1040, 10.1), (298.5, 1060, 9), (299, 1069, 8.8),
     (299.5, 1086, 6.8)],
    "middle": [(318, 1000, 11.3), (320.2, 1030, 10.4), (321.2, 1045, 10.4), (322.8, 1068, 9.3),
     (323.3, 1077, 9.1), (324, 1096, 7)],
    "index": [(337, 994, 11.2), (341, 1020, 10.3), (342.6, 1034, 10.3), (344.3, 1056, 9.1),
     (344.8, 1064, 8.9), (345.5, 1081, 6.9)],
    "thumb": [(314, 898, 10), (328, 916, 13.5), (343, 936, 14.2), (355, 955, 11.8), (361, 967, 12),
     (367, 984, 11), (371.5, 1003, 7.8)],
}  # fmt: skip
"""Middle line and radius of every finger, from the palm to the tip: x, y, radius."""

HAIRLINE: Knots = [
    (0, 185), (16, 186.5), (34, 184), (48, 178.5), (58, 171), (64.5, 161), (67.5, 149), (69, 134),
    (70.5, 120), (73, 110), (79, 104), (96, 102),
]  # fmt: skip
"""The lower edge of the hair."""

FINGER_STEP_MM = 0.7
WEBS_MM = (2.2, -4.0, 1.8)
"""Outward, inward and outward again: rounds the webs between the fingers and the hollow of the armpit."""

GLUTEAL_FOLD = (80.0, 950.0)  # middle of the fold, mm
POPLITEAL_CREASE = (94.0, 1291.0)
AXILLARY_FOLD = (167.0, 441.0)
ELBOW_CREASE = (240.0, 640.0)
WRIST_CREASE = (292.0, 890.0)
HAIRLINE_Y = HAIRLINE[0][1]


def trunk_ring() -> Curve:
    """Returns trunk and both legs as one closed outline."""
    right = smooth_line([*TRUNK, *INNER_LEG])
    return np.vstack([right, (right * [-1, 1])[::-1]])


def finger_line(name: str, spacing_mm: float) -> Curve:
    """Returns a right finger's middle line with its radius: x, y, radius, mm."""
    knots = np.asarray(FINGERS[name], float)
    line = smooth_line(knots, spacing_mm)
    radius = np.interp(lengths_along(line), lengths_along(knots), knots[:, 2])
    return np.column_stack([line, radius])


def body_shape() -> Geometry:
    """Returns the silhouette of the whole body."""
    right = [ring_shape(EAR), ring_shape(FOREFOOT), ring_shape(ARM)]
    right += [_finger_shape(name) for name in FINGERS]
    left = [scale(part, -1, 1, origin=(0, 0)) for part in right]
    whole = unary_union([Polygon(trunk_ring()).buffer(0), symmetric_shape(HEAD), *right, *left])
    for step in WEBS_MM:
        whole = whole.buffer(step)
    return whole


def _finger_shape(name: str) -> Geometry:
    line = finger_line(name, FINGER_STEP_MM)
    return unary_union([Point(x, y).buffer(radius, quad_segs=24) for x, y, radius in line])
