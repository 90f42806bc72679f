"""Proves the atlas: ids, sides, order, symmetry, and every point where its rule says."""

from collections.abc import Iterator, Mapping
from itertools import pairwise

from acuchart.atlas.charts import Atlas, Position
from acuchart.atlas.geometry import is_inside
from acuchart.atlas.resolving import ORDINALS
from acuchart.domain.locating import InForamen
from acuchart.domain.points import Point
from acuchart.domain.sides import PAIR, Side

MIRROR_MM = 1.0  # how far left and right may differ; finer than a fingertip can tell
VERTEBRAE = (*(f"C{n}" for n in range(1, 8)), *(f"T{n}" for n in range(1, 13)), *(f"L{n}" for n in range(1, 6)))
MIDLINE = (
    "external-occipital-protuberance", "posterior-hairline", *VERTEBRAE, *ORDINALS, "sacral-hiatus", "coccyx-tip",
)  # fmt: skip
PAIRED = (
    "PSIS", "sacral-cornu", "iliac-crest", "scapular-spine-medial", "scapular-medial-border",
    "inferior-scapular-angle", "acromion", "mastoid", "gluteal-fold", "popliteal-crease", "lateral-malleolus",
    "medial-malleolus", "calcaneus", "greater-trochanter", "axillary-fold", "elbow-crease", "wrist-crease",
)  # fmt: skip
DOWNWARDS = (*VERTEBRAE, *ORDINALS, "coccyx-tip")  # each lies below the one before


def faults(atlas: Atlas, points: Mapping[str, Point]) -> list[str]:
    """What is wrong with the atlas, one sentence a fault; none for a good one."""
    return [
        *_missing(atlas, points),
        *_wrong_sides(atlas),
        *_wrong_order(atlas),
        *_not_mirrored(atlas),
        *_outside(atlas, points),
    ]


def _missing(atlas: Atlas, points: Mapping[str, Point]) -> Iterator[str]:
    there = {f"foramen-{level}-{side}" for level, side in atlas.foramina}
    there |= {f"landmark-{name}" for name in atlas.landmarks}
    there |= {name for name, polygon in (("outline", atlas.outline), ("sacrum", atlas.sacrum)) if polygon}
    there |= {f"spot {code} {side}" for code, side in atlas.spots}
    wanted = ["outline", "sacrum"]
    wanted += [f"foramen-{level}-{side}" for level in ORDINALS for side in PAIR]
    wanted += [f"landmark-{name}" for name in MIDLINE]
    wanted += [f"landmark-{name}-{side}" for name in PAIRED for side in PAIR]
    wanted += [f"spot {code} {side}" for code, point in points.items() for side in point.sides]
    files = [file for chart in atlas.charts.values() for file in (chart.art, chart.preview)]
    yield from (f"{name} is missing." for name in wanted if name not in there)
    yield from (f"{file.name} is missing." for file in files if not file.is_file())


def _sided(atlas: Atlas) -> Iterator[tuple[str, Side, Position]]:
    """Everything that has a side: what it is called without it, the side, and its place."""
    for (level, side), foramen in atlas.foramina.items():
        yield f"foramen-{level}", side, foramen.centroid
    for (code, side), spot in atlas.spots.items():
        yield code, side, spot.position
    for name, position in atlas.landmarks.items():
        stem, _, end = name.rpartition("-")
        side = Side(end) if end in PAIR else Side.MIDLINE
        yield f"landmark-{stem if side in PAIR else name}", side, position


def _wrong_sides(atlas: Atlas) -> Iterator[str]:
    for name, side, position in _sided(atlas):
        is_true = {
            Side.LEFT: position.x < 0,
            Side.RIGHT: position.x > 0,
            Side.MIDLINE: abs(position.x) <= MIRROR_MM,
        }
        if not is_true[side]:
            yield f"{name} {side} lies at x = {position.x:g} mm, which is not {side}."


def _wrong_order(atlas: Atlas) -> Iterator[str]:
    heights = {f"landmark-{name}": position.y for name, position in atlas.landmarks.items()}
    heights |= {f"foramen-{level}-{side}": rim.centroid.y for (level, side), rim in atlas.foramina.items()}
    columns = [[f"landmark-{name}" for name in DOWNWARDS]]
    columns += [[f"foramen-{level}-{side}" for level in ORDINALS] for side in PAIR]
    for column in columns:
        for upper, lower in pairwise(name for name in column if name in heights):
            if heights[lower] <= heights[upper]:
                yield f"{lower} does not lie below {upper}."


def _not_mirrored(atlas: Atlas) -> Iterator[str]:
    places = {(name, side): position for name, side, position in _sided(atlas)}
    for (name, side), left in places.items():
        if side is not Side.LEFT:
            continue
        right = places.get((name, Side.RIGHT))
        if right is None:
            yield f"{name} has a left side and no right one."
        elif abs(left.x + right.x) > MIRROR_MM or abs(left.y - right.y) > MIRROR_MM:
            yield f"{name}: left and right do not mirror each other within {MIRROR_MM:g} mm."


def _outside(atlas: Atlas, points: Mapping[str, Point]) -> Iterator[str]:
    for (level, side), foramen in atlas.foramina.items():
        if not all(is_inside(corner, atlas.sacrum) for corner in foramen.rim):
            yield f"foramen-{level}-{side} leaves the sacrum."
    if not all(is_inside(corner, atlas.outline) for corner in atlas.sacrum):
        yield "The sacrum leaves the outline of the body."
    for (code, side), spot in atlas.spots.items():
        rule = points[code].rule
        if isinstance(rule, InForamen):
            around = atlas.foramina.get((rule.foramen, side))
            if around is None or not is_inside(spot.position, around.rim):
                yield f"{code} {side} does not lie in foramen {rule.foramen}."
        elif not is_inside(spot.position, atlas.outline):
            yield f"{code} {side} lies outside the body."
