"""Texts on the picture: measured, painted once, and never cut."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from acuchart.desktop.chart.lettering import Lettering, Style, Text
from acuchart.desktop.look.theme import LIGHT, THEMES, Theme, scaled
from acuchart.desktop.look.wearing import wear

PINK = "#FF00FF"


@pytest.fixture
def lettering(qapp: QApplication) -> Lettering:
    return Lettering()


def painted(lettering: Lettering, text: Text, ratio: float = 1.0) -> QImage:
    size = lettering.size(text)
    picture = QImage(
        round((size.width() + 20) * ratio), round((size.height() + 20) * ratio), QImage.Format.Format_RGB32
    )
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor(PINK))
    painter = QPainter(picture)
    lettering.paint(painter, text, QPointF(10, 10))
    painter.end()
    return picture


@pytest.mark.parametrize("style", list(Style))
@pytest.mark.parametrize("worn", THEMES, ids=lambda worn: worn.name)
def test_nothing_is_painted_outside_of_what_was_measured(
    lettering: Lettering, qapp: QApplication, worn: Theme, style: Style
) -> None:
    wear(qapp, worn)
    text = Text("L" if style is Style.CAP else "BL32 Cìliáo", "" if style is Style.CAP else " · left", style)
    seen, size = painted(lettering, text), lettering.size(text)
    for x in range(seen.width()):
        for y in range(seen.height()):
            inside = 10 <= x < 10 + size.width() and 10 <= y < 10 + size.height()
            assert inside or seen.pixelColor(x, y) == QColor(PINK)


def test_more_words_take_more_room(lettering: Lettering) -> None:
    assert lettering.size(Text("BL32 left", " · skipped")).width() > lettering.size(Text("BL32 left")).width()


def test_text_grows_with_the_size_that_was_set(lettering: Lettering, qapp: QApplication) -> None:
    before = lettering.size(Text("BL32 left"))
    wear(qapp, scaled(LIGHT, 2.0))
    after = lettering.size(Text("BL32 left"))
    assert after.height() == 2 * before.height()
    assert after.width() == pytest.approx(2 * before.width(), rel=0.06)


def test_a_locked_label_is_struck_through_in_red(lettering: Lettering) -> None:
    seen = painted(lettering, Text("BL32 left", style=Style.LOCKED))
    middle = 10 + lettering.size(Text("BL32 left")).height() / 2
    row = [seen.pixelColor(x, round(middle)) for x in range(24, seen.width() - 24)]
    red = QColor(LIGHT.danger)
    assert sum(abs(each.red() - red.red()) < 60 and each.green() < 130 for each in row) > len(row) / 2


def test_text_is_sharp_on_a_sharp_screen(lettering: Lettering) -> None:
    once, twice = (painted(lettering, Text("BL32 left"), ratio) for ratio in (1.0, 2.0))
    assert twice.width() == pytest.approx(2 * once.width(), abs=1)
    blurred = once.scaled(twice.size())
    blurred.setDevicePixelRatio(2.0)
    assert blurred != twice


def test_a_name_has_a_halo_and_no_ground(lettering: Lettering) -> None:
    seen = painted(lettering, Text("PSIS", style=Style.NAME))
    assert seen.pixelColor(12, 12) == QColor(PINK)
    shades = {seen.pixelColor(x, y).name() for x in range(seen.width()) for y in range(seen.height())}
    assert any(QColor(shade).lightness() > 210 for shade in shades)
