"""The chart that proves itself: the shipped one has no fault, and each kind of fault is told."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from acuchart.atlas.charts import Atlas, Position, Spot
from acuchart.atlas.checking import faults
from acuchart.atlas.loading import load_atlas
from acuchart.catalogue.loading import load
from acuchart.domain.locating import AtLevel
from acuchart.domain.sides import PAIR, Side

POINTS = load().points
ATLAS = load_atlas(POINTS)


def with_landmark(name: str, position: Position) -> Atlas:
    """The atlas with one landmark elsewhere."""
    return replace(ATLAS, landmarks={**ATLAS.landmarks, name: position})


def with_foramen_moved(level: str, side: Side, dx: float, dy: float) -> Atlas:
    """The atlas with one foramen elsewhere."""
    old = ATLAS.foramina[level, side]
    rim = tuple(Position(corner.x + dx, corner.y + dy) for corner in old.rim)
    centre = Position(old.centroid.x + dx, old.centroid.y + dy)
    moved = replace(old, rim=rim, centroid=centre)
    return replace(ATLAS, foramina={**ATLAS.foramina, (level, side): moved})


def with_spot(code: str, side: Side, position: Position) -> Atlas:
    """The atlas with one spot elsewhere."""
    return replace(ATLAS, spots={**ATLAS.spots, (code, side): Spot(code, side, position, "moved")})


def test_the_shipped_atlas_has_no_fault() -> None:
    assert faults(ATLAS, POINTS) == []


def test_the_foramina_come_together_downwards() -> None:
    half_widths = [ATLAS.foramina[level, Side.RIGHT].centroid.x for level in ("S1", "S2", "S3", "S4")]
    assert half_widths == sorted(half_widths, reverse=True)
    assert 36 <= 2 * half_widths[0] <= 48  # mm, from the published measures of the first foramina
    assert 29 <= 2 * half_widths[1] <= 39  # mm, of the second


def test_the_foramina_are_spaced_as_measured() -> None:
    heights = [ATLAS.foramina[level, Side.LEFT].centroid.y for level in ("S1", "S2", "S3", "S4")]
    steps = [lower - upper for upper, lower in pairwise(heights)]
    assert all(18 <= step <= 25 for step in steps)  # mm, centre to centre
    assert 55 <= heights[3] - heights[0] <= 70  # mm, all four


@pytest.mark.parametrize("side", PAIR)
def test_a_foramen_is_of_true_size(side: Side) -> None:
    for foramen in (ATLAS.foramina[level, side] for level in ("S1", "S2", "S3", "S4")):
        width = max(corner.x for corner in foramen.rim) - min(corner.x for corner in foramen.rim)
        height = max(corner.y for corner in foramen.rim) - min(corner.y for corner in foramen.rim)
        assert 6 <= width <= 9  # mm
        assert 6 <= height <= 11  # mm


@pytest.mark.parametrize("name", ["T3", "sacral-hiatus", "PSIS-left", "popliteal-crease-right"])
def test_a_missing_landmark_is_told(name: str) -> None:
    fewer = replace(ATLAS, landmarks={key: place for key, place in ATLAS.landmarks.items() if key != name})
    assert f"landmark-{name} is missing." in faults(fewer, POINTS)


def test_a_missing_foramen_is_told_and_its_point_too() -> None:
    fewer = replace(ATLAS, foramina={key: it for key, it in ATLAS.foramina.items() if key != ("S3", Side.LEFT)})
    told = faults(fewer, POINTS)
    assert "foramen-S3-left is missing." in told
    assert "BL33 left does not lie in foramen S3." in told


def test_a_missing_spot_is_told() -> None:
    fewer = replace(ATLAS, spots={key: spot for key, spot in ATLAS.spots.items() if key != ("BL34", Side.RIGHT)})
    told = faults(fewer, POINTS)
    assert "spot BL34 right is missing." in told
    assert "BL34 has a left side and no right one." in told


@pytest.mark.parametrize("name", ["outline", "sacrum"])
def test_a_missing_shape_is_told(name: str) -> None:
    told = faults(replace(ATLAS, outline=()) if name == "outline" else replace(ATLAS, sacrum=()), POINTS)
    assert f"{name} is missing." in told


def test_a_missing_drawing_is_told(tmp_path: Path) -> None:
    elsewhere = replace(ATLAS.charts["back"], preview=tmp_path / "back-preview.webp")
    told = faults(replace(ATLAS, charts={**ATLAS.charts, "back": elsewhere}), POINTS)
    assert told == ["back-preview.webp is missing."]


def test_swapped_sides_are_told() -> None:
    left, right = ATLAS.landmarks["PSIS-left"], ATLAS.landmarks["PSIS-right"]
    swapped = replace(ATLAS, landmarks={**ATLAS.landmarks, "PSIS-left": right, "PSIS-right": left})
    told = faults(swapped, POINTS)
    assert any(fault.startswith("landmark-PSIS left lies at x = ") for fault in told)
    assert any(fault.startswith("landmark-PSIS right lies at x = ") for fault in told)


def test_a_spot_on_the_wrong_side_is_told() -> None:
    other = ATLAS.spots["BL32", Side.RIGHT].position
    told = faults(with_spot("BL32", Side.LEFT, other), POINTS)
    assert any(fault.startswith("BL32 left lies at x = ") for fault in told)
    assert "BL32 left does not lie in foramen S2." in told


def test_a_landmark_off_the_midline_is_told() -> None:
    told = faults(with_landmark("L4", Position(3, ATLAS.landmarks["L4"].y)), POINTS)
    assert told == ["landmark-L4 midline lies at x = 3 mm, which is not midline."]


def test_vertebrae_out_of_order_are_told() -> None:
    above = ATLAS.landmarks["T3"]
    assert "landmark-T4 does not lie below landmark-T3." in faults(with_landmark("T4", above), POINTS)


def test_foramina_out_of_order_are_told() -> None:
    assert "foramen-S2-left does not lie below foramen-S1-left." in faults(
        with_foramen_moved("S2", Side.LEFT, 0, -40), POINTS
    )


@pytest.mark.parametrize(("dx", "dy"), [(1.5, 0), (0, 1.5)])
def test_sides_that_do_not_mirror_are_told(dx: float, dy: float) -> None:
    told = faults(with_foramen_moved("S2", Side.RIGHT, dx, dy), POINTS)
    assert "foramen-S2: left and right do not mirror each other within 1 mm." in told


def test_a_hair_s_breadth_is_no_fault() -> None:
    assert faults(with_foramen_moved("S2", Side.RIGHT, 0.4, 0.4), POINTS) == []


def test_a_foramen_outside_the_sacrum_is_told() -> None:
    assert "foramen-S1-left leaves the sacrum." in faults(with_foramen_moved("S1", Side.LEFT, -40, 0), POINTS)


def test_a_sacrum_outside_the_body_is_told() -> None:
    far = tuple(Position(corner.x + 400, corner.y) for corner in ATLAS.sacrum)
    assert "The sacrum leaves the outline of the body." in faults(replace(ATLAS, sacrum=far), POINTS)


def test_a_point_off_the_body_is_told() -> None:
    stray = replace(POINTS["BL31"], rule=AtLevel("T3", 30))
    points = {**POINTS, "BL31": stray}
    told = faults(load_atlas(points), points)
    assert "BL31 left lies outside the body." in told
