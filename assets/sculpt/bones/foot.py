"""The bones of the right foot as seen from behind the heel."""

from assets.sculpt.bones.shafts import add_shaft
from assets.sculpt.solid import Grain, Solid, Triple

CALCANEUS = (92.0, 1728.0)  # middle of the tuberosity, mm

RAYS: tuple[tuple[Triple, Triple, Triple, float], ...] = (
    ((79, 1710, -44), (74.5, 1730, -112), (73.5, 1734, -150), 9.0),
    ((86, 1710, -50), (82.5, 1735, -116), (82, 1740, -150), 6.2),
    ((95, 1711, -52), (103, 1736, -116), (105, 1741, -148), 6.2),
    ((105, 1713, -50), (122.5, 1734, -112), (128, 1741, -146), 6.4),
    ((113, 1717, -38), (133, 1731.5, -104), (142, 1739, -138), 6.6),
)
"""Big toe first: root and head of the metatarsal, tip of the toe, radius of the metatarsal, mm."""

TOE_SHARE = 0.72  # radius of a toe's phalanges in the metatarsal's
JOINT = 0.12  # share of a toe that its joint with the metatarsal takes


def foot() -> Solid:
    """Returns talus, calcaneus, the middle foot and the five rays."""
    bone = Solid("foot", Grain(0.10, 8.0))
    bone.ball((89, 1688, -12), (19, 10, 22), blend=0)
    bone.ball((90, 1697, -2), (14, 10, 12), blend=5)
    bone.ball((92, 1714, -4), (17, 15, 22), blend=5)
    bone.ball((92, 1730, 10), (18.5, 15.5, 16), blend=8)
    bone.ball((85, 1738, 8), (9, 8.5, 13), blend=5)
    bone.ball((101, 1737, 6), (8, 7.5, 11), blend=5)
    bone.ball((76.4, 1703, -8), (9, 6, 10), (0, 0, 10), blend=5)
    bone.ball((80, 1709, -36), (14, 12, 14), blend=3)
    bone.ball((106, 1715, -34), (13, 11, 16), (0, 0, 24), blend=3)
    for root, head, tip, radius in RAYS:
        add_shaft(bone, root, head, radius)
        add_shaft(bone, _between(head, tip, JOINT), tip, radius * TOE_SHARE)
    return bone


def _between(a: Triple, b: Triple, share: float) -> Triple:
    return (
        a[0] + (b[0] - a[0]) * share,
        a[1] + (b[1] - a[1]) * share,
        a[2] + (b[2] - a[2]) * share,
    )
