"""Where the chart looks: fitting, zooming, flying, limits."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as some

from acuchart.atlas.charts import Extent, Position
from acuchart.desktop.chart.camera import (
    BACK_FRAME,
    CLOSEST_PX_PER_MM,
    LOOSEST,
    SACRUM_FRAME,
    Camera,
    Stage,
    between,
)

DRAWING = Extent(-420.0, -12.0, 840.0, 1778.0)
STAGE = Stage(910, 836, DRAWING)
SCALES = some.floats(0.3, 12.0)
PLACES = some.floats(-400.0, 1500.0)


def on_screen(camera: Camera, position: Position) -> tuple[float, float]:
    """Pixels from the middle of the view."""
    return (position.x - camera.x) * camera.scale, (position.y - camera.y) * camera.scale


@pytest.mark.parametrize("frame", [BACK_FRAME, SACRUM_FRAME])
@pytest.mark.parametrize("size", [(910, 836), (832, 656), (3840, 2096), (500, 900)])
def test_a_frame_fits_into_any_window(frame: Extent, size: tuple[int, int]) -> None:
    camera = Stage(*size, DRAWING).fitted(frame)
    left, top = on_screen(camera, Position(frame.x, frame.y))
    assert left >= -size[0] / 2 - 1e-6
    assert top >= -size[1] / 2 - 1e-6
    assert max(-2 * left / size[0], -2 * top / size[1]) == pytest.approx(1.0)


@given(PLACES, PLACES, SCALES, some.floats(0.2, 5.0), PLACES, PLACES)
def test_zooming_keeps_what_is_under_the_pointer(
    x: float, y: float, scale: float, factor: float, at_x: float, at_y: float
) -> None:
    camera, at = Camera(x, y, scale), Position(at_x, at_y)
    closer = camera.zoomed(factor, at, 0.1, 100.0)
    assert on_screen(closer, at) == pytest.approx(on_screen(camera, at), abs=1e-6)


def test_zooming_stops_at_its_limits() -> None:
    camera, middle = STAGE.fitted(BACK_FRAME), Position(0.0, 500.0)
    assert camera.zoomed(1e6, middle, STAGE.lowest, STAGE.highest).scale == CLOSEST_PX_PER_MM
    lowest = camera.zoomed(1e-6, middle, STAGE.lowest, STAGE.highest).scale
    assert lowest == pytest.approx(LOOSEST * 836 / DRAWING.height)


def test_on_a_large_screen_the_sacrum_still_fills_the_view() -> None:
    large = Stage(3840, 2096, DRAWING)
    assert large.highest >= large.fitted(SACRUM_FRAME).scale > CLOSEST_PX_PER_MM


def test_panning_moves_by_pixels() -> None:
    assert Camera(10.0, 20.0, 2.0).moved(30, -8) == Camera(-5.0, 24.0, 2.0)


def test_the_middle_of_the_view_stays_on_the_drawing() -> None:
    assert Camera(9e9, -9e9, 1.0).held_in(DRAWING) == Camera(420.0, -12.0, 1.0)


@given(PLACES, PLACES, SCALES, PLACES, PLACES, SCALES)
def test_a_flight_begins_and_ends_where_it_should(
    x: float, y: float, scale: float, to_x: float, to_y: float, to_scale: float
) -> None:
    start, end = Camera(x, y, scale), Camera(to_x, to_y, to_scale)
    for part, camera in ((0.0, start), (1.0, end)):
        flown = between(start, end, part)
        assert flown.scale == pytest.approx(camera.scale)
        slack = 1e-3 + 1e-6 * max(abs(x - to_x), abs(y - to_y)) / min(scale, to_scale)
        assert (flown.x, flown.y) == pytest.approx((camera.x, camera.y), abs=max(slack, 0.05))


def test_a_flight_gains_evenly_and_never_turns_back() -> None:
    start, end = STAGE.fitted(BACK_FRAME), STAGE.fitted(SACRUM_FRAME)
    scales = [between(start, end, part / 20).scale for part in range(21)]
    gains = [after / before for before, after in pairwise(scales)]
    assert gains == pytest.approx([gains[0]] * 20)
    assert gains[0] > 1


def test_a_flight_keeps_the_sacrum_in_sight_all_the_way() -> None:
    start, end = STAGE.fitted(BACK_FRAME), STAGE.fitted(SACRUM_FRAME)
    for part in range(21):
        x, y = on_screen(between(start, end, part / 20), Position(0.0, 780.0))
        assert abs(x) < 455
        assert abs(y) < 418


@pytest.mark.parametrize("size", [(910, 836), (832, 656), (3840, 2096), (500, 900)])
def test_the_close_up_is_away_in_the_whole_back_and_full_at_the_sacrum(size: tuple[int, int]) -> None:
    stage = Stage(*size, DRAWING)
    assert stage.plate_opacity(stage.fitted(BACK_FRAME).scale) == 0.0
    assert stage.plate_opacity(stage.fitted(SACRUM_FRAME).scale) == 1.0


@given(SCALES, SCALES)
def test_the_close_up_only_gains_on_the_way_in(scale: float, other: float) -> None:
    low, high = sorted((scale, other))
    assert 0.0 <= STAGE.plate_opacity(low) <= STAGE.plate_opacity(high) <= 1.0


def test_the_close_up_comes_between_about_1_and_2_pixels_a_millimetre() -> None:
    assert STAGE.plate_opacity(1.1) == 0.0
    assert 0.2 < STAGE.plate_opacity(1.6) < 0.8
    assert STAGE.plate_opacity(2.3) == 1.0
