"""Texts on the picture, painted once and kept: chips, plain names with a halo, key caps."""

from dataclasses import dataclass
from enum import Enum
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from acuchart.desktop.chart.marks import round_pen
from acuchart.desktop.look.fonts import font
from acuchart.desktop.look.theme import Theme, color, px, theme

TEXT_PX, CAP_PX = 13, 16  # sizes at 100 %
CHIP_HEIGHT, CHIP_INSET, CHIP_RADIUS = 26, 12, 6  # at 100 % text size
CAP_SIDE, CAP_RADIUS = 30, 7  # of the keys L and R; larger than a key cap in text, and so is its corner
NAME_HALO_PX = 2.2  # rim of a plain name, so that it reads on bone
NAME_HALO_OPACITY = 0.8  # the bone still shows through, so that the name lies on it and does not cut it
BOLD, PLAIN = 600, 400


class Style(Enum):
    """What a text on the picture is: ground, outline and ink, by the theme's names."""

    PLAIN = ("panel", "line", "ink")
    HOVER = ("panel", "bladder", "ink")
    CHOSEN = ("accent", "accent", "on_accent")
    LOCKED = ("halo", "danger", "ink")
    CAUTION = ("caution_soft", "caution", "caution")
    CAP = ("panel", "ink", "ink")
    NAME = ("", "", "ink")
    TITLE = ("", "", "ink ")

    @property
    def is_plain(self) -> bool:
        """Whether it stands without a ground of its own."""
        return not self.fill

    @property
    def fill(self) -> str:
        """The theme's name of the ground's colour."""
        return self.value[0]

    @property
    def edge(self) -> str:
        """The theme's name of the outline's colour."""
        return self.value[1]

    @property
    def ink(self) -> str:
        """The theme's name of the text's colour."""
        return self.value[2].strip()


@dataclass(frozen=True, slots=True)
class Text:
    """A `title` in semibold and `more` behind it in regular weight."""

    title: str
    more: str = ""
    style: Style = Style.PLAIN


class Lettering:
    """Measures and paints texts; each is painted once for a theme and a screen, and then kept."""

    def __init__(self) -> None:
        self._kept: dict[tuple[Text, float, Theme], QPixmap] = {}
        self._sizes: dict[tuple[Text, Theme], QSizeF] = {}

    def size(self, text: Text) -> QSizeF:
        """How much room a text takes, its ground included."""
        key = (text, theme())
        if key not in self._sizes:
            self._sizes[key] = _measure(text)
        return self._sizes[key]

    def paint(self, painter: QPainter, text: Text, at: QPointF) -> None:
        """Paint a text with its upper left corner at `at`."""
        ratio = painter.device().devicePixelRatioF()
        key = (text, ratio, theme())
        if key not in self._kept:
            self._kept[key] = self._paint_once(text, ratio)
        painter.drawPixmap(QPointF(round(at.x() * ratio) / ratio, round(at.y() * ratio) / ratio), self._kept[key])

    def _paint_once(self, text: Text, ratio: float) -> QPixmap:
        size = self.size(text)
        picture = QPixmap(ceil(size.width() * ratio), ceil(size.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if text.style.is_plain:
            _paint_name(painter, text, size)
        else:
            _paint_chip(painter, text, size)
        painter.end()
        return picture


def _measure(text: Text) -> QSizeF:
    width = _advance(text.title, _weight(text)) + _advance(text.more, PLAIN)
    if text.style.is_plain:
        return QSizeF(ceil(width + 2 * NAME_HALO_PX), ceil(px(18) + 2 * NAME_HALO_PX))
    if text.style is Style.CAP:
        return QSizeF(px(CAP_SIDE), px(CAP_SIDE))
    return QSizeF(ceil(width + 2 * px(CHIP_INSET)), px(CHIP_HEIGHT))


def _weight(text: Text) -> int:
    return PLAIN if text.style is Style.NAME else BOLD


def _advance(words: str, weight: int) -> float:
    return QFontMetricsF(font(TEXT_PX, weight)).horizontalAdvance(words) if words else 0.0


def _paint_chip(painter: QPainter, text: Text, size: QSizeF) -> None:
    line = max(theme().outline, 1.5 if text.style in (Style.HOVER, Style.CAP, Style.LOCKED) else 1.0)
    box = QRectF(QPointF(), size).adjusted(line / 2, line / 2, -line / 2, -line / 2)
    is_cap = text.style is Style.CAP
    radius = px(CAP_RADIUS if is_cap else CHIP_RADIUS)
    painter.setBrush(color(text.style.fill))
    painter.setPen(QPen(color(text.style.edge), line))
    painter.drawRoundedRect(box, radius, radius)
    ink = color(text.style.ink)
    if is_cap:
        painter.setFont(font(CAP_PX, BOLD))
        painter.setPen(ink)
        painter.drawText(QRectF(QPointF(), size), Qt.AlignmentFlag.AlignCenter, text.title)
        return
    left = float(px(CHIP_INSET))
    end = _write(painter, text.title, BOLD, ink, left, size.height())
    if text.style is Style.LOCKED:
        _strike(painter, left, end, size.height())
    more = color("ink2") if text.style in (Style.PLAIN, Style.HOVER, Style.LOCKED) else ink
    _write(painter, text.more, PLAIN, more, end, size.height())


def _write(painter: QPainter, words: str, weight: int, ink: QColor, left: float, height: float) -> float:
    painter.setFont(font(TEXT_PX, weight))
    painter.setPen(ink)
    width = _advance(words, weight)
    painter.drawText(QRectF(left, 0, width + 1, height), Qt.AlignmentFlag.AlignVCenter, words)
    return left + width


def _strike(painter: QPainter, start: float, end: float, height: float) -> None:
    painter.setPen(QPen(color("danger"), 1.5))
    painter.drawLine(QPointF(start - 3, height / 2 + 0.5), QPointF(end + 3, height / 2 + 0.5))


def _paint_name(painter: QPainter, text: Text, size: QSizeF) -> None:
    letters = font(TEXT_PX, _weight(text))
    metrics = QFontMetricsF(letters)
    path = QPainterPath()
    path.addText(NAME_HALO_PX, (size.height() + metrics.ascent() - metrics.descent()) / 2, letters, text.title)
    halo = color("ground")  # not the marks' white halo: on the ground itself it must not be seen
    halo.setAlphaF(NAME_HALO_OPACITY)
    painter.strokePath(path, round_pen(halo, 2 * NAME_HALO_PX))
    painter.fillPath(path, color(text.style.ink))
