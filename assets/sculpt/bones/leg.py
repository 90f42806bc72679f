"""Femur, tibia and fibula of the right leg."""

from assets.sculpt.solid import Grain, Solid

SHAFT_GRAIN = Grain(0.07, 11.0)
LATERAL_MALLEOLUS = (115.0, 1683.0)  # most prominent place, mm
MEDIAL_MALLEOLUS = (64.5, 1675.0)
GREATER_TROCHANTER = (165.5, 846.0)


def femur() -> Solid:
    """Returns the thigh bone."""
    bone = Solid("femur", SHAFT_GRAIN)
    bone.ball((91, 838, -16), (24, 24, 24), blend=0)
    bone.tube([(98, 842, -14, 17), (118, 853, -10, 15), (138, 866, -6, 17)], blend=6)
    bone.ball((151, 857, -1), (16, 23, 19), (0, 0, 8), blend=9)
    bone.ball((154, 843, 7), (10.5, 12, 10), blend=6)
    shaft = [(146, 880, -6, 17.5), (141, 915, -6, 16.5), (135, 970, -6, 14.3), (126, 1050, -8, 13.4)]
    shaft += [(116, 1130, -8, 13.8), (108, 1190, -7, 16), (101, 1232, -6, 21), (97, 1256, -4, 24)]
    bone.tube(shaft, blend=9)
    bone.tube([(152, 847, 13, 7), (146, 866, 15, 5.5), (137, 886, 13, 5.5), (128, 900, 9, 6.5)], blend=9)
    bone.ball((125, 903, 6), (9, 11, 9), blend=7)
    bone.tube([(144, 895, 4, 4), (139, 945, 6, 3.6), (129, 1040, 3.6, 3.4), (121, 1110, 3.2, 3.0)], blend=6)
    bone.tube([(121, 1110, 3.0, 2.6), (119.5, 1170, 2.6, 2.6), (119, 1215, 0, 2.2), (119, 1236, -5, 1.5)], blend=7)
    bone.tube([(121, 1110, 3.0, 2.6), (106, 1170, 2.2, 2.4), (93, 1210, 0, 2), (84, 1232, -6, 1.5)], blend=7)
    _condyles(bone)
    return bone


def _condyles(bone: Solid) -> None:
    bone.ball((73, 1268, 8), (18.5, 26, 25), (0, 0, 4), blend=8)
    bone.ball((119, 1268, 7), (18.5, 25, 24), (0, 0, -3), blend=8)
    bone.ball((62, 1254, 2), (9, 13, 13), blend=6)
    bone.ball((130, 1255, 2), (9, 12, 12), blend=6)
    bone.bore([(96, 1258, 36, 9.0), (96, 1278, 26, 10), (96, 1297, 10, 10.5)], blend=5)


def tibia() -> Solid:
    """Returns the shin bone."""
    bone = Solid("tibia", SHAFT_GRAIN)
    bone.ball((74.5, 1305, 2), (23, 11.5, 22), blend=0)
    bone.ball((117, 1305, 1), (22, 11.5, 21), blend=5)
    shaft = [(97, 1314, 0, 25.0), (96, 1334, -4, 22), (92, 1366, -9, 17), (89, 1420, -12, 13.4)]
    shaft += [(88, 1500, -13, 11.6), (87, 1580, -13, 11), (86, 1630, -11, 13.4), (87, 1658, -8, 18)]
    bone.tube(shaft, blend=9)
    bone.ball((88, 1668, -6), (21, 9, 17), blend=7)
    bone.tube([(75, 1658, -8, 9), (71.5, 1674, -8, 8.4), (71.5, 1685, -8, 6.6)], blend=6)
    bone.tube([(112, 1335, 11, 3), (98, 1362, 5, 3), (85, 1400, -0.5, 2.6), (84, 1440, -3, 2.2)], blend=7)
    bone.bore([(97, 1290, 22, 6), (97, 1306, 26, 6.5), (97, 1318, 28, 5)], blend=6)
    bone.bore([(83, 1655, 14, 4), (83, 1676, 13, 4)], blend=4)
    return bone


def fibula() -> Solid:
    """Returns the calf bone; it reaches lower than the tibia."""
    bone = Solid("fibula", SHAFT_GRAIN)
    bone.ball((131, 1321, 6), (10.5, 10.5, 10), (0, 0, 15), blend=0)
    bone.ball((134, 1312, 6), (5, 6, 5), blend=4)
    shaft = [
        (131, 1328, 4, 8.0),
        (132, 1348, 2, 6),
        (132, 1400, 0, 6.3),
        (128, 1480, 0, 6.2),
        (118.5, 1560, 0, 5.6),
    ]
    ankle = [
        (112, 1620, 0, 6.2),
        (109.5, 1650, 0, 7.6),
        (109, 1664, 0, 8.6),
        (109.5, 1680, 0, 8.2),
        (109, 1694, 1, 5.4),
    ]
    bone.tube([*shaft, *ankle], blend=6)
    return bone
