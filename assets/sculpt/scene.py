"""Bones under one light: who shades whom, and every bone's bands of tone."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from assets.sculpt.arrays import Field
from assets.sculpt.bands import areas_above, painted_bands
from assets.sculpt.bones.skeleton import Piece
from assets.sculpt.grid import Grid, Window
from assets.sculpt.light import LAMP, blurred_surfaces, cast_shadow, extended, hollowness
from assets.sculpt.march import NOTHING, View
from assets.sculpt.pathdata import Pencil
from assets.sculpt.svg import group, path

FLOOR_MM = -200.0  # depth of the ground behind all bones
SHADOW_LAMP = (-0.42, -0.55, 1.05)  # steeper than the lamp, so that shadows stay short
SHADOW_REACH_MM, SHADOW_SOFTNESS, SHADOW_BLUR_MM = 45.0, 0.25, 1.2
SHADOW_PX_PER_MM = 2.0  # shadows are soft: a coarser raster is enough
FILL = (0.80, -0.25, 0.55)  # a second, weak light from the right, so that both rows of foramina read
WRAP = 0.22  # light that reaches round the edge
LIT, KEPT, SKY, FRONT, FILLED, AMBIENT = 0.56, 0.42, 0.17, 0.13, 0.11, 0.08
OPEN_LEAST, HOLLOW_LEAST, HOLLOW_STRENGTH = 0.34, 0.40, 0.85
BOUNCED = 0.07  # light thrown back from below, so that undersides are not black
EDGE, EDGE_POWER, GLOSS, GLOSS_POWER = 0.13, 1.6, 0.10, 14
OVERLAP_MM = 0.4  # a bone painted before hides this one where it is nearer by more
EDGE_INSET_MM, EDGE_WIDTH_MM = 0.10, 0.9  # bands end inside the silhouette and leave a dark rim
SILHOUETTE_LIMIT_MM = 3.0
SPECK_MM2 = 6.0


@dataclass(frozen=True)
class Haze:
    """Depth of the air: what lies farther back turns towards one tone.

    Attributes:
        start: z from which it thickens, mm.
        reach: mm to its full strength.
        most: share of the tone it takes at most.
        tone: the tone it turns to.
    """

    start: float
    reach: float
    most: float
    tone: float


@dataclass(frozen=True)
class Finish:
    """How finely a drawing is worked.

    Attributes:
        px_per_mm: raster of the modelling.
        levels: bands of tone; a bone in `finer` has its own number.
        finer: bands by the first part of a bone's name.
        ends: tone of the first and last band.
        pencil: for the contours.
        softening_mm: blur of the tones before they are traced.
        cavities: radii (mm) and weights of the hollows that darken.
        tones: what counts as black and as white.
        haze: depth of the air.
        rim_mm: width of the dark line around a bone.
    """

    px_per_mm: float
    levels: int
    finer: dict[str, int]
    ends: tuple[float, float]
    pencil: Pencil
    softening_mm: float
    cavities: Sequence[tuple[float, float]]
    tones: tuple[float, float]
    haze: Haze
    rim_mm: float


class Scene:
    """Bones that have been seen, laid over each other on one raster."""

    def __init__(self, grid: Grid, pieces: Sequence[Piece], finish: Finish) -> None:
        self.grid = grid
        self.pieces = pieces
        self.finish = finish
        self.depth = self._nearest_depth()
        surface = np.where(self.depth > NOTHING + 1, self.depth, FLOOR_MM).astype(np.float32)
        self._around = blurred_surfaces(surface, finish.cavities, grid.px_per_mm)
        self._shadow = self._shadow_over(surface)

    def painted(self) -> dict[str, str]:
        """Returns every bone's group by its name, in the painter's order."""
        done = self.grid.empty(NOTHING)
        groups = {}
        for piece in self.pieces:
            on_grid, on_view = _overlap(self.grid, piece.seen)
            if on_grid is not None and on_view is not None:
                groups[piece.seen.name] = self._bone(piece, on_grid, on_view, done)
        return groups

    def _bone(self, piece: Piece, on_grid: Window, on_view: Window, done: Field) -> str:
        seen, finish = piece.seen, self.finish
        tone, depth = self._tone(seen, on_grid, on_view)
        inside = np.clip(seen.inside[on_view], -SILHOUETTE_LIMIT_MM, SILHOUETTE_LIMIT_MM)
        inside = ndimage.gaussian_filter(inside, 0.5)
        hidden = (done[on_grid] > depth + OVERLAP_MM) & (seen.inside[on_view] < 0.5)
        if hidden.any():
            inside = np.maximum(inside, 2 * (ndimage.gaussian_filter(hidden.astype(np.float32), 0.8) - 0.5))
            inside = self._without_specks(inside)
        nearer = (inside < 0) & (seen.depth[on_view] > done[on_grid])
        done[on_grid][nearer] = seen.depth[on_view][nearer]
        part = self.grid.part(on_grid)
        field = np.minimum(tone, (-inside - EDGE_INSET_MM) / EDGE_WIDTH_MM)
        tones = np.linspace(*finish.ends, self._levels_of(seen.name))
        bands = [(float(level), areas_above(part, field, level, finish.pencil)) for level in tones]
        shape = "".join(areas_above(part, finish.rim_mm / 2 - inside, 0.0, finish.pencil))
        return group(path(shape, fill=piece.ramp.at(0.0)) + painted_bands(bands, piece.ramp), id=seen.name)

    def _without_specks(self, inside: Field) -> Field:
        """Hides what nearer bones leave over of a bone if it is too small to be understood."""
        labels, count = ndimage.label(inside < 0)
        sizes = ndimage.sum_labels(inside < 0, labels, np.arange(count + 1)) / self.grid.px_per_mm**2
        return np.where((labels > 0) & (sizes[labels] < SPECK_MM2), SILHOUETTE_LIMIT_MM, inside)

    def _levels_of(self, name: str) -> int:
        return self.finish.finer.get(name.split("-")[0], self.finish.levels)

    def _tone(self, seen: View, on_grid: Window, on_view: Window) -> tuple[Field, Field]:
        """The light on a bone, carried a little beyond its edge, and its depth likewise."""
        met = seen.depth[on_view] > NOTHING + 1
        stack = np.stack([seen.depth[on_view], *seen.facing[(slice(None), *on_view)], seen.openness[on_view]])
        depth, nx, ny, nz, openness = extended(stack, met) if met.any() else stack
        hollow = hollowness(depth, [(mm, weight, around[on_grid]) for mm, weight, around in self._around])
        lamp = nx * LAMP[0] + ny * LAMP[1] + nz * LAMP[2]
        fill = np.clip(nx * FILL[0] + ny * FILL[1] + nz * FILL[2], 0, 1)
        direct = LIT * np.clip((lamp + WRAP) / (1 + WRAP), 0, 1) * (1 - KEPT * self._shadow[on_grid])
        light = direct + SKY * (0.5 - 0.5 * ny) + FRONT * np.clip(nz, 0, 1) + FILLED * fill + AMBIENT
        light += BOUNCED * np.clip(ny, 0, 1)
        light *= OPEN_LEAST + (1 - OPEN_LEAST) * openness
        light *= HOLLOW_LEAST + (1 - HOLLOW_LEAST) * np.exp(-HOLLOW_STRENGTH * hollow)
        light -= EDGE * np.clip(1 - nz, 0, 1) ** EDGE_POWER
        light += GLOSS * np.clip(lamp, 0, 1) ** GLOSS_POWER * openness
        haze = self.finish.haze
        veil = np.clip((haze.start - depth) / haze.reach, 0, 1) * haze.most
        tone = ndimage.gaussian_filter(
            light * (1 - veil) + veil * haze.tone, self.finish.softening_mm * self.grid.px_per_mm
        )
        black, white = self.finish.tones
        return (tone - black) / (white - black), depth

    def _nearest_depth(self) -> Field:
        depth = self.grid.empty(NOTHING)
        for piece in self.pieces:
            on_grid, on_view = _overlap(self.grid, piece.seen)
            if on_grid is None or on_view is None:
                continue
            here = piece.seen.depth[on_view]
            nearer = (piece.seen.inside[on_view] < 0) & (here > depth[on_grid])
            depth[on_grid][nearer] = here[nearer]
        return depth

    def _shadow_over(self, surface: Field) -> Field:
        coarse = max(1, round(self.grid.px_per_mm / SHADOW_PX_PER_MM))
        rows, columns = (size // coarse * coarse for size in surface.shape)
        blocks = surface[:rows, :columns].reshape(rows // coarse, coarse, columns // coarse, coarse).max((1, 3))
        px_per_mm = self.grid.px_per_mm / coarse
        shadow = cast_shadow(blocks, px_per_mm, SHADOW_LAMP, SHADOW_REACH_MM, SHADOW_SOFTNESS)
        shadow = ndimage.gaussian_filter(shadow, SHADOW_BLUR_MM * px_per_mm)
        whole = np.zeros_like(surface)
        whole[:rows, :columns] = ndimage.zoom(shadow, coarse, order=1, grid_mode=True, mode="nearest")
        return whole


def _overlap(grid: Grid, seen: View) -> tuple[Window | None, Window | None]:
    """The same pixels as a window of the grid and as a window of the view; None if they do not meet."""
    top = round((seen.top - grid.top) * grid.px_per_mm)
    left = round((seen.left - grid.left) * grid.px_per_mm)
    rows, columns = seen.depth.shape
    upper, lower = max(top, 0), min(top + rows, grid.rows)
    first, last = max(left, 0), min(left + columns, grid.columns)
    if lower <= upper or last <= first:
        return None, None
    on_view = slice(upper - top, lower - top), slice(first - left, last - left)
    return (slice(upper, lower), slice(first, last)), on_view
