"""Measures taken of polygons."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acuchart.atlas.charts import Position
from acuchart.atlas.drawings import BrokenDrawing
from acuchart.atlas.geometry import centroid, is_inside

SQUARE = (Position(0, 0), Position(4, 0), Position(4, 4), Position(0, 4))
FLAG = (Position(0, 0), Position(6, 0), Position(2, 2), Position(6, 4), Position(0, 4))  # a dent on the right


def test_the_centre_of_a_square_is_its_middle() -> None:
    assert centroid(SQUARE) == Position(2, 2)


def test_the_centre_does_not_depend_on_the_way_round() -> None:
    assert centroid(tuple(reversed(FLAG))) == centroid(FLAG)


def test_many_corners_on_one_side_do_not_pull_the_centre_there() -> None:
    crowded = (*(Position(x / 10, 0) for x in range(41)), Position(4, 4), Position(0, 4))
    assert centroid(crowded) == Position(2, 2)


@pytest.mark.parametrize("flat", [(), (Position(1, 1),), (Position(0, 0), Position(5, 5))])
def test_a_shape_without_area_has_no_centre(flat: tuple[Position, ...]) -> None:
    with pytest.raises(BrokenDrawing, match="no area"):
        centroid(flat)


def test_a_dent_is_outside() -> None:
    assert is_inside(Position(1, 2), FLAG)
    assert not is_inside(Position(4, 2), FLAG)
    assert not is_inside(Position(-1, 2), FLAG)


def test_nothing_is_inside_nothing() -> None:
    assert not is_inside(Position(0, 0), ())


@given(st.floats(-50, 50), st.floats(-50, 50))
def test_inside_a_square_is_what_its_sides_say(x: float, y: float) -> None:
    if 0 < x < 4 and 0 < y < 4:
        assert is_inside(Position(x, y), SQUARE)
    elif not (0 <= x <= 4 and 0 <= y <= 4):
        assert not is_inside(Position(x, y), SQUARE)


@given(st.floats(-500, 500), st.floats(-500, 500))
def test_a_moved_shape_takes_its_centre_along(dx: float, dy: float) -> None:
    moved = centroid(tuple(Position(corner.x + dx, corner.y + dy) for corner in FLAG))
    still = centroid(FLAG)
    assert moved.x - still.x == pytest.approx(dx, abs=0.002)
    assert moved.y - still.y == pytest.approx(dy, abs=0.002)
