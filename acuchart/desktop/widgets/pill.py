"""The pill: one status in a word, with an icon, so that colour never says it alone."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from acuchart.desktop.look import fonts
from acuchart.desktop.look.icons import paint_icon
from acuchart.desktop.look.paint import draw_box, draw_text, text_width
from acuchart.desktop.look.theme import color, px, theme

Kind = Literal["calm", "caution", "danger", "quiet"]

HEIGHT_PX, PADDING_PX, ICON_PX, GAP_PX, TEXT_PX = 26, 11, 15, 6, 12

_GROUND_AND_INK = {
    "calm": ("soft", "accent"),
    "caution": ("caution_soft", "caution"),
    "danger": ("danger_fill", "on_danger"),
    "quiet": ("sunken", "ink2"),
}


class Pill(QWidget):
    """A status that cannot be pressed."""

    def __init__(self, text: str, icon: str, kind: Kind = "calm", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.show_status(text, icon, kind)

    def show_status(self, text: str, icon: str, kind: Kind = "calm") -> None:
        """Say something else."""
        self.words, self._icon, self.kind = text, icon, kind
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = text_width(self._face(), self.words)
        return QSize(round(words + px(ICON_PX) + GAP_PX + 2 * PADDING_PX), px(HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground, ink = (color(name) for name in _GROUND_AND_INK[self.kind])
        is_outlined = self.kind != "danger" and (self.kind == "quiet" or theme().outline > 1)
        edge = (color("line") if self.kind == "quiet" else ink) if is_outlined else None
        draw_box(painter, QRectF(self.rect()), self.height() / 2, ground, edge, theme().outline)
        side = px(ICON_PX)
        paint_icon(painter, self._icon, QRectF(PADDING_PX, (self.height() - side) / 2, side, side), ink)
        left = PADDING_PX + side + GAP_PX
        room = QRectF(left, 0, self.width() - left, self.height())
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        draw_text(painter, room, self.words, self._face(), ink, align)

    def _face(self) -> QFont:
        return fonts.font(TEXT_PX, 600)
