"""Curves go through their knots, and the Béziers follow the curves."""

import numpy as np
import pytest
from svgelements import Path as Contour

from assets.sculpt.bezier import fitted_cubics
from assets.sculpt.pathdata import Pencil, line_data, ring_data
from assets.sculpt.spline import lengths_along, level_profile, mirrored, smooth_line, smooth_ring, symmetric_ring

KNOTS = [(0.0, 0.0), (10.0, 4.0), (14.0, 14.0), (30.0, 10.0)]


def circle(radius: float, count: int = 400) -> np.ndarray:
    turn = np.linspace(0, 2 * np.pi, count)
    return np.column_stack([radius * np.cos(turn), radius * np.sin(turn)])


def distance_to_circle(data: str, radius: float) -> float:
    contour = Contour(data)
    places = [contour.point(share) for share in np.linspace(0, 1, 200)]
    return max(abs(float(np.hypot(place.x, place.y)) - radius) for place in places)


def test_a_smooth_line_passes_all_its_knots() -> None:
    line = smooth_line(KNOTS, 0.1)
    assert all(np.hypot(*(line - knot).T).min() < 1e-9 for knot in KNOTS)


def test_a_smooth_ring_closes_without_a_corner() -> None:
    ring = smooth_ring(KNOTS, 0.1)
    step_over_the_end = np.hypot(*(ring[0] - ring[-1]))
    assert step_over_the_end < 0.2


def test_a_symmetric_ring_is_its_own_mirror_image() -> None:
    ring = symmetric_ring([(0, 0), (10, 5), (0, 20)])
    half = len(ring) // 2
    assert ring[:half] == pytest.approx(mirrored(ring)[: half - 1 : -1])


def test_lengths_run_from_nothing_to_all() -> None:
    lengths = lengths_along(smooth_line(KNOTS))
    assert lengths[0] == 0
    assert lengths[-1] == 1
    assert (np.diff(lengths) > 0).all()


def test_a_level_profile_keeps_its_knots() -> None:
    profile = level_profile([(0, 5), (10, 7), (20, 6)])
    assert float(profile(10)) == pytest.approx(7)


@pytest.mark.parametrize("tolerance", [0.05, 0.2, 1.0])
def test_cubics_stay_within_their_tolerance(tolerance: float) -> None:
    data = ring_data(circle(50.0), Pencil(tolerance, 3))
    assert distance_to_circle(data, 50.0) <= tolerance + 0.01


def test_a_finer_pencil_needs_more_cubics() -> None:
    assert len(fitted_cubics(circle(50.0), 0.5)) < len(fitted_cubics(circle(50.0), 0.001))


def test_path_data_closes_a_ring_and_not_a_line() -> None:
    pencil = Pencil(0.1, 1)
    assert ring_data(circle(10), pencil).endswith("z")
    assert not line_data(smooth_line(KNOTS), pencil).endswith("z")


def test_numbers_are_written_without_idle_zeros() -> None:
    data = line_data(np.array([(0.0, 0.0), (0.5, 0.0), (1.0, 0.0), (1.5, 0.0)]), Pencil(0.1, 2))
    assert data == "M0 0c.5 0 1 0 1.5 0"


def test_a_ring_smaller_than_the_last_decimal_vanishes() -> None:
    assert ring_data(circle(0.01), Pencil(0.1, 1)) == ""
