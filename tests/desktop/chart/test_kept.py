"""Pictures kept as files: found again, never trusted blindly, thrown away when the art is redrawn."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from acuchart.atlas.charts import Atlas
from acuchart.desktop.chart.kept import MOST_VIEWS, KeptPictures
from acuchart.desktop.chart.pictures import Finish, draw_picture, finish_of
from acuchart.desktop.look.theme import DARK

LEVEL = 0.25  # device px/mm; small, to be quick
PAPER = Finish("#F0F2EF")


@pytest.fixture
def kept(atlas: Atlas, tmp_path: Path) -> KeptPictures:
    return KeptPictures(tmp_path, atlas.charts)


def view(shade: str) -> QImage:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor(shade))
    return image


def test_a_kept_picture_comes_back_pixel_for_pixel(qapp: QApplication, atlas: Atlas, kept: KeptPictures) -> None:
    chart = atlas.charts["back"]
    image = draw_picture(chart, LEVEL, PAPER, is_close_up=False)
    kept.keep(chart, LEVEL, PAPER, image)
    found = kept.find(chart, LEVEL, PAPER)
    assert found
    assert found.image == image
    assert found.level == LEVEL


def test_a_picture_of_another_theme_is_another_picture(
    qapp: QApplication, atlas: Atlas, kept: KeptPictures
) -> None:
    chart = atlas.charts["back"]
    kept.keep(chart, LEVEL, PAPER, draw_picture(chart, LEVEL, PAPER, is_close_up=False))
    assert kept.find(chart, LEVEL, finish_of(DARK)) is None
    assert kept.find(chart, 2 * LEVEL, PAPER) is None


def test_a_damaged_file_is_as_good_as_none(
    qapp: QApplication, atlas: Atlas, kept: KeptPictures, tmp_path: Path
) -> None:
    chart = atlas.charts["back"]
    kept.keep(chart, LEVEL, PAPER, draw_picture(chart, LEVEL, PAPER, is_close_up=False))
    (file,) = tmp_path.glob("*.raw")
    for content in (b"", file.read_bytes()[:-4]):
        file.write_bytes(content)
        assert kept.find(chart, LEVEL, PAPER) is None


def test_a_folder_that_takes_no_files_is_no_trouble(qapp: QApplication, atlas: Atlas, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    kept, chart = KeptPictures(blocked / "cache", atlas.charts), atlas.charts["back"]
    kept.keep(chart, LEVEL, PAPER, QImage(4, 4, QImage.Format.Format_ARGB32_Premultiplied))
    kept.forget_stale()
    assert kept.find(chart, LEVEL, PAPER) is None


def test_pictures_of_older_art_are_thrown_away(
    qapp: QApplication, atlas: Atlas, kept: KeptPictures, tmp_path: Path
) -> None:
    chart = atlas.charts["back"]
    kept.keep(chart, LEVEL, PAPER, draw_picture(chart, LEVEL, PAPER, is_close_up=False))
    stale = tmp_path / "back-0000000000000000-F0F2EF1.0-FFFFFF-1.raw"
    stale.write_bytes(b"old")
    other = tmp_path / "first-picture.raw"
    other.write_text("of another part")
    kept.forget_stale()
    assert not stale.exists()
    assert other.exists()
    assert kept.find(chart, LEVEL, PAPER)


def test_a_kept_view_comes_back_for_the_very_same_shot(qapp: QApplication, kept: KeptPictures) -> None:
    kept.keep_view("shot", view("#123456"))
    found = kept.find_view("shot", QSize(40, 30))
    assert found
    assert found[0] == view("#123456")
    assert kept.find_view("another shot", QSize(40, 30)) is None
    assert kept.find_view("shot", QSize(40, 31)) is None


def test_only_the_last_few_views_are_kept(qapp: QApplication, kept: KeptPictures, tmp_path: Path) -> None:
    for number in range(MOST_VIEWS + 3):
        kept.keep_view(f"shot {number}", view("#123456"))
    assert len(list(tmp_path.glob("view-*.raw"))) == MOST_VIEWS
    assert kept.find_view(f"shot {MOST_VIEWS + 2}", QSize(40, 30))
