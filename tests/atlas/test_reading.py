"""Reading a drawing: the ids and the millimetres that come out of it."""

import math
from itertools import pairwise
from pathlib import Path

import pytest

from acuchart.atlas.charts import Position
from acuchart.atlas.drawings import BrokenDrawing
from acuchart.atlas.geometry import Geometry, centroid
from acuchart.atlas.reading import TOLERANCE_MM, read_geometry
from tests.atlas.drawings import ALL_FORAMINA, OUTLINE, SACRUM, SCAPULAE, draw


def read(folder: Path, body: str, scale: float = 1) -> Geometry:
    """What is read from a drawing that holds `body`."""
    return read_geometry(draw(folder, body, scale) / "geometry.svg")


def test_a_landmark_lies_where_the_file_puts_it(tmp_path: Path) -> None:
    geometry = read(tmp_path, '<circle id="landmark-T3" cx="0" cy="328" r=".5"/>')
    assert geometry.landmarks == {"T3": Position(0, 328)}


@pytest.mark.parametrize("scale", [0.5, 1, 3.78])
def test_the_size_in_pixels_changes_no_millimetre(tmp_path: Path, scale: float) -> None:
    assert read(tmp_path, SCAPULAE, scale).landmarks["scapular-medial-border-left"] == Position(-72, 380)


def test_straight_lines_keep_their_corners(tmp_path: Path) -> None:
    corners = (Position(-50, 740), Position(50, 740), Position(30, 850), Position(-30, 850))
    assert read(tmp_path, SACRUM).sacrum == corners


def test_relative_and_short_commands_are_followed(tmp_path: Path) -> None:
    relative = read(tmp_path / "a", '<path id="outline" d="m-300 0h600v1700h-600z"/>').outline
    assert relative == read(tmp_path / "b", OUTLINE).outline


def test_a_moved_group_moves_its_shapes(tmp_path: Path) -> None:
    body = '<g transform="translate(10 20)"><circle id="landmark-L4" cx="0" cy="675" r="1"/></g>'
    assert read(tmp_path, body).landmarks["L4"] == Position(10, 695)


def test_a_round_foramen_becomes_a_polygon_that_keeps_to_its_rim(tmp_path: Path) -> None:
    rim = read(tmp_path, ALL_FORAMINA).rims["S2-left"]
    distances = [math.dist((corner.x, corner.y), (-19, 774)) for corner in rim]
    assert max(distances) - min(distances) < TOLERANCE_MM
    assert centroid(rim) == Position(-19, 774)


def test_a_cubic_curve_is_followed_within_the_tolerance(tmp_path: Path) -> None:
    kappa = 0.5523  # share of the radius at which a cubic's handles draw a quarter circle
    r, h = 100, 100 * kappa
    body = f'<path id="sacrum" d="M{r} 0 C{r} {h} {h} {r} 0 {r} L0 0 Z"/>'
    curve = read(tmp_path, body).sacrum[:-1]
    middles = [((a.x + b.x) / 2, (a.y + b.y) / 2) for a, b in pairwise(curve)]
    assert all(abs(math.hypot(x, y) - r) < 2 * TOLERANCE_MM for x, y in middles)


def test_the_first_corner_does_not_come_twice(tmp_path: Path) -> None:
    rim = read(tmp_path, ALL_FORAMINA).rims["S1-right"]
    assert rim[0] != rim[-1]


def test_all_eight_foramina_are_found_by_their_ids(tmp_path: Path) -> None:
    levels = {f"S{n}-{side}" for n in range(1, 5) for side in ("left", "right")}
    assert set(read(tmp_path, ALL_FORAMINA).rims) == levels


def test_shapes_without_an_id_are_left_alone(tmp_path: Path) -> None:
    geometry = read(tmp_path, '<path d="M0 0L1 1L1 0Z"/><text id="landmark-T1">T1</text>')
    assert geometry == Geometry((), (), {}, {})


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (OUTLINE + OUTLINE, "two shapes"),
        (SCAPULAE + SCAPULAE, "two shapes"),
        ('<rect id="landmark-T3" x="0" y="328" width="1" height="1"/>', "must be a circle"),
        ('<path id="sacrum" d="M0 0 Q10 10 20 0 Z"/>', "QuadraticBezier"),
        ("<g>", "is no drawing"),
    ],
)
def test_a_drawing_that_cannot_be_read_is_named(tmp_path: Path, body: str, words: str) -> None:
    with pytest.raises(BrokenDrawing, match=words) as caught:
        read(tmp_path, body)
    assert str(caught.value).startswith("geometry.svg")


def test_a_drawing_without_a_view_box_is_refused(tmp_path: Path) -> None:
    (tmp_path / "geometry.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>', encoding="utf-8")
    with pytest.raises(BrokenDrawing, match="no viewBox"):
        read_geometry(tmp_path / "geometry.svg")


def test_a_drawing_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BrokenDrawing, match="cannot be read"):
        read_geometry(tmp_path / "geometry.svg")
