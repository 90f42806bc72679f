"""All bones in the painter's order, far to near."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from assets.sculpt.bones.arm import humerus, radius, ulna
from assets.sculpt.bones.cervical import atlas, cervical
from assets.sculpt.bones.coccyx import coccyx
from assets.sculpt.bones.discs import discs
from assets.sculpt.bones.foot import foot
from assets.sculpt.bones.hand import hand
from assets.sculpt.bones.ilium import ilium
from assets.sculpt.bones.leg import femur, fibula, tibia
from assets.sculpt.bones.levels import NAMES
from assets.sculpt.bones.lumbar import lumbar
from assets.sculpt.bones.ribs import HOOPS, costal_cartilage, rib
from assets.sculpt.bones.sacrum import sacrum
from assets.sculpt.bones.shoulder import clavicle, scapula, sternum
from assets.sculpt.bones.skull import mandible, skull
from assets.sculpt.bones.thoracic import thoracic
from assets.sculpt.colour import Ramp
from assets.sculpt.march import View, view
from assets.sculpt.solid import Solid

IVORY = Ramp(
    (
        (0, "#33261a"),
        (0.12, "#5a4630"),
        (0.3, "#96805c"),
        (0.5, "#c8b18a"),
        (0.7, "#e6d8b8"),
        (0.86, "#f6eed9"),
        (1, "#fffdf6"),
    )
)
GRISTLE = Ramp(((0, "#56483a"), (0.16, "#9a8b77"), (0.38, "#c8bda6"), (0.65, "#e3dcc9"), (1, "#f6f3ea")))
VEIL = "#d8c4b2"  # what lies deep is seen through flesh
DEEP_SHARE, DEEPEST_SHARE = 0.25, 0.5


@dataclass(frozen=True)
class Part:
    """A bone to be modelled.

    Attributes:
        make: builds the solid; for a pair, the right one.
        paired: whether it is repeated on the left.
        ramp: its colours.
    """

    make: Callable[[], Solid]
    paired: bool
    ramp: Ramp = IVORY


@dataclass(frozen=True)
class Piece:
    """What is seen of one bone, and in which colours."""

    seen: View
    ramp: Ramp


def vertebra(name: str) -> Callable[[], Solid]:
    """Returns the builder of a vertebra."""
    builder = {"C": cervical, "T": thoracic, "L": lumbar}[name[0]]
    return atlas if name == "C1" else lambda: builder(name)


def whole_skeleton() -> list[Part]:
    """Returns every bone of the back view."""
    deep, deepest = IVORY.veiled(VEIL, DEEP_SHARE), IVORY.veiled(VEIL, DEEPEST_SHARE)
    cartilage = Part(costal_cartilage, True, GRISTLE.veiled(VEIL, DEEPEST_SHARE))
    parts = [Part(sternum, False, deepest), cartilage, Part(clavicle, True, deep)]
    parts += [Part(mandible, False, deep), Part(foot, True)]
    parts += [Part(_rib_builder(number), True) for number in range(len(HOOPS), 0, -1)]
    parts += [Part(discs, False, GRISTLE), Part(sacrum, False), Part(coccyx, False)]
    parts += [Part(vertebra(name), False) for name in reversed(NAMES)]
    parts += [Part(skull, False), Part(femur, True), Part(ilium, True), Part(tibia, True), Part(fibula, True)]
    return parts + [Part(make, True) for make in (humerus, scapula, radius, ulna, hand)]


def pelvis() -> list[Part]:
    """Returns the bones of the close-up plate."""
    parts = [Part(lambda: discs("L3"), False, GRISTLE), Part(sacrum, False), Part(coccyx, False)]
    parts += [Part(vertebra(name), False) for name in ("L5", "L4", "L3")]
    return [*parts, Part(ilium, True)]


def seen(parts: list[Part], px_per_mm: float) -> list[Piece]:
    """Returns the views of all parts; of a pair the left one is the right one's mirror image."""
    pieces = []
    for part in parts:
        right = view(part.make(), px_per_mm)
        if part.paired:
            pieces.append(Piece(right.mirrored(f"{right.name}-left"), part.ramp))
            right = replace(right, name=f"{right.name}-right")
        pieces.append(Piece(right, part.ramp))
    return pieces


def _rib_builder(number: int) -> Callable[[], Solid]:
    return lambda: rib(number)
