"""Answers below each other, each with what it leads to. None is chosen at first."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from acuchart.desktop.look.fonts import font
from acuchart.desktop.look.paint import draw_box
from acuchart.desktop.look.paragraph import draw_paragraph, text_height, widest_word
from acuchart.desktop.look.theme import color, px
from acuchart.desktop.widgets.exclusive import Exclusive, Option

LEAST = 60  # px; a wrong answer here is dear, so each has room
RING = 20  # px; the ring before the words
GAP, PADDING, RADIUS = 12, 14, 12  # px
BETWEEN = 8  # px between rows
OUTLINE = 2  # px of what is chosen


class AnswerRows(Exclusive):
    """Large rows: the answer in bold, what it leads to below.

    Signals:
        chosen: the key of the answer the user chose.
    """

    def __init__(self, options: Sequence[tuple[str, str, str]], name: str, parent: QWidget | None = None) -> None:
        """Make the rows.

        Args:
            options: key, answer, and what it leads to.
            name: the question.
        """
        super().__init__(name, parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        for key, answer, leads_to in options:
            row = _Row(answer, leads_to)
            self._add(key, row)
            column.addWidget(row)


class _Row(Option):
    def __init__(self, answer: str, leads_to: str) -> None:
        super().__init__(answer, RADIUS)
        self._leads_to = leads_to
        self.setAccessibleDescription(leads_to)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(px(LEAST), round(sum(self._heights(width))) + 2 * PADDING - 4)

    def sizeHint(self) -> QSize:
        words = max(widest_word(self._face(), self.words), widest_word(self._line_face(), self._leads_to))
        width = round(words) + self._left() + PADDING
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        is_chosen = self.isChecked()
        fill = color("soft") if is_chosen else self.shaded(color("panel"), color("ink"))
        edge = color("accent" if is_chosen else "edge")
        draw_box(painter, self.box(), RADIUS, fill, edge, OUTLINE if is_chosen else self.outline())
        self._paint_ring(painter, is_chosen)
        answer, line = self._heights(self.width())
        room = QRectF(self._left(), (self.height() - answer - line) / 2, self.width(), answer)
        room.setRight(self.width() - PADDING)
        draw_paragraph(painter, room, self.words, self._face(), color("ink"))
        room.translate(0, answer)
        draw_paragraph(painter, room, self._leads_to, self._line_face(), color("ink2"))

    def _paint_ring(self, painter: QPainter, is_chosen: bool) -> None:
        middle = QPointF(PADDING + px(RING) / 2, self.height() / 2)
        painter.setPen(QPen(color("accent" if is_chosen else "edge"), 2))
        painter.setBrush(color("panel"))
        painter.drawEllipse(middle, px(RING) / 2 - 1, px(RING) / 2 - 1)
        if is_chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("accent"))
            painter.drawEllipse(middle, px(RING) / 4, px(RING) / 4)

    def _heights(self, width: int) -> tuple[float, float]:
        room = width - self._left() - PADDING
        return text_height(self._face(), self.words, room), text_height(self._line_face(), self._leads_to, room)

    def _left(self) -> int:
        return PADDING + px(RING) + GAP

    def _face(self) -> QFont:
        return font(15, 600)

    def _line_face(self) -> QFont:
        return font(13)
