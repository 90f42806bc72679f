"""Text of several lines: broken at words, set on the line heights of the type scale."""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from acuchart.desktop.look.paint import text_width
from acuchart.desktop.look.theme import theme

# Line height in px for each size in px of the type scale; between them the nearest size's share is taken.
LINE_HEIGHTS = {
    11: 14,
    12: 16,
    13: 18,
    14: 20,
    15: 22,
    18: 24,
    20: 26,
    22: 28,
    28: 34,
    32: 36,
    44: 50,
    60: 66,
}
NARROWER = (0.92, 0.84, 0.76, 0.68, 0.6)  # shares of the width tried to bring a second word to the last line
LONGEST_WORD = 24  # letters; an address typed without a space must not widen the page
SHORT = 8  # characters; two words that are shorter together, such as "[1, 2]", look like one
KEPT = 512  # broken texts remembered: several screens full


def line_height(face: QFont) -> float:
    """Height in pixels of a line set in `face`."""
    return _line_height(face.pixelSize(), theme().scale)


def lines(text: str, face: QFont, width: float) -> tuple[str, ...]:
    """`text` broken into lines of at most `width` pixels, if possible with no word alone on the last."""
    key = (text, face.key(), round(width))
    if key not in _known:
        if len(_known) >= KEPT:
            _known.clear()
        _known[key] = _broken(text, face, max(width, 1.0))
    return _known[key]


def text_height(face: QFont, text: str, width: float) -> float:
    """Height of `text` in lines of at most `width` pixels."""
    return len(lines(text, face, width)) * line_height(face) if text else 0.0


def widest_word(face: QFont, text: str) -> float:
    """Width of the longest word, the least a broken text needs; what is longer than any word breaks anywhere."""
    return max((text_width(face, word[:LONGEST_WORD]) for word in text.split()), default=0.0)


def draw_paragraph(
    painter: QPainter,
    box: QRectF,
    text: str,
    face: QFont,
    ink: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Draw `text` from the top of `box` on, each line left, right or in the middle."""
    painter.setFont(face)
    painter.setPen(ink)
    metrics, height = QFontMetricsF(face), line_height(face)
    baseline = box.top() + (height + metrics.ascent() - metrics.descent()) / 2
    for line in lines(text, face, box.width()):
        free = 0.0 if align == Qt.AlignmentFlag.AlignLeft else box.width() - text_width(face, line)
        share = {Qt.AlignmentFlag.AlignRight: 1.0, Qt.AlignmentFlag.AlignHCenter: 0.5}.get(align, 0.0)
        painter.drawText(QPointF(box.left() + free * share, round(baseline)), line)
        baseline += height


@cache
def _line_height(size_px: int, scale: float) -> float:
    nearest = min(LINE_HEIGHTS, key=lambda known: abs(known - size_px / scale))
    return round(size_px * LINE_HEIGHTS[nearest] / nearest)


_known: dict[tuple[str, str, int], tuple[str, ...]] = {}


def _broken(text: str, face: QFont, width: float) -> tuple[str, ...]:
    broken: list[str] = []
    for part in text.split("\n"):
        broken += _without_widow(part, _wrapped(part, face, width), face, width)
    return tuple(broken)


def _wrapped(text: str, face: QFont, width: float) -> list[str]:
    if text_width(face, text) <= width:
        return [text]  # the layout counts some texts a pixel wider than they are drawn
    layout = QTextLayout(text, face)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    units = text.encode("utf-16-le")  # Qt counts in these: a sign outside the basic plane is two of them
    found = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start, end = 2 * line.textStart(), 2 * (line.textStart() + line.textLength())
        found.append(units[start:end].decode("utf-16-le", "replace").rstrip())
    layout.endLayout()
    return found or [""]


def _without_widow(text: str, broken: list[str], face: QFont, width: float) -> list[str]:
    if len(broken) < 2 or not _stands_alone(broken[-1]):
        return broken
    least = widest_word(face, text)  # narrower, and a word would be broken
    for share in NARROWER:
        if width * share < least:
            break
        tried = _wrapped(text, face, width * share)
        if len(tried) > len(broken):
            break
        if not _stands_alone(tried[-1]):
            return tried
    return broken


def _stands_alone(line: str) -> bool:
    return " " not in line or len(line) < SHORT
