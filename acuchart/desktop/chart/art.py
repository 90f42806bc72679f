"""The art of the charts: at once from what is there, sharp as soon as the view keeps still."""

from collections.abc import Hashable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QRegion

from acuchart.atlas.charts import Chart, Position
from acuchart.desktop.chart.camera import Camera
from acuchart.desktop.chart.kept import KeptPictures
from acuchart.desktop.chart.pictures import (
    Finish,
    Picture,
    as_picture,
    draw_picture,
    laid,
    preview,
    read_art,
    solid_zone,
    with_soft_rim,
)
from acuchart.desktop.chart.workshop import Workshop

BACK, SACRUM = "back", "sacrum"
LEVELS = {BACK: (1.0, 2.0), SACRUM: (2.0, 4.0, 8.0)}  # device px/mm of the kept pictures, 6 to 24 MB each
GOOD_ENOUGH = 0.85  # a picture may be enlarged by 1/0.85 before the next finer one is taken
SPARE = 0.15  # of the view, on each side, that is sharp beforehand for the next small move
SHARPEST = 10.0  # device px/mm; closer, the art's shades would show as steps, and drawing takes seconds
SHARP, KEEP, AHEAD = 0, 1, 2  # urgency: what is looked at, its kept picture, what may be looked at next


@dataclass(frozen=True, slots=True)
class Shot:
    """What a view shows: where it looks, its size in pixels, the screen's `ratio`, how it is coloured.

    Attributes:
        middle: the pixel of the view that shows the camera's position.
        plate: opacity of the sacrum's close-up over the back.
    """

    camera: Camera
    width: int
    height: int
    middle: tuple[float, float]
    ratio: float
    plate: float
    finish: Finish

    @property
    def left(self) -> int:
        """Pixels from the midline to the view's left edge."""
        return round(self.camera.x * self.camera.scale - self.middle[0])

    @property
    def top(self) -> int:
        """Pixels from the vertex down to the view's upper edge."""
        return round(self.camera.y * self.camera.scale - self.middle[1])

    def on_view(self, position: Position) -> QPointF:
        """Where in the view a position of the chart is."""
        scale = self.camera.scale
        return QPointF(position.x * scale - self.left, position.y * scale - self.top)

    def on_chart(self, x: float, y: float) -> Position:
        """The position of the chart a pixel of the view shows."""
        return Position((x + self.left) / self.camera.scale, (y + self.top) / self.camera.scale)

    @property
    def sharpest(self) -> float:
        """Pixels of the sharp picture to one of the view: the screen's, or fewer very close up."""
        return min(self.ratio, SHARPEST / self.camera.scale)

    @property
    def seen(self) -> QRectF:
        """The part of the chart in view, in millimetres."""
        scale = self.camera.scale
        return QRectF(self.left / scale, self.top / scale, self.width / scale, self.height / scale)


@dataclass(frozen=True, slots=True)
class Sharp:
    """A sharp picture of a part of the chart, for one shot and small moves from it.

    Attributes:
        pixels: what owns them, where the image only looks at a file.
    """

    shot: Shot
    area: QRect
    image: QImage
    pixels: object = None

    def fits(self, shot: Shot) -> bool:
        """Whether it shows the same things at the same size."""
        mine = self.shot
        return (mine.camera.scale, mine.ratio, mine.plate, mine.finish) == (
            shot.camera.scale,
            shot.ratio,
            shot.plate,
            shot.finish,
        )


class PictureKey(NamedTuple):
    """Which picture of a whole chart: the chart's name, device pixels per millimetre, how it is coloured."""

    chart: str
    level: float
    finish: Finish


class Art(QObject):
    """Paints the back, and over it the close-up of the sacrum.

    Painting never draws an SVG: it takes the best picture there is, and `sharpen` orders better ones.
    """

    improved = Signal()
    """A better picture came; paint again."""

    def __init__(self, charts: dict[str, Chart], cache: Path) -> None:
        super().__init__()
        self._charts = charts
        self._kept = KeptPictures(cache, charts)
        self._pictures: dict[PictureKey, Picture | None] = {}
        self._previews: dict[tuple[str, Finish], Picture] = {}
        self._sharp: Sharp | None = None
        self._has_looked = False
        self._workshop = Workshop(self._take)

    def paint(self, painter: QPainter, shot: Shot) -> None:
        """Paint a view full; the painter counts its pixels from the upper left corner."""
        if not self._has_looked:
            self._has_looked, self._sharp = True, self._sharp or self._recall(shot)
        sharp = self._sharp if self._sharp and self._sharp.fits(shot) else None
        view = QRect(shot.left, shot.top, shot.width, shot.height)
        blurred = QRegion(view) - QRegion(sharp.area) if sharp else QRegion(view)
        if not blurred.isEmpty():
            painter.save()
            painter.setClipRegion(blurred.translated(-view.topLeft()), Qt.ClipOperation.IntersectClip)
            self._paint_pictures(painter, shot)
            painter.restore()
        if sharp:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, shot.sharpest != shot.ratio)
            painter.drawImage(sharp.area.translated(-view.topLeft()), sharp.image)

    def sharpen(self, shot: Shot, ahead: tuple[tuple[str, float], ...] = (), *, is_first: bool = False) -> None:
        """Order a sharp picture of the view, and then what is worth keeping.

        Args:
            ahead: charts and scales that may be looked at next.
            is_first: whether the next start is likely to begin with this view, so that it is kept.
        """
        if self._sharp is None or self._sharp.shot != shot:
            recalled = self._recall(shot) if is_first else None
            if recalled:
                self._sharp = recalled
                self.improved.emit()
            else:
                self._workshop.order(shot, SHARP, lambda: self._draw_view(shot, is_kept=is_first))
        for urgency, name, scale in (
            (KEEP, SACRUM if shot.plate else BACK, shot.camera.scale),
            *((AHEAD, *place) for place in ahead),
        ):
            self._order_picture(name, _level(name, scale * shot.ratio), shot.finish, urgency)

    def _draw_view(self, shot: Shot, *, is_kept: bool) -> QImage:
        image = draw_sharp(self._charts, shot)
        if is_kept:
            self._kept.keep_view(shot, image)
        return image

    def _recall(self, shot: Shot) -> Sharp | None:
        area = sharp_area(self._charts, shot)
        found = self._kept.find_view(shot, area.size() * shot.sharpest)
        if found is None:
            return None
        image, pixels = found
        image.setDevicePixelRatio(shot.sharpest)
        return Sharp(shot, area, image, pixels)

    def _order_picture(self, name: str, level: float, finish: Finish, urgency: int) -> None:
        if self._find(name, level, finish) is None:
            chart = self._charts[name]

            def draw() -> QImage:
                image = draw_picture(chart, level, finish, name == SACRUM)
                self._kept.keep(chart, level, finish, image)
                self._kept.forget_stale()
                return image

            self._workshop.order(PictureKey(name, level, finish), urgency, draw)

    def _take(self, key: Hashable, image: QImage) -> None:
        if isinstance(key, Shot):
            self._sharp = Sharp(key, sharp_area(self._charts, key), image)
        elif isinstance(key, PictureKey):
            self._pictures[key] = as_picture(self._charts[key.chart], image)
        self.improved.emit()

    def _paint_pictures(self, painter: QPainter, shot: Shot) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(0, 0, shot.width, shot.height, QColor(shot.finish.ground))
        hides_all = solid_zone(self._charts[SACRUM], is_close_up=True).contains(shot.seen)
        if shot.plate < 1.0 or not hides_all:
            self._paint_picture(painter, shot, BACK, is_solid=True)
        if shot.plate > 0.0:
            painter.setOpacity(shot.plate)
            self._paint_picture(painter, shot, SACRUM, is_solid=hides_all)

    def _paint_picture(self, painter: QPainter, shot: Shot, name: str, *, is_solid: bool) -> None:
        picture = self._best(name, shot.camera.scale * shot.ratio, shot.finish)
        extent, scale = self._charts[name].extent, shot.camera.scale
        target = QRectF(
            extent.x * scale - shot.left, extent.y * scale - shot.top, extent.width * scale, extent.height * scale
        )
        painter.drawImage(target, picture.solid if is_solid else picture.image)

    def _best(self, name: str, scale: float, finish: Finish) -> Picture:
        wanted = _level(name, scale)
        for level in sorted(LEVELS[name], key=lambda level: (level < wanted, abs(level - wanted))):
            picture = self._find(name, level, finish)
            if picture is not None:
                return picture
        if (name, finish) not in self._previews:
            self._previews[name, finish] = preview(self._charts[name], finish, name == SACRUM)
        return self._previews[name, finish]

    def _find(self, name: str, level: float, finish: Finish) -> Picture | None:
        key = PictureKey(name, level, finish)
        if key not in self._pictures:
            self._pictures[key] = self._kept.find(self._charts[name], level, finish)
        return self._pictures[key]


def sharp_area(charts: dict[str, Chart], shot: Shot) -> QRect:
    """What is drawn sharp for a shot: the view and a little more, in pixels from the midline and vertex.

    It is no more than the close-up where that fills the view, so that nothing below has to be drawn.
    """
    spare_x, spare_y = round(shot.width * SPARE), round(shot.height * SPARE)
    view = QRect(shot.left, shot.top, shot.width, shot.height)
    area = view.adjusted(-spare_x, -spare_y, spare_x, spare_y)
    zone = solid_zone(charts[SACRUM], is_close_up=True)
    if shot.plate == 1.0 and zone.contains(shot.seen):
        scale = shot.camera.scale
        corners = QRectF(zone.x() * scale, zone.y() * scale, zone.width() * scale, zone.height() * scale)
        return area.intersected(corners.toRect()).united(view)
    return area


def draw_sharp(charts: dict[str, Chart], shot: Shot) -> QImage:
    """Everything in and near the view, drawn from the SVG at the very scale of the screen."""
    area = sharp_area(charts, shot)
    image = QImage(area.size() * shot.sharpest, QImage.Format.Format_RGB32)
    image.fill(QColor(shot.finish.ground))
    painter = QPainter(image)
    zone = solid_zone(charts[SACRUM], is_close_up=True)
    hides_all = zone.contains(_in_mm(area.adjusted(1, 1, -1, -1), shot))  # the area is rounded to pixels
    if shot.plate < 1.0 or not hides_all:
        _draw_part(painter, charts[BACK], shot, area, is_close_up=False)
    if shot.plate > 0.0:
        painter.setOpacity(shot.plate)
        _draw_part(painter, charts[SACRUM], shot, area, is_close_up=True)
    painter.end()
    image.setDevicePixelRatio(shot.sharpest)
    return image


def _draw_part(painter: QPainter, chart: Chart, shot: Shot, area: QRect, *, is_close_up: bool) -> None:
    scale = shot.camera.scale * shot.sharpest
    left, top = round(chart.extent.x * scale), round(chart.extent.y * scale)
    whole = QRect(0, 0, round(chart.extent.width * scale), round(chart.extent.height * scale))
    wanted = QRect(area.topLeft() * shot.sharpest, area.size() * shot.sharpest).translated(-left, -top)
    region = wanted.intersected(whole)
    if region.isEmpty():
        return
    part = laid(read_art(chart, scale, region), shot.finish)
    if is_close_up:
        part = with_soft_rim(part, QRectF(whole.translated(-region.topLeft())), scale)
    painter.drawImage(region.topLeft() - wanted.topLeft(), part)


def _in_mm(area: QRect, shot: Shot) -> QRectF:
    scale = shot.camera.scale
    return QRectF(area.x() / scale, area.y() / scale, area.width() / scale, area.height() / scale)


def _level(name: str, scale: float) -> float:
    levels = LEVELS[name]
    return next((level for level in levels if level >= scale * GOOD_ENOUGH), levels[-1])
