"""L and R: always there, at one height, never mirrored."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from acuchart.desktop.chart.lettering import Lettering
from acuchart.desktop.chart.side_caps import EDGE_PX, WORDS_FROM_PX, SideCaps


@pytest.fixture
def caps(qapp: QApplication) -> SideCaps:
    return SideCaps(Lettering())


@pytest.mark.parametrize("size", [(300, 200), (600, 500), (910, 836), (3840, 2096)])
def test_both_stand_16_pixels_from_the_edges_at_one_height(caps: SideCaps, size: tuple[int, int]) -> None:
    left, right, *_words = caps.rects(*size)
    assert left.left() == EDGE_PX == 16
    assert right.right() == size[0] - 16
    assert left.top() == right.top()


def test_words_stand_beside_them_where_there_is_room(caps: SideCaps) -> None:
    assert len(caps.rects(WORDS_FROM_PX, 400)) == 4
    assert len(caps.rects(WORDS_FROM_PX - 1, 400)) == 2


def test_words_stand_inside_of_their_keys(caps: SideCaps) -> None:
    left, right, left_words, right_words = caps.rects(910, 836)
    assert left.right() < left_words.left() < left_words.right() < right_words.left() < right_words.right()
    assert right_words.right() < right.left()


def test_labels_are_kept_clear_of_the_wider_side(caps: SideCaps) -> None:
    clear = caps.width(910)
    for rect in caps.rects(910, 836):
        assert rect.right() < clear or rect.left() > 910 - clear


def test_they_are_really_painted(caps: SideCaps) -> None:
    picture = QImage(700, 400, QImage.Format.Format_RGB32)
    picture.fill(QColor("#FF00FF"))
    painter = QPainter(picture)
    caps.paint(painter, 700, 400)
    painter.end()
    for rect in caps.rects(700, 400):
        inside = picture.copy(rect.toRect())
        across, down = range(inside.width()), range(inside.height())
        assert any(inside.pixelColor(x, y) != QColor("#FF00FF") for x in across for y in down)


def test_the_keys_never_stand_behind_what_floats(caps: SideCaps) -> None:
    width, height = 400.0, 460.0
    caps.taken = [QRectF(width - 70, 16, 54, 220), QRectF(width - 70, 340, 54, 110)]
    keys = caps.rects(width, height)[:2]
    assert not any(key.intersects(rect) for key in keys for rect in caps.taken)
    assert keys[0].top() == keys[1].top()
