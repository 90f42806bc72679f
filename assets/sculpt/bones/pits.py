"""The fine pits where vessels enter the sacrum; only a close-up shows them."""

import numpy as np
from shapely.geometry import Point

from assets.sculpt.bones.foramina import all_rims
from assets.sculpt.bones.sacrum import OUTLINE
from assets.sculpt.shapes import symmetric_shape
from assets.sculpt.svg import group, path

SEED = 11
TRIES = 2600
FROM_EDGE_MM, FROM_RIM_MM, APART_MM = 2.2, 1.0, 0.9
CREST_HALF_WIDTH_MM, HIATUS_TOP = 3.4, 812.0
FACETS_BOTTOM = 743.0  # above lie the articular processes, smooth with gristle
SMOOTH_SHARE = 0.10  # how many of the pits tried on smooth bone stay; on rough bone all do
ROUGH_X_MM, ROUGH_REACH_MM = 27.0, 5.0  # the lateral mass is rough
LARGEST_MM, SMALLEST_MM = 0.34, 0.12
SHADE, SHADE_OPACITY = "#3a2814", 0.34
GLINT, GLINT_OPACITY, GLINT_SHIFT_MM = "#fffaf0", 0.45, 0.11


def pits() -> str:
    """Returns the pits: a speck of shade with a glint on the side away from the light."""
    places = _places()
    shade = "".join(_speck(x, y, r, r * 0.8) for x, y, r in places)
    glint = "".join(_speck(x + GLINT_SHIFT_MM, y + GLINT_SHIFT_MM, r, r * 0.8) for x, y, r in places)
    below = path(glint, fill=GLINT, fill_opacity=GLINT_OPACITY)
    return group(below + path(shade, fill=SHADE, fill_opacity=SHADE_OPACITY), id="pits")


def _places() -> list[tuple[float, float, float]]:
    random = np.random.default_rng(SEED)
    bone = symmetric_shape(OUTLINE).buffer(-FROM_EDGE_MM).difference(all_rims().buffer(FROM_RIM_MM))
    left, top, right, bottom = bone.bounds
    kept: list[tuple[float, float, float]] = []
    for x, y, luck, size in random.uniform(size=(TRIES, 4)):
        place = (left + x * (right - left), top + y * (bottom - top))
        if luck > _roughness(*place) or not bone.contains(Point(place)) or _crowded(place, kept):
            continue
        kept.append((*place, SMALLEST_MM + (LARGEST_MM - SMALLEST_MM) * float(size) ** 3))
    return kept


def _roughness(x: float, y: float) -> float:
    if y < FACETS_BOTTOM or abs(x) < CREST_HALF_WIDTH_MM:
        return 0.0
    if y > HIATUS_TOP and abs(x) < 2 * CREST_HALF_WIDTH_MM:
        return 0.0
    lateral = 1 / (1 + np.exp((ROUGH_X_MM - abs(x)) / ROUGH_REACH_MM))
    return float(max(SMOOTH_SHARE, lateral))


def _crowded(place: tuple[float, float], kept: list[tuple[float, float, float]]) -> bool:
    return any((place[0] - x) ** 2 + (place[1] - y) ** 2 < APART_MM**2 for x, y, _ in kept)


def _speck(x: float, y: float, half_width: float, half_height: float) -> str:
    arc = f"a{half_width:.2f} {half_height:.2f} 0 1 0"
    return f"M{x - half_width:.2f} {y:.2f}{arc} {2 * half_width:.2f} 0{arc} {-2 * half_width:.2f} 0z"
