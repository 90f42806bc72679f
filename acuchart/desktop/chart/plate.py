"""A fixed picture of the sacrum with marks, for a page that shows what becomes of each spot."""

from collections.abc import Mapping
from math import hypot
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QRadialGradient, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from acuchart.atlas.charts import Atlas, Extent
from acuchart.desktop.chart.art import BACK, Art, Shot
from acuchart.desktop.chart.camera import Stage
from acuchart.desktop.chart.lettering import Lettering
from acuchart.desktop.chart.marks import Mark, SpotState, paint_mark
from acuchart.desktop.chart.pictures import finish_of
from acuchart.desktop.chart.side_caps import LEFT, RIGHT
from acuchart.desktop.chart.spots import Key, SpotPlace, spot_places
from acuchart.desktop.look.theme import color, theme
from acuchart.domain.points import Point

ROUND_FRAME = Extent(-61.0, 717.0, 122.0, 122.0)  # mm: the sacrum in a circle
WIDE_FRAME = Extent(-96.0, 712.0, 192.0, 132.0)  # mm: the same with room for labels at its sides
MARK_SHARE, MARK_PX = 0.048, (24.0, 40.0)  # of the circle's width; least and largest in px
RING_PX, RING_GAP_PX = 10.0, 3.0  # the ramp ring, and from it to the picture
STILL_MS = 120  # after a change of size, until the picture is drawn sharp
POOL_MM = 42.0  # round the pair in work; beyond it the picture darkens
CAP_EDGE_PX = 4.0
LEAST_PX = 220  # a smaller plate shows nothing worth seeing


class Plate(QWidget):
    """The sacrum with its spots; says in words for screen readers what it shows."""

    def __init__(
        self,
        atlas: Atlas,
        points: Mapping[str, Point],
        cache: Path,
        parent: QWidget | None = None,
        *,
        is_round: bool = False,
    ) -> None:
        super().__init__(parent)
        self._places = [place for place in spot_places(atlas, points) if place.number]
        self._frame = ROUND_FRAME if is_round else WIDE_FRAME
        self._is_round = is_round
        self._drawing = atlas.charts[BACK].extent
        self._states: dict[Key, SpotState] = {}
        self._share: float | None = None
        self._art = Art(atlas.charts, cache)
        self._art.improved.connect(self.update)
        self._lettering = Lettering()
        self._still = QTimer(self, singleShot=True, interval=STILL_MS)
        self._still.timeout.connect(lambda: self._art.sharpen(self.shot()))
        self.setMinimumSize(LEAST_PX, LEAST_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName("Plate of the sacrum")
        self._tell()

    def show_states(self, states: Mapping[Key, SpotState]) -> None:
        """Show what has become of each spot; one left out is idle."""
        self._states = dict(states)
        self._tell()
        self.update()

    def show_ring(self, share: float | None) -> None:
        """Show how much of the ramp is over, 0 to 1, or no ring."""
        self._share = share
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(2 * LEAST_PX, 2 * LEAST_PX)

    def shot(self) -> Shot:
        """What the plate shows."""
        room = self._room()
        camera = Stage(room.width(), room.height(), self._drawing).fitted(self._frame)
        middle = (room.center().x(), room.center().y())
        finish = finish_of(theme())
        return Shot(camera, self.width(), self.height(), middle, self.devicePixelRatioF(), 1.0, finish)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._still.start()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shot = self.shot()
        if self._is_round:
            painter.fillRect(self.rect(), color("ground"))
            painter.setClipPath(self._circle())
        self._art.paint(painter, shot)
        self._darken(painter, shot)
        painter.setClipping(False)
        self._paint_ring(painter)
        self._paint_marks(painter, shot)
        self._paint_caps(painter)

    def _room(self) -> QRectF:
        if not self._is_round:
            return QRectF(self.rect())
        side = min(self.width(), self.height()) - 2 * (RING_PX + RING_GAP_PX)
        middle = QRectF(self.rect()).center()
        return QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)

    def _circle(self) -> QPainterPath:
        path = QPainterPath()
        path.addEllipse(self._room())
        return path

    def _darken(self, painter: QPainter, shot: Shot) -> None:
        """Leave a pool of light round the pair in work, where the theme darkens its pictures."""
        worn = theme()
        working = [place for place in self._places if self._state(place) is SpotState.NOW]
        if not worn.art_vignette:
            return
        middle = shot.middle
        if working:
            at = [shot.on_view(place.spot.position) for place in working]
            middle = (sum(each.x() for each in at) / len(at), sum(each.y() for each in at) / len(at))
        reach = hypot(self.width(), self.height()) / 2
        light = QRadialGradient(QPointF(*middle), reach)
        clear, dark = QColor(worn.ground), QColor(worn.ground)
        clear.setAlphaF(0.0)
        dark.setAlphaF(worn.art_vignette)
        light.setColorAt(0.0, clear)
        pool = POOL_MM * shot.camera.scale / reach
        light.setColorAt(min(pool / 2, 0.9), clear)
        light.setColorAt(min(pool * 3 / 2, 1.0), dark)
        painter.fillRect(self.rect(), light)

    def _paint_ring(self, painter: QPainter) -> None:
        if not self._is_round:
            return
        reach = RING_GAP_PX + RING_PX / 2
        around = self._room().adjusted(-reach, -reach, reach, reach)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color("line"), RING_PX if self._share is not None else theme().outline))
        painter.drawEllipse(around)
        if self._share:
            painter.setPen(QPen(color("accent"), RING_PX, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawArc(around, 90 * 16, round(-360 * 16 * min(self._share, 1.0)))  # sixteenths of a degree

    def _paint_marks(self, painter: QPainter, shot: Shot) -> None:
        least, largest = MARK_PX
        size = min(max(self._room().width() * MARK_SHARE, least), largest)
        for place in self._places:
            painter.save()
            painter.translate(shot.on_view(place.spot.position))
            paint_mark(painter, Mark(self._state(place), place.number, size))
            painter.restore()

    def _paint_caps(self, painter: QPainter) -> None:
        cap = self._lettering.size(LEFT)
        room = self._room()
        edge = 0.0 if self._is_round else 4 * CAP_EDGE_PX
        self._lettering.paint(painter, LEFT, room.topLeft() + QPointF(edge, edge))
        self._lettering.paint(painter, RIGHT, room.topRight() + QPointF(-edge - cap.width(), edge))

    def _state(self, place: SpotPlace) -> SpotState:
        return self._states.get(place.key, SpotState.IDLE)

    def _tell(self) -> None:
        told = [f"{place.key[0]} {place.key[1]}: {self._state(place)}" for place in self._places]
        self.setAccessibleDescription("; ".join(told))
