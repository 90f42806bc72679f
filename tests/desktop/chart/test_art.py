"""Art on the screen: never blank, sharp as soon as the view keeps still, in the theme's colours."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from acuchart.atlas.charts import Atlas
from acuchart.desktop.chart.art import Art, Shot, draw_sharp, sharp_area
from acuchart.desktop.chart.camera import BACK_FRAME, SACRUM_FRAME, Camera, Stage
from acuchart.desktop.chart.pictures import Finish, finish_of
from acuchart.desktop.look.theme import DARK, LIGHT
from acuchart.domain.sides import PAIR, Side

SIZE = (300, 280)
RIM_MM = 6.0  # from a foramen's middle to the bone beside it
PATIENCE_MS = 20_000  # a loaded machine draws an SVG in seconds


@pytest.fixture
def art(qtbot: QtBot, atlas: Atlas, tmp_path: Path) -> Art:
    return Art(atlas.charts, tmp_path)


def shot(atlas: Atlas, place: str = "back", finish: Finish | None = None) -> Shot:
    stage = Stage(*SIZE, atlas.charts["back"].extent)
    camera = stage.fitted(SACRUM_FRAME if place == "sacrum" else BACK_FRAME)
    plate = stage.plate_opacity(camera.scale)
    return Shot(camera, *SIZE, (SIZE[0] / 2, SIZE[1] / 2), 1.0, plate, finish or finish_of(LIGHT))


def painted(art: Art, seen: Shot) -> QImage:
    picture = QImage(seen.width, seen.height, QImage.Format.Format_RGB32)
    picture.fill(QColor("#FF00FF"))
    painter = QPainter(picture)
    art.paint(painter, seen)
    painter.end()
    return picture


def mean_difference(one: QImage, other: QImage) -> float:
    apart = [
        abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness())
        for x in range(0, one.width(), 3)
        for y in range(0, one.height(), 3)
    ]
    return sum(apart) / len(apart)


@pytest.mark.parametrize("place", ["back", "sacrum"])
def test_the_very_first_frame_shows_the_art(art: Art, atlas: Atlas, place: str) -> None:
    seen = shot(atlas, place)
    first, sharp = painted(art, seen), draw_sharp(atlas.charts, seen)
    area = sharp_area(atlas.charts, seen)
    exact = sharp.copy(seen.left - area.left(), seen.top - area.top(), *SIZE)
    assert mean_difference(first, exact) < 6  # grey levels of 255: softer, and the same picture
    shades = {first.pixelColor(x, y).name() for x in range(0, 300, 5) for y in range(0, 280, 5)}
    assert "#ff00ff" not in shades
    assert len(shades) > 100


def test_a_still_view_becomes_sharp(qtbot: QtBot, art: Art, atlas: Atlas) -> None:
    seen = shot(atlas, "sacrum")
    with qtbot.waitSignal(art.improved, timeout=PATIENCE_MS):
        art.sharpen(seen)
    sharp, area = draw_sharp(atlas.charts, seen), sharp_area(atlas.charts, seen)
    assert painted(art, seen) == sharp.copy(seen.left - area.left(), seen.top - area.top(), *SIZE)


def test_after_a_small_move_what_was_sharp_stays_sharp(qtbot: QtBot, art: Art, atlas: Atlas) -> None:
    seen = shot(atlas)
    with qtbot.waitSignal(art.improved, timeout=PATIENCE_MS):
        art.sharpen(seen)
    before = painted(art, seen)
    moved = replace(seen, camera=seen.camera.moved(20, 0))
    assert painted(art, moved).copy(20, 0, 280, 280) == before.copy(0, 0, 280, 280)


def test_after_a_long_move_nothing_is_blank(qtbot: QtBot, art: Art, atlas: Atlas) -> None:
    seen = shot(atlas)
    with qtbot.waitSignal(art.improved, timeout=PATIENCE_MS):
        art.sharpen(seen)
    moved = painted(art, replace(seen, camera=seen.camera.moved(0, -260)))
    shades = {moved.pixelColor(x, y).name() for x in range(0, 300, 4) for y in range(0, 280, 4)}
    assert "#ff00ff" not in shades


def test_pictures_are_kept_for_the_next_start(qtbot: QtBot, atlas: Atlas, tmp_path: Path) -> None:
    art, seen = Art(atlas.charts, tmp_path), shot(atlas)
    art.sharpen(seen)
    qtbot.waitUntil(lambda: any(tmp_path.glob("back-*.raw")), timeout=PATIENCE_MS)
    again = Art(atlas.charts, tmp_path)
    assert mean_difference(painted(again, seen), painted(art, seen)) < 3


def test_what_may_come_next_is_drawn_ahead(qtbot: QtBot, art: Art, atlas: Atlas, tmp_path: Path) -> None:
    art.sharpen(shot(atlas), (("sacrum", 2.0),))
    qtbot.waitUntil(lambda: any(tmp_path.glob("sacrum-*.raw")), timeout=PATIENCE_MS)


def test_another_theme_shows_its_own_ground_at_once(qtbot: QtBot, art: Art, atlas: Atlas) -> None:
    light = shot(atlas)
    with qtbot.waitSignal(art.improved, timeout=PATIENCE_MS):
        art.sharpen(light)
    assert painted(art, light).pixelColor(1, 1) == QColor(LIGHT.ground)
    assert painted(art, replace(light, finish=finish_of(DARK))).pixelColor(1, 1) == QColor(DARK.ground)


def test_between_back_and_sacrum_both_show(art: Art, atlas: Atlas) -> None:
    stage = Stage(*SIZE, atlas.charts["back"].extent)
    camera = Camera(0.0, 790.0, 0.6)
    base = replace(shot(atlas), camera=camera, plate=0.0)
    views = [painted(art, replace(base, plate=part)) for part in (0.0, 0.5, 1.0)]
    whole = mean_difference(views[0], views[2])
    assert 0 < mean_difference(views[0], views[1]) < whole
    assert stage.plate_opacity(0.6) < 1.0


def test_very_close_up_the_sharp_picture_is_drawn_no_finer_than_the_art(atlas: Atlas) -> None:
    close = replace(shot(atlas, "sacrum"), camera=Camera(0.0, 780.0, 10.0), ratio=2.0)
    assert close.sharpest == 1.0
    drawn = draw_sharp(atlas.charts, close)
    assert drawn.width() / drawn.devicePixelRatio() == pytest.approx(
        sharp_area(atlas.charts, close).width(), abs=1
    )


def test_a_shot_knows_where_everything_is(atlas: Atlas) -> None:
    from acuchart.atlas.charts import Position

    seen = shot(atlas, "sacrum")
    at = seen.on_view(Position(12.0, 780.0))
    back = seen.on_chart(at.x(), at.y())
    assert (back.x, back.y) == pytest.approx((12.0, 780.0))
    assert seen.seen.contains(0.0, 790.0)


def test_the_next_start_begins_with_the_sharp_view(qtbot: QtBot, art: Art, atlas: Atlas, tmp_path: Path) -> None:
    seen = shot(atlas)
    with qtbot.waitSignal(art.improved, timeout=PATIENCE_MS):
        art.sharpen(seen, is_first=True)
    assert any(tmp_path.glob("view-*.raw"))
    assert painted(Art(atlas.charts, tmp_path), seen) == painted(art, seen)


def test_a_view_that_was_kept_is_not_drawn_again(qtbot: QtBot, art: Art, atlas: Atlas, tmp_path: Path) -> None:
    seen = shot(atlas)
    with qtbot.waitSignal(art.improved, timeout=PATIENCE_MS):
        art.sharpen(seen, is_first=True)
    again = Art(atlas.charts, tmp_path)
    painted(again, replace(seen, width=200))  # a size on the way to the window's own
    with qtbot.waitSignal(again.improved, timeout=50):
        again.sharpen(seen, is_first=True)
    assert painted(again, seen) == painted(art, seen)


@pytest.mark.parametrize("scale", [6.0, 10.8, 12.0])
@pytest.mark.parametrize("side", PAIR)
def test_however_close_each_foramen_is_drawn_where_its_spot_is(
    qtbot: QtBot, art: Art, atlas: Atlas, scale: float, side: Side
) -> None:
    """On a 4K screen the plate is larger than the art is drawn: enlarged, it must not slide away."""
    hole = atlas.foramina["S2", side].centroid
    seen = replace(shot(atlas, "sacrum"), camera=Camera(hole.x * 0.9, hole.y + 4.0, scale), plate=1.0)
    with qtbot.waitSignal(art.improved, timeout=PATIENCE_MS):
        art.sharpen(seen)
    picture = painted(art, seen)
    at = seen.on_view(hole).toPoint()
    rim = round(RIM_MM * scale)
    around = [picture.pixelColor(at.x() + dx, at.y() + dy).lightness() for dx in (-rim, rim) for dy in (-rim, rim)]
    assert picture.pixelColor(at).lightness() < min(around) - 40  # grey levels of 255: a hole in lit bone
