"""The levels of the spine: where each vertebra lies and how wide it is."""

from dataclasses import dataclass

from assets.sculpt.spline import level_profile


@dataclass(frozen=True)
class Level:
    """The measures of one vertebra, mm; y is down from the vertex.

    Attributes:
        tip: y of the middle of the spinous process' rounded end.
        lamina: y of the middle of the laminae; thoracic tips hang far below them.
        reach: x of the end of the transverse process.
        body: half width of the vertebral body.
    """

    tip: float
    lamina: float
    reach: float
    body: float


LEVELS: dict[str, Level] = {
    "C1": Level(174, 172, 39, 0),
    "C2": Level(189, 183, 27, 11),
    "C3": Level(200, 194.5, 27, 11),
    "C4": Level(212, 206, 28, 11.5),
    "C5": Level(224, 217.5, 28.5, 12),
    "C6": Level(238, 230, 29.5, 13),
    "C7": Level(255, 245, 36, 14),
    "T1": Level(279, 265, 38, 15),
    "T2": Level(301, 285, 35.5, 14.5),
    "T3": Level(324.5, 306, 33.5, 14),
    "T4": Level(348, 327.5, 32.5, 14),
    "T5": Level(372, 350, 32.5, 14),
    "T6": Level(396.5, 372.5, 32.5, 14.5),
    "T7": Level(421, 396, 32, 15),
    "T8": Level(445, 419, 31, 15.5),
    "T9": Level(469.5, 442.5, 30, 16.5),
    "T10": Level(494, 468, 28, 18),
    "T11": Level(519, 496, 24, 19.5),
    "T12": Level(546, 526, 21.5, 21),
    "L1": Level(579, 558, 37, 22),
    "L2": Level(616, 594, 41, 23),
    "L3": Level(654, 631, 46, 24),
    "L4": Level(691, 668, 43.5, 25),
    "L5": Level(724, 703, 44, 26),
}
NAMES = list(LEVELS)
SACRUM_LAMINA = 736.0
"""y of the level that closes the spine below, mm."""

LAMINA_DEPTH = level_profile(
    [
        (172, 8), (190, 6), (206, 4), (220, 4), (245, 14), (285, 34), (330, 48), (380, 54), (430, 54), (480, 48),
        (530, 40), (580, 30), (630, 24), (670, 24), (705, 28), (740, 34),
    ]
)  # fmt: skip
"""z of the laminae by y, mm: neck hollow, chest round, loin hollow."""

TIP_RADIUS = {"C": 3.4, "T": 4.0, "L": 4.6}
"""Radius of the spinous process' rounded end by region, mm."""


def height(name: str) -> float:
    """Returns the distance to the next lamina below, mm."""
    index = NAMES.index(name)
    below = LEVELS[NAMES[index + 1]].lamina if index + 1 < len(NAMES) else SACRUM_LAMINA
    return below - LEVELS[name].lamina


def depth(name: str) -> float:
    """Returns the z of a vertebra's laminae, mm."""
    return float(LAMINA_DEPTH(LEVELS[name].lamina))


def spinous_edge(name: str) -> float:
    """Returns the y of the lower border of a spinous process, mm."""
    return LEVELS[name].tip + TIP_RADIUS[name[0]]
