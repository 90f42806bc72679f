"""What the marks of a picture mean: a row of marks, each with its word."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from acuchart.desktop.look.fonts import font
from acuchart.desktop.look.paint import draw_text, text_width
from acuchart.desktop.look.theme import color, px

HEIGHT_PX = 26
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
MARK_GAP, GAP = 6, 16  # px between a mark and its word, and between two of them

Entry = tuple[str, float, Callable[[QPainter, QPointF], None]]
"""A word, the width of its mark in pixels, and how the mark is painted round a point."""


class Legend(QWidget):
    """Marks and words side by side; never cut."""

    def __init__(self, entries: Sequence[Entry], spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = entries
        self.setAccessibleName(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """All marks and words."""
        width = sum(
            mark + (MARK_GAP + text_width(font(12), word) if word else 0) for word, mark, _ in self._entries
        )
        return QSize(round(width + GAP * (len(self._entries) - 1)) + 2, px(HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint mark after mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 0.0
        for word, mark, paint in self._entries:
            paint(painter, QPointF(left + mark / 2, self.height() / 2))
            left += mark + (MARK_GAP if word else 0)
            width = text_width(font(12), word)
            place = self.rect().toRectF()
            place.setLeft(left)
            draw_text(painter, place, word, font(12), color("ink2"), LEFT)
            left += width + GAP
