"""The skull from behind, and the lower jaw."""

from assets.sculpt.solid import Grain, Solid

OCCIPITAL_PROTUBERANCE = (0.0, 143.0)
MASTOID = (53.0, 174.0)  # lower tip, mm


def skull() -> Solid:
    """Returns the brain case with nuchal lines and mastoid processes."""
    bone = Solid("skull", Grain(0.05, 14.0))
    bone.ball((0, 84.5, -6), (67.6, 75.6, 86), blend=0)
    bone.ball((0, 106, 10), (63, 50, 68), blend=20)
    bone.ball((29, 76, -6), (37.6, 51, 66), blend=22)
    bone.ball((0, 140, 2), (52, 25, 50), blend=16)
    bone.tube([(56, 140, -22, 10.4), (54.5, 156, -18, 9), (52, 171, -14, 6.2)], blend=8)
    bone.tube([(7, 141, 70, 2.4), (28, 136.5, 62, 2.6), (45, 142, 46, 2.6), (55, 150, 22, 3)], blend=8)
    bone.mirror()
    bone.ball((0, 142, 71), (6, 5, 5), blend=8)
    bone.tube([(0, 145, 70, 2), (0, 158, 48, 1.8)], blend=7)
    return bone


def mandible() -> Solid:
    """Returns the lower jaw."""
    bone = Solid("mandible", Grain(0.10, 10.0))
    branch = [(53, 148, -40, 7), (51.5, 172, -46, 7.2), (47, 191, -50, 7.8), (41, 202, -62, 8.2)]
    bone.tube(
        [*branch, (28, 211, -88, 8.6), (10, 217, -106, 8.8), (0, 218, -108, 8.8)], blend=0, stretch=(1, 1.2, 1)
    )
    bone.mirror()
    return bone
