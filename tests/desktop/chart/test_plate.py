"""The plate of a treatment, and the one of the pressure liked."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from acuchart.atlas.charts import Atlas
from acuchart.desktop.chart.marks import SpotState
from acuchart.desktop.chart.plate import Plate
from acuchart.desktop.chart.preference_plate import LARGEST_PX, SMALLEST_PX, PlateLevel, PreferencePlate
from acuchart.desktop.look.theme import DARK_ROOM, LIGHT
from acuchart.desktop.look.wearing import wear
from acuchart.domain.points import Point
from tests.desktop.chart.hands import L, R
from tests.desktop.pictures import picture


@pytest.fixture
def plate(qtbot: QtBot, atlas: Atlas, points: Mapping[str, Point], cache: Path) -> Plate:
    made = Plate(atlas, points, cache, is_round=True)
    qtbot.addWidget(made)
    made.resize(500, 500)
    return made


@pytest.fixture
def liked(qtbot: QtBot, atlas: Atlas, points: Mapping[str, Point], cache: Path) -> PreferencePlate:
    made = PreferencePlate(atlas, points, cache)
    qtbot.addWidget(made)
    made.resize(590, 397)
    return made


def test_the_plate_tells_in_words_what_it_shows(plate: Plate) -> None:
    plate.show_states({("BL31", L): SpotState.DONE, ("BL31", R): SpotState.SKIPPED, ("BL32", L): SpotState.NOW})
    told = plate.accessibleDescription()
    assert "BL31 left: done" in told
    assert "BL31 right: skipped" in told
    assert "BL32 left: now" in told
    assert "BL34 right: idle" in told
    assert plate.accessibleName() == "Plate of the sacrum"


def test_every_state_changes_the_picture(plate: Plate) -> None:
    before = picture(plate)
    for state in (SpotState.NOW, SpotState.NEXT, SpotState.DONE, SpotState.SKIPPED, SpotState.LOCKED):
        plate.show_states({("BL32", L): state, ("BL32", R): state})
        after = picture(plate)
        assert after != before
        before = after


def test_the_ring_fills_clockwise_from_the_top(plate: Plate) -> None:
    def ring_at(x: int, y: int) -> str:
        return picture(plate).pixelColor(x, y).name().upper()

    right, left = (494, 250), (6, 250)
    plate.show_ring(0.5)
    assert (ring_at(*right), ring_at(*left)) == (LIGHT.accent, LIGHT.line)
    plate.show_ring(1.0)
    assert (ring_at(*right), ring_at(*left)) == (LIGHT.accent, LIGHT.accent)
    plate.show_ring(0.0)
    assert ring_at(*right) == LIGHT.line


def test_outside_of_the_circle_there_is_only_ground_and_the_keys(plate: Plate) -> None:
    seen = picture(plate)
    assert seen.pixelColor(498, 498) == QColor(LIGHT.ground)
    assert seen.pixelColor(60, 60) == QColor(LIGHT.ground)


def test_in_the_dark_room_light_lies_round_the_pair_in_work(plate: Plate, qapp: QApplication) -> None:
    wear(qapp, DARK_ROOM)
    shot = plate.shot()

    def lightness(code: str) -> int:
        at = shot.on_view(plate._places[[place.key for place in plate._places].index((code, L))].spot.position)
        return picture(plate).pixelColor(round(at.x()) + 45, round(at.y())).lightness()

    plate.show_states({("BL31", L): SpotState.NOW, ("BL31", R): SpotState.NOW})
    lit = lightness("BL31")
    plate.show_states({("BL34", L): SpotState.NOW, ("BL34", R): SpotState.NOW})
    assert lightness("BL31") < lit


def test_the_plate_becomes_sharp(qtbot: QtBot, plate: Plate) -> None:
    plate.show()
    before = picture(plate)
    qtbot.waitUntil(lambda: picture(plate) != before, timeout=20_000)


def test_a_firmer_level_has_a_larger_disc(liked: PreferencePlate) -> None:
    sizes = []
    for level in (0, 5, 10):
        liked.show_levels({("BL32", L): PlateLevel(level)})
        seen, at = picture(liked), liked.shot().on_view(liked._places[2].spot.position)
        row = [seen.pixelColor(x, round(at.y()) + 8).name().upper() for x in range(liked.width() // 2)]
        sizes.append(row.count(LIGHT.accent))
    assert sizes == sorted(set(sizes))
    assert SMALLEST_PX == 18
    assert LARGEST_PX == 36


def test_levels_and_changes_are_told_in_words(liked: PreferencePlate) -> None:
    liked.show_levels({("BL32", L): PlateLevel(6, "up from 5"), ("BL34", R): PlateLevel(None, "skipped 4 of 5")})
    told = liked.accessibleDescription()
    assert "BL32 left: level 6, up from 5" in told
    assert "BL34 right: not known, skipped 4 of 5" in told
    assert "BL31 left: not known" in told


def test_level_nought_is_not_the_same_as_unknown(liked: PreferencePlate) -> None:
    liked.show_levels({})
    unknown = picture(liked)
    liked.show_levels({("BL31", L): PlateLevel(0)})
    assert picture(liked) != unknown
    assert "BL31 left: level 0" in liked.accessibleDescription()


@pytest.mark.parametrize("size", [(300, 260), (590, 397), (1200, 500)])
def test_a_plate_paints_at_any_size(liked: PreferencePlate, size: tuple[int, int]) -> None:
    liked.resize(*size)
    liked.show_levels({("BL31", L): PlateLevel(10, "as before")})
    assert not picture(liked).isNull()
