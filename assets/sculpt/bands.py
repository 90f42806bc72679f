"""Turns a field of tones into nested areas, bright laid over dark: shading without a gradient."""

import importlib
from collections.abc import Sequence
from typing import Any

import numpy as np

from assets.sculpt.arrays import Curve, Field
from assets.sculpt.colour import Ramp
from assets.sculpt.grid import Grid
from assets.sculpt.pathdata import Pencil, ring_data
from assets.sculpt.svg import group, path

measure: Any = importlib.import_module("skimage.measure")  # carries no types of its own

FEWEST_CORNERS = 6  # of a contour that is more than a speck
BRIGHTEST = 1.0

Contours = list[str]
"""Path data, one a connected area: many small paths are painted quicker than one that holds them all."""


def areas_above(grid: Grid, field: Field, level: float, pencil: Pencil) -> Contours:
    """Returns the areas of a field at or above a level, each with its holes."""
    padded = np.pad(field, 1, constant_values=min(float(field.min()), level) - 1.0)
    labels = measure.label(padded >= level, connectivity=1)
    areas: dict[int, str] = {}
    for contour in measure.find_contours(padded, level):
        ring = grid.millimetres(contour[:, ::-1] - 1)
        if len(contour) < FEWEST_CORNERS or _area(ring) < pencil.smallest_mm2:
            continue
        data = ring_data(_evened(ring), pencil)
        label = _label_beside(labels, contour[len(contour) // 2])
        areas[label] = areas.get(label, "") + data
    return [data for data in areas.values() if data]


def painted_bands(bands: Sequence[tuple[float, Contours]], ramp: Ramp, top: float = BRIGHTEST) -> str:
    """Paints nested areas, each in the colour halfway between its tone and the next."""
    tones = [tone for tone, _ in bands] + [top]
    painted = []
    for (tone, contours), following in zip(bands, tones[1:], strict=True):
        fill = ramp.at((tone + following) / 2)
        if len(contours) == 1:
            painted.append(path(contours[0], fill=fill))
        elif contours:
            painted.append(group("".join(path(data) for data in contours), fill=fill))
    return "".join(painted)


def _area(ring: Curve) -> float:
    x, y = ring[:, 0], ring[:, 1]
    return float(abs(np.sum(x[:-1] * y[1:] - x[1:] * y[:-1])) / 2)


def _evened(ring: Curve) -> Curve:
    """Takes the steps of the raster out of a ring."""
    open_ring = ring[:-1]
    even = 0.25 * np.roll(open_ring, 1, 0) + 0.5 * open_ring + 0.25 * np.roll(open_ring, -1, 0)
    return np.vstack([even, even[:1]])


def _label_beside(labels: Field, place: Curve) -> int:
    low, high = np.floor(place).astype(int), np.ceil(place).astype(int)
    return int(max(labels[low[0], low[1]], labels[high[0], high[1]]))
