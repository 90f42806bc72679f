"""The chart as a picture file."""

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from acuchart.atlas.charts import Atlas
from acuchart.desktop.chart.camera import SACRUM_FRAME, Stage
from acuchart.desktop.chart.rendering import picture, render
from acuchart.desktop.look.theme import LIGHT
from acuchart.domain.points import Point

SIZE = (640, 560)


@pytest.mark.parametrize("chart", ["back", "sacrum"])
def test_a_chart_is_written_at_the_size_asked_for(
    qapp: QApplication, atlas: Atlas, points: Mapping[str, Point], tmp_path: Path, chart: str
) -> None:
    out = tmp_path / "chart.png"
    render(atlas, points, chart, None, SIZE, out)
    written = QImage(str(out))
    assert (written.width(), written.height()) == SIZE
    shades = {written.pixelColor(x, y).name() for x in range(0, SIZE[0], 9) for y in range(0, SIZE[1], 9)}
    assert len(shades) > 100


def test_the_whole_back_stands_on_the_themes_ground(
    qapp: QApplication, atlas: Atlas, points: Mapping[str, Point]
) -> None:
    assert picture(atlas, points, "back", None, SIZE).pixelColor(0, 0) == QColor(LIGHT.ground)


@pytest.mark.parametrize("chart", ["back", "sacrum"])
def test_the_chosen_pair_is_marked_on_both_sides(
    qapp: QApplication, atlas: Atlas, points: Mapping[str, Point], chart: str
) -> None:
    plain, chosen = (picture(atlas, points, chart, code, SIZE) for code in (None, "BL32"))
    greens = [
        x
        for x in range(SIZE[0])
        for y in range(SIZE[1])
        if chosen.pixelColor(x, y).name().upper() == LIGHT.accent != plain.pixelColor(x, y).name().upper()
    ]
    assert min(greens) < SIZE[0] / 2 < max(greens)
    assert min(greens) + max(greens) == pytest.approx(SIZE[0], abs=16)


def test_l_stands_left_and_r_right(qapp: QApplication, atlas: Atlas, points: Mapping[str, Point]) -> None:
    seen = picture(atlas, points, "back", None, SIZE)
    dark = [(x, y) for x in range(16, 46) for y in range(SIZE[1]) if seen.pixelColor(x, y).lightness() < 80]
    lowest = max(y for _x, y in dark)
    top = min(y for _x, y in dark)
    letter = [x for x, y in dark if top + 6 < y < lowest - 6 and 20 < x < 42]
    lower_half = [x for x, y in dark if (top + lowest) / 2 < y < lowest - 6 and 20 < x < 42]
    assert letter
    assert max(lower_half) == max(letter)  # the foot of an L; an R or a mirrored L has it elsewhere


def test_no_window_is_needed(tmp_path: Path) -> None:
    out = tmp_path / "chart.png"
    program = (
        "import sys; from pathlib import Path\n"
        "from acuchart.atlas.loading import load_atlas; from acuchart.catalogue.loading import load\n"
        "from acuchart.desktop.chart.rendering import render\n"
        "points = load().points\n"
        "render(load_atlas(points), points, 'sacrum', 'BL31', (300, 260), Path(sys.argv[1]))\n"
        "from PySide6.QtWidgets import QApplication\n"
        "assert not isinstance(QApplication.instance(), QApplication)\n"
    )
    subprocess.run(
        [sys.executable, "-c", program, str(out)], check=True, cwd=Path(__file__).parents[3], timeout=60
    )
    assert not QImage(str(out)).isNull()


def test_a_folder_that_is_not_there_is_refused(
    qapp: QApplication, atlas: Atlas, points: Mapping[str, Point], tmp_path: Path
) -> None:
    with pytest.raises(OSError):
        render(atlas, points, "back", None, (64, 64), tmp_path / "none" / "chart.png")


@pytest.mark.parametrize("size", [(1000, 800), (3840, 2160)])
def test_at_any_size_each_foramen_is_drawn_where_its_spot_is(
    qapp: QApplication, atlas: Atlas, size: tuple[int, int]
) -> None:
    drawn = picture(atlas, {}, "sacrum", None, size)
    stage = Stage(*size, atlas.charts["back"].extent)
    camera = stage.fitted(SACRUM_FRAME)
    for foramen in atlas.foramina.values():
        x = round(size[0] / 2 + (foramen.centroid.x - camera.x) * camera.scale)
        y = round(size[1] / 2 + (foramen.centroid.y - camera.y) * camera.scale)
        rim = round(6.0 * camera.scale)  # mm beside the middle, where there is lit bone
        beside = max(drawn.pixelColor(x + way * rim, y).lightness() for way in (-1, 1))
        assert drawn.pixelColor(x, y).lightness() < beside - 40  # grey levels of 255
