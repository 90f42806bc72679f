"""Heights, light and bands."""

import numpy as np
import pytest
from shapely.geometry import Polygon
from shapely.geometry import box as rectangle

from assets.sculpt.bands import areas_above, painted_bands
from assets.sculpt.colour import Ramp
from assets.sculpt.grid import Grid, distances_to_line
from assets.sculpt.inflate import pillow
from assets.sculpt.light import LAMP, cast_shadow, extended, hollowness, normals
from assets.sculpt.pathdata import Pencil
from assets.sculpt.shapes import outside_of

GRID = Grid.over(-50, -50, 50, 50, 2.0)
PENCIL = Pencil(0.1, 1)
GREY = Ramp(((0.0, "#000000"), (1.0, "#ffffff")))


def test_a_strip_inflates_to_a_half_cylinder() -> None:
    grid = Grid.over(-12, -50, 12, 50, 6.0)
    ring = np.array([(-10, -45), (10, -45), (10, 45), (-10, 45)], float)
    window, height, _ = pillow(grid, ring)
    middle = height[height.shape[0] // 2]
    across = grid.part(window).xs
    inside = np.abs(across) < 9
    assert middle[inside] == pytest.approx(np.sqrt(100 - across[inside] ** 2), abs=0.4)


def test_pixels_and_millimetres_are_each_others_inverse() -> None:
    curve = np.array([(-3.25, 12.5), (40.0, -7.0)])
    assert pytest.approx(curve) == GRID.millimetres(GRID.pixels(curve))


def test_coverage_adds_up_to_the_area() -> None:
    covered = GRID.coverage(np.array([(-10, -10), (10, -10), (10, 10), (-10, 10)], float))
    assert covered.sum() / GRID.px_per_mm**2 == pytest.approx(400, rel=0.03)


def test_depth_is_positive_inside() -> None:
    depth = GRID.depth_inside(rectangle(-20, -20, 20, 20))
    assert depth[100, 100] == pytest.approx(20, abs=0.5)
    assert depth[0, 0] < 0


def test_the_distance_to_a_shape_is_negative_inside() -> None:
    away = outside_of(rectangle(-10, -10, 10, 10))
    places = away(np.array([0.0, 20.0]), np.array([0.0, 0.0]))
    assert places == pytest.approx([-10, 10], abs=0.1)


def test_the_distance_to_a_line_comes_with_the_place_along_it() -> None:
    away, along = distances_to_line(GRID, np.column_stack([np.linspace(-40, 40, 161), np.zeros(161)]))
    assert away[140, 100] == pytest.approx(20.25, abs=0.1)
    assert along[100, 180] == pytest.approx((40.25 + 40) / 80, abs=0.02)


def test_a_flat_place_faces_the_viewer() -> None:
    nx, ny, nz = normals(np.zeros((9, 9)), 1.0)
    assert (nx == 0).all()
    assert (ny == 0).all()
    assert (nz == 1).all()


def test_the_lamp_direction_has_length_one() -> None:
    assert np.linalg.norm(LAMP) == pytest.approx(1, abs=1e-3)


def test_a_wall_casts_its_shadow_away_from_the_lamp() -> None:
    heights = np.zeros((60, 60))
    heights[28:32, 28:32] = 20
    shadow = cast_shadow(heights, 1.0, (-1, -1, 1), 40, 0.1)
    assert shadow[38, 38] > 0.5
    assert shadow[20, 20] == 0


def test_a_pit_is_hollow_and_a_peak_is_not() -> None:
    around = [(2.0, 1.0, np.full((1, 2), 5.0))]
    pit, peak = hollowness(np.array([[4.0, 6.0]]), around)[0]
    assert pit > 0
    assert peak == 0


def test_values_are_carried_over_what_is_not_known() -> None:
    field = np.array([[1.0, 9.0, 3.0]])
    assert extended(field, np.array([[True, False, False]])).tolist() == [[1.0, 1.0, 1.0]]


def test_bands_are_nested_and_bright_lies_over_dark() -> None:
    across, down = GRID.places
    hill = 1 - np.hypot(across, down) / 40
    bands = [(level, areas_above(GRID, hill, level, PENCIL)) for level in (0.2, 0.5, 0.8)]
    assert all(len(areas) == 1 for _, areas in bands)
    painted = painted_bands(bands, GREY)
    assert painted.index("#595959") < painted.index("#a6a6a6") < painted.index("#e6e6e6")


def test_separate_hills_become_separate_paths_and_holes_stay_with_theirs() -> None:
    across, down = GRID.places
    ring = 5 - np.abs(np.hypot(across + 20, down) - 12)
    dot = 4 - np.hypot(across - 30, down)
    areas = areas_above(GRID, np.maximum(ring, dot), 0.0, PENCIL)
    assert sorted(area.count("M") for area in areas) == [1, 2]


def test_specks_are_left_out() -> None:
    across, down = GRID.places
    dot = 2 - np.hypot(across, down)
    assert areas_above(GRID, dot, 0.0, Pencil(0.1, 1, smallest_mm2=100)) == []


def test_a_ramp_runs_from_shade_to_light() -> None:
    assert [GREY.at(tone) for tone in (0, 0.5, 1)] == ["#000000", "#808080", "#ffffff"]


def test_a_veil_takes_its_share_of_every_colour() -> None:
    assert GREY.veiled("#ff0000", 1.0).at(0.5) == "#ff0000"
    assert GREY.veiled("#ff0000", 0.0) == GREY


def test_polygons_with_a_hole_are_painted_with_the_hole() -> None:
    frame = Polygon([(-30, -30), (30, -30), (30, 30), (-30, 30)], [[(-10, -10), (10, -10), (10, 10), (-10, 10)]])
    assert GRID.depth_inside(frame)[100, 100] < 0
