"""Fits cubic Béziers to dense curves (after Philip Schneider, Graphics Gems, 1990)."""

import math

import numpy as np

from assets.sculpt.arrays import Curve, Field
from assets.sculpt.compiled import compiled

REACH = 2  # tangents are taken over this many neighbours on either side, so that steps of the raster vanish
ROUNDS = 4  # Newton steps before a stretch is divided
HOPELESS = 25.0  # a squared error this many times too large is divided at once
SAME = 1e-6  # mm; ends closer than this close the curve

Pair = tuple[float, float]


def fitted_cubics(curve: Curve, tolerance_mm: float) -> Curve:
    """Returns the cubics (x0, y0, ... x3, y3), one a line, that follow a curve within a tolerance."""
    return np.asarray(_fit(np.ascontiguousarray(curve, dtype=np.float64), tolerance_mm))


@compiled
def _neighbour(index: int, count: int, closed: bool) -> int:
    """The index of a point beyond the curve's ends: around the ring, or the end itself."""
    if closed:
        return index % (count - 1)
    return min(max(index, 0), count - 1)


@compiled
def _direction(points: Curve, start: int, end: int) -> Pair:
    x, y = points[end, 0] - points[start, 0], points[end, 1] - points[start, 1]
    length = math.hypot(x, y) + 1e-12
    return x / length, y / length


@compiled
def _handles(points: Curve, first: int, last: int, share: Field, leaving: Pair, arriving: Pair) -> Pair:
    """The lengths of both handles that fit best by least squares."""
    c00 = c01 = c11 = x0 = x1 = 0.0
    a, d = points[first], points[last]
    for k in range(last - first + 1):
        t = share[k]
        s = 1 - t
        start, b1, b2, end = s * s * s, 3 * t * s * s, 3 * t * t * s, t * t * t
        ax, ay, bx, by = leaving[0] * b1, leaving[1] * b1, arriving[0] * b2, arriving[1] * b2
        c00 += ax * ax + ay * ay
        c01 += ax * bx + ay * by
        c11 += bx * bx + by * by
        tx = points[first + k, 0] - (a[0] * (start + b1) + d[0] * (b2 + end))
        ty = points[first + k, 1] - (a[1] * (start + b1) + d[1] * (b2 + end))
        x0 += ax * tx + ay * ty
        x1 += bx * tx + by * ty
    chord = math.hypot(d[0] - a[0], d[1] - a[1])
    det = c00 * c11 - c01 * c01
    if abs(det) <= 1e-12:
        return chord / 3, chord / 3
    out, into = (x0 * c11 - x1 * c01) / det, (c00 * x1 - c01 * x0) / det
    if min(out, into) < 1e-3 * chord or max(out, into) > 3 * chord + 1e-9:
        return chord / 3, chord / 3
    return out, into


@compiled
def _cubic(points: Curve, first: int, last: int, leaving: Pair, arriving: Pair, handles: Pair) -> Field:
    cubic = np.empty(8)
    cubic[0], cubic[1] = points[first, 0], points[first, 1]
    cubic[6], cubic[7] = points[last, 0], points[last, 1]
    cubic[2], cubic[3] = cubic[0] + leaving[0] * handles[0], cubic[1] + leaving[1] * handles[0]
    cubic[4], cubic[5] = cubic[6] + arriving[0] * handles[1], cubic[7] + arriving[1] * handles[1]
    return cubic


@compiled
def _miss(points: Curve, index: int, t: float, cubic: Field) -> Pair:
    """From the curve's place at t to the point it should pass."""
    s = 1 - t
    b0, b1, b2, b3 = s * s * s, 3 * t * s * s, 3 * t * t * s, t * t * t
    x = b0 * cubic[0] + b1 * cubic[2] + b2 * cubic[4] + b3 * cubic[6] - points[index, 0]
    y = b0 * cubic[1] + b1 * cubic[3] + b2 * cubic[5] + b3 * cubic[7] - points[index, 1]
    return x, y


@compiled
def _worst(points: Curve, first: int, last: int, share: Field, cubic: Field) -> tuple[float, int]:
    """The largest squared miss, and where."""
    largest, where = 0.0, (first + last + 1) // 2
    for k in range(1, last - first):
        x, y = _miss(points, first + k, share[k], cubic)
        if x * x + y * y > largest:
            largest, where = x * x + y * y, first + k
    return largest, where


@compiled
def _improve(points: Curve, first: int, last: int, share: Field, c: Field) -> None:
    """One Newton step of every share towards the nearest place on the cubic."""
    for k in range(1, last - first):
        t = share[k]
        s = 1 - t
        x, y = _miss(points, first + k, t, c)
        dx = 3 * (s * s * (c[2] - c[0]) + 2 * t * s * (c[4] - c[2]) + t * t * (c[6] - c[4]))
        dy = 3 * (s * s * (c[3] - c[1]) + 2 * t * s * (c[5] - c[3]) + t * t * (c[7] - c[5]))
        ddx = 6 * (s * (c[4] - 2 * c[2] + c[0]) + t * (c[6] - 2 * c[4] + c[2]))
        ddy = 6 * (s * (c[5] - 2 * c[3] + c[1]) + t * (c[7] - 2 * c[5] + c[3]))
        slope = dx * dx + dy * dy + x * ddx + y * ddy
        if abs(slope) > 1e-12:
            moved = t - (x * dx + y * dy) / slope
            if 0 < moved < 1:
                share[k] = moved


@compiled
def _shares(points: Curve, first: int, last: int, share: Field) -> None:
    share[0] = 0.0
    for k in range(1, last - first + 1):
        i = first + k
        step = math.hypot(points[i, 0] - points[i - 1, 0], points[i, 1] - points[i - 1, 1])
        share[k] = share[k - 1] + step
    length = max(share[last - first], 1e-12)
    for k in range(last - first + 1):
        share[k] /= length


@compiled
def _stretch(
    points: Curve, first: int, last: int, share: Field, closed: bool, limit: float
) -> tuple[Field, float, int]:
    """The best cubic for one stretch, its squared error and the place to divide at."""
    count = len(points)
    before, after = _neighbour(first - REACH, count, closed), _neighbour(last + REACH, count, closed)
    leaving = _direction(points, before, min(first + REACH, count - 1))
    arriving = _direction(points, after, max(last - REACH, 0))
    if last - first == 1:
        third = math.hypot(points[last, 0] - points[first, 0], points[last, 1] - points[first, 1]) / 3
        return _cubic(points, first, last, leaving, arriving, (third, third)), 0.0, first
    _shares(points, first, last, share)
    for _ in range(ROUNDS):
        handles = _handles(points, first, last, share, leaving, arriving)
        cubic = _cubic(points, first, last, leaving, arriving, handles)
        error, where = _worst(points, first, last, share, cubic)
        if error < limit or error > HOPELESS * limit:
            break
        _improve(points, first, last, share, cubic)
    return cubic, error, min(max(where, first + 1), last - 1)


@compiled
def _fit(points: Curve, tolerance: float) -> Field:
    count = len(points)
    closed = math.hypot(points[0, 0] - points[-1, 0], points[0, 1] - points[-1, 1]) < SAME
    share = np.empty(count)
    fitted = np.empty((count, 8))
    waiting = np.empty((count + 8, 2), np.int64)
    waiting[0, 0], waiting[0, 1] = 0, count - 1
    left, made = 1, 0
    while left > 0:
        left -= 1
        first, last = waiting[left, 0], waiting[left, 1]
        cubic, error, where = _stretch(points, first, last, share, closed, tolerance * tolerance)
        if error < tolerance * tolerance:
            fitted[made] = cubic
            made += 1
        else:
            waiting[left, 0], waiting[left, 1] = where, last
            waiting[left + 1, 0], waiting[left + 1, 1] = first, where
            left += 2
    return fitted[:made]
