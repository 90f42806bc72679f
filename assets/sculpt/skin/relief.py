"""Furrows, ridges and bumps of the skin; of those off the midline the right one is typed. Millimetres."""

from dataclasses import dataclass

from assets.sculpt.arrays import Knots


@dataclass(frozen=True)
class Groove:
    """A furrow (or, with a positive lift, a ridge) along a line.

    Attributes:
        line: mm.
        lift: height, negative for a furrow, mm.
        width: mm.
        ends: share of the line over which it fades in and out.
    """

    line: Knots
    lift: float
    width: float
    ends: float


@dataclass(frozen=True)
class Bump:
    """A round bump or, with a negative lift, a dimple: middle, radii, lift, mm."""

    x: float
    y: float
    half_width: float
    half_height: float
    lift: float


GROOVES: tuple[Groove, ...] = (
    # spine between the shoulder blades
    Groove([(0, 264), (0, 330), (0, 420), (0, 520)], -3.2, 8.5, 0.35),
    # spinal furrow
    Groove([(0, 380), (0, 560), (0, 640), (0, 720), (0, 790)], -5, 10, 0.35),
    # gluteal cleft, sharp
    Groove([(0, 792), (0, 820), (0, 850), (0, 890), (0, 950)], -20, 3.2, 0.3),
    # gluteal cleft, broad
    Groove([(0, 765), (0, 860), (0, 975)], -24, 11, 0.42),
    # scapular spine
    Groove([(66, 346), (120, 331), (160, 321), (200, 312)], 4, 9, 0.35),
    # below the scapular spine
    Groove([(60, 360), (110, 350), (160, 344)], -1.5, 10, 0.45),
    # medial border of the scapula
    Groove([(74, 270), (70, 350), (72, 400), (84, 450)], -3.5, 9, 0.4),
    # inferior angle
    Groove([(78, 424), (86, 446), (104, 452)], 3, 10, 0.4),
    # iliac furrow
    Groove([(44, 764), (78, 724), (110, 706), (142, 704), (168, 718)], -3.5, 11, 0.4),
    # gluteal fold
    Groove([(0, 919), (36, 949), (78, 958), (118, 951), (152, 925)], -10, 7, 0.3),
    # shade of the gluteal fold
    Groove([(20, 943), (70, 965), (124, 953)], -5, 16, 0.4),
    # hamstrings, upper
    Groove([(90, 975), (88, 1060), (90, 1150)], -1.8, 13, 0.45),
    # hamstrings, lower
    Groove([(91, 1090), (92, 1170), (95, 1265)], -3, 12, 0.45),
    # popliteal crease
    Groove([(50, 1283), (78, 1291), (106, 1292), (146, 1283)], -1.6, 4.5, 0.45),
    # popliteal hollow
    Groove([(93, 1215), (93, 1275), (93, 1330)], -6, 17, 0.45),
    # between the calves
    Groove([(94, 1290), (94, 1380), (93, 1440), (92, 1520)], -2.6, 10, 0.45),
    # Achilles tendon
    Groove([(92, 1460), (91, 1580), (91, 1650), (92, 1716)], 9, 11, 0.3),
    # behind the inner ankle
    Groove([(78, 1590), (75, 1650), (73, 1705)], -5, 8, 0.4),
    # behind the outer ankle
    Groove([(106, 1590), (108, 1650), (112, 1706)], -5, 8, 0.4),
    # triceps
    Groove([(220, 455), (232, 540), (242, 615)], -2.5, 8, 0.4),
    # along the ulna
    Groove([(246, 650), (252, 720), (262, 790), (276, 884)], -2.6, 7, 0.3),
    # posterior axillary fold
    Groove([(154, 420), (166, 446), (176, 490)], -3, 9, 0.45),
    # nape
    Groove([(0, 180), (0, 250)], -3, 12, 0.4),
    # extensor tendons
    Groove([(284, 905), (281, 950), (280, 985)], 1.6, 4, 0.4),
    Groove([(291, 905), (296, 950), (299, 992)], 1.8, 4, 0.4),
    Groove([(299, 905), (311, 950), (318, 994)], 1.8, 4, 0.4),
    Groove([(306, 905), (325, 950), (337, 990)], 1.6, 4, 0.4),
)  # fmt: skip

BUMPS: tuple[Bump, ...] = (
    Bump(0, 257, 9, 9, 3.4),
    Bump(0, 280, 8, 8, 1.8),
    Bump(0, 303, 7, 7, 0.9),
    Bump(0, 326, 7, 7, 0.7),
    Bump(0, 148, 18, 12, 2.5),
    Bump(42, 768, 9, 8, -5),
    Bump(0, 782, 22, 18, -2),
    Bump(158, 866, 20, 38, -8),
    Bump(247, 646, 12, 15, 4.5),
    Bump(214, 646, 9, 10, 3),
    Bump(276, 880, 8, 9, 5),
    Bump(62, 1674, 10, 12, 4),
    Bump(121, 1685, 10, 12, 4),
    Bump(68, 168, 8, 11, 2),
    Bump(280, 990, 7, 9, 2.5),
    Bump(299, 999, 7, 9, 3),
    Bump(318, 1002, 7, 9, 3),
    Bump(337, 996, 7, 9, 3),
    Bump(274, 1036, 7, 6, 1.2),
    Bump(298, 1045, 7, 6, 1.4),
    Bump(321.5, 1050, 7, 6, 1.4),
    Bump(343, 1039, 7, 6, 1.4),
    Bump(360, 960, 8, 7, 2),
)  # fmt: skip

BACK_PROFILE = [
    (0, 30), (60, 70), (115, 88), (160, 72), (205, 40), (255, 58), (300, 74), (360, 90), (420, 92),
    (500, 80), (580, 62), (650, 54), (700, 58), (760, 74), (820, 86), (880, 84), (940, 66), (1000, 58),
    (1100, 50), (1200, 36), (1280, 24), (1340, 32), (1400, 40), (1470, 34), (1550, 14), (1640, -6),
    (1690, 2), (1718, 6), (1750, -4),
]  # fmt: skip
"""How far the back stands out by level: y, z. Neck, shoulders, loin, buttocks, calf, heel."""

ARM_PROFILE = [(300, 14), (400, 30), (640, 24), (880, 8), (960, 2), (1030, -4)]
"""The same along the arm."""

ARM_ROUNDNESS = [(300, 1.05), (840, 1.05), (900, 0.8), (960, 0.5), (1030, 0.42)]
"""Height of the arm's pillow by level: a hand is flat."""
