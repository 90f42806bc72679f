"""Where the labels stand: two straight columns, level leader lines, nothing over anything else."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF

from acuchart.desktop.chart.lettering import Style, Text

SHORTEST_LINE_PX = 8.0  # of a leader line; with less the label is taken for a part of the mark
GAP_PX = 6.0  # least distance between two labels, and between a label and what it must not touch


@dataclass(frozen=True, slots=True)
class Label:
    """A text and what it belongs to.

    Attributes:
        anchor: the middle of the mark, in pixels of the view.
        clear: how far from the anchor its leader line begins.
        is_left: which column it stands in.
        must_show: whether it stands at the foot of the view when the columns have no room.
        fades: whether it comes and goes with the close-up.
    """

    text: Text
    anchor: QPointF
    clear: float
    is_left: bool
    line: str
    must_show: bool = False
    fades: bool = False


@dataclass(frozen=True, slots=True)
class Columns:
    """The inner edges of the two columns, and the room labels may stand in."""

    left: float
    right: float
    room: QRectF


@dataclass(frozen=True, slots=True)
class Standing:
    """A label with its place, and its leader line from the mark to the text."""

    label: Label
    rect: QRectF
    start: QPointF
    end: QPointF


def stand(labels: Iterable[tuple[Label, QSizeF]], columns: Columns, taken: Iterable[QRectF]) -> list[Standing]:
    """Give each label its place, the first ones first; one without room stays away.

    Args:
        taken: what no label may cover.
    """
    standing: list[Standing] = []
    barred, spoken_for = list(taken), list[QRectF]()
    for label, size in labels:
        rect = _find_room(label, size, columns, barred)
        if rect is None or any(other.intersects(rect) for other in spoken_for):
            continue
        spoken_for.append(rect.adjusted(-GAP_PX, -GAP_PX / 2, GAP_PX, GAP_PX / 2))
        is_level = rect.top() <= label.anchor.y() <= rect.bottom()
        reach = -label.clear if label.is_left else label.clear
        edge = rect.right() if label.is_left else rect.left()
        start = label.anchor + QPointF(reach, 0)
        end = QPointF(edge, label.anchor.y()) if is_level else start
        standing.append(Standing(label, rect, start, end))
    return standing


def _find_room(label: Label, size: QSizeF, columns: Columns, barred: list[QRectF]) -> QRectF | None:
    """In its column, pushed towards its mark where something is in the way; else at the foot, if it must show."""
    rect = _in_column(label, size, columns)
    for _attempt in range(len(barred) + 1):
        hit = next((other for other in barred if other.intersects(rect)), None)
        if hit is None:
            break
        rect.moveLeft(hit.right() + 1) if label.is_left else rect.moveRight(hit.left() - 1)
    gap = label.anchor.x() - rect.right() if label.is_left else rect.left() - label.anchor.x()
    if gap >= label.clear + SHORTEST_LINE_PX and columns.room.contains(rect):
        return rect
    return _at_foot(size, columns.room, barred) if label.must_show else None


def _in_column(label: Label, size: QSizeF, columns: Columns) -> QRectF:
    if label.is_left:
        left = max(columns.left - size.width(), columns.room.left())
    else:
        left = min(columns.right, columns.room.right() - size.width())
    return QRectF(QPointF(left, label.anchor.y() - size.height() / 2), size)


def _at_foot(size: QSizeF, room: QRectF, barred: list[QRectF]) -> QRectF | None:
    """In the middle of the view's foot: for the one label that has to be read, over no mark."""
    rect = QRectF(QPointF(room.center().x() - size.width() / 2, room.bottom() - size.height()), size)
    if any(other.intersects(rect) for other in barred):
        rect.moveTop(room.top())
    return rect if room.contains(rect) else None


def is_name(label: Label) -> bool:
    """Whether it names anatomy, in plain text."""
    return label.text.style is Style.NAME
