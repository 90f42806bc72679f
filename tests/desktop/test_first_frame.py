"""The first picture: at once, in its place, and never with a client in it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from acuchart.desktop.first_frame import DRAWING, FirstFrame, place_in
from acuchart.desktop.first_picture import FILE, find_picture, keep_picture
from acuchart.desktop.look.theme import DARK, LIGHT, put_in_force
from acuchart.desktop.measures import WHOLE_BACK

SIZE = QSize(320, 200)


def painted(colour: str, size: QSize = SIZE) -> QImage:
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_a_kept_picture_is_found_at_the_next_start(tmp_path: Path, qapp: object, ratio: float) -> None:
    image = painted("#336699", SIZE * ratio)
    image.setDevicePixelRatio(ratio)
    keep_picture(tmp_path, image)
    found = find_picture(tmp_path, SIZE, ratio)
    assert found is not None
    image, _pixels = found
    assert image.size() == SIZE * ratio
    assert image.pixelColor(10, 10) == QColor("#336699")


def test_a_picture_for_another_window_is_not_taken(tmp_path: Path, qapp: object) -> None:
    keep_picture(tmp_path, painted("#336699"))
    assert find_picture(tmp_path, QSize(321, 200), 1.0) is None
    assert find_picture(tmp_path, SIZE, 2.0) is None


def test_a_picture_in_another_theme_is_not_taken(tmp_path: Path, qapp: object) -> None:
    keep_picture(tmp_path, painted("#336699"))
    put_in_force(DARK)
    try:
        assert find_picture(tmp_path, SIZE, 1.0) is None
    finally:
        put_in_force(LIGHT)
    assert find_picture(tmp_path, SIZE, 1.0) is not None


@pytest.mark.parametrize("spoilt", [b"", b"nothing", b"x" * 5000])
def test_a_spoilt_picture_is_no_trouble(tmp_path: Path, qapp: object, spoilt: bytes) -> None:
    (tmp_path / FILE).write_bytes(spoilt)
    assert find_picture(tmp_path, SIZE, 1.0) is None


def test_a_torn_picture_is_not_taken(tmp_path: Path, qapp: object) -> None:
    keep_picture(tmp_path, painted("#336699"))
    whole = (tmp_path / FILE).read_bytes()
    (tmp_path / FILE).write_bytes(whole[:-4])
    assert find_picture(tmp_path, SIZE, 1.0) is None


def test_a_folder_that_takes_no_file_is_no_trouble(tmp_path: Path, qapp: object) -> None:
    (tmp_path / "file").write_text("")
    keep_picture(tmp_path / "file", painted("#336699"))
    assert find_picture(tmp_path / "file", SIZE, 1.0) is None


def test_the_first_frame_tells_once_that_it_is_painted(tmp_path: Path, qtbot: QtBot) -> None:
    frame = FirstFrame(None, tmp_path)  # type: ignore[arg-type]
    qtbot.addWidget(frame)
    frame.resize(1440, 900)
    with qtbot.waitSignal(frame.room.painted, timeout=5000):
        frame.show()
    with qtbot.assertNotEmitted(frame.room.painted, wait=50):
        frame.room.update()


def test_the_chart_shows_before_anything_was_kept(tmp_path: Path, qtbot: QtBot) -> None:
    frame = FirstFrame(None, tmp_path)  # type: ignore[arg-type]
    qtbot.addWidget(frame)
    frame.resize(1440, 900)
    shown = frame.grab().toImage()
    room = frame.room.geometry()
    spine = shown.pixelColor(room.center().x(), room.center().y())
    ground = shown.pixelColor(room.left() + 5, room.bottom() - 5)
    assert spine != ground
    assert ground == QColor(LIGHT.ground)


@pytest.mark.parametrize("room", [QRect(0, 0, 968, 836), QRect(72, 64, 500, 900), QRect(0, 0, 3000, 2000)])
def test_the_whole_back_lies_in_its_room_with_the_midline_in_the_middle(room: QRect) -> None:
    place = place_in(room)
    scale = place.width() / DRAWING[2]
    midline = place.x() - DRAWING[0] * scale
    top = place.y() + (WHOLE_BACK[1] - DRAWING[1]) * scale
    assert midline == pytest.approx(room.x() + room.width() / 2, abs=1)
    assert top >= room.y() - 1
    assert top + WHOLE_BACK[3] * scale <= room.y() + room.height() + 1
