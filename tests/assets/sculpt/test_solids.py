"""Solids have the shape they are given, seen from behind."""

import numpy as np
import pytest

from assets.sculpt.bones.levels import LEVELS, NAMES, height, spinous_edge
from assets.sculpt.bones.skeleton import pelvis, seen, whole_skeleton
from assets.sculpt.march import NOTHING, View, view
from assets.sculpt.solid import Sheet, Solid

PX_PER_MM = 2.0
COARSE = 0.25


def seen_solid(build: Solid) -> View:
    return view(build, PX_PER_MM)


def at(field: np.ndarray, seen_view: View, x: float, y: float) -> float:
    return float(field[int((y - seen_view.top) * PX_PER_MM), int((x - seen_view.left) * PX_PER_MM)])


def ball(x: float = 0.0) -> Solid:
    solid = Solid("ball")
    solid.ball((x, 0, 0), (10, 10, 10), blend=0)
    return solid


def test_a_ball_is_as_wide_and_as_near_as_its_radius() -> None:
    picture = seen_solid(ball())
    met = picture.depth > NOTHING
    assert met.sum() / PX_PER_MM**2 == pytest.approx(np.pi * 100, rel=0.03)
    assert picture.depth.max() == pytest.approx(10, abs=0.1)


def test_the_middle_of_a_ball_faces_the_viewer_and_its_edge_does_not() -> None:
    picture = seen_solid(ball())
    assert at(picture.facing[2], picture, 0, 0) == pytest.approx(1, abs=0.01)
    assert at(picture.facing[0], picture, 9, 0) > 0.8


def test_the_silhouette_is_negative_inside_and_positive_beside() -> None:
    picture = seen_solid(ball())
    assert at(picture.inside, picture, 0, 0) < 0
    assert at(picture.inside, picture, 11.5, 0) > 0


def test_a_tube_narrows_from_its_first_to_its_last_radius() -> None:
    solid = Solid("cone")
    solid.tube([(0, 0, 0, 8), (0, 40, 0, 2)], blend=0)
    picture = seen_solid(solid)
    widths = (picture.depth > NOTHING).sum(1)
    assert widths[int((5 - picture.top) * PX_PER_MM)] > widths[int((35 - picture.top) * PX_PER_MM)]


def test_a_dent_takes_away_and_a_ball_adds() -> None:
    solid = ball()
    solid.dent((0, 0, 10), (4, 4, 4), blend=0.5)
    picture = seen_solid(solid)
    assert at(picture.depth, picture, 0, 0) == pytest.approx(6, abs=0.3)
    assert at(picture.openness, picture, 0, 0) < at(picture.openness, picture, 7, 0)


def test_a_soft_joint_fills_the_corner_between_two_balls() -> None:
    hard, soft = ball(-9), ball(-9)
    hard.ball((9, 0, 0), (10, 10, 10), blend=0)
    soft.ball((9, 0, 0), (10, 10, 10), blend=8)
    pictures = [seen_solid(hard), seen_solid(soft)]
    depths = [at(picture.depth, picture, 0, 0) for picture in pictures]
    assert depths[1] > depths[0] + 1


def test_mirroring_repeats_what_was_built_so_far() -> None:
    solid = ball(20)
    solid.mirror()
    picture = seen_solid(solid)
    assert at(picture.depth, picture, -20, 0) == pytest.approx(at(picture.depth, picture, 20, 0), abs=0.1)
    assert at(picture.depth, picture, 0, 0) == NOTHING


def test_a_sheet_lies_at_its_depth_and_ends_at_its_outline() -> None:
    solid = Solid("sheet")
    solid.ball((0, 0, 0), (15, 15, 1), blend=0)
    sheet = Sheet(
        outline=lambda x, y: np.hypot(x, y) - 12,
        middle=lambda x, y: 20.0 + 0.0 * (x + y),
        half_thickness=lambda x, y: 2.0 + 0.0 * (x + y),
    )
    solid.sheet(sheet, rounding=0.5)
    picture = view_in_front(solid)
    assert at(picture.depth, picture, 0, 0) == pytest.approx(22, abs=0.3)
    assert at(picture.depth, picture, 13.5, 0) < 5


def view_in_front(solid: Solid) -> View:
    from assets.sculpt.solid import Block

    solid.block = Block(-18, -18, 18, 18, 30, -5)
    return seen_solid(solid)


def test_the_left_bone_is_the_mirror_image_of_the_right() -> None:
    right = seen_solid(ball(30))
    left = right.mirrored("left")
    assert left.name == "left"
    assert at(left.depth, left, -30, 0) == pytest.approx(at(right.depth, right, 30, 0), abs=0.1)
    assert at(left.facing[0], left, -36, 0) == pytest.approx(-at(right.facing[0], right, 36, 0), abs=0.1)


def test_the_levels_of_the_spine_run_downwards() -> None:
    tips, laminae = [level.tip for level in LEVELS.values()], [level.lamina for level in LEVELS.values()]
    assert tips == sorted(tips)
    assert laminae == sorted(laminae)
    assert all(height(name) > 0 and spinous_edge(name) > LEVELS[name].lamina for name in NAMES)


def test_thoracic_spinous_processes_hang_lower_than_the_next_lamina() -> None:
    for name, below in (("T5", "T6"), ("T6", "T7"), ("T7", "T8")):
        assert spinous_edge(name) >= LEVELS[below].lamina


def test_every_bone_can_be_seen() -> None:
    for piece in seen(whole_skeleton(), COARSE):
        assert (piece.seen.depth > NOTHING).any(), piece.seen.name


def test_paired_bones_come_with_their_left_twin() -> None:
    names = [piece.seen.name for piece in seen(pelvis(), COARSE)]
    assert "ilium-left" in names
    assert "ilium-right" in names
    assert "sacrum" in names
