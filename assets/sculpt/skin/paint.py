"""The pale skin under the bones, as on an X-ray."""

import numpy as np
from scipy import ndimage
from shapely import Geometry

from assets.sculpt.arrays import Field
from assets.sculpt.bands import areas_above, painted_bands
from assets.sculpt.colour import Ramp
from assets.sculpt.grid import Grid
from assets.sculpt.light import extended
from assets.sculpt.pathdata import Pencil, ring_data
from assets.sculpt.skin.body import Body
from assets.sculpt.skin.hair import hair
from assets.sculpt.skin.ink import ink
from assets.sculpt.skin.outline import body_shape
from assets.sculpt.skin.tone import skin_tone
from assets.sculpt.svg import group, path

SKIN = Ramp(((0, "#a98476"), (0.25, "#cfb0a1"), (0.5, "#e6cfc2"), (0.75, "#f3e4da"), (1, "#fcf5ef")))
HAIR = Ramp(((0, "#8d7b70"), (0.5, "#c4b3a6"), (1, "#e9ded4")))
LEVELS, DARKEST, BRIGHTEST = 44, 0.02, 0.985
PENCIL = Pencil(tolerance_mm=0.16, decimals=1, smallest_mm2=4.0)
OUTLINE_PENCIL = Pencil(tolerance_mm=0.08, decimals=2)
OUTLINE_STEP_MM = 1.0
SOFTENING_MM = 0.8
EDGE_INSET_MM, EDGE_WIDTH_MM = 0.15, 1.1  # bands end inside the silhouette
SURE_MM = 0.8  # the tone nearer to the edge is taken from farther in


def skin(grid: Grid) -> tuple[str, Field]:
    """Returns the skin's elements, and the depth of every pixel inside the silhouette in mm."""
    shape = body_shape()
    depth = grid.depth_inside(shape)
    body = Body(grid)
    known = body.inside & (depth > SURE_MM)
    tone = ndimage.gaussian_filter(extended(skin_tone(body), known), SOFTENING_MM * grid.px_per_mm)
    field = np.minimum(tone, (depth - EDGE_INSET_MM) / EDGE_WIDTH_MM)
    levels = np.linspace(DARKEST, BRIGHTEST, LEVELS)
    bands = [(float(level), areas_above(grid, field, level, PENCIL)) for level in levels]
    ground = path(outline_data(shape), fill=SKIN.at(0.0))
    parts = [
        group(ground + painted_bands(bands, SKIN), id="skin"),
        ink(),
        group(hair(grid, tone, HAIR), id="hair"),
    ]
    return "\n".join(parts), depth


def outline_data(shape: Geometry) -> str:
    """Returns a silhouette as path data."""
    rings = []
    for polygon in getattr(shape, "geoms", [shape]):
        for ring in (polygon.exterior, *polygon.interiors):
            count = max(16, int(ring.length / OUTLINE_STEP_MM))
            places = [ring.interpolate(share, normalized=True).coords[0] for share in np.arange(count) / count]
            rings.append(ring_data(np.asarray(places), OUTLINE_PENCIL))
    return "".join(rings)
