"""The vertebrae of the neck."""

from assets.sculpt.bones.levels import LEVELS, depth, height
from assets.sculpt.solid import Solid

SPINE_LENGTH = {"C2": 17.0, "C3": 11.0, "C4": 11.5, "C5": 13.0, "C6": 16.0}
"""How far the spinous process stands behind the laminae, mm."""

FORK = {"C2": 6.0, "C3": 4.2, "C4": 4.4, "C5": 4.6, "C6": 3.6}
"""Half the spread of the forked spinous process, mm."""


def atlas() -> Solid:
    """Returns C1: a ring with two masses, wide transverse processes and no spinous process."""
    y, z = LEVELS["C1"].lamina, depth("C1")
    bone = Solid("C1")
    arch = [(22, y + 1, z - 24, 6), (24, y + 1, z - 14, 4.0), (17, y, z - 5, 3.4), (8, y, z + 1, 3.6)]
    bone.tube([*arch, (0, y, z + 4, 4.4)])
    bone.ball((20, y + 1, z - 26), (8, 8.5, 11), blend=3)
    bone.tube(
        [(22, y, z - 26, 6), (31, y + 1, z - 27, 4.2), (38, y + 2, z - 26, 4.4)], blend=3, stretch=(1, 1.15, 1)
    )
    bone.bore([(15, y - 4, z - 8, 2.0), (22, y - 4.5, z - 14, 2.2), (28, y - 3, z - 20, 1.8)], blend=2)
    bone.mirror()
    bone.ball((0, y + 0.5, z + 5.5), (3.6, 4.0, 3.6))
    return bone


def cervical(name: str) -> Solid:
    """Returns C2 to C7: shingled laminae, stacked articular pillars, forked spinous process."""
    bone = Solid(name)
    y, z, h, reach = LEVELS[name].lamina, depth(name), height(name), LEVELS[name].reach
    bone.ball((0, y - 1, z - 30), (LEVELS[name].body, h * 0.52, 9), blend=1)
    bone.ball((18.4, y + 0.5, z - 11), (6.3, h * 0.54, 7), (20, 0, 6))
    bone.ball((18.6, y - h * 0.38, z - 14.5), (5.4, 3.2, 5), (28, 0, 0))
    bone.ball((17.6, y + h * 0.44, z - 7.6), (5.4, 3.2, 4.6), (-20, 0, 0), blend=1.6)
    bone.ball((9.4, y + 1.4, z - 4), (9.6, h * 0.46, 2.8), (-18, 30, -8), blend=2.2)
    bone.tube([(16, y - 2, z - 9, 3.2), (8, y - 1.4, z - 2.5, 2.8), (0, y, z + 1.5, 2.8)])
    bone.tube([(18, y - 1, z - 16, 5), (24, y, z - 19, 3.6), (reach, y + 1, z - 20, 3.2)], blend=2.5)
    if name == "C7":
        bone.tube([(20, y - 2, z - 12, 5), (28, y - 2, z - 13, 4.2), (reach, y - 1, z - 13, 4)], blend=2.5)
        bone.mirror()
        tip = LEVELS[name].tip
        bone.tube([(0, y + 1.5, z + 2, 3.8), (0, (y + tip) / 2 + 1, z + 14, 3.1), (0, tip - 1, z + 27, 4.4)])
        return bone
    bone.mirror()
    if name == "C2":
        bone.ball((0, y - 17, z - 26), (5, 9, 5), blend=3)
    _forked_spine(bone, name)
    return bone


def _forked_spine(bone: Solid, name: str) -> None:
    y, z, tip = LEVELS[name].lamina, depth(name), LEVELS[name].tip
    length, fork = SPINE_LENGTH[name], FORK[name]
    radius = 3.4 if name == "C2" else 2.7
    bone.tube([(0, y + 1.0, z + 1, 3.4), (0, (y + tip) / 2, z + length * 0.6, 2.9)], stretch=(1, 1.2, 1))
    for side in (-1, 1):
        root = (0, (y + tip) / 2, z + length * 0.5, 2.6)
        knuckle = (side * fork, tip + 0.4, z + length, radius)
        bone.tube([root, (side * fork * 0.55, tip - 1.2, z + length * 0.82, 2.5), knuckle], blend=1.6)
