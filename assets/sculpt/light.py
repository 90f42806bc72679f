"""One light for skin and bones, so that they lie in one room."""

import math
from collections.abc import Sequence

import numpy as np
from scipy import ndimage

from assets.sculpt.arrays import Field

Vector = tuple[float, float, float]

LAMP: Vector = (-0.4206, -0.5507, 0.7209)
"""Direction to the lamp, length 1: from above, the viewer's left, and the front."""

SHADOW_GROWTH = 1.25  # far from the caster the march takes longer steps
NEAR_MM = 4.0  # steps stay even this far from the caster
DEEPEST_SLOPE = 1.5  # a hollow steeper than this is as dark as it can be


def hollowness(heights: Field, blurred: Sequence[tuple[float, float, Field]]) -> Field:
    """Returns how deep each place lies under its surroundings.

    Args:
        heights: the surface, mm.
        blurred: radius (mm), weight, and the surface blurred by that radius.
    """
    deep = np.zeros_like(heights)
    for radius_mm, weight, around in blurred:
        deep += weight * np.clip((around - heights) / radius_mm, 0, DEEPEST_SLOPE)
    return deep


def blurred_surfaces(
    heights: Field, scales: Sequence[tuple[float, float]], px_per_mm: float
) -> list[tuple[float, float, Field]]:
    """Returns the surface blurred by every radius (mm) of `scales`, with its weight."""
    return [
        (radius_mm, weight, ndimage.gaussian_filter(heights, radius_mm * px_per_mm))
        for radius_mm, weight in scales
    ]


def cast_shadow(heights: Field, px_per_mm: float, lamp: Vector, reach_mm: float, softness: float) -> Field:
    """Returns how much of the lamp's light is kept from each place, 0 to 1.

    Args:
        heights: the surface, mm.
        px_per_mm: the raster's fineness.
        lamp: direction to the lamp.
        reach_mm: how far a shadow may fall.
        softness: how fast its edge widens with the distance from the caster.
    """
    level = math.hypot(lamp[0], lamp[1])
    right, down, rise = lamp[0] / level, lamp[1] / level, lamp[2] / level
    shadow = np.zeros_like(heights)
    away = 1.0
    while away < reach_mm:
        step = (-down * away * px_per_mm, -right * away * px_per_mm)
        caster = ndimage.shift(heights, step, order=1, mode="nearest")
        shadow = np.maximum(shadow, np.clip((caster - heights - rise * away) / (softness * away + 1.0), 0, 1))
        away = away * SHADOW_GROWTH if away > NEAR_MM else away + 1.0
    return shadow


def normals(heights: Field, px_per_mm: float) -> tuple[Field, Field, Field]:
    """Returns the direction each place of a surface faces."""
    down, right = np.gradient(heights, 1 / px_per_mm)
    length = np.sqrt(1 + right * right + down * down)
    return -right / length, -down / length, 1 / length


def extended(field: Field, known: Field) -> Field:
    """Returns the field with its values carried outwards over what is not known."""
    nearest = ndimage.distance_transform_edt(~known, return_distances=False, return_indices=True)
    return np.asarray(field[..., nearest[0], nearest[1]])
