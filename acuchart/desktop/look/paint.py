"""The few ways in which parts of the window are painted."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

KEPT = 2048  # widths remembered: the words of several screens


def draw_box(
    painter: QPainter, box: QRectF, radius: float, fill: QColor | None, edge: QColor | None, width: float = 1.0
) -> None:
    """Draw a rounded box, filled, outlined or both; the outline lies inside `box`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, width) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(fill or Qt.BrushStyle.NoBrush)
    inset = width / 2 if edge else 0.0
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius)


def draw_dashed_box(painter: QPainter, box: QRectF, radius: float, edge: QColor, width: float = 1.0) -> None:
    """Draw the dashed outline of what is not there yet, or cannot be used now."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(edge, width)
    pen.setDashPattern([4.0 / width, 3.0 / width])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = width / 2
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius)


def draw_text(
    painter: QPainter, box: QRectF, text: str, face: QFont, ink: QColor, align: Qt.AlignmentFlag | None = None
) -> None:
    """Draw text on one line, by default in the middle of `box`."""
    painter.setFont(face)
    painter.setPen(ink)
    painter.drawText(box, int(align or Qt.AlignmentFlag.AlignCenter), text)


def text_width(face: QFont, text: str) -> float:
    """Width of one line of text in pixels."""
    key = (face.key(), text)
    width = _widths.get(key)
    if width is None:
        if len(_widths) >= KEPT:
            _widths.clear()
        width = _widths[key] = QFontMetricsF(face).horizontalAdvance(text)
    return width


_widths: dict[tuple[str, str], float] = {}  # layouts ask for the same widths some ten times in a row


def mixed(base: QColor, other: QColor, share: float) -> QColor:
    """`base` with a share of `other` in it."""
    kept = 1.0 - share
    return QColor.fromRgbF(
        base.redF() * kept + other.redF() * share,
        base.greenF() * kept + other.greenF() * share,
        base.blueF() * kept + other.blueF() * share,
        base.alphaF() * kept + other.alphaF() * share,
    )
