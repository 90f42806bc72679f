"""Cropped hair: its own outline and strands that run out from the crown."""

import numpy as np
from scipy import ndimage
from shapely.geometry import Polygon

from assets.sculpt.arrays import Field
from assets.sculpt.bands import areas_above, painted_bands
from assets.sculpt.colour import Ramp
from assets.sculpt.grid import Grid
from assets.sculpt.pathdata import Pencil
from assets.sculpt.shapes import symmetric_shape
from assets.sculpt.skin.outline import HAIRLINE, HEAD
from assets.sculpt.spline import smooth_line
from assets.sculpt.svg import path

THICKNESS_MM = 3.2
CROWN = (4.0, 62.0)
SWIRL = 0.004  # radians a millimetre away from the crown
STRANDS_AROUND, STRANDS_KEPT, STRAND_LENGTH_MM, LENGTHS = 1320, 4096, 16.0, 63
STRAND_SEED = 5
STRAND_BLUR_MM = 0.5
FADE_MM = 9.0  # from the hairline the hair grows dense over this distance
RAGGED_MM = 0.5
LEVELS, GROUND_TONE, BRIGHTEST = 7, 0.4, 0.92
PENCIL = Pencil(tolerance_mm=0.12, decimals=1, smallest_mm2=1.6)
BEYOND_MM = 300.0
WINDOW = (-100.0, -12.0, 100.0, 215.0)


def hair(grid: Grid, tone: Field, ramp: Ramp) -> str:
    """Returns the hair's bands over the skin's light."""
    window = grid.window(np.array([WINDOW[:2], WINDOW[2:]]), 0.0)
    part = grid.part(window)
    line = smooth_line(HAIRLINE)
    line = np.vstack([(line * [-1, 1])[::-1], line])
    above = Polygon(np.vstack([line, [(BEYOND_MM, -BEYOND_MM), (-BEYOND_MM, -BEYOND_MM)]]))
    depth = part.depth_inside(symmetric_shape(HEAD).buffer(THICKNESS_MM).intersection(above))
    strands = _strands(part)
    thin = 1 - np.clip(part.depth_inside(above) / FADE_MM, 0, 1)
    shade = np.clip(tone[window] * 0.80 + 0.03 * strands - 0.04, 0, 1)
    field = np.minimum(shade, (depth - 0.1 + thin * 0.7 * strands) / 1.6)
    base = "".join(areas_above(part, depth + thin * RAGGED_MM * strands, 0.0, PENCIL))
    bands = [
        (float(level), areas_above(part, field, level, PENCIL))
        for level in np.linspace(GROUND_TONE, BRIGHTEST, LEVELS)
    ]
    return path(base, fill=ramp.at(GROUND_TONE)) + painted_bands(bands, ramp)


def _strands(part: Grid) -> Field:
    """Noise that is constant along a strand and changes from one to the next."""
    across, down = part.places
    away = np.hypot(across - CROWN[0], down - CROWN[1])
    turn = np.arctan2(down - CROWN[1], across - CROWN[0]) + SWIRL * away
    noise = np.random.default_rng(STRAND_SEED).standard_normal((LENGTHS + 1, STRANDS_KEPT))
    strand = (turn / (2 * np.pi) * STRANDS_AROUND).astype(int) % STRANDS_KEPT
    length = np.clip(away / STRAND_LENGTH_MM, 0, LENGTHS - 1)
    row = length.astype(int)
    share = length - row
    field = noise[row, strand] * (1 - share) + noise[row + 1, strand] * share
    field = ndimage.gaussian_filter(field, STRAND_BLUR_MM * part.px_per_mm)
    return np.asarray(field / field.std())
