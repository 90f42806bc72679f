"""The chart as a picture file, without a window."""

import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter

from acuchart.atlas.charts import Atlas
from acuchart.desktop.chart.art import BACK, SACRUM, Shot, draw_sharp, sharp_area
from acuchart.desktop.chart.camera import BACK_FRAME, SACRUM_FRAME, Stage
from acuchart.desktop.chart.lettering import Lettering
from acuchart.desktop.chart.marks import paint_mark
from acuchart.desktop.chart.overlay import Overlay
from acuchart.desktop.chart.pictures import finish_of
from acuchart.desktop.chart.spots import Spots, spot_places
from acuchart.desktop.look.fonts import load_first_fonts
from acuchart.desktop.look.theme import theme
from acuchart.domain.points import Point

FRAMES = {BACK: BACK_FRAME, SACRUM: SACRUM_FRAME}


def render(
    atlas: Atlas, points: Mapping[str, Point], chart: str, select: str | None, size: tuple[int, int], out: Path
) -> None:
    """Write a chart into a PNG file.

    Args:
        chart: "back" or "sacrum".
        select: code of the point that is marked on all its sides, or `None`.
        size: width and height in pixels.

    Raises:
        OSError: the file cannot be written.
    """
    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    load_first_fonts()
    image = picture(atlas, points, chart, select, size)
    png = QBuffer()
    png.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(png, QByteArray(b"png")).write(image)
    out.write_bytes(bytes(png.data().data()))  # Qt's own writing is silent about a full disk
    del app  # alive up to here: fonts and pixmaps need it


def picture(
    atlas: Atlas, points: Mapping[str, Point], chart: str, select: str | None, size: tuple[int, int]
) -> QImage:
    """A chart with its spots, L and R, as the window would show it."""
    spots = Spots(spot_places(atlas, points))
    if select:
        spots.show_selection(select, points[select].sides)
    shot = _shot(atlas, chart, size)
    image = QImage(*size, QImage.Format.Format_RGB32)
    overlay = Overlay(spots, atlas.landmarks, Lettering())
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    area = sharp_area(atlas.charts, shot).translated(-shot.left, -shot.top)
    painter.drawImage(area, draw_sharp(atlas.charts, shot))
    overlay.paint_under(painter, shot)
    for key, item in spots.items.items():
        painter.save()
        painter.translate(QPointF(shot.on_view(item.place.spot.position)))
        paint_mark(painter, spots.mark(key, shot.plate))
        painter.restore()
    overlay.paint_over(painter, shot)
    painter.end()
    return image


def _shot(atlas: Atlas, chart: str, size: tuple[int, int]) -> Shot:
    width, height = size
    stage = Stage(width, height, atlas.charts[BACK].extent)
    camera = stage.fitted(FRAMES[chart])
    plate = stage.plate_opacity(camera.scale)
    return Shot(camera, width, height, (width / 2, height / 2), 1.0, plate, finish_of(theme()))
