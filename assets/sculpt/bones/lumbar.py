"""The vertebrae of the loin."""

from dataclasses import dataclass

from assets.sculpt.bones.levels import LEVELS, depth, height
from assets.sculpt.solid import Grain, Solid

BONE_GRAIN = Grain(0.12, 6.0)


@dataclass(frozen=True)
class Loin:
    """What differs from one lumbar vertebra to the next, mm.

    Attributes:
        upper: x of the superior articular process.
        lower: x of the inferior articular process.
        rise: how far the transverse process climbs towards its end.
        root: radius of the transverse process where it leaves the pillar.
        point: radius at its end.
        length: how far the spinous process stands behind the laminae.
        bar: half height of the spinous process' end.
    """

    upper: float
    lower: float
    rise: float
    root: float
    point: float
    length: float
    bar: float


LOINS = {
    "L1": Loin(15.5, 11.5, 4, 5.6, 3.2, 19, 12),
    "L2": Loin(16.5, 12, 3, 5.8, 3.3, 21, 13),
    "L3": Loin(18, 13, 1, 5.8, 3.2, 22, 13),
    "L4": Loin(20, 15, 6, 5.8, 3.1, 20, 12),
    "L5": Loin(22.5, 18.5, 6, 8.4, 4.0, 15, 9.5),
}


def lumbar(name: str) -> Solid:
    """Returns L1 to L5: upright pillars, a hatchet for a spinous process, mammillary knobs."""
    bone, loin = Solid(name, BONE_GRAIN), LOINS[name]
    y, z, h, body = LEVELS[name].lamina, depth(name), height(name), LEVELS[name].body
    bone.ball((0, y - 1, z - 44), (body + 1, h * 0.42, 18), blend=1)
    for rim in (-0.30, 0.30):
        bone.ball((0, y - 1 + h * rim, z - 44), (body + 2.6, 6.6, 18.6), blend=8)
    x = loin.upper
    bone.tube([(x - 1, y - 7, z - 26, 7), (x - 1, y - 7, z - 12, 7.5)], blend=3, stretch=(1, 1.2, 1))
    _pillar(bone, name, loin)
    _transverse_process(bone, name, loin)
    bone.mirror()
    _spinous_process(bone, name, loin)
    return bone


def _pillar(bone: Solid, name: str, loin: Loin) -> None:
    """Superior and inferior articular process, the isthmus between them, and the lamina."""
    y, z, h = LEVELS[name].lamina, depth(name), height(name)
    last = name == "L5"
    up, down = loin.upper, loin.lower
    isthmus = [
        (up - 0.5, y - h * 0.34, z - 8, 6.6),
        (up - 1.5, y - 3, z - 7, 6.0),
        (down + 1, y + 5, z - 4.5, 5.8),
    ]
    bone.tube([*isthmus, (down + 0.5, y + h * 0.34, z - 3, 6.0)], blend=3.2)
    bone.ball((up + 1, y - h * 0.37, z - 5), (6.2, 10, 7), (0, 0, -10), blend=3.2)
    bone.ball((up + 3.4, y - h * 0.29, z + 1.4), (4.0, 5.2, 4.2), (0, 0, 12), blend=2.4)
    bone.dent((up - 5.2, y - h * 0.40, z + 3.5), (4.4, 8.5, 4.4), (0, 22, -8), blend=2.0)
    foot = (0.47, 3.0) if last else (0.40, 0.0)
    bone.ball((down + 0.5, y + h * foot[0], z - 1.5 + foot[1]), (6.4, 10.5, 5.2), (0, 0, 6), blend=3)
    bone.ball((7.5, y + 2, z - 1.5), (10.5, 9.5 if last else 12.5, 4.4), (-12, 24, -6), blend=3.2)
    bone.dent((down - 6.5, y + h * 0.30, z + 4.2), (3.4, 8, 3.6), (0, 0, 8), blend=3)


def _transverse_process(bone: Solid, name: str, loin: Loin) -> None:
    y, z, reach = LEVELS[name].lamina, depth(name), LEVELS[name].reach
    x, rise = loin.upper, loin.rise
    middle = ((x + reach) / 2 + 3, y - 9.5 - rise * 0.6, z - 16.5, (loin.root * 0.4 + loin.point * 0.6))
    arm = [(x, y - 8, z - 13, 7.4), (x + 8, y - 9, z - 15, loin.root), middle]
    bone.tube([*arm, (reach - 2, y - 10 - rise, z - 15.5, loin.point)], blend=4, stretch=(1, 1.35, 1))
    bone.ball((reach - 2.4, y - 10.4 - rise, z - 14.6), (3.0, loin.point * 1.1, 3.0), (0, 0, 14), blend=3)
    bone.ball((x + 5, y - 3.5, z - 9), (3, 3.4, 2.6), blend=3)


def _spinous_process(bone: Solid, name: str, loin: Loin) -> None:
    y, z, tip = LEVELS[name].lamina, depth(name), LEVELS[name].tip
    length, bar = loin.length, loin.bar
    middle = tip - bar * 0.66
    bone.tube([(0, y - 1, z + 1, 4.6), (0, middle, z + length * 0.6, 3.8)], blend=3.2, stretch=(1, 1.7, 1))
    upper, belly = (0, middle - bar * 0.70, z + length * 0.82, 3.1), (0, middle, z + length, 3.4)
    bone.tube(
        [upper, belly, (0, middle + bar * 0.5, z + length + 1, 4.5), (0, tip - 0.4, z + length - 1, 4.5)],
        blend=3.2,
    )
    bone.tube(
        [(0, y + 2, z + 2, 3.8), (0, middle + bar * 0.3, z + length * 0.7, 3.6)], blend=4, stretch=(1, 2.0, 1)
    )
