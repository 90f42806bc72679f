"""The foramina are where published measurements of sacra put them."""

from itertools import pairwise

import pytest

from tests.assets.drawings import LEVELS
from tests.assets.measured import (
    area,
    b_cun,
    foramen,
    height,
    landmark,
    to_real_sacrum,
    width,
)

MIRROR_MM = 0.5
DISTANCE_MM = {"S1": (36, 48), "S2": (29, 38), "S3": (27, 36), "S4": (12, 36)}
PITCH_MM, TOTAL_MM = (18, 25), (55, 70)
HEIGHT_MM, WIDTH_MM = (6, 11), (6, 9)
SHARE_OF_INNER_LINE = {"S1": (0.55, 0.75), "S2": (0.45, 0.60), "S3": (0.40, 0.55), "S4": (0.25, 0.50)}
INNER_LINE_CUN = 1.5
HIATUS_MM = 4.0
BELOW_PSIS_MM = (0, 16)


def across(level: str) -> float:
    right, left = foramen(level, "right").centroid, foramen(level, "left").centroid
    return float(right.x - left.x) * to_real_sacrum()


def level_of(level: str) -> float:
    return float(foramen(level, "right").centroid.y)


@pytest.mark.parametrize("level", LEVELS)
def test_left_and_right_mirror_each_other(level: str) -> None:
    left, right = foramen(level, "left"), foramen(level, "right")
    assert left.centroid.x < 0 < right.centroid.x
    assert left.centroid.x == pytest.approx(-right.centroid.x, abs=MIRROR_MM)
    assert left.centroid.y == pytest.approx(right.centroid.y, abs=MIRROR_MM)
    assert left.area == pytest.approx(right.area, rel=0.02)


def test_the_rows_draw_together_downwards() -> None:
    distances = [across(level) for level in LEVELS]
    assert distances == sorted(distances, reverse=True)
    assert len(set(distances)) == len(distances)


@pytest.mark.parametrize("level", LEVELS)
def test_left_and_right_are_as_far_apart_as_measured(level: str) -> None:
    least, most = DISTANCE_MM[level]
    assert least <= across(level) <= most


def test_the_steps_down_are_as_measured() -> None:
    levels = [level_of(level) * to_real_sacrum() for level in LEVELS]
    steps = [lower - upper for upper, lower in pairwise(levels)]
    assert all(PITCH_MM[0] <= step <= PITCH_MM[1] for step in steps), steps
    assert TOTAL_MM[0] <= levels[-1] - levels[0] <= TOTAL_MM[1]


@pytest.mark.parametrize("level", LEVELS)
def test_each_hole_has_a_natural_size(level: str) -> None:
    hole, scale = foramen(level, "right"), to_real_sacrum()
    assert HEIGHT_MM[0] <= height(hole) * scale <= HEIGHT_MM[1]
    assert WIDTH_MM[0] <= width(hole) * scale <= WIDTH_MM[1]


def test_the_first_hole_is_the_largest() -> None:
    areas = [foramen(level, "right").area for level in LEVELS]
    assert max(areas) == areas[0]


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("side", ["left", "right"])
def test_every_hole_lies_in_the_bone(level: str, side: str) -> None:
    assert area("sacrum").contains(foramen(level, side))


@pytest.mark.parametrize("level", LEVELS)
def test_the_holes_lie_medial_to_the_inner_bladder_line(level: str) -> None:
    share = foramen(level, "right").centroid.x / (INNER_LINE_CUN * b_cun())
    least, most = SHARE_OF_INNER_LINE[level]
    assert least <= share <= most


def test_the_hiatus_opens_at_the_level_of_the_fourth_holes() -> None:
    assert landmark("sacral-hiatus").y == pytest.approx(level_of("S4"), abs=HIATUS_MM)


def test_the_second_holes_lie_just_below_the_line_of_both_psis() -> None:
    below = level_of("S2") - landmark("PSIS-right").y
    assert BELOW_PSIS_MM[0] <= below <= BELOW_PSIS_MM[1]


def test_the_crest_of_each_segment_is_level_with_its_holes() -> None:
    for level in LEVELS:
        assert landmark(level).y == pytest.approx(level_of(level), abs=1.0)
