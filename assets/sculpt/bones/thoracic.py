"""The vertebrae of the chest."""

from assets.sculpt.bones.levels import LEVELS, depth, height
from assets.sculpt.solid import Solid

FIRST_LOWER = 9  # from here on the transverse processes turn down less and lie flatter
FIRST_STUBBY = 11  # T11 and T12 look like lumbar ones: short processes, a bar for a spine


def thoracic(name: str) -> Solid:
    """Returns T1 to T12: laminae like shingles and a spinous process that hangs over the next level."""
    bone, number = Solid(name), int(name[1:])
    y, z, h = LEVELS[name].lamina, depth(name), height(name)
    bone.ball((0, y - 2, z - 34), (LEVELS[name].body, h * 0.46, 14), blend=1)
    bone.ball((7.2, y + h * 0.12, z - 2.5), (8.2, h * 0.46, 3.3), (-12, 22, -6), blend=2.0)
    bone.ball((9.4, y - h * 0.34, z - 7), (5.4, h * 0.22, 2.6), (-10, 10, 0))
    bone.ball((8.8, y + h * 0.47, z - 2.4), (5.2, h * 0.21, 2.5), (-14, 14, 0))
    _transverse_process(bone, name, number)
    if number >= FIRST_STUBBY:
        bone.ball((15, y - 9, z - 3), (3.4, 4, 3))
        bone.ball((17, y + 1, z - 3), (3, 3.6, 3))
    bone.mirror()
    _spinous_process(bone, name, number)
    return bone


def _transverse_process(bone: Solid, name: str, number: int) -> None:
    y, z, reach = LEVELS[name].lamina, depth(name), LEVELS[name].reach
    back = z - 1 + (3 if number < FIRST_LOWER else 0)
    rise = 5 if number < FIRST_LOWER + 1 else 2
    arm = [
        (9, y - 3, z - 7, 4.9),
        (reach * 0.62, y - 3.5, z - 4.5, 4.1),
        (reach * 0.86, y - rise, back + 0.5, 4.1),
    ]
    bone.tube(arm, blend=2.5, stretch=(1, 1.1, 1))
    knob = (4.7, 5.5 if number < FIRST_STUBBY else 4.6, 4.1)
    bone.ball((reach - 1.5, y - rise - 0.5, back + 2), knob, (0, 0, 15), blend=2.5)


def _spinous_process(bone: Solid, name: str, number: int) -> None:
    y, z, tip = LEVELS[name].lamina, depth(name), LEVELS[name].tip
    if number >= FIRST_STUBBY:
        bar = [(0, y + 1, z + 2, 3.4), (0, (y + tip) / 2 - 1, z + 13, 3.0), (0, tip - 4, z + 19, 3.4)]
        bone.tube([*bar, (0, tip + 0.2, z + 17, 3.8)])
        bone.tube([(0, y + 2, z + 16, 2.8), (0, tip - 1, z + 18, 3.2)])
        return
    length = 17 if number in (1, 2, 3, 9, 10) else 14.5
    middle = (0, y + (tip - y) * 0.5, z + 11, 2.9)
    bone.tube([(0, y - 1, z + 1, 3.5), middle, (0, tip, z + length, 4.0)], blend=2.4)
