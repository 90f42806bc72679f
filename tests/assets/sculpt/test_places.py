"""Landmarks lie where the bones are drawn."""

import numpy as np
import pytest

from assets.sculpt.bones.coccyx import coccyx
from assets.sculpt.bones.ilium import ilium
from assets.sculpt.bones.levels import depth
from assets.sculpt.bones.shoulder import scapula
from assets.sculpt.bones.skeleton import vertebra
from assets.sculpt.landmarks import landmarks
from assets.sculpt.march import NOTHING, View, view
from assets.sculpt.solid import Solid

PX_PER_MM = 2.0
CLOSE_MM = 1.5
MIDLINE_MM = 0.5
BEHIND_LAMINA_MM = 4.0  # what stands out this far behind the laminae is spinous process


def rows_met(seen: View) -> np.ndarray:
    return seen.top + np.nonzero((seen.depth > NOTHING).any(1))[0] / PX_PER_MM


def columns_met(seen: View) -> np.ndarray:
    return seen.left + np.nonzero((seen.depth > NOTHING).any(0))[0] / PX_PER_MM


def looked_at(bone: Solid) -> View:
    return view(bone, PX_PER_MM)


@pytest.mark.parametrize("name", ["C7", "T3", "T7", "T12", "L4", "L5"])
def test_a_vertebras_landmark_is_the_lower_border_of_its_spinous_process(name: str) -> None:
    seen = looked_at(vertebra(name)())
    middle = round((MIDLINE_MM - seen.left) * PX_PER_MM)
    spine = np.nonzero(seen.depth[:, middle] > depth(name) + BEHIND_LAMINA_MM)[0]
    assert seen.top + spine.max() / PX_PER_MM == pytest.approx(landmarks()[name][1], abs=CLOSE_MM)


def test_the_crests_landmark_is_the_top_of_the_ilium() -> None:
    assert rows_met(looked_at(ilium())).min() == pytest.approx(landmarks()["iliac-crest-right"][1], abs=CLOSE_MM)


def test_the_shoulder_blades_landmarks_are_its_edges() -> None:
    seen = looked_at(scapula())
    assert rows_met(seen).max() == pytest.approx(landmarks()["inferior-scapular-angle-right"][1], abs=CLOSE_MM)
    assert columns_met(seen).min() == pytest.approx(landmarks()["scapular-medial-border-right"][0], abs=CLOSE_MM)


def test_the_coccyx_ends_at_its_landmark() -> None:
    assert rows_met(looked_at(coccyx())).max() == pytest.approx(landmarks()["coccyx-tip"][1], abs=CLOSE_MM)
