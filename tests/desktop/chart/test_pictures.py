"""Pictures of the art: laid on the ground, kept as files, dissolving at their edges."""

from pathlib import Path

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from acuchart.atlas.charts import Atlas
from acuchart.desktop.chart.camera import SACRUM_FRAME
from acuchart.desktop.chart.pictures import (
    SOFT_RIM_MM,
    Finish,
    draw_picture,
    finish_of,
    laid,
    preview,
    read_art,
    solid_zone,
    tinted,
)
from acuchart.desktop.look.theme import DARK, DARK_ROOM, LIGHT

LEVEL = 0.25  # device px/mm; small, to be quick
PAPER = Finish("#F0F2EF")


def test_art_is_read_at_the_size_asked_for(qapp: QApplication, atlas: Atlas) -> None:
    art = read_art(atlas.charts["back"], LEVEL)
    assert (art.width(), art.height()) == (210, 444)
    assert art.hasAlphaChannel()


def test_a_part_of_the_art_is_the_same_as_that_part_of_the_whole(qapp: QApplication, atlas: Atlas) -> None:
    region = QRect(60, 100, 80, 90)
    part, whole = read_art(atlas.charts["back"], LEVEL, region), read_art(atlas.charts["back"], LEVEL)
    apart = max(
        abs(part.pixelColor(x, y).lightness() - whole.pixelColor(60 + x, 100 + y).lightness())
        for x in range(80)
        for y in range(90)
    )
    assert apart < 40  # of 255; edges are antialiased a little differently


def test_art_is_laid_on_the_themes_ground(qapp: QApplication, atlas: Atlas) -> None:
    art = read_art(atlas.charts["back"], LEVEL)
    for worn in (LIGHT, DARK, DARK_ROOM):
        picture = laid(art, finish_of(worn))
        assert picture.pixelColor(0, 0) == QColor(worn.ground)
        assert not picture.hasAlphaChannel()


def test_a_tint_darkens_and_leaves_the_outline(qapp: QApplication, atlas: Atlas) -> None:
    art = read_art(atlas.charts["back"], LEVEL)
    brown = tinted(art, DARK_ROOM.art_tint)
    middle = (art.width() // 2, art.height() // 3)
    assert brown.pixelColor(*middle).lightness() < art.pixelColor(*middle).lightness()
    assert brown.pixelColor(0, 0).alpha() == 0
    assert tinted(art, "#FFFFFF") is art


def test_the_close_up_dissolves_towards_its_edges(qapp: QApplication, atlas: Atlas) -> None:
    image = draw_picture(atlas.charts["sacrum"], 1.0, PAPER, is_close_up=True)
    middle = image.height() // 2
    alphas = [image.pixelColor(x, middle).alpha() for x in range(0, round(SOFT_RIM_MM.left()), 4)]
    assert alphas == sorted(alphas)
    assert alphas[0] < 10
    assert image.pixelColor(image.width() // 2, middle).alpha() == 255


def test_inside_its_solid_zone_the_close_up_hides_all_below(qapp: QApplication, atlas: Atlas) -> None:
    chart = atlas.charts["sacrum"]
    image = draw_picture(chart, 1.0, PAPER, is_close_up=True)
    zone = solid_zone(chart, is_close_up=True).translated(-chart.extent.x, -chart.extent.y).toRect()
    inside = zone.adjusted(2, 2, -2, -2)
    for x in range(inside.left(), inside.right(), 7):
        for y in range(inside.top(), inside.bottom(), 7):
            assert image.pixelColor(x, y).alpha() >= 254


def test_the_view_of_the_sacrum_shows_no_rim(atlas: Atlas) -> None:
    zone = solid_zone(atlas.charts["sacrum"], is_close_up=True)
    assert zone.top() <= SACRUM_FRAME.y
    assert zone.bottom() >= SACRUM_FRAME.y + SACRUM_FRAME.height
    assert zone.left() <= SACRUM_FRAME.x


def test_the_whole_back_has_no_rim(atlas: Atlas) -> None:
    extent = atlas.charts["back"].extent
    zone = solid_zone(atlas.charts["back"], is_close_up=False)
    assert zone == QRectF(extent.x, extent.y, extent.width, extent.height)


def test_the_preview_is_there_at_once_and_looks_like_the_art(qapp: QApplication, atlas: Atlas) -> None:
    chart = atlas.charts["back"]
    small = preview(chart, PAPER, is_close_up=False)
    drawn = draw_picture(chart, LEVEL, PAPER, is_close_up=False)
    seen = small.image.scaled(drawn.size())
    apart = [
        abs(seen.pixelColor(x, y).lightness() - drawn.pixelColor(x, y).lightness())
        for x in range(0, drawn.width(), 5)
        for y in range(0, drawn.height(), 5)
    ]
    assert sum(apart) / len(apart) < 8  # grey levels of 255, on average


def test_without_a_preview_there_is_ground_and_no_crash(qapp: QApplication, atlas: Atlas, tmp_path: Path) -> None:
    from dataclasses import replace

    lacking = replace(atlas.charts["back"], preview=tmp_path / "none.webp")
    assert preview(lacking, PAPER, is_close_up=False).image.pixelColor(0, 0) == QColor(PAPER.ground)
