"""Humerus, ulna and radius of the right arm, palm to the front."""

from assets.sculpt.solid import Grain, Solid

SHAFT_GRAIN = Grain(0.07, 10.0)


def humerus() -> Solid:
    """Returns the upper arm bone."""
    bone = Solid("humerus", SHAFT_GRAIN)
    bone.ball((178, 349, -10), (23.5, 24.5, 24), blend=0)
    bone.ball((193, 353, -10), (12.5, 17, 17), blend=6)
    shaft = [(190, 366, -10, 17.5), (195, 393, -8, 14.5), (203, 430, -6, 12), (212, 480, -4, 11.4)]
    bone.tube([*shaft, (222, 540, -3, 11), (230, 585, -2, 11), (237, 618, -3, 12.5)], blend=8)
    bone.tube([(236, 612, -3, 11), (227, 634, -4, 9.5), (220, 645, -3, 7.2)], blend=6)
    bone.tube([(238, 612, -3, 11), (252, 630, -5, 9.5), (264, 642, -5, 8)], blend=6)
    bone.tube([(226, 650, -4, 10.5), (237, 651, -4, 9), (247, 651, -5, 10), (260, 653, -6, 10.5)], blend=5)
    bone.ball((241, 634, -3), (20, 14, 8), blend=6)
    bone.dent((241, 637, 10), (11, 10, 8), blend=4)
    bone.tube([(197, 390, 3, 1.4), (206, 440, 3.6, 2.2), (211, 475, 4, 2.2), (216, 510, 2, 1.0)], blend=7)
    return bone


def ulna() -> Solid:
    """Returns the elbow bone."""
    bone = Solid("ulna", SHAFT_GRAIN)
    bone.ball((241, 641, 10), (10.5, 13.5, 9.5), (0, 0, -12), blend=0)
    shaft = [(242, 650, 9, 9.8), (244, 668, 6, 9.2), (249, 700, 3, 7.8), (256, 750, 1, 6.8)]
    bone.tube([*shaft, (264, 810, 1, 5.9), (271.5, 860, 2, 5.4), (275, 880, 3, 6.2)], blend=6)
    bone.ball((275.4, 881, 3), (6.0, 6.8, 7), blend=5)
    bone.tube([(273.4, 884, 6, 3.0), (273.4, 891, 5, 2.1)], blend=3)
    bone.ball((252, 668, 1), (6, 7, 6), blend=5)
    return bone


def radius() -> Solid:
    """Returns the spoke bone."""
    bone = Solid("radius", SHAFT_GRAIN)
    bone.ball((263, 669, -6), (11.5, 6.5, 11), blend=0)
    shaft = [(263, 674, -6, 8.4), (263, 690, -6, 7.2), (267, 715, -5, 8.2), (277, 760, -4, 7.4)]
    bone.tube([*shaft, (286, 810, -2, 7.8), (292, 850, -1, 9.8), (296, 875, 0, 12.5)], blend=6)
    bone.ball((298, 884, 0), (14.8, 8.5, 10.5), (0, 0, 8), blend=6)
    bone.tube([(307, 884, -1, 6.2), (310.5, 894, -2, 3.6)], blend=4)
    bone.tube([(298, 864, 10, 1.8), (300, 884, 10, 2.6)], blend=4)
    return bone
