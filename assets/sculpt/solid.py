"""A bone as an assembly of simple bodies, smoothly joined and carved. x right, y down, z to the viewer; mm."""

import math
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from assets.sculpt.arrays import Field, Knots, Surface
from assets.sculpt.spline import smooth_strand

CONE, BALL, SHEET = 0.0, 1.0, 2.0
JOIN, CARVE = 0.0, 1.0
NUMBERS_A_BODY = 12
THINNEST_MM = 0.2
FINEST_STEP_MM = 1.0  # along a tube; finer steps cost time and show nothing
STEP_BY_RADIUS = 0.5

Triple = tuple[float, float, float]
EVEN: Triple = (1.0, 1.0, 1.0)
UPRIGHT: Triple = (0.0, 0.0, 0.0)


@dataclass(frozen=True)
class Grain:
    """The roughness of a surface: depth and size of its grains, mm."""

    depth: float = 0.0
    size: float = 8.0


@dataclass(frozen=True)
class Sheet:
    """A curved plate: distance to its outline (negative inside), middle depth and half thickness, mm."""

    outline: Surface
    middle: Surface
    half_thickness: Surface


@dataclass(frozen=True)
class Group:
    """Bodies `first` to `last` (exclusive), joined or carved together with one soft radius (mm)."""

    first: int
    last: int
    action: float
    blend: float
    stretch: Triple


@dataclass(frozen=True)
class Block:
    """The space to look for a bone in, where its bodies do not say: left, top, right, bottom, front, back."""

    left: float
    top: float
    right: float
    bottom: float
    front: float
    back: float


class Solid:
    """One bone, built step by step; every step is joined to or carved from what is there."""

    def __init__(self, name: str, grain: Grain | None = None, block: Block | None = None) -> None:
        self.name = name
        self.grain = grain or Grain()
        self.block = block
        self.bodies: list[list[float]] = []
        self.groups: list[Group] = []
        self.sheets: list[Sheet] = []

    def tube(self, knots: Knots, blend: float = 2.0, stretch: Triple = EVEN) -> None:
        """Joins a tube through knots (x, y, z, radius); `stretch` widens its section along each axis."""
        self._tube(knots, JOIN, blend, stretch)

    def bore(self, knots: Knots, blend: float = 2.0, stretch: Triple = EVEN) -> None:
        """Carves a tube."""
        self._tube(knots, CARVE, blend, stretch)

    def ball(self, at: Triple, radii: Triple, turn: Triple = UPRIGHT, blend: float = 2.0) -> None:
        """Joins an ellipsoid turned about x, y and z (degrees)."""
        self._ball(at, radii, turn, JOIN, blend)

    def dent(self, at: Triple, radii: Triple, turn: Triple = UPRIGHT, blend: float = 2.0) -> None:
        """Carves an ellipsoid."""
        self._ball(at, radii, turn, CARVE, blend)

    def sheet(self, sheet: Sheet, rounding: float, blend: float = 0.0) -> None:
        """Joins a curved plate with rounded edges (mm)."""
        self._sheet(sheet, rounding, JOIN, blend)

    def punch(self, sheet: Sheet, rounding: float, blend: float) -> None:
        """Carves a plate: a hole with the plate's outline."""
        self._sheet(sheet, rounding, CARVE, blend)

    def mirror(self) -> None:
        """Repeats everything so far on the other side; sheets are typed for both sides and stay."""
        for group in list(self.groups):
            rows = [_mirrored(row) for row in self.bodies[group.first : group.last]]
            if rows[0][0] != SHEET:
                self._add(rows, group.action, group.blend, group.stretch)

    def body_array(self) -> Field:
        """Returns all bodies, one a row."""
        return np.array(self.bodies, float)

    def group_array(self) -> Field:
        """Returns all groups, one a row: first, last, action, blend, stretch."""
        return np.array([[g.first, g.last, g.action, g.blend, *g.stretch] for g in self.groups], float)

    def _tube(self, knots: Knots, action: float, blend: float, stretch: Triple) -> None:
        mean_radius = sum(knot[3] for knot in knots) / len(knots)
        spacing = max(FINEST_STEP_MM, mean_radius * STEP_BY_RADIUS)
        line = smooth_strand(knots, spacing) if len(knots) > 2 else np.asarray(knots, float)
        line[:, 3] = np.maximum(line[:, 3], THINNEST_MM)
        line[:, :3] /= np.array(stretch)
        rows = [[CONE, *start[:3], *end[:3], start[3], end[3], 0.0, 0.0, 0.0] for start, end in pairwise(line)]
        self._add(rows, action, blend, stretch)

    def _ball(self, at: Triple, radii: Triple, turn: Triple, action: float, blend: float) -> None:
        angles = [math.radians(degrees) for degrees in turn]
        self._add([[BALL, *at, *radii, *angles, 0.0, 0.0]], action, blend, EVEN)

    def _sheet(self, sheet: Sheet, rounding: float, action: float, blend: float) -> None:
        self.sheets.append(sheet)
        filler = [0.0] * (NUMBERS_A_BODY - 3)
        self._add([[SHEET, len(self.sheets) - 1.0, rounding, *filler]], action, blend, EVEN)

    def _add(self, rows: list[list[float]], action: float, blend: float, stretch: Triple) -> None:
        first = len(self.bodies)
        self.bodies += [[float(value) for value in row] for row in rows]
        self.groups.append(Group(first, len(self.bodies), action, blend, stretch))


def _mirrored(body: list[float]) -> list[float]:
    image = list(body)
    image[1] *= -1
    if body[0] == CONE:
        image[4] *= -1
    else:
        image[8] *= -1
        image[9] *= -1
    return image
