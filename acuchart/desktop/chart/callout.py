"""The one hint on a fresh chart: a frame round the sacrum, and what to do with it."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from acuchart.atlas.charts import Position
from acuchart.desktop.chart.art import Shot
from acuchart.desktop.look.fonts import font
from acuchart.desktop.look.theme import color, px

TITLE, HINT = "The sacrum", "click, or press Enter"
RIM_MM = 7.0  # of ground between the sacrum and its frame
RADIUS_PX, LINE_PX, HALO_PX, RING_PX = 10.0, 2.4, 2.0, 3.0
INSET_PX = 16.0  # of the words in their box
REACH_PX = 120.0  # length of the line from the box to the frame
LEAST_REACH_PX = 24.0
EDGE_PX = 16.0
GONE_AT = 0.5  # of the plate's opacity


class Callout:
    """Frames the sacrum in the whole back until a spot was chosen.

    Attributes:
        is_wanted: whether it is to be seen at all.
        is_quiet: whether only the frame is, because a spot is being named where the words stand.
    """

    def __init__(self, sacrum: tuple[Position, ...]) -> None:
        self.is_wanted = True
        self.is_quiet = False
        across = [corner.x for corner in sacrum] or [0.0]
        down = [corner.y for corner in sacrum] or [0.0]
        outline = QRectF(QPointF(min(across), min(down)), QPointF(max(across), max(down)))
        self._frame_mm = outline.adjusted(-RIM_MM, -RIM_MM, RIM_MM, RIM_MM)

    def holds(self, x: float, y: float, shot: Shot) -> bool:
        """Whether a pixel of the view lies in the frame or in the box, while they are to be seen."""
        if not self.is_shown(shot):
            return False
        return self.frame(shot).contains(x, y) or self._box(shot).contains(x, y)

    def is_shown(self, shot: Shot) -> bool:
        """Whether it is to be seen at this zoom."""
        return self.is_wanted and shot.plate < GONE_AT

    def frame(self, shot: Shot) -> QRectF:
        """The frame round the sacrum, in pixels of the view."""
        scale = shot.camera.scale
        corner = shot.on_view(Position(self._frame_mm.left(), self._frame_mm.top()))
        return QRectF(corner, QSizeF(self._frame_mm.width() * scale, self._frame_mm.height() * scale))

    def paint(self, painter: QPainter, shot: Shot, *, has_focus: bool) -> None:
        """Paint frame, line and box; the keyboard's ring is the frame, or else goes round the whole view."""
        if not self.is_shown(shot):
            if has_focus:
                _paint_ring(painter, shot)
            return
        frame, box = self.frame(shot), self._box(shot)
        painter.setOpacity(1.0 - shot.plate / GONE_AT)
        line = color("focus" if has_focus else "accent")
        for ink, width in ((color("halo"), LINE_PX + 2 * HALO_PX), (line, LINE_PX)):
            painter.setPen(QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame, RADIUS_PX, RADIUS_PX)
            if not self.is_quiet:
                painter.drawLine(QPointF(box.right(), box.center().y()), QPointF(frame.left(), box.center().y()))
        if not self.is_quiet:
            self._paint_words(painter, box)
        painter.setOpacity(1.0)

    def _paint_words(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("accent"))
        painter.drawRoundedRect(box, RADIUS_PX, RADIUS_PX)
        painter.setPen(color("on_accent"))
        words = box.adjusted(px(INSET_PX), px(10), -px(INSET_PX), -px(10))
        painter.setFont(font(15, 600))
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, TITLE)
        painter.setFont(font(13, 400))
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, HINT)

    def _box(self, shot: Shot) -> QRectF:
        frame = self.frame(shot)
        widest = max(
            QFontMetricsF(font(15, 600)).horizontalAdvance(TITLE),
            QFontMetricsF(font(13, 400)).horizontalAdvance(HINT),
        )
        size = QSizeF(widest + 2 * px(INSET_PX) + 1, px(60))
        left = max(frame.left() - REACH_PX - size.width(), EDGE_PX)
        left = min(left, frame.left() - LEAST_REACH_PX - size.width())
        return QRectF(QPointF(left, frame.center().y() - size.height() / 2), size)


def _paint_ring(painter: QPainter, shot: Shot) -> None:
    painter.setPen(QPen(color("focus"), RING_PX))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = RING_PX / 2 + 2
    view = QRectF(0, 0, shot.width, shot.height).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(view, RADIUS_PX, RADIUS_PX)
