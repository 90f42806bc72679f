"""The bones of the right foot as seen from behind the heel."""

from assets.sculpt.solid import Grain, Solid

CALCANEUS = (92.0, 1728.0)  # middle of the tuberosity, mm

RAYS = (
    [(79, 1706, -34, 13.5), (75, 1718, -72, 9), (74, 1729, -128, 8.6), (73.5, 1733, -150, 9)],
    [(86, 1708, -40, 12), (83, 1724, -86, 7), (82, 1736, -135, 6.5), (82, 1739, -150, 7)],
    [(96, 1710, -45, 12), (102, 1727, -90, 7), (104, 1738, -135, 6), (105, 1740, -148, 7)],
    [(106, 1714, -45, 12), (118, 1729, -90, 7), (126, 1738, -132, 6), (128, 1739.5, -146, 6.4)],
    [(113, 1718, -34, 12), (128, 1728, -84, 8), (139, 1734, -126, 6), (142, 1736, -138, 6)],
)
"""Metatarsals with the tarsals behind them, big toe first: x, y, z, radius, mm."""


def foot() -> Solid:
    """Returns talus, calcaneus and the five rays."""
    bone = Solid("foot", Grain(0.22, 8.0))
    bone.ball((89, 1688, -12), (19, 10, 22), blend=0)
    bone.ball((90, 1697, -2), (14, 10, 12), blend=5)
    bone.ball((92, 1714, -4), (17, 15, 22), blend=5)
    bone.ball((92, 1730, 10), (18.5, 15.5, 16), blend=8)
    bone.ball((85, 1738, 8), (9, 8.5, 13), blend=5)
    bone.ball((101, 1737, 6), (8, 7.5, 11), blend=5)
    bone.ball((75, 1703, -8), (10, 6, 10), (0, 0, 10), blend=5)
    for ray in RAYS:
        bone.tube(ray, blend=3)
    return bone
