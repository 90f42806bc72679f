"""One visit, or one refusal, in the list of a client's visits."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from acuchart.desktop.clients.telling import (
    told_day_of,
    told_minutes,
    told_moment,
    told_refusal,
    told_visit,
    told_work,
)
from acuchart.desktop.look.fonts import font
from acuchart.desktop.look.icons import paint_icon
from acuchart.desktop.look.paragraph import draw_paragraph, line_height, text_height
from acuchart.desktop.look.theme import color, px
from acuchart.desktop.widgets.flowing import make_flowing
from acuchart.desktop.widgets.press import Press
from acuchart.domain.care import KeptRefusal
from acuchart.domain.treatments import State, Treatment

LEAST_WIDTH = 280  # px at scale 1; day, mark, arrow and 15 characters of words
DAY_WIDTH = 92  # px at scale 1: "12 Aug 2026" in 13 px
MARK_WIDTH = 34  # px between the day and the words, for the mark
ARROW, ARROW_ROOM = 20, 32  # px box of the arrow, and what it takes from the words
OCTAGON = 18  # px box of the mark of a refusal
DOT = 5.0  # px radius of the mark of a visit
PADDING = 10  # px above and below
LINE_GAP = 2  # px between paragraphs


class VisitRow(Press):
    """A visit as a line to open: day and length, a mark, what was done, and what was said.

    The mark: a filled dot where the treatment was finished, an open one where it was stopped, an octagon
    where it was refused.
    """

    def __init__(self, kept: Treatment | KeptRefusal, parent: QWidget | None = None) -> None:
        self.kept = kept
        self._day, self._below, self._title, self._lines = _told(kept)
        super().__init__(self._title, radius=6, parent=parent)
        self.setAccessibleName(f"{self._day}. {self._below}. {self._title}. {' '.join(self._lines)}")
        make_flowing(self)

    def hasHeightForWidth(self) -> bool:
        """The words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the words need."""
        room = width - self._words_left() - px(ARROW_ROOM)
        words = sum(text_height(face, text, room) + LINE_GAP for text, face, _ in self._paragraphs())
        return round(max(words, 2 * line_height(font(13)))) + 2 * PADDING

    def sizeHint(self) -> QSize:
        """Narrow, as the words wrap."""
        return QSize(px(LEAST_WIDTH), self.heightForWidth(max(px(LEAST_WIDTH), self.width())))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground under the pointer, day, mark, words, arrow and the hairline below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("soft" if self.isDown() else "sunken"))
            painter.drawRoundedRect(self.box(), self.radius, self.radius)
        first = line_height(font(13, 600))
        draw_paragraph(painter, QRectF(0, PADDING, px(DAY_WIDTH), first), self._day, font(13, 600), color("ink"))
        below = QRectF(0, PADDING + first + LINE_GAP, px(DAY_WIDTH), first)
        draw_paragraph(painter, below, self._below, font(12), color("ink2"))
        self._paint_mark(painter, QPointF(px(DAY_WIDTH) + px(MARK_WIDTH) / 2, PADDING + first / 2))
        self._paint_words(painter)
        box = px(ARROW)
        place = QRectF(self.width() - box, (self.height() - box) / 2, box, box)
        paint_icon(painter, "forward", place, color("ink2"))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), color("line"))

    def _paint_words(self, painter: QPainter) -> None:
        top, left = float(PADDING), self._words_left()
        room = self.width() - left - px(ARROW_ROOM)
        for text, face, ink in self._paragraphs():
            height = text_height(face, text, room)
            draw_paragraph(painter, QRectF(left, top, room, height), text, face, color(ink))
            top += height + LINE_GAP

    def _paint_mark(self, painter: QPainter, at: QPointF) -> None:
        if isinstance(self.kept, KeptRefusal):
            octagon = QRectF(0, 0, px(OCTAGON), px(OCTAGON))
            octagon.moveCenter(at)
            paint_icon(painter, "refused", octagon, color("danger"))
            return
        is_stopped = self.kept.state is State.STOPPED
        painter.setPen(QPen(color("ink2" if is_stopped else "accent"), 2))
        painter.setBrush(color("panel" if is_stopped else "accent"))
        painter.drawEllipse(at, DOT, DOT)

    def _paragraphs(self) -> list[tuple[str, QFont, str]]:
        """Each text with its face and the name of its colour."""
        ink = "danger" if isinstance(self.kept, KeptRefusal) else "ink"
        return [(self._title, font(13, 600), ink), *((line, font(13), "ink2") for line in self._lines)]

    def _words_left(self) -> int:
        return px(DAY_WIDTH) + px(MARK_WIDTH)


def _told(kept: Treatment | KeptRefusal) -> tuple[str, str, str, tuple[str, ...]]:
    """The day, what stands below it, the heading, and the lines below that."""
    if isinstance(kept, KeptRefusal):
        title, line = told_refusal(kept)
        return told_day_of(kept.at), told_moment(kept.at).rpartition(", ")[2], title, (line,)
    return told_day_of(kept.began_at), told_minutes(kept), told_work(kept), told_visit(kept)
