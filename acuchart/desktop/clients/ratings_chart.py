"""What was said of the complaint before and after each visit, as dots on a scale of 0 to 10."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from acuchart.desktop.clients.telling import told_day_of, told_ratings
from acuchart.desktop.look.fonts import font
from acuchart.desktop.look.theme import color, px, theme
from acuchart.domain.answers import HIGHEST, LOWEST
from acuchart.domain.treatments import Remarks, Treatment

HEIGHT = 192  # px; three grid lines far enough apart that a step of one is seen
COLUMN = 58  # px a visit; room for "12 Aug" below and a number beside the dot
SCALE_WIDTH = 34  # px left of the grid, for the figures 0, 5, 10
FOOT = 42  # px below the grid, for the day and the year below it
HEAD = 12  # px above the line of 10, for half a dot and half a figure
DOT = 6.0  # px radius
RING = 2.0  # px line of an open dot
GAP = 8  # px between a dot and its figure
GRID = (LOWEST, (LOWEST + HIGHEST) // 2, HIGHEST)


class RatingsChart(QWidget):
    """An open ring for before, a filled dot for after, one column a visit, the latest on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said: list[tuple[datetime, Remarks]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_visits(self, newest_first: Sequence[Treatment]) -> int:
        """Show the visits at which anything was said; the number of them is returned."""
        answered = [
            (visit.began_at, visit.remarks)
            for visit in reversed(newest_first)
            if visit.remarks.before is not None or visit.remarks.after is not None
        ]
        self._said = answered
        spoken = "; ".join(f"{told_day_of(at)}: {told_ratings(remarks)}" for at, remarks in reversed(answered))
        self.setAccessibleName(f"Complaint before and after, 0 to 10. {spoken or 'Nothing said yet'}")
        self.updateGeometry()
        self.update()
        return len(answered)

    @property
    def columns(self) -> int:
        """How many visits there is room for."""
        return max(1, (self.width() - px(SCALE_WIDTH)) // px(COLUMN))

    def sizeHint(self) -> QSize:
        """Room for four visits, and taller with the text."""
        return QSize(px(SCALE_WIDTH + 4 * COLUMN), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Room for one visit."""
        return QSize(px(SCALE_WIDTH + COLUMN), px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the grid, and of the visits as many of the latest as fit."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(12))
        for level in GRID:
            self._paint_grid_line(painter, level)
        room = self.width() - px(SCALE_WIDTH)
        shown = self._said[-self.columns :]
        for place, (at, remarks) in enumerate(shown):
            x = px(SCALE_WIDTH) + room * (place + 0.5) / len(shown)
            self._paint_visit(painter, x, at, remarks)

    def _paint_grid_line(self, painter: QPainter, level: int) -> None:
        y = self._height_of(level)
        painter.setPen(QPen(color("line"), 1))
        painter.drawLine(QPointF(px(SCALE_WIDTH), y), QPointF(self.width(), y))
        painter.setPen(color("ink2"))
        figures = QRectF(0, y - px(8), px(SCALE_WIDTH - 10), px(16))
        painter.drawText(figures, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(level))

    def _paint_visit(self, painter: QPainter, x: float, at: datetime, remarks: Remarks) -> None:
        if remarks.before is not None and remarks.after is not None:
            painter.setPen(QPen(color("ink2"), 1.5))
            painter.drawLine(
                QPointF(x, self._height_of(remarks.before)), QPointF(x, self._height_of(remarks.after))
            )
        if remarks.before is not None:
            is_alone = remarks.before != remarks.after
            paint_ring(painter, QPointF(x, self._height_of(remarks.before)))
            self._paint_figure(painter, x, remarks.before, "ink" if is_alone else "")
        if remarks.after is not None:
            paint_dot(painter, QPointF(x, self._height_of(remarks.after)))
            self._paint_figure(painter, x, remarks.after, "accent")
        painter.setPen(color("ink2"))
        painter.setFont(font(12))
        foot = QRectF(x - px(COLUMN) / 2, self.height() - px(FOOT - 10), px(COLUMN), px(FOOT - 10))
        day, _, year = told_day_of(at).rpartition(" ")
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, f"{day}\n{year}")

    def _paint_figure(self, painter: QPainter, x: float, level: int, role: str) -> None:
        if not role:  # before and after are the same: the figure of the later one says both
            return
        painter.setFont(font(13, 600 if role == "accent" else 400))
        painter.setPen(color(role))
        place = QRectF(x + DOT + GAP, self._height_of(level) - px(10), px(24), px(20))
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, str(level))

    def _height_of(self, level: int) -> float:
        top, bottom = px(HEAD), self.height() - px(FOOT)
        return bottom - (bottom - top) * (level - LOWEST) / (HIGHEST - LOWEST)


def paint_ring(painter: QPainter, at: QPointF) -> None:
    """An open ring: before."""
    painter.setPen(QPen(color("ink2"), RING))
    painter.setBrush(color("panel"))
    painter.drawEllipse(at, DOT, DOT)


def paint_dot(painter: QPainter, at: QPointF) -> None:
    """A filled dot: after."""
    painter.setPen(QPen(color("panel"), theme().outline))
    painter.setBrush(color("accent"))
    painter.drawEllipse(at, DOT + 1, DOT + 1)
