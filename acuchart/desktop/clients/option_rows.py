"""A short list of answers, one below the other, of which none is chosen at first."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acuchart.desktop.look.fonts import font
from acuchart.desktop.look.paint import draw_box
from acuchart.desktop.look.paragraph import text_height, widest_word
from acuchart.desktop.look.theme import color, px
from acuchart.desktop.widgets.exclusive import Exclusive, Option
from acuchart.desktop.widgets.flowing import make_flowing

LEAST_PX = 38  # least height of a row that is meant for the mouse
RING_PX = 18  # the ring before the words
GAP_PX, PADDING_PX, RADIUS_PX = 10, 10, 8


class OptionRows(Exclusive):
    """Rows with a ring and an answer; quieter than `Choices`, for panels and cards.

    Signals:
        chosen: the key of the answer the user chose.
    """

    def __init__(self, options: Sequence[tuple[str, str]], name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for key, text in options:
            row = _Row(text)
            self._add(key, row)
            column.addWidget(row)


class _Row(Option):
    def __init__(self, text: str) -> None:
        super().__init__(text, RADIUS_PX)
        make_flowing(self)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        words = text_height(self._face(), self.words, width - self._left() - PADDING_PX)
        return max(px(LEAST_PX), round(words) + 2 * PADDING_PX)

    def sizeHint(self) -> QSize:
        width = round(widest_word(self._face(), self.words)) + self._left() + PADDING_PX
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        is_chosen = self.isChecked()
        fill = color("soft") if is_chosen else self.shaded(color("panel"), color("ink"))
        draw_box(painter, self.box(), self.radius, fill, color("accent" if is_chosen else "edge"), self.outline())
        middle = QPointF(PADDING_PX + px(RING_PX) / 2, self.height() / 2)
        painter.setPen(QPen(color("accent" if is_chosen else "edge"), 2))
        painter.setBrush(color("panel"))
        painter.drawEllipse(middle, px(RING_PX) / 2 - 1, px(RING_PX) / 2 - 1)
        if is_chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("accent"))
            painter.drawEllipse(middle, px(RING_PX) / 4, px(RING_PX) / 4)
        painter.setFont(self._face())
        painter.setPen(color("ink"))
        room = QRectF(self._left(), 0, self.width() - self._left() - PADDING_PX, self.height())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap), self.words)

    def _left(self) -> int:
        return PADDING_PX + px(RING_PX) + GAP_PX

    def _face(self) -> QFont:
        return font(13, 500)
