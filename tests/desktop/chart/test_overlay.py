"""What stands on the picture: labels for the right spots, never over floats, L and R always."""

from collections.abc import Mapping
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from acuchart.atlas.charts import Atlas
from acuchart.desktop.chart.art import Shot
from acuchart.desktop.chart.camera import BACK_FRAME, SACRUM_FRAME, Stage
from acuchart.desktop.chart.labels import is_name
from acuchart.desktop.chart.lettering import Lettering, Style
from acuchart.desktop.chart.marks import SpotState
from acuchart.desktop.chart.overlay import NAMES, Overlay, spot_text
from acuchart.desktop.chart.pictures import finish_of
from acuchart.desktop.chart.side_caps import SideCaps
from acuchart.desktop.chart.spots import Spots, spot_places
from acuchart.desktop.look.theme import LIGHT, scaled
from acuchart.desktop.look.wearing import wear
from acuchart.domain.points import Point
from acuchart.domain.sides import PAIR, Side
from tests.desktop.chart.hands import L, R

SIZES = [(910, 836), (832, 656), (700, 600), (1400, 900), (3000, 1900), (420, 500)]


@pytest.fixture
def spots(qtbot: QtBot, atlas: Atlas, points: Mapping[str, Point]) -> Spots:
    return Spots(spot_places(atlas, points))


@pytest.fixture
def overlay(spots: Spots, atlas: Atlas) -> Overlay:
    return Overlay(spots, atlas.landmarks, Lettering())


def shot(atlas: Atlas, place: str, size: tuple[int, int] = (910, 836)) -> Shot:
    stage = Stage(*size, atlas.charts["back"].extent)
    camera = stage.fitted(SACRUM_FRAME if place == "sacrum" else BACK_FRAME)
    plate = stage.plate_opacity(camera.scale)
    return Shot(camera, *size, (size[0] / 2, size[1] / 2), 1.0, plate, finish_of(LIGHT))


def titles(overlay: Overlay, seen: Shot) -> set[str]:
    return {each.label.text.title for each in overlay.standing(seen)}


def test_at_the_sacrum_every_spot_and_name_has_its_label(overlay: Overlay, atlas: Atlas) -> None:
    spoken = {f"{code} {side}" for code in ("BL31", "BL32", "BL33", "BL34") for side in PAIR}
    assert titles(overlay, shot(atlas, "sacrum")) == spoken | {name.text for name in NAMES}


def test_in_the_whole_back_only_the_chosen_pair_is_labelled(overlay: Overlay, spots: Spots, atlas: Atlas) -> None:
    assert titles(overlay, shot(atlas, "back")) == set()
    spots.show_selection("BL32", PAIR)
    assert titles(overlay, shot(atlas, "back")) == {"BL32 left", "BL32 right"}


@pytest.mark.parametrize("place", ["back", "sacrum"])
@pytest.mark.parametrize("size", SIZES)
def test_the_spot_under_the_pointer_is_named_at_any_size(
    overlay: Overlay, spots: Spots, atlas: Atlas, place: str, size: tuple[int, int]
) -> None:
    for key in spots.items:
        spots.hover(key)
        texts = [each.label.text for each in overlay.standing(shot(atlas, place, size))]
        point = spots.items[key].place.point
        assert spot_text(spots, key, in_full=True) in texts
        assert f"{key[0]} {point.names.pinyin}" in {text.title for text in texts}


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("place", ["back", "sacrum"])
@pytest.mark.parametrize("size", SIZES)
def test_nothing_overlaps_at_any_size_of_window_or_text(
    overlay: Overlay, spots: Spots, atlas: Atlas, place: str, size: tuple[int, int], scale: float
) -> None:
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    wear(app, scaled(LIGHT, scale))
    spots.show_selection("BL33", PAIR)
    seen = shot(atlas, place, size)
    floats = [QRectF(16, 16, 190, 38), QRectF(size[0] - 60, 16, 44, 132)]
    overlay.taken = floats
    rects = [each.rect for each in overlay.standing(seen)] + SideCaps(Lettering()).rects(*size)
    for one, other in combinations([*rects, *floats], 2):
        if not (one in floats and other in floats):
            assert not one.intersects(other)
    view = QRectF(0, 0, *size)
    assert all(view.contains(rect) for rect in rects)


def test_a_hovered_label_takes_the_place_of_the_short_one(overlay: Overlay, spots: Spots, atlas: Atlas) -> None:
    spots.hover(("BL32", R))
    texts = [each.label.text for each in overlay.standing(shot(atlas, "sacrum"))]
    assert "BL32 right" not in {text.title for text in texts}
    named = next(text for text in texts if text.style is Style.HOVER)
    assert named.title + named.more == "BL32 Cìliáo · foramen S2, right"


def test_labels_of_closed_points_are_struck_through(overlay: Overlay, spots: Spots, atlas: Atlas) -> None:
    spots.show_closed(["BL31", "BL32", "BL33", "BL34"])
    styles = {each.label.text.style for each in overlay.standing(shot(atlas, "sacrum")) if not is_name(each.label)}
    assert styles == {Style.LOCKED}


def test_in_a_narrow_view_all_short_labels_stay_away_together(overlay: Overlay, atlas: Atlas) -> None:
    seen = shot(atlas, "sacrum", (420, 500))
    shown = [each.label.text.title for each in overlay.standing(seen) if not is_name(each.label)]
    assert shown == []


def test_a_chosen_closed_point_is_labelled_in_the_whole_back(overlay: Overlay, spots: Spots, atlas: Atlas) -> None:
    spots.show_closed(["BL33"])
    spots.show_selection("BL33", PAIR)
    seen = shot(atlas, "back")
    (left, right) = overlay.standing(seen)
    assert {left.label.text.style, right.label.text.style} == {Style.LOCKED}
    assert overlay._opacity(left, seen) == 1.0


@pytest.mark.parametrize(
    ("state", "words"), [(SpotState.CAUTION, "caution"), (SpotState.SKIPPED, "skipped"), (SpotState.DONE, "done")]
)
def test_a_state_is_said_in_words_too(spots: Spots, state: SpotState, words: str) -> None:
    spots.show_states({("BL31", L): state})
    assert words in spot_text(spots, ("BL31", L), in_full=False).more


def test_left_labels_stand_left_and_right_ones_right(overlay: Overlay, atlas: Atlas) -> None:
    seen = shot(atlas, "sacrum")
    for each in overlay.standing(seen):
        if not is_name(each.label):
            is_left = each.label.text.title.endswith(Side.LEFT)
            assert (each.rect.center().x() < seen.width / 2) == is_left


def test_what_was_laid_out_is_kept_until_something_changes(overlay: Overlay, spots: Spots, atlas: Atlas) -> None:
    seen = shot(atlas, "sacrum")
    assert overlay.standing(seen) is overlay.standing(seen)
    before = overlay.standing(seen)
    spots.show_selection("BL32", PAIR)
    assert overlay.standing(seen) is not before
