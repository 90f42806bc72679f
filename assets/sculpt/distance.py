"""The signed distance to a solid, compiled: the inner loop of the whole workshop."""

import math
from typing import NamedTuple

from assets.sculpt.arrays import Field
from assets.sculpt.compiled import compiled

FAR = 1e9
GRAIN_REACH_MM = 3.0  # grain is not worth computing farther off the surface
OCTAVE_SHARE, OCTAVE_SCALE, OCTAVE_SHIFT = 0.5, 2.3, 7.0  # a second, finer grain over the first
CARVE_MARGIN_MM = 2.0


class Model(NamedTuple):
    """A solid as the compiled loops want it.

    Attributes:
        bodies: one a row: kind and measures.
        turns: the rotation of each body, nine numbers a row.
        groups: one a row: first body, last, action, blend, stretch x, y, z.
        boxes: the bounds of each group: x, x, y, y, z, z.
        sheets: texture (sheet, layer, row, column); layers: outline, middle, half thickness, slope.
        left, top: corner of the textures, mm.
        texels: texture pixels a millimetre.
        grain: depth of the grain, mm.
        grain_size: size of the grain, mm.
    """

    bodies: Field
    turns: Field
    groups: Field
    boxes: Field
    sheets: Field
    left: float
    top: float
    texels: float
    grain: float
    grain_size: float


@compiled
def distance(model: Model, x: float, y: float, z: float) -> float:
    """Returns the distance to the surface in mm, negative inside."""
    nearest = FAR
    groups = model.groups
    for g in range(groups.shape[0]):
        blend = groups[g, 3]
        away = _box_distance(model.boxes, g, x, y, z)
        if groups[g, 2] == 1.0:
            if away <= blend + max(-nearest, 0.0) + CARVE_MARGIN_MM:
                nearest = -_joined(-nearest, _group_distance(model, g, x, y, z), blend)
        elif away <= nearest + blend or away == 0.0:
            nearest = _joined(nearest, _group_distance(model, g, x, y, z), blend)
    if model.grain > 0.0 and nearest < GRAIN_REACH_MM:
        nearest += model.grain * _grain(x / model.grain_size, y / model.grain_size, z / model.grain_size)
    return nearest


@compiled
def _joined(a: float, b: float, blend: float) -> float:
    if blend <= 0.0 or abs(a - b) >= blend:
        return min(a, b)
    share = 0.5 + 0.5 * (b - a) / blend
    return b * (1 - share) + a * share - blend * share * (1 - share)


@compiled
def _box_distance(boxes: Field, g: int, x: float, y: float, z: float) -> float:
    dx = max(max(boxes[g, 0] - x, x - boxes[g, 1]), 0.0)
    dy = max(max(boxes[g, 2] - y, y - boxes[g, 3]), 0.0)
    dz = max(max(boxes[g, 4] - z, z - boxes[g, 5]), 0.0)
    return math.sqrt(dx * dx + dy * dy + dz * dz)


@compiled
def _group_distance(model: Model, g: int, x: float, y: float, z: float) -> float:
    nearest = FAR
    groups, bodies = model.groups, model.bodies
    sx, sy, sz = groups[g, 4], groups[g, 5], groups[g, 6]
    for b in range(int(groups[g, 0]), int(groups[g, 1])):
        if bodies[b, 0] == 0.0:
            away = _cone(bodies, b, x / sx, y / sy, z / sz)
        elif bodies[b, 0] == 1.0:
            away = _ball(bodies, model.turns, b, x, y, z)
        else:
            away = _sheet(model, b, x, y, z)
        nearest = min(nearest, away)
    return nearest * min(sx, min(sy, sz))


@compiled
def _cone(bodies: Field, b: int, x: float, y: float, z: float) -> float:
    """Exact distance to two balls and the cone that wraps them (after Inigo Quilez)."""
    ax, ay, az, r1, r2 = bodies[b, 1], bodies[b, 2], bodies[b, 3], bodies[b, 7], bodies[b, 8]
    bx, by, bz = bodies[b, 4] - ax, bodies[b, 5] - ay, bodies[b, 6] - az
    px, py, pz = x - ax, y - ay, z - az
    length2, narrowing = bx * bx + by * by + bz * bz, r1 - r2
    side2 = length2 - narrowing * narrowing
    if side2 <= 1e-9:
        if r1 >= r2:
            return math.sqrt(px * px + py * py + pz * pz) - r1
        return math.sqrt((px - bx) ** 2 + (py - by) ** 2 + (pz - bz) ** 2) - r2
    along = px * bx + py * by + pz * bz
    beyond = along - length2
    ux, uy, uz = px * length2 - bx * along, py * length2 - by * along, pz * length2 - bz * along
    off2 = ux * ux + uy * uy + uz * uz
    edge = narrowing * abs(narrowing) * off2
    if side2 * beyond * abs(beyond) * length2 > edge:
        return math.sqrt(off2 + beyond * beyond * length2) / length2 - r2
    if side2 * along * abs(along) * length2 < edge:
        return math.sqrt(off2 + along * along * length2) / length2 - r1
    return (math.sqrt(off2 * side2 / length2) + along * narrowing) / length2 - r1


@compiled
def _ball(bodies: Field, turns: Field, b: int, x: float, y: float, z: float) -> float:
    px, py, pz = x - bodies[b, 1], y - bodies[b, 2], z - bodies[b, 3]
    rx, ry, rz = bodies[b, 4], bodies[b, 5], bodies[b, 6]
    qx = (turns[b, 0] * px + turns[b, 1] * py + turns[b, 2] * pz) / rx
    qy = (turns[b, 3] * px + turns[b, 4] * py + turns[b, 5] * pz) / ry
    qz = (turns[b, 6] * px + turns[b, 7] * py + turns[b, 8] * pz) / rz
    k0 = math.sqrt(qx * qx + qy * qy + qz * qz)
    k1 = math.sqrt((qx / rx) ** 2 + (qy / ry) ** 2 + (qz / rz) ** 2)
    if k1 < 1e-9:
        return float(-min(rx, min(ry, rz)))
    return k0 * (k0 - 1) / k1


@compiled
def _sheet(model: Model, b: int, x: float, y: float, z: float) -> float:
    sheet, rounding = int(model.bodies[b, 1]), model.bodies[b, 2]
    u = (x - model.left) * model.texels - 0.5
    v = (y - model.top) * model.texels - 0.5
    outside = _texel(model.sheets, sheet, 0, u, v) + rounding
    off = abs(z - _texel(model.sheets, sheet, 1, u, v)) - _texel(model.sheets, sheet, 2, u, v) + rounding
    off *= _texel(model.sheets, sheet, 3, u, v)
    corner = math.sqrt(max(outside, 0.0) ** 2 + max(off, 0.0) ** 2)
    return min(max(outside, off), 0.0) + corner - rounding


@compiled
def _texel(sheets: Field, sheet: int, layer: int, u: float, v: float) -> float:
    u = min(max(u, 0.0), sheets.shape[3] - 1.001)
    v = min(max(v, 0.0), sheets.shape[2] - 1.001)
    i, j = int(u), int(v)
    p, q = u - i, v - j
    upper = sheets[sheet, layer, j, i] * (1 - p) + sheets[sheet, layer, j, i + 1] * p
    lower = sheets[sheet, layer, j + 1, i] * (1 - p) + sheets[sheet, layer, j + 1, i + 1] * p
    return float(upper * (1 - q) + lower * q)


@compiled
def _grain(x: float, y: float, z: float) -> float:
    fine = _noise(OCTAVE_SCALE * x + OCTAVE_SHIFT, OCTAVE_SCALE * y, OCTAVE_SCALE * z)
    return _noise(x, y, z) + OCTAVE_SHARE * fine


@compiled
def _noise(x: float, y: float, z: float) -> float:
    """Smooth noise between -1 and 1 from values hashed at whole numbers."""
    i, j, k = math.floor(x), math.floor(y), math.floor(z)
    u, v, w = x - i, y - j, z - k
    u, v, w = u * u * (3 - 2 * u), v * v * (3 - 2 * v), w * w * (3 - 2 * w)
    return (
        _hashed_square(int(i), int(j), int(k), u, v) * (1 - w)
        + _hashed_square(int(i), int(j), int(k) + 1, u, v) * w
    )


@compiled
def _hashed_square(i: int, j: int, k: int, u: float, v: float) -> float:
    upper = _hashed(i, j, k) * (1 - u) + _hashed(i + 1, j, k) * u
    lower = _hashed(i, j + 1, k) * (1 - u) + _hashed(i + 1, j + 1, k) * u
    return upper * (1 - v) + lower * v


@compiled
def _hashed(i: int, j: int, k: int) -> float:
    n = (i * 73856093) ^ (j * 19349663) ^ (k * 83492791)
    n = (n << 13) ^ n
    return 1.0 - ((n * (n * n * 15731 + 789221) + 1376312589) & 0x7FFFFFFF) / 1073741824.0
