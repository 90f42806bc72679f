"""The skull from behind, and the lower jaw."""

from assets.sculpt.solid import Grain, Solid

OCCIPITAL_PROTUBERANCE = (0.0, 143.0)
MASTOID = (55.5, 172.0)  # lower tip, mm


def skull() -> Solid:
    """Returns the brain case with nuchal lines and mastoid processes."""
    bone = Solid("skull", Grain(0.05, 14.0))
    bone.ball((0, 84, -6), (70.4, 76.6, 86), blend=0)
    bone.ball((0, 106, 10), (65, 50, 68), blend=20)
    bone.ball((30, 76, -6), (40.4, 52, 66), blend=22)
    bone.ball((0, 140, 2), (52, 25, 50), blend=16)
    bone.tube([(57, 140, -22, 11.5), (56, 156, -18, 10), (53, 171, -14, 6.4)], blend=8)
    bone.tube([(7, 141, 70, 2.4), (28, 136.5, 62, 2.6), (45, 142, 46, 2.6), (55, 150, 22, 3)], blend=8)
    bone.mirror()
    bone.ball((0, 142, 71), (6, 5, 5), blend=8)
    bone.tube([(0, 145, 70, 2), (0, 158, 48, 1.8)], blend=7)
    return bone


def mandible() -> Solid:
    """Returns the lower jaw."""
    bone = Solid("mandible", Grain(0.10, 10.0))
    branch = [(53, 148, -40, 7), (52, 172, -46, 7.5), (48.5, 192, -50, 8.5), (42, 202, -62, 8.5)]
    bone.tube(
        [*branch, (28, 211, -88, 8.6), (10, 217, -106, 8.8), (0, 218, -108, 8.8)], blend=0, stretch=(1, 1.2, 1)
    )
    bone.mirror()
    return bone
