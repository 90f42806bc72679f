"""Pictures of the art: drawn from the SVG, laid on the ground, dissolving at their edges."""

from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QLinearGradient, QPainter

from acuchart.atlas.charts import Chart, Extent
from acuchart.desktop.look.theme import Theme

SOFT_RIM_MM = QMarginsF(34.0, 50.0, 34.0, 16.0)  # edges of a close-up that dissolve; "Sacrum" shows what is inside
RIM = ((0.0, 0), (0.25, 40), (0.5, 128), (0.75, 215), (1.0, 255))  # way into the rim, alpha: no edge shows


@dataclass(frozen=True, slots=True)
class Finish:
    """How art is laid on the ground: all of a theme that changes its pixels."""

    ground: str
    opacity: float = 1.0
    tint: str = "#FFFFFF"


def finish_of(theme: Theme) -> Finish:
    """The finish a theme asks for."""
    return Finish(theme.ground, theme.art_opacity, theme.art_tint)


@dataclass(frozen=True, slots=True)
class Picture:
    """The whole of a chart's art laid on the ground, at `level` device pixels per millimetre.

    Attributes:
        solid: the same pixels as `image` without transparency, quicker to paint.
        pixels: what owns them, where the images only look at a file.
    """

    image: QImage
    solid: QImage
    level: float
    pixels: object = None


def solid_zone(chart: Chart, is_close_up: bool) -> QRectF:
    """Where a chart's picture hides all below it, in millimetres."""
    extent = chart.extent
    whole = QRectF(extent.x, extent.y, extent.width, extent.height)
    return whole.marginsRemoved(SOFT_RIM_MM) if is_close_up else whole


def read_art(chart: Chart, scale: float, region: QRect | None = None) -> QImage:
    """The art on nothing, at `scale` device pixels per millimetre.

    Args:
        region: the part wanted, in pixels from the chart's upper left corner.
    """
    reader = QImageReader(str(chart.art))
    reader.setScaledSize(size_at(chart.extent, scale))
    if region is not None:
        reader.setScaledClipRect(region)
    return reader.read()


def laid(art: QImage, finish: Finish) -> QImage:
    """The art on the ground."""
    picture = QImage(art.size(), QImage.Format.Format_RGB32)
    picture.fill(QColor(finish.ground))
    painter = QPainter(picture)
    painter.setOpacity(finish.opacity)
    painter.drawImage(0, 0, tinted(art, finish.tint))
    painter.end()
    return picture


def tinted(art: QImage, tint: str) -> QImage:
    """The art multiplied with a colour; its outline stays."""
    if QColor(tint) == QColor(Qt.GlobalColor.white):
        return art
    painted = QImage(art.size(), QImage.Format.Format_ARGB32_Premultiplied)
    painted.fill(QColor(tint))
    painter = QPainter(painted)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.drawImage(0, 0, art)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.drawImage(0, 0, art)
    painter.end()
    return painted


def with_soft_rim(picture: QImage, whole: QRectF, scale: float) -> QImage:
    """The picture dissolving towards the edges of the close-up.

    Args:
        whole: the close-up's rectangle in the picture's own pixels; the picture may be a part of it.
        scale: pixels per millimetre.
    """
    soft = picture.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(soft)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    rim = SOFT_RIM_MM
    across = QPointF(whole.left(), 0.0), QPointF(whole.right(), 0.0), rim.left(), rim.right()
    down = QPointF(0.0, whole.top()), QPointF(0.0, whole.bottom()), rim.top(), rim.bottom()
    for start, end, near, far in (across, down):
        fade, length = QLinearGradient(start, end), QPointF(end - start).manhattanLength()
        for way, alpha in RIM:
            fade.setColorAt(way * near * scale / length, QColor(0, 0, 0, alpha))
            fade.setColorAt(1 - way * far * scale / length, QColor(0, 0, 0, alpha))
        painter.fillRect(soft.rect(), fade)
    painter.end()
    return soft


def draw_picture(chart: Chart, level: float, finish: Finish, is_close_up: bool) -> QImage:
    """The whole of a chart's art on the ground, at `level` device pixels per millimetre."""
    return _finished(chart, read_art(chart, level), finish, is_close_up)


def preview(chart: Chart, finish: Finish, is_close_up: bool) -> Picture:
    """The small picture that comes with the art, quick to open."""
    art = QImage(str(chart.preview))
    if art.isNull():
        art = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
        art.fill(Qt.GlobalColor.transparent)
    return as_picture(chart, _finished(chart, art, finish, is_close_up))


def as_picture(chart: Chart, image: QImage) -> Picture:
    """An image of all of a chart, with what painting it needs to know."""
    solid = QImage(image)
    solid.reinterpretAsFormat(QImage.Format.Format_RGB32)
    return Picture(image, solid, image.width() / chart.extent.width)


def size_at(extent: Extent, scale: float) -> QSize:
    """How large a chart is at a scale, in pixels."""
    return QSize(max(round(extent.width * scale), 1), max(round(extent.height * scale), 1))


def _finished(chart: Chart, art: QImage, finish: Finish, is_close_up: bool) -> QImage:
    picture = laid(art, finish)
    if not is_close_up:
        picture.reinterpretAsFormat(QImage.Format.Format_ARGB32_Premultiplied)
        return picture
    return with_soft_rim(picture, QRectF(picture.rect()), picture.width() / chart.extent.width)
