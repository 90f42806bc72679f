"""Looks at a solid from behind: walks along every line of sight until it meets the surface."""

import math
from dataclasses import dataclass, replace

import numpy as np
from scipy import ndimage

from assets.sculpt.arrays import Field
from assets.sculpt.compiled import compiled, compiled_in_parallel, range_in_parallel
from assets.sculpt.distance import Model, distance
from assets.sculpt.solid import BALL, CARVE, CONE, SHEET, Solid

NOTHING = -1e4  # depth where the line of sight meets no bone
TOUCH_MM = 0.02  # close enough to count as met
CAUTION = 0.75  # share of the free distance to walk: smooth joints make distances a little too long
SHORTEST_STEP_MM = 0.05
MOST_STEPS = 220
STEPS_INSIDE, DEEP_ENOUGH_MM, INNER_STEP_MM, INNER_CAUTION = 60, -2.0, 0.12, 0.8
PROBE_MM = 0.12  # half the base of the slopes that give the facing
OPENNESS_PROBES, OPENNESS_STEP_MM, OPENNESS_FADE, OPENNESS_SUM = 6, 0.6, 0.8, 3.36
MARGIN_MM = 3.0
EVENING_MM = 1.2
FRONT_MARGIN_MM, BACK_MARGIN_MM, BULGE = 4.0, 4.0, 0.6  # joints bulge before their bodies
FINEST_TEXTURE = 2.5  # texture pixels a millimetre at most; between them distances are interpolated
STEEP = 0.95  # a sheet's depth measured straight back is longer than its distance; this and its slope mend it


@dataclass(frozen=True)
class View:
    """What is seen of one solid.

    Attributes:
        name: of the bone.
        left: x of the raster's left edge, mm.
        top: y of its upper edge, mm.
        px_per_mm: its fineness.
        depth: z of the surface, NOTHING beside it.
        inside: signed distance of the line of sight to the silhouette, negative inside, mm.
        facing: the surface's direction (x, y, z), three rasters.
        openness: how much of its surroundings is free, 0 to 1.
    """

    name: str
    left: float
    top: float
    px_per_mm: float
    depth: Field
    inside: Field
    facing: Field
    openness: Field

    def mirrored(self, name: str) -> "View":
        """Returns the view of the same bone on the other side of the body."""
        facing = self.facing[:, :, ::-1].copy()
        facing[0] *= -1
        return replace(
            self,
            name=name,
            left=-(self.left + self.depth.shape[1] / self.px_per_mm),
            depth=self.depth[:, ::-1].copy(),
            inside=self.inside[:, ::-1].copy(),
            facing=facing,
            openness=self.openness[:, ::-1].copy(),
        )


def view(solid: Solid, px_per_mm: float) -> View:
    """Returns what is seen of a solid, on a raster aligned with every other view's."""
    boxes = _boxes(solid)
    left, top, right, bottom, front, back = _block(solid, boxes)
    left = math.floor(left * px_per_mm) / px_per_mm
    top = math.floor(top * px_per_mm) / px_per_mm
    columns, rows = math.ceil((right - left) * px_per_mm), math.ceil((bottom - top) * px_per_mm)
    texels = min(px_per_mm, FINEST_TEXTURE)
    model = Model(
        bodies=solid.body_array(),
        turns=_turns(solid),
        groups=solid.group_array(),
        boxes=boxes,
        sheets=_textures(
            solid, left, top, int(columns / px_per_mm * texels), int(rows / px_per_mm * texels), texels
        ),
        left=left,
        top=top,
        texels=texels,
        grain=solid.grain.depth,
        grain_size=solid.grain.size,
    )
    depth, inside, facing, openness = _march(model, columns, rows, px_per_mm, front, back)
    return View(solid.name, left, top, px_per_mm, depth, inside, facing, openness)


def _block(solid: Solid, boxes: Field) -> tuple[float, float, float, float, float, float]:
    if solid.block:
        b = solid.block
        return b.left, b.top, b.right, b.bottom, b.front, b.back
    if solid.sheets:
        raise ValueError(f"{solid.name}: a solid with sheets must say in which block to look for it")
    joined = [box for box, group in zip(boxes, solid.groups, strict=True) if group.action != CARVE]
    low, high = np.min([box[::2] for box in joined], 0), np.max([box[1::2] for box in joined], 0)
    blend = max(group.blend for group in solid.groups)
    front, back = high[2] + FRONT_MARGIN_MM + blend * BULGE, low[2] - BACK_MARGIN_MM
    return (*(low[:2] - MARGIN_MM), *(high[:2] + MARGIN_MM), front, back)


def _boxes(solid: Solid) -> Field:
    boxes = np.zeros((len(solid.groups), 6))
    for box, group in zip(boxes, solid.groups, strict=True):
        rows = [_bounds(row, np.array(group.stretch)) for row in solid.bodies[group.first : group.last]]
        box[::2] = np.min([low for low, _ in rows], 0)
        box[1::2] = np.max([high for _, high in rows], 0)
    return boxes


def _bounds(body: list[float], stretch: Field) -> tuple[Field, Field]:
    if body[0] == SHEET:
        return np.full(3, NOTHING), np.full(3, -NOTHING)
    if body[0] == CONE:
        ends, radius = np.array([body[1:4], body[4:7]]), max(body[7:9])
        return (ends.min(0) - radius) * stretch, (ends.max(0) + radius) * stretch
    radius = max(body[4:7])
    return np.array(body[1:4]) - radius, np.array(body[1:4]) + radius


def _turns(solid: Solid) -> Field:
    turns = np.zeros((len(solid.bodies), 9))
    for turn, body in zip(turns, solid.bodies, strict=True):
        if body[0] == BALL:
            (cx, sx), (cy, sy), (cz, sz) = ((math.cos(a), math.sin(a)) for a in body[7:10])
            about_x = np.array([[1, 0, 0], [0, cx, -sx], [0, sx, cx]])
            about_y = np.array([[cy, 0, sy], [0, 1, 0], [-sy, 0, cy]])
            about_z = np.array([[cz, -sz, 0], [sz, cz, 0], [0, 0, 1]])
            turn[:] = (about_z @ about_y @ about_x).T.ravel()
    return turns


def _textures(solid: Solid, left: float, top: float, columns: int, rows: int, texels: float) -> Field:
    if not solid.sheets:
        return np.zeros((1, 4, 2, 2))
    xs = left + (np.arange(columns + 2) + 0.5) / texels
    ys = top + (np.arange(rows + 2) + 0.5) / texels
    across, down = np.meshgrid(xs, ys)
    textures = []
    for sheet in solid.sheets:
        middle = _evened(sheet.middle(across, down), texels)
        slope_down, slope_right = np.gradient(middle, 1 / texels)
        slope = STEEP / np.sqrt(1 + slope_right**2 + slope_down**2)
        half_thickness = _evened(sheet.half_thickness(across, down), texels)
        textures.append([sheet.outline(across, down), middle, half_thickness, slope])
    return np.array(textures, float)


def _evened(measure: Field, texels: float) -> Field:
    """Takes the creases out of a sheet's measures: each would show as a line in the light."""
    return np.asarray(ndimage.gaussian_filter(np.asarray(measure, float), EVENING_MM * texels, mode="nearest"))


@compiled_in_parallel
def _march(
    model: Model, columns: int, rows: int, px_per_mm: float, front: float, back: float
) -> tuple[Field, Field, Field, Field]:
    depth = np.full((rows, columns), NOTHING, np.float32)
    inside = np.full((rows, columns), 1e3, np.float32)
    facing = np.zeros((3, rows, columns), np.float32)
    openness = np.ones((rows, columns), np.float32)
    for row in range_in_parallel(rows):
        y = model.top + (row + 0.5) / px_per_mm
        for column in range(columns):
            x = model.left + (column + 0.5) / px_per_mm
            z, nearest = _walk(model, x, y, front, back)
            if z == NOTHING:
                inside[row, column] = max(nearest, 0.001)
                continue
            nx, ny, nz = _facing(model, x, y, z)
            depth[row, column] = z
            facing[0, row, column], facing[1, row, column], facing[2, row, column] = nx, ny, nz
            openness[row, column] = _openness(model, x, y, z, nx, ny, nz)
            inside[row, column] = min(_depth_within(model, x, y, z, nearest), -0.001)
    return depth, inside, facing, openness


@compiled
def _walk(model: Model, x: float, y: float, front: float, back: float) -> tuple[float, float]:
    z, nearest = front, 1e9
    for _ in range(MOST_STEPS):
        free = distance(model, x, y, z)
        nearest = min(nearest, free)
        if free < TOUCH_MM:
            return z, nearest
        z -= max(free * CAUTION, SHORTEST_STEP_MM)
        if z < back:
            break
    return NOTHING, nearest


@compiled
def _facing(model: Model, x: float, y: float, z: float) -> tuple[float, float, float]:
    e = PROBE_MM
    nx = distance(model, x + e, y, z) - distance(model, x - e, y, z)
    ny = distance(model, x, y + e, z) - distance(model, x, y - e, z)
    nz = distance(model, x, y, z + e) - distance(model, x, y, z - e)
    length = math.sqrt(nx * nx + ny * ny + nz * nz) + 1e-12
    return nx / length, ny / length, nz / length


@compiled
def _openness(model: Model, x: float, y: float, z: float, nx: float, ny: float, nz: float) -> float:
    closed, weight = 0.0, 1.0
    for probe in range(1, OPENNESS_PROBES):
        reach = OPENNESS_STEP_MM * probe * probe
        closed += weight * (reach - distance(model, x + nx * reach, y + ny * reach, z + nz * reach)) / reach
        weight *= OPENNESS_FADE
    return min(max(1 - closed / OPENNESS_SUM, 0.0), 1.0)


@compiled
def _depth_within(model: Model, x: float, y: float, z: float, nearest: float) -> float:
    """Goes on into the bone: how far inside the silhouette does this line of sight run?"""
    for step in range(STEPS_INSIDE):
        free = distance(model, x, y, z)
        nearest = min(nearest, free)
        if nearest < DEEP_ENOUGH_MM or (free > TOUCH_MM and step > 1):
            break
        z -= max(INNER_STEP_MM, abs(free) * INNER_CAUTION)
    return nearest
