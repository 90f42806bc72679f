"""One visit, or one refusal, in the list of a client's visits."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from acuchart.desktop.clients.telling import (
    told_day_of,
    told_minutes,
    told_moment,
    told_refusal,
    told_visit,
    told_work,
)
from acuchart.desktop.look.icons import paint_icon
from acuchart.desktop.look.theme import color, px
from acuchart.desktop.widgets.label import Label
from acuchart.desktop.widgets.press import Press
from acuchart.domain.care import KeptRefusal
from acuchart.domain.treatments import State, Treatment

DAY_WIDTH = 96  # px at scale 1: "12 Aug 2026" in 13 px
MARK_WIDTH = 36  # px between the day and the words, for the mark
DOT = 6.0  # px radius of the dot of a visit
OCTAGON = 18  # px box of the mark of a refusal
ARROW = 20  # px box of the arrow
PADDING = 10  # px above and below


class VisitRow(Press):
    """A visit as a line to open: day and length, a mark, what was done, and what was said.

    The mark: a filled dot where the treatment was finished, an open one where it was stopped, an octagon
    where it was refused.
    """

    def __init__(self, kept: Treatment | KeptRefusal, parent: QWidget | None = None) -> None:
        day, below, title, lines = _told(kept)
        super().__init__(title, radius=6, parent=parent)
        self.kept = kept
        self.setAccessibleName(". ".join((day, below, title)) + ". " + " ".join(lines))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._is_refusal = isinstance(kept, KeptRefusal)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(px(4), PADDING, px(ARROW + 12), PADDING + 1)
        row.setSpacing(px(MARK_WIDTH))
        day_label = Label(day, 13, 600, wraps=False)
        day_label.setFixedWidth(px(DAY_WIDTH))
        row.addLayout(_column(day_label, Label(below, 12, role="ink2")))
        words = [Label(title, 13, 600, "danger" if self._is_refusal else "ink")]
        words += [Label(line, 13, role="ink2") for line in lines]
        row.addLayout(_column(*words), 1)
        for label in self.findChildren(Label):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def minimumSizeHint(self) -> QSize:
        """Narrow: the words wrap."""
        return QSize(px(280), px(48))

    def sizeHint(self) -> QSize:
        """As high as its words need."""
        return self._row.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground under the pointer, the mark, the arrow and the hairline below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("soft" if self.isDown() else "sunken"))
            painter.drawRoundedRect(QRectF(self.rect()), self.radius, self.radius)
        self._paint_mark(painter, QPointF(px(4 + DAY_WIDTH) + px(MARK_WIDTH) / 2, PADDING + px(9)))
        box = px(ARROW)
        place = QRectF(self.width() - box - px(4), (self.height() - box) / 2, box, box)
        paint_icon(painter, "forward", place, color("ink2"))
        painter.setPen(QPen(color("line"), 1))
        foot = self.height() - 0.5
        painter.drawLine(QPointF(0, foot), QPointF(self.width(), foot))

    def _paint_mark(self, painter: QPainter, at: QPointF) -> None:
        if isinstance(self.kept, KeptRefusal):
            half = px(9)
            paint_icon(
                painter, "refused", QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half), color("danger")
            )
            return
        is_stopped = self.kept.state is State.STOPPED
        painter.setPen(QPen(color("ink2" if is_stopped else "accent"), 2))
        painter.setBrush(color("panel" if is_stopped else "accent"))
        painter.drawEllipse(at, DOT - 1, DOT - 1)


def _told(kept: Treatment | KeptRefusal) -> tuple[str, str, str, tuple[str, ...]]:
    """The day, what stands below it, the heading, and the lines below that."""
    if isinstance(kept, KeptRefusal):
        title, line = told_refusal(kept)
        return told_day_of(kept.at), told_moment(kept.at).rpartition(", ")[2], title, (line,)
    return told_day_of(kept.began_at), told_minutes(kept), told_work(kept), told_visit(kept)


def _column(*labels: Label) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    for label in labels:
        column.addWidget(label)
    column.addStretch()
    return column
