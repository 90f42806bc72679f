"""Smooth curves through tables of knots."""

import math
from collections.abc import Callable

import numpy as np
from scipy.interpolate import PchipInterpolator

from assets.sculpt.arrays import Curve, Field, Knots

TINY = 1e-6  # keeps the division by a knot distance defined where two knots coincide
PLANE, SPACE = 2, 3  # how many of a knot's numbers are a place; what follows (a radius) rides along


def smooth_line(knots: Knots | Curve, spacing_mm: float = 1.0) -> Curve:
    """Returns positions along the open centripetal Catmull-Rom curve through `knots` of the plane."""
    places = np.asarray([knot[:2] for knot in knots], float)
    return _through(places, spacing_mm, PLANE)


def smooth_ring(knots: Knots | Curve, spacing_mm: float = 1.0) -> Curve:
    """Returns positions along the closed curve through `knots`; the first is not repeated at the end."""
    places = np.asarray([knot[:2] for knot in knots], float)
    around = np.vstack([places[-1:], places, places[:2]])
    return np.vstack([_between(around[i : i + 4], spacing_mm, PLANE) for i in range(len(places))])


def smooth_strand(knots: Knots, spacing_mm: float) -> Curve:
    """Returns the open curve through knots (x, y, z, radius)."""
    return _through(np.asarray(knots, float), spacing_mm, SPACE)


def symmetric_ring(right_half: Knots | Curve, spacing_mm: float = 1.0) -> Curve:
    """Closes the open curve through the right half's knots with its mirror image in x = 0."""
    right = smooth_line(right_half, spacing_mm)
    return np.vstack([right, mirrored(right)[::-1]])


def mirrored(curve: Curve) -> Curve:
    """Returns the curve's mirror image in the midline."""
    image = np.array(curve, float)
    image[:, 0] *= -1
    return image


def level_profile(table: Knots) -> Callable[[Field | float], Field]:
    """Returns a smooth value by level through (y, value) knots; beyond the ends it runs on."""
    rows = np.asarray(table, float)
    interpolate = PchipInterpolator(rows[:, 0], rows[:, 1], extrapolate=True)

    def value(level: Field | float) -> Field:
        return np.asarray(interpolate(level))

    return value


def lengths_along(curve: Curve) -> Field:
    """Returns the share, 0 to 1, of the curve's length at which each of its positions lies."""
    steps = np.hypot(*np.diff(np.asarray(curve)[:, :2], axis=0).T)
    lengths = np.concatenate([[0.0], np.cumsum(steps)])
    return np.asarray(lengths / lengths[-1])


def _through(knots: Curve, spacing_mm: float, space: int) -> Curve:
    ahead, behind = 2 * knots[:1] - knots[1:2], 2 * knots[-1:] - knots[-2:-1]
    around = np.vstack([ahead, knots, behind])
    pieces = [_between(around[i : i + 4], spacing_mm, space) for i in range(len(knots) - 1)]
    return np.vstack([*pieces, knots[-1:]])


def _between(four: Curve, spacing_mm: float, space: int) -> Curve:
    """The stretch from the second to the third of four knots, its end left out."""
    before, start, end, after = four

    def root_distance(a: Curve, b: Curve) -> float:
        return math.sqrt(max(float(np.linalg.norm((b - a)[:space])), TINY))

    d1, d2, d3 = root_distance(before, start), root_distance(start, end), root_distance(end, after)
    leaving = ((start - before) / d1 - (end - before) / (d1 + d2) + (end - start) / d2) * d2
    arriving = ((end - start) / d2 - (after - start) / (d2 + d3) + (after - end) / d3) * d2
    count = max(2, int(np.linalg.norm((end - start)[:space]) / spacing_mm) + 1)
    t = np.linspace(0, 1, count, endpoint=False)[:, None]
    return np.asarray(
        (2 * t**3 - 3 * t**2 + 1) * start
        + (t**3 - 2 * t**2 + t) * leaving
        + (-2 * t**3 + 3 * t**2) * end
        + (t**3 - t**2) * arriving
    )
