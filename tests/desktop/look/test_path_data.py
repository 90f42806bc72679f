"""Reading path data: compared with what the commands mean, and with Qt's own shapes."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from acuchart.desktop.look.path_data import read_path

numbers = st.floats(-50, 50).map(lambda value: round(value, 3))


def corners(path: QPainterPath) -> list[tuple[float, float]]:
    return [(path.elementAt(at).x, path.elementAt(at).y) for at in range(path.elementCount())]


def test_lines_go_where_they_are_told() -> None:
    assert corners(read_path("M1 2L3 4H10V20")) == [(1, 2), (3, 4), (10, 4), (10, 20)]


def test_small_letters_count_from_where_the_pen_is() -> None:
    assert corners(read_path("M1 2l3 4h10v20")) == [(1, 2), (4, 6), (14, 6), (14, 26)]


def test_pairs_after_a_move_are_lines() -> None:
    assert corners(read_path("M1 1 2 2 3 3")) == [(1, 1), (2, 2), (3, 3)]
    assert corners(read_path("m1 1 2 2 3 3")) == [(1, 1), (3, 3), (6, 6)]


def test_numbers_may_stand_without_blanks() -> None:
    assert corners(read_path("M1-2L.5.5L-.5-3")) == [(1, -2), (0.5, 0.5), (-0.5, -3)]


def test_a_cubic_keeps_its_handles() -> None:
    assert corners(read_path("M0 0C1 2 3 4 5 6")) == [(0, 0), (1, 2), (3, 4), (5, 6)]
    assert corners(read_path("M1 1c1 2 3 4 5 6")) == [(1, 1), (2, 3), (4, 5), (6, 7)]


def test_a_closed_shape_returns_to_its_start() -> None:
    path = read_path("M1 1H5V5Z")
    assert path.currentPosition() == QPointF(1, 1)


def test_a_relative_move_after_closing_counts_from_the_start_of_the_shape() -> None:
    assert corners(read_path("M1 1H5V5Zm2 2h1"))[-2:] == [(3, 3), (4, 3)]


def test_two_half_circles_make_a_circle() -> None:
    path = read_path("M10 5a5 5 0 1 1 0 10a5 5 0 1 1 0 -10Z")
    box = path.boundingRect()
    assert (box.left(), box.top(), box.right(), box.bottom()) == pytest.approx((5, 5, 15, 15), abs=0.01)
    assert path.length() == pytest.approx(10 * math.pi, rel=5e-3)


@pytest.mark.parametrize(
    ("flags", "middle"),
    [
        ("0 1", (7.0711, -7.0711)),
        ("0 0", (2.9289, -2.9289)),
        ("1 1", (17.0711, -17.0711)),
        ("1 0", (-7.0711, 7.0711)),
    ],
)
def test_an_arc_takes_the_way_its_flags_say(flags: str, middle: tuple[float, float]) -> None:
    path = read_path(f"M0 -10A10 10 0 {flags} 10 0")
    at = path.pointAtPercent(0.5)
    assert (at.x(), at.y()) == pytest.approx(middle, abs=0.02)


def test_an_arc_too_small_for_its_ends_grows() -> None:
    box = read_path("M0 0A1 1 0 0 1 10 0").boundingRect()
    assert box.height() == pytest.approx(5, abs=0.01)


@given(numbers, numbers, st.floats(1, 40), st.sampled_from(["0 0", "0 1", "1 0", "1 1"]))
def test_an_arc_ends_where_it_is_told(x: float, y: float, radius: float, flags: str) -> None:
    if math.hypot(x, y) < 0.01:
        return
    path = read_path(f"M0 0A{radius:.3f} {radius:.3f} 0 {flags} {x:.3f} {y:.3f}")
    end = path.currentPosition()
    assert (end.x(), end.y()) == pytest.approx((x, y), abs=0.02)


@given(st.lists(st.tuples(numbers, numbers), min_size=1, max_size=20))
def test_a_polygon_reads_as_it_was_written(points: list[tuple[float, float]]) -> None:
    data = "M" + "L".join(f"{x:.3f} {y:.3f}" for x, y in points)
    read = corners(read_path(data))
    assert read[0] == pytest.approx(points[0])
    assert read[-1] == pytest.approx(points[-1])
    assert {(round(x, 3) + 0, round(y, 3) + 0) for x, y in read} == {(x + 0, y + 0) for x, y in points}


@pytest.mark.parametrize("data", ["M0 0Q1 1 2 2", "M0 0S1 1 2 2", "M0 0L1", "M0 0X1 1", "M0"])
def test_what_cannot_be_read_is_refused(data: str) -> None:
    with pytest.raises(ValueError, match="cannot be read"):
        read_path(data)
