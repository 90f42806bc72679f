"""The ribs of the right side, and the cartilage that ties them to the breast bone."""

import math
from dataclasses import dataclass

import numpy as np

from assets.sculpt.bones.levels import LEVELS, depth
from assets.sculpt.solid import Solid


@dataclass(frozen=True)
class Hoop:
    """The ring a rib follows, mm and degrees.

    Attributes:
        half_width: across.
        half_depth: front to back.
        drop: how much lower the front end lies than the tubercle.
        end: angle of the front end, 0 being behind.
        radius: of the rib.
    """

    half_width: float
    half_depth: float
    drop: float
    end: float
    radius: float


HOOPS = (
    Hoop(56, 60, 26, 128, 4.6), Hoop(80, 78, 48, 140, 4.9), Hoop(100, 90, 66, 146, 5.2),
    Hoop(114, 98, 84, 150, 5.4),
    Hoop(123, 104, 100, 152, 5.5), Hoop(130, 108, 116, 150, 5.6), Hoop(135, 110, 130, 146, 5.6),
    Hoop(138, 110, 140, 138, 5.6), Hoop(138.5, 108, 144, 128, 5.6), Hoop(135, 102, 140, 116, 5.4),
    Hoop(123, 90, 104, 88, 5.0), Hoop(88, 70, 66, 42, 4.4),
)  # fmt: skip
FIRST_FLOATING = 11
ANGLES_A_RIB = 18
BEHIND_TRANSVERSE_MM = 9.0  # the round part starts this far beside the transverse process
FLATNESS_MM = 3.8  # a rib is a strap: three strands one above the other
FIRST_FLATNESS_MM = 1.2  # the first rib lies flat
STRANDS = ((-0.9, -0.2, 0.70, 0.0), (1.0, -0.8, 0.60, 3.5), (0.0, -0.3, 0.72, 3.0))
"""Offset in flatness, depth offset (mm), share of the radius, blend (mm)."""


BREAST_BONE = (
    (15.0, 342.0),
    (17.0, 371.0),
    (14.0, 399.0),
    (14.0, 427.0),
    (15.0, 454.0),
    (16.0, 478.0),
    (14.0, 498.0),
)
"""Where the cartilages of ribs 1 to 7 meet the breast bone: x, y, mm."""

BREAST_BONE_DEPTH = -152.0
JOINED_SHARE = 0.45  # ribs 8 to 10 join the cartilage above this far along
SAG_MM = (0.0, 0.0, 1.0, 3.0, 6.0, 8.0, 9.0, 6.0, 5.0, 4.0)
"""How far each cartilage sags below the straight line."""

CARTILAGE_RADIUS = 4.3
BEHIND_RIB_MM = 3.5  # a cartilage starts behind the end of its rib as seen from the back


def costal_cartilage() -> Solid:
    """Returns the right side's cartilages, from the ribs' ends to the breast bone or the one above."""
    soft = Solid("costal-cartilage")
    middle: tuple[float, float, float] = (0.0, 0.0, 0.0)
    for number, sag in enumerate(SAG_MM, start=1):
        x, y, z, _ = _course(number)[-1]
        end = middle
        if number <= len(BREAST_BONE):
            end = (*BREAST_BONE[number - 1], BREAST_BONE_DEPTH)
        a, b = np.array([x, y, z - BEHIND_RIB_MM]), np.array(end)
        bent = a + (b - a) * JOINED_SHARE + np.array([0.0, sag, 0.0])
        middle = (float(bent[0]), float(bent[1]), float(bent[2]))
        knots = [(*a, CARTILAGE_RADIUS), (*middle, CARTILAGE_RADIUS), (*end, CARTILAGE_RADIUS)]
        soft.tube(knots, blend=2)
    return soft


def rib(number: int) -> Solid:
    """Returns a right rib, 1 to 12."""
    bone = Solid(f"rib{number}")
    knots = _course(number)
    reach = LEVELS[f"T{number}"].reach
    flatness = FLATNESS_MM if number > 1 else FIRST_FLATNESS_MM
    for offset, back, share, blend in STRANDS:
        strand = [
            (x, y + offset * flatness * min(1.0, max(0.25, (x - reach * 0.8) / 18)), z + back, r * share)
            for x, y, z, r in knots
        ]
        bone.tube(strand, blend=blend)
    return bone


def _course(number: int) -> list[tuple[float, float, float, float]]:
    """Head, neck, tubercle, then the hoop to the front end."""
    level, hoop = LEVELS[f"T{number}"], HOOPS[number - 1]
    y, z, reach = level.lamina, depth(f"T{number}"), level.reach
    knots = [
        (level.body + 1, y - 9, z - 26, 4.6),
        (reach * 0.72, y - 8, z - 15, 3.9),
        (reach - 0.5, y - 5, z - 5.5, 5.0),
    ]
    floating = number >= FIRST_FLOATING
    start = 16 if floating else 26
    middle = z - hoop.half_depth + (-4 if floating else 1)
    for angle in np.linspace(start, hoop.end, ANGLES_A_RIB):
        turn = math.radians(float(angle))
        x = hoop.half_width * math.sin(turn) ** (0.92 if angle < 90 else 0.85)
        if x < reach + BEHIND_TRANSVERSE_MM and angle < 90:
            continue
        share = (float(angle) - start) / (hoop.end - start)
        fall = 0.75 * share + 0.25 * share * share if number > 1 else share
        knots.append(
            (x, y - 3 + hoop.drop * fall, middle + hoop.half_depth * math.cos(turn), _radius(number, share))
        )
    return knots


def _radius(number: int, share: float) -> float:
    """Slimmer at the angle; a floating rib ends in a point."""
    radius = HOOPS[number - 1].radius * (1 - 0.12 * math.exp(-(((share - 0.1) / 0.08) ** 2)))
    if number >= FIRST_FLOATING:
        radius *= float(np.interp(share, [0.75, 1], [1, 0.38]))
    return radius
