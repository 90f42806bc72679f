"""The skin has the body's outline, mirrors itself, and rises where muscles lie."""

import numpy as np
import pytest

from assets.sculpt.back import FRAME
from assets.sculpt.grid import Grid
from assets.sculpt.skin.body import GROUND, Body, relief_field
from assets.sculpt.skin.hair import hair
from assets.sculpt.skin.ink import ink
from assets.sculpt.skin.outline import FINGERS, HAIRLINE_Y, body_shape
from assets.sculpt.skin.paint import HAIR, SKIN, outline_data
from assets.sculpt.skin.tone import skin_tone

PX_PER_MM = 0.5
BUTTOCK, FOLD, FURROW, ERECTOR = (80.0, 890.0), (80.0, 952.0), (0.0, 640.0), (45.0, 640.0)


@pytest.fixture(scope="module")
def grid() -> Grid:
    return Grid.over(FRAME.left, FRAME.top, FRAME.right, FRAME.bottom, PX_PER_MM)


@pytest.fixture(scope="module")
def body(grid: Grid) -> Body:
    return Body(grid)


def at(field: np.ndarray, grid: Grid, place: tuple[float, float]) -> float:
    column, row = grid.pixels(np.array([place]))[0].round().astype(int)
    return float(field[row, column])


def test_the_body_fills_its_silhouette(body: Body) -> None:
    area = body.inside.sum() / PX_PER_MM**2
    assert area == pytest.approx(body_shape().area, rel=0.02)


def test_the_skin_is_as_high_on_the_left_as_on_the_right(body: Body) -> None:
    both = body.inside & body.inside[:, ::-1]
    difference = np.abs(body.height - body.height[:, ::-1])[both]
    assert np.percentile(difference, 90) < 1.0  # a pixel at the edge spans many millimetres of height


def test_beside_the_body_lies_the_ground(body: Body) -> None:
    assert (body.height[~body.inside] == GROUND).all()


def test_muscles_rise_and_furrows_sink(grid: Grid) -> None:
    relief = relief_field(grid)
    assert at(relief, grid, BUTTOCK) > at(relief, grid, FOLD)
    assert at(relief, grid, ERECTOR) > at(relief, grid, FURROW)


def test_the_light_uses_the_whole_scale(body: Body) -> None:
    tone = skin_tone(body)[body.inside]
    assert tone.min() == 0
    assert tone.max() == 1


def test_the_light_comes_from_the_viewers_left(body: Body) -> None:
    tone = skin_tone(body)
    half = tone.shape[1] // 2
    left, right = tone[:, :half][body.inside[:, :half]], tone[:, half:][body.inside[:, half:]]
    assert left.mean() > right.mean()


def test_hair_ends_at_the_hairline(grid: Grid) -> None:
    drawn = hair(Grid.over(-420, -12, 420, 400, 1.0), np.full((412, 840), 0.5), HAIR)
    assert "<path" in drawn
    assert 180 <= HAIRLINE_Y <= 190


def test_every_finger_has_two_nails_and_lines_lie_on_both_sides() -> None:
    drawn = ink()
    nails = drawn.split('id="nails"')[1]
    assert nails.count("<path") == 2 * len(FINGERS)


def test_the_outline_is_one_closed_path() -> None:
    data = outline_data(body_shape())
    assert data.startswith("M")
    assert data.endswith("z")


def test_the_skin_is_pale_even_in_its_shade() -> None:
    channels = [int(SKIN.at(0.0)[start : start + 2], 16) for start in (1, 3, 5)]
    assert min(channels) > 0x60
