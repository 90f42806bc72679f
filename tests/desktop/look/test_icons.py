"""The icons: all there, drawn alike, told apart, in the colour asked for, crisp."""

import itertools
import re

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter
from PySide6.QtWidgets import QApplication

from acuchart.desktop.look.icons import BOX, FOLDER, icon, icon_path, names, paint_icon
from acuchart.desktop.look.theme import DARK, LIGHT, color
from acuchart.desktop.look.wearing import wear
from tests.desktop.pictures import difference_in_grey, inked

PROMISED = (
    "chart clients settings list search plus minus fit back forward down up close edit check skip "
    "stop refused caution tradition anatomy evidence begin pause print lock note legs hand eye "
    "calendar more undo warning person_add history folder keyboard sun moon sacrum info "
)


def drawn(name: str, side: int, shade: str = "#000000") -> QImage:
    made = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(QColor("#FFFFFF"))
    painter = QPainter(made)
    paint_icon(painter, name, QRectF(0, 0, side, side), QColor(shade))
    painter.end()
    return made


def test_every_icon_promised_is_there() -> None:
    assert set(PROMISED.split()) <= set(names())


def test_an_icon_that_is_not_there_is_refused_at_once() -> None:
    with pytest.raises(FileNotFoundError):
        icon("unicorn")


@pytest.mark.parametrize("name", names())
def test_an_icon_is_a_line_drawing_in_the_colour_of_the_text(name: str) -> None:
    text = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    assert 'viewBox="0 0 20 20"' in text
    assert 'stroke="currentColor"' in text
    assert re.findall("#[0-9a-fA-F]{3,6}|rgb|url|style=|transform=", text) == []


@pytest.mark.parametrize("name", names())
def test_an_icon_stays_in_its_box_with_its_line(name: str) -> None:
    half_line = 0.75  # px to each side of the path
    box = icon_path(name).boundingRect().adjusted(-half_line, -half_line, half_line, half_line)
    assert QRectF(0, 0, BOX, BOX).contains(box)


@pytest.mark.parametrize("name", [name for name in names() if name not in ("more", "minus")])
def test_an_icon_fills_its_box(name: str) -> None:
    box = icon_path(name).boundingRect()
    assert max(box.width(), box.height()) >= 8


@pytest.mark.parametrize("name", names())
def test_an_icon_stands_in_the_middle(name: str) -> None:
    off = icon_path(name).boundingRect().center() - QRectF(0, 0, BOX, BOX).center()
    assert abs(off.x()) <= 1.5
    assert abs(off.y()) <= 1.5


@pytest.mark.parametrize("name", names())
def test_an_icon_has_the_colour_asked_for(name: str) -> None:
    assert inked(drawn(name, 100, "#9C1C17"), QColor("#9C1C17"), near=8)


def test_icons_are_told_apart_in_grey() -> None:
    pictures = {name: drawn(name, 20) for name in names()}
    alike = [
        (one, other)
        for one, other in itertools.combinations(pictures, 2)
        if difference_in_grey(pictures[one], pictures[other]) < 0.02
    ]
    assert alike == []


def test_a_line_stays_thin_where_an_icon_is_larger() -> None:
    def line(side: int) -> int:
        column = drawn("minus", side)
        return sum(column.pixelColor(side // 2, y).red() < 200 for y in range(side))

    assert line(20) == line(24) == 2
    assert line(44) <= 3


def test_an_icon_has_twice_the_pixels_on_a_sharp_screen(qapp: QApplication) -> None:
    plain, sharp = icon("minus").pixmap(QSize(20, 20), 1.0), icon("minus").pixmap(QSize(20, 20), 2.0)
    assert (plain.width(), sharp.width()) == (20, 40)
    image = sharp.toImage()
    line = sum(image.pixelColor(20, y).alpha() for y in range(40)) / 255
    assert line == pytest.approx(3, abs=0.2)


def test_an_icon_follows_the_theme(qapp: QApplication) -> None:
    made = icon("check", "accent")
    assert inked(made.pixmap(40, 40).toImage(), QColor(LIGHT.accent), near=8)
    wear(qapp, DARK)
    assert inked(made.pixmap(41, 41).toImage(), QColor(DARK.accent), near=8)


def test_an_icon_that_cannot_be_used_is_quiet(qapp: QApplication) -> None:
    quiet = icon("check").pixmap(QSize(40, 40), 1.0, QIcon.Mode.Disabled).toImage()
    assert inked(quiet, color("ink3"), near=8)
    assert not inked(quiet, color("ink"), near=8)


def test_painting_an_icon_leaves_the_painter_as_it_was() -> None:
    made = QImage(20, 20, QImage.Format.Format_RGB32)
    painter = QPainter(made)
    painter.setPen(Qt.GlobalColor.red)
    before = painter.transform()
    paint_icon(painter, "check", QRectF(0, 0, 20, 20), QColor("black"))
    assert painter.pen().color() == QColor(Qt.GlobalColor.red)
    assert painter.transform() == before
    painter.end()
