"""What was said of the complaint before and after each visit."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from acuchart.desktop.clients.ratings_chart import RatingsChart, paint_dot, paint_ring
from acuchart.desktop.look.fonts import font
from acuchart.desktop.look.paint import text_width
from acuchart.desktop.look.theme import color, px
from acuchart.desktop.widgets.card import Card
from acuchart.desktop.widgets.label import Label
from acuchart.workbench import OpenClient

NO_CAUSE = "This shows what was said, it proves no cause."
NOTHING_YET = "Nothing was said yet. A treatment asks for the complaint, 0 to 10, before and after."


class RatingsCard(Card):
    """The dots, what they mean, and what they do not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Before and after", "The complaint, 0 to 10", parent)
        self.chart = RatingsChart()
        self._answered = 0
        self._legend = _Legend()
        self._words = Label("", 12, role="ink2")
        self.corner.addWidget(self._legend)
        self.body.addWidget(self.chart)
        self.body.addWidget(self._words)

    def draw(self, opened: OpenClient) -> None:
        """Show what this client said."""
        self._answered = self.chart.show_visits(opened.history)
        self.chart.setVisible(self._answered > 0)
        self._legend.setVisible(self._answered > 0)
        self._count()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say how many of the visits there is room for."""
        super().resizeEvent(event)
        self._count()

    def _count(self) -> None:
        shown = min(self._answered, self.chart.columns)
        visits = "1 visit answered" if self._answered == 1 else f"{self._answered} visits answered"
        if shown < self._answered:
            visits = f"The last {shown} of {visits}"
        self._words.setText(f"{visits}. {NO_CAUSE}" if self._answered else NOTHING_YET)


class _Legend(QWidget):
    """What the ring and the dot stand for."""

    ROOM, GAP = 14, 16  # px of a dot with its gap, and between the two

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("A ring is before, a dot is after")

    def sizeHint(self) -> QSize:
        """Both words and their dots."""
        words = sum(text_width(font(12), word) for word in ("before", "after"))
        return QSize(round(words) + 2 * (self.ROOM + 8) + self.GAP + 2, px(24))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ring, word, dot, word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, left = self.height() / 2, 8.0
        for word, paint in (("before", paint_ring), ("after", paint_dot)):
            paint(painter, QPointF(left, middle))
            left += self.ROOM
            painter.setFont(font(12))
            painter.setPen(color("ink2"))
            painter.drawText(QPointF(left, middle + painter.fontMetrics().ascent() / 2 - 1), word)
            left += text_width(font(12), word) + self.GAP
