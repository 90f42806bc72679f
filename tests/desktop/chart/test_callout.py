"""The hint on a fresh chart."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from acuchart.atlas.charts import Atlas, Position
from acuchart.desktop.chart.art import Shot
from acuchart.desktop.chart.callout import Callout
from acuchart.desktop.chart.camera import BACK_FRAME, SACRUM_FRAME, Stage
from acuchart.desktop.chart.pictures import finish_of
from acuchart.desktop.look.theme import LIGHT, scaled
from acuchart.desktop.look.wearing import wear

SIZES = [(910, 836), (832, 656), (1500, 1000), (480, 600)]


def shot(atlas: Atlas, size: tuple[int, int] = (910, 836), place: str = "back") -> Shot:
    stage = Stage(*size, atlas.charts["back"].extent)
    camera = stage.fitted(SACRUM_FRAME if place == "sacrum" else BACK_FRAME)
    plate = stage.plate_opacity(camera.scale)
    return Shot(camera, *size, (size[0] / 2, size[1] / 2), 1.0, plate, finish_of(LIGHT))


def painted(callout: Callout, seen: Shot, *, has_focus: bool = False) -> QImage:
    picture = QImage(seen.width, seen.height, QImage.Format.Format_RGB32)
    picture.fill(QColor(LIGHT.ground))
    painter = QPainter(picture)
    callout.paint(painter, seen, has_focus=has_focus)
    painter.end()
    return picture


@pytest.fixture
def callout(qapp: QApplication, atlas: Atlas) -> Callout:
    return Callout(atlas.sacrum)


@pytest.mark.parametrize("size", SIZES)
def test_the_frame_holds_the_whole_sacrum_and_every_foramen(
    callout: Callout, atlas: Atlas, size: tuple[int, int]
) -> None:
    seen = shot(atlas, size)
    frame = callout.frame(seen)
    for corner in atlas.sacrum:
        assert frame.contains(seen.on_view(corner))
    for foramen in atlas.foramina.values():
        assert frame.contains(seen.on_view(foramen.centroid))


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", SIZES[:3])
def test_its_words_stand_inside_the_view_and_clear_of_the_frame(
    callout: Callout, atlas: Atlas, qapp: QApplication, size: tuple[int, int], scale: float
) -> None:
    wear(qapp, scaled(LIGHT, scale))
    seen = shot(atlas, size)
    box = callout._box(seen)
    assert QRectF(0, 0, *size).contains(box)
    assert box.right() < callout.frame(seen).left()


def test_a_click_on_frame_or_words_counts(callout: Callout, atlas: Atlas) -> None:
    seen = shot(atlas)
    middle = seen.on_view(Position(0.0, 790.0))
    assert callout.holds(middle.x(), middle.y(), seen)
    words = callout._box(seen).center()
    assert callout.holds(words.x(), words.y(), seen)
    assert not callout.holds(20, 20, seen)


def test_at_the_sacrum_it_is_gone(callout: Callout, atlas: Atlas) -> None:
    seen = shot(atlas, place="sacrum")
    assert not callout.is_shown(seen)
    assert not callout.holds(455, 418, seen)


def test_once_unwanted_it_is_not_painted(callout: Callout, atlas: Atlas) -> None:
    seen = shot(atlas)
    with_hint = painted(callout, seen)
    callout.is_wanted = False
    without = painted(callout, seen)
    assert with_hint != without
    assert without.pixelColor(455, 600) == QColor(LIGHT.ground)


def test_the_keyboard_shows_on_the_frame_or_round_the_view(callout: Callout, atlas: Atlas) -> None:
    seen = shot(atlas)
    focus = QColor(LIGHT.focus)
    frame = callout.frame(seen)
    at_frame = painted(callout, seen, has_focus=True).pixelColor(round(frame.left()), round(frame.top()) + 30)
    assert abs(at_frame.hue() - focus.hue()) < 12
    callout.is_wanted = False
    assert painted(callout, seen, has_focus=True).pixelColor(3, 400) == focus


def test_while_a_spot_is_named_only_the_frame_stays(callout: Callout, atlas: Atlas) -> None:
    seen = shot(atlas)
    words, frame = callout._box(seen).center().toPoint(), callout.frame(seen)
    callout.is_quiet = True
    quiet = painted(callout, seen)
    assert quiet.pixelColor(words.x() - 60, words.y() - 24) == QColor(LIGHT.ground)
    assert quiet.pixelColor(round(frame.left()), round(frame.center().y())) != QColor(LIGHT.ground)
