"""A large button with an icon, a word, a line below it, and an arrow to where it leads."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from acuchart.desktop.look import fonts
from acuchart.desktop.look.icons import paint_icon
from acuchart.desktop.look.paint import draw_box
from acuchart.desktop.look.paragraph import draw_paragraph, text_height, widest_word
from acuchart.desktop.look.theme import color, px
from acuchart.desktop.widgets.flowing import make_flowing
from acuchart.desktop.widgets.press import Press

RADIUS_PX, HEIGHT_PX, SIDE_PX, ICON_PX, GAP_PX, ARROW_PX, TOP_PX = 12, 72, 20, 20, 18, 18, 12


class WayOn(Press):
    """One of the ways on from an empty place."""

    def __init__(
        self, icon: str, text: str, line: str = "", parent: QWidget | None = None, *, is_primary: bool = False
    ) -> None:
        super().__init__(text, RADIUS_PX, parent)
        self._icon, self._line, self._is_primary = icon, line, is_primary
        self.setAccessibleDescription(line)
        make_flowing(self)

    def say(self, text: str, line: str) -> None:
        """Lead somewhere else."""
        self.words, self._line = text, line
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setAccessibleDescription(line)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(px(HEIGHT_PX), round(sum(self._heights(width))) + 2 * TOP_PX)

    def sizeHint(self) -> QSize:
        width = px(420)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        words = max(widest_word(self._face(), self.words), widest_word(self._line_face(), self._line))
        return QSize(round(self._left() + words + self._right()), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        is_filled = self._is_primary and self.isEnabled()
        ink = color("on_accent" if is_filled else "ink" if self.isEnabled() else "ink3")
        fill = self.shaded(color("accent" if is_filled else "panel" if self.isEnabled() else "sunken"), ink)
        edge = None if is_filled else color("line")
        draw_box(painter, self.box(), self.radius, fill, edge, self.outline())
        side, arrow = px(ICON_PX), px(ARROW_PX)
        paint_icon(painter, self._icon, QRectF(SIDE_PX, (self.height() - side) / 2, side, side), ink)
        right = QRectF(self.width() - SIDE_PX - arrow, (self.height() - arrow) / 2, arrow, arrow)
        paint_icon(painter, "forward", right, ink)
        head, line = self._heights(self.width())
        top = (self.height() - head - line) / 2
        room = QRectF(self._left(), top, self.width() - self._left() - self._right(), head)
        draw_paragraph(painter, room, self.words, self._face(), ink)
        below = QRectF(room.left(), room.bottom(), room.width(), line)
        draw_paragraph(painter, below, self._line, self._line_face(), ink if self._is_primary else color("ink2"))

    def _heights(self, width: int) -> tuple[float, float]:
        room = width - self._left() - self._right()
        line = text_height(self._line_face(), self._line, room) if self._line else 0.0
        return text_height(self._face(), self.words, room), line

    def _left(self) -> int:
        return SIDE_PX + px(ICON_PX) + GAP_PX

    def _right(self) -> int:
        return SIDE_PX + px(ARROW_PX) + 8

    def _face(self) -> QFont:
        return fonts.font(16, 600)

    def _line_face(self) -> QFont:
        return fonts.font(13)
