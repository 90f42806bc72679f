"""Which spot is meant, and what shows at it."""

from collections.abc import Mapping

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from acuchart.atlas.charts import Atlas
from acuchart.desktop.chart.marks import DISC_PX, DOT_PX, SpotState
from acuchart.desktop.chart.spots import REACH_PX, TOUCH_REACH_PX, Key, Spots, spot_places
from acuchart.desktop.look.theme import LIGHT, scaled
from acuchart.desktop.look.wearing import wear
from acuchart.domain.points import Point
from acuchart.domain.sides import PAIR, Side
from tests.desktop.chart.hands import L, R

CODES = ("BL31", "BL32", "BL33", "BL34")
CLOSE, FAR = 4.3, 0.74  # px/mm at the sacrum and in the whole back


@pytest.fixture
def spots(qtbot: QtBot, atlas: Atlas, points: Mapping[str, Point]) -> Spots:
    return Spots(spot_places(atlas, points))


def sacral(spots: Spots) -> list[Key]:
    return [key for key in spots.items if key[0] in CODES]


def test_tab_goes_point_by_point_left_before_right(spots: Spots) -> None:
    expected = [(code, side) for code in CODES for side in PAIR]
    assert sacral(spots) == expected


def test_a_sacral_spot_has_the_number_of_its_foramen(spots: Spots) -> None:
    assert [spots.items[code, L].place.number for code in CODES] == [1, 2, 3, 4]


def test_left_spots_lie_on_the_viewers_left(spots: Spots) -> None:
    for code in CODES:
        assert spots.items[code, L].pos().x() < 0 < spots.items[code, R].pos().x()


@pytest.mark.parametrize("scale", [CLOSE, FAR])
def test_a_click_on_a_spot_means_that_spot(spots: Spots, scale: float) -> None:
    for key, item in spots.items.items():
        assert spots.at(item.pos().x(), item.pos().y(), scale) == key


def test_a_click_between_two_spots_means_the_nearer_one(spots: Spots) -> None:
    for code in CODES:
        left, right = spots.items[code, L].pos(), spots.items[code, R].pos()
        assert spots.at(left.x() + 0.49 * (right.x() - left.x()), left.y(), FAR) == (code, L)
        assert spots.at(left.x() + 0.51 * (right.x() - left.x()), left.y(), FAR) == (code, R)


def test_a_click_reaches_32_pixels_across_and_a_finger_44(spots: Spots) -> None:
    at = spots.items["BL31", L].pos()
    assert 2 * REACH_PX == 32
    assert 2 * TOUCH_REACH_PX == 44
    assert spots.at(at.x(), at.y() - 15.9 / CLOSE, CLOSE) == ("BL31", L)
    assert spots.at(at.x(), at.y() - 30 / CLOSE, CLOSE) is None
    assert spots.at(at.x(), at.y() - 21.9 / CLOSE, CLOSE, TOUCH_REACH_PX) == ("BL31", L)


def test_the_hole_itself_can_be_clicked_however_large_it_is(spots: Spots, atlas: Atlas) -> None:
    for (level, side), foramen in atlas.foramina.items():
        lowest = max(foramen.rim, key=lambda corner: corner.y)
        inside = foramen.centroid.y + 0.9 * (lowest.y - foramen.centroid.y)
        assert spots.at(foramen.centroid.x, inside, 40.0) == (f"BL3{level[1]}", side)


def test_far_from_all_spots_nothing_is_meant(spots: Spots) -> None:
    assert spots.at(0.0, 100.0, CLOSE) is None


def test_choosing_either_side_chooses_the_pair(qtbot: QtBot, spots: Spots) -> None:
    for side in PAIR:
        with qtbot.waitSignal(spots.chosen) as told:
            spots.choose(("BL32", side))
        assert told.args == ["BL32", PAIR]


def test_one_side_can_be_chosen_alone(qtbot: QtBot, spots: Spots) -> None:
    with qtbot.waitSignal(spots.chosen) as told:
        spots.choose(("BL32", R), one_side=True)
    assert told.args == ["BL32", (R,)]


def test_a_chosen_pair_shows_on_both_sides(spots: Spots) -> None:
    spots.show_selection("BL32", PAIR)
    assert {spots.state(("BL32", side)) for side in PAIR} == {SpotState.CHOSEN}
    assert spots.state(("BL33", L)) is SpotState.IDLE


def test_of_one_side_chosen_the_other_shows_open(spots: Spots) -> None:
    spots.show_selection("BL32", (L,))
    assert spots.state(("BL32", L)) is SpotState.CHOSEN
    assert spots.state(("BL32", R)) is SpotState.OTHER_SIDE


def test_choosing_nothing_clears_the_marks(spots: Spots) -> None:
    spots.show_selection("BL32", PAIR)
    spots.show_selection(None, ())
    assert {spots.state(key) for key in spots.items} == {SpotState.IDLE}


def test_a_closed_point_stays_closed_when_chosen(spots: Spots) -> None:
    spots.show_closed(["BL32"])
    spots.show_selection("BL32", PAIR)
    assert spots.state(("BL32", L)) is SpotState.LOCKED
    assert spots.mark(("BL32", L), 1.0).has_ring


def test_what_happened_in_a_treatment_shows_side_by_side(spots: Spots) -> None:
    spots.show_states({("BL31", L): SpotState.DONE, ("BL31", R): SpotState.SKIPPED})
    assert spots.state(("BL31", L)) is SpotState.DONE
    assert spots.state(("BL31", R)) is SpotState.SKIPPED


def test_a_spot_grows_from_a_dot_to_a_numbered_disc(spots: Spots) -> None:
    sizes = [spots.mark(("BL32", L), part / 10).size for part in range(11)]
    assert sizes[0] == DOT_PX
    assert sizes[-1] == DISC_PX
    assert sizes == sorted(sizes)


def test_discs_grow_with_the_text_size_because_they_hold_numbers(spots: Spots, qapp: QApplication) -> None:
    wear(qapp, scaled(LIGHT, 2.0))
    assert spots.mark(("BL32", L), 1.0).size == 2 * DISC_PX
    assert spots.mark(("BL32", L), 0.0).size == DOT_PX


def test_the_largest_mark_fits_its_picture(spots: Spots, qapp: QApplication) -> None:
    wear(qapp, scaled(LIGHT, 2.0))
    spots.show_selection("BL32", PAIR)
    spots.hover(("BL32", L))
    spots.focus(("BL32", L))
    spots.dress(1.0, 1.0)
    drawn = spots.items["BL32", L].pixmap().toImage()
    edge = [drawn.pixelColor(x, 0).alpha() for x in range(drawn.width())]
    assert set(edge) == {0}


def test_arrows_go_along_the_row_of_foramina_and_across(spots: Spots) -> None:
    spots.focus(("BL32", L))
    assert spots.towards(0, 1) == ("BL33", L)
    assert spots.towards(0, -1) == ("BL31", L)
    assert spots.towards(1, 0) == ("BL32", R)


def test_an_arrow_at_the_edge_stays_where_it_is(spots: Spots) -> None:
    outermost = min(spots.items, key=lambda key: spots.items[key].pos().x())
    spots.focus(outermost)
    assert spots.towards(-1, 0) == outermost


def test_the_first_arrow_begins_at_the_first_spot(spots: Spots) -> None:
    assert spots.towards(0, 1) == next(iter(spots.items))


def test_stepping_ends_at_either_end(spots: Spots) -> None:
    keys = list(spots.items)
    assert spots.step(1) == keys[0]
    assert spots.step(-1) == keys[-1]
    spots.focus(keys[0])
    assert spots.step(-1) is None
    spots.focus(keys[-1])
    assert spots.step(1) is None


def test_hover_is_told_once(qtbot: QtBot, spots: Spots) -> None:
    with qtbot.waitSignal(spots.changed):
        spots.hover(("BL31", L))
    with qtbot.assertNotEmitted(spots.changed):
        spots.hover(("BL31", L))


def test_every_spot_gets_a_picture_sharp_for_its_screen(spots: Spots) -> None:
    spots.dress(1.0, 2.0)
    for item in spots.items.values():
        assert item.pixmap().devicePixelRatio() == 2.0


def test_equal_marks_share_one_picture(spots: Spots) -> None:
    spots.dress(0.0, 1.0)
    pictures = {item.pixmap().cacheKey() for key, item in spots.items.items() if key[0] == "BL31"}
    assert len(pictures) == 1


def test_a_point_has_a_spot_on_each_of_its_sides(spots: Spots, points: Mapping[str, Point]) -> None:
    assert set(spots.items) == {(code, side) for code, point in points.items() for side in point.sides}
    assert all(isinstance(side, Side) for _code, side in spots.items)
