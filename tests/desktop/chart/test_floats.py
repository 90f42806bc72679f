"""What floats over the chart: zoom, locator, and the shadows below them."""

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from acuchart.atlas.charts import Atlas
from acuchart.desktop.chart.floats import BUTTON_PX, Locator, ZoomFloat
from acuchart.desktop.chart.shadow import Shadows
from acuchart.desktop.look.theme import DARK, HIGH_CONTRAST, LIGHT, Theme
from acuchart.desktop.look.wearing import wear
from tests.desktop.pictures import picture, shades


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(400, 400)
    return made


def test_the_zoom_buttons_tell_what_is_wanted(ground: QWidget) -> None:
    zoom = ZoomFloat(ground)
    told: list[object] = []
    zoom.zoomed.connect(told.append)
    zoom.fitted.connect(lambda: told.append("fit"))
    for button in zoom.findChildren(QPushButton):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told == [1, -1, "fit"]


def test_the_zoom_buttons_are_large_enough_for_a_finger(ground: QWidget) -> None:
    zoom = ZoomFloat(ground)
    assert BUTTON_PX >= 44
    for button in zoom.findChildren(QPushButton):
        assert (button.sizeHint().width(), button.sizeHint().height()) == (BUTTON_PX, BUTTON_PX)
        assert button.toolTip() == button.accessibleName()


def test_the_locator_keeps_the_drawings_shape(qtbot: QtBot, ground: QWidget, atlas: Atlas) -> None:
    locator = Locator(atlas.charts["back"], ground)
    locator.fit_height(174)
    assert locator.height() == 174
    assert abs((locator.width() - 24) / (locator.height() - 24) - 840 / 1778) < 0.01


def test_the_locator_frames_what_is_seen(qtbot: QtBot, ground: QWidget, atlas: Atlas) -> None:
    locator = Locator(atlas.charts["back"], ground)
    locator.fit_height(174)
    locator.show_view(QRectF(-100, 690, 200, 200), None)
    framed = picture(locator)
    locator.show_view(QRectF(-300, 0, 600, 900), None)
    assert picture(locator) != framed


def test_the_locators_picture_arrives(qtbot: QtBot, ground: QWidget, atlas: Atlas) -> None:
    locator = Locator(atlas.charts["back"], ground)
    locator.fit_height(174)
    ground.show()
    locator.show()
    qtbot.waitUntil(lambda: len(shades(picture(locator))) > 100)


def test_the_locator_tells_where_it_was_clicked(qtbot: QtBot, ground: QWidget, atlas: Atlas) -> None:
    locator = Locator(atlas.charts["back"], ground)
    locator.fit_height(174)
    with qtbot.waitSignal(locator.pointed) as told:
        QTest.mouseClick(locator, Qt.MouseButton.LeftButton, pos=locator.rect().center())
    x, y = told.args
    assert abs(x) < 15
    assert abs(y - (1778 / 2 - 12)) < 20


def shadow(qapp: QApplication, worn: Theme) -> QImage:
    wear(qapp, worn)
    drawn = QImage(200, 200, QImage.Format.Format_RGB32)
    drawn.fill(QColor(worn.ground))
    painter = QPainter(drawn)
    Shadows().paint(painter, QRectF(QPointF(60, 60), QPointF(140, 140)))
    painter.end()
    return drawn


def test_a_float_casts_a_soft_shadow_downwards(qapp: QApplication) -> None:
    seen = shadow(qapp, LIGHT)
    above, below = (seen.pixelColor(100, y).lightness() for y in (56, 146))
    far = seen.pixelColor(4, 4).lightness()
    assert below < above < far or below < above == far


def test_in_the_dark_it_is_black_and_in_high_contrast_there_is_none(qapp: QApplication) -> None:
    dark = shadow(qapp, DARK)
    assert dark.pixelColor(100, 146).lightness() < QColor(DARK.ground).lightness()
    plain = shadow(qapp, HIGH_CONTRAST)
    assert shades(plain) == {HIGH_CONTRAST.ground}
