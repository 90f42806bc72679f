"""The red block that says what must not be used, and why."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from acuchart.desktop.look import fonts
from acuchart.desktop.look.icons import paint_icon
from acuchart.desktop.look.paint import draw_box
from acuchart.desktop.look.paragraph import draw_paragraph, text_height, widest_word
from acuchart.desktop.look.theme import color, px
from acuchart.desktop.widgets.flowing import Flowing

RADIUS_PX, LEAST_PX = 10, 56  # corner; height with one line each
SIDE_PX, TOP_PX, ICON_PX, ICON_GAP_PX, LINE_GAP_PX = 15, 8, 24, 14, 1
HEADLINE_PX, LINE_PX = 15, 12


class GateBlock(Flowing):
    """An octagon, one bold sentence, one plain line with its source; wraps, never crops."""

    def __init__(self, headline: str = "", line: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.say(headline, line)

    def say(self, headline: str, line: str) -> None:
        """Show another refusal."""
        self.headline, self.line = headline, line
        self.setAccessibleName(f"{headline}. {line}")
        self.change()

    def _height_at(self, width: int) -> int:
        head, line = self._heights(width)
        return max(px(LEAST_PX), round(head + line + px(LINE_GAP_PX) + 2 * px(TOP_PX)))

    def _least_width(self) -> float:
        words = max(widest_word(self._head_face(), self.headline), widest_word(self._line_face(), self.line))
        return self._text_left() + words + SIDE_PX

    def _comfortable_width(self) -> float:
        return px(320)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        room = self.room()
        draw_box(painter, room, RADIUS_PX, color("danger_fill"), None)
        ink = color("on_danger")
        side = px(ICON_PX)
        paint_icon(painter, "refused", QRectF(SIDE_PX, (room.height() - side) / 2, side, side), ink)
        head, line = self._heights(self.width())
        top = (room.height() - head - line - px(LINE_GAP_PX)) / 2
        left, width = self._text_left(), self.width() - self._text_left() - SIDE_PX
        draw_paragraph(painter, QRectF(left, top, width, head), self.headline, self._head_face(), ink)
        below = QRectF(left, top + head + px(LINE_GAP_PX), width, line)
        draw_paragraph(painter, below, self.line, self._line_face(), ink)

    def _text_left(self) -> int:
        return SIDE_PX + px(ICON_PX) + ICON_GAP_PX

    def _heights(self, width: int) -> tuple[float, float]:
        room = width - self._text_left() - SIDE_PX
        line = text_height(self._line_face(), self.line, room) if self.line else 0.0
        return text_height(self._head_face(), self.headline, room), line

    def _head_face(self) -> QFont:
        return fonts.font(HEADLINE_PX, 700)

    def _line_face(self) -> QFont:
        return fonts.font(LINE_PX, 400)
