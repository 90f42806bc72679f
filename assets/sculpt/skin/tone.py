"""The light on the skin."""

import numpy as np
from scipy import ndimage

from assets.sculpt.arrays import Field
from assets.sculpt.light import LAMP, blurred_surfaces, cast_shadow, extended, hollowness, normals
from assets.sculpt.skin.body import GROUND, Body

SMOOTHING_MM = 2.2
CAVITIES = ((2, 1.0), (6, 1.0), (16, 1.0), (40, 0.8))  # radius (mm) and weight
HOLLOW_LEAST, HOLLOW_STRENGTH = 0.35, 1.1
WRAP = 0.25
LIT, KEPT, SKY, FILLED, AMBIENT, GLOSS, GLOSS_POWER = 0.62, 0.45, 0.20, 0.14, 0.10, 0.10, 8
RIM, TURNED, TURNED_POWER, EDGE, EDGE_MM = 0.22, 0.55, 1.8, 0.5, 5.0
SHADOW_LAMP, SHADOW_REACH_MM, SHADOW_SOFTNESS, SHADOW_BLUR_MM = (-0.42, -0.55, 0.9), 50.0, 0.15, 2.5
BLACK_SHARE, WHITE_SHARE = 1.0, 99.5  # percentiles that become 0 and 1


def skin_tone(body: Body) -> Field:
    """Returns the tone of the skin, 0 to 1, carried a little beyond the silhouette."""
    px_per_mm, inside = body.grid.px_per_mm, body.inside
    surface = ndimage.gaussian_filter(extended(body.height, inside), SMOOTHING_MM * px_per_mm)
    edge = ndimage.gaussian_filter(ndimage.distance_transform_edt(inside) / px_per_mm, px_per_mm)
    nx, ny, nz = normals(surface, px_per_mm)
    lamp = nx * LAMP[0] + ny * LAMP[1] + nz * LAMP[2]
    hollow = np.exp(-HOLLOW_STRENGTH * hollowness(surface, blurred_surfaces(surface, CAVITIES, px_per_mm)))
    light = LIT * np.clip((lamp + WRAP) / (1 + WRAP), 0, 1) * (1 - KEPT * _shadow(surface, inside, px_per_mm))
    light += SKY * (0.5 - 0.5 * ny) + FILLED * np.clip(nx * 0.6 + ny * 0.1 + nz * 0.6, 0, 1) + AMBIENT
    light *= HOLLOW_LEAST + (1 - HOLLOW_LEAST) * hollow
    light -= RIM * (TURNED * np.clip(1 - nz, 0, 1) ** TURNED_POWER + EDGE * np.exp(-edge / EDGE_MM))
    light += GLOSS * np.clip(lamp, 0, 1) ** GLOSS_POWER * hollow
    black, white = np.percentile(light[inside], [BLACK_SHARE, WHITE_SHARE])
    return np.clip((light - black) / (white - black), 0, 1).astype(np.float32)


def _shadow(surface: Field, inside: Field, px_per_mm: float) -> Field:
    """Cast on a raster half as fine: the edge is soft anyway."""
    heights = np.where(inside, surface, GROUND)[::2, ::2]
    shadow = cast_shadow(heights, px_per_mm / 2, SHADOW_LAMP, SHADOW_REACH_MM, SHADOW_SOFTNESS)
    shadow = ndimage.gaussian_filter(shadow, SHADOW_BLUR_MM * px_per_mm / 2)
    return np.asarray(ndimage.zoom(shadow, 2, order=1, grid_mode=True, mode="nearest"))[
        : surface.shape[0], : surface.shape[1]
    ]
