"""One line of the list of pairs: number, code, names, and what the client liked last time."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from acuchart.desktop.clients.telling import DASH
from acuchart.desktop.look.fonts import font, han_font
from acuchart.desktop.look.icons import paint_icon
from acuchart.desktop.look.theme import color, px
from acuchart.desktop.measures import PANEL_INSET
from acuchart.desktop.widgets.press import Press
from acuchart.domain.points import Point

HEIGHT = 60  # px at scale 1; two lines of text and room to touch
DISC = 24  # px; the disc with the order number
RADIUS = 8  # px, of the ring


class PairRow(Press):
    """A pair to choose. Closed pairs are struck through and stay readable."""

    def __init__(self, number: int, point: Point, parent: QWidget) -> None:
        super().__init__(point.code, RADIUS, parent)
        self._number = number
        self._point = point
        self._levels: str | None = None
        self._is_closed = False
        self.show_state(None, is_closed=False)

    def show_state(self, levels: str | None, *, is_closed: bool) -> None:
        """Show the last told levels (`None` without a client) and whether the pair is closed."""
        self._levels, self._is_closed = levels, is_closed
        name = f"{self._point.code} {self._point.names.spoken}, foramen {self._point.foramen}"
        if levels is not None:
            name += ", nothing said of pressure yet" if levels == DASH else f", last time {levels}"
        self.setAccessibleName(name + (", closed in pregnancy" if is_closed else ""))
        self.update()

    def sizeHint(self) -> QSize:
        """Two lines high, as wide as the panel."""
        return QSize(px(320), px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the disc, the two lines, the levels and the hairline below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.fillRect(self.rect(), color("soft" if self.isDown() else "sunken"))
        self._paint_disc(painter)
        self._paint_words(painter)
        painter.setPen(color("line"))
        foot = self.height() - 0.5
        painter.drawLine(QPointF(0, foot), QPointF(self.width(), foot))

    def _paint_disc(self, painter: QPainter) -> None:
        side = px(DISC)
        disc = QRectF(px(PANEL_INSET), (self.height() - side) / 2, side, side)
        if self._is_closed:
            paint_icon(painter, "refused", disc, color("danger"))
            return
        painter.setPen(QPen(color("bladder"), 1.5))
        painter.setBrush(color("panel"))
        painter.drawEllipse(disc.adjusted(1, 1, -1, -1))
        painter.setPen(color("bladder"))
        painter.setFont(font(12, 700))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _paint_words(self, painter: QPainter) -> None:
        left = px(PANEL_INSET + DISC + 14)
        half = self.height() // 2
        names, x, baseline = self._point.names, left, half - px(5)
        for text, face, shade in (
            (self._point.code, font(15, 600), "ink"),
            (names.pinyin, font(13, 500), "ink"),
            (names.han, han_font(16), "ink2"),
        ):
            face.setStrikeOut(self._is_closed and text == self._point.code)
            painter.setFont(face)
            painter.setPen(color(shade))
            painter.drawText(x, baseline, text)
            x += painter.fontMetrics().horizontalAdvance(text) + px(9)
        painter.setFont(font(12))
        painter.setPen(color("ink2"))
        painter.drawText(left, baseline + px(20), f"foramen {self._point.foramen}")
        if self._levels is not None:
            painter.setFont(font(14, 600))
            painter.setPen(color("ink"))
            width = painter.fontMetrics().horizontalAdvance(self._levels)
            right = self.rect().adjusted(0, 0, -px(PANEL_INSET), 0)
            if x + width <= right.right():
                painter.drawText(right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._levels)
            else:  # large text leaves no room beside the names
                painter.drawText(right.right() - width, baseline + px(20), self._levels)
