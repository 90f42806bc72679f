"""The pill: one status in a word, with an icon, so that colour never says it alone."""

from typing import Literal

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from acuchart.desktop.look import fonts
from acuchart.desktop.look.icons import paint_icon
from acuchart.desktop.look.paint import draw_box, text_width
from acuchart.desktop.look.paragraph import draw_paragraph, line_height, text_height, widest_word
from acuchart.desktop.look.theme import color, px, theme
from acuchart.desktop.widgets.flowing import Flowing, make_flowing

Kind = Literal["calm", "caution", "danger", "quiet"]

HEIGHT_PX, PADDING_PX, ICON_PX, GAP_PX, TEXT_PX = 26, 11, 15, 6, 12

_GROUND_AND_INK = {
    "calm": ("soft", "accent"),
    "caution": ("caution_soft", "caution"),
    "danger": ("danger_fill", "on_danger"),
    "quiet": ("sunken", "ink2"),
}


class Pill(Flowing):
    """A status that cannot be pressed; goes on in a second line where there is no room beside."""

    def __init__(self, text: str, icon: str, kind: Kind = "calm", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        make_flowing(self, QSizePolicy.Policy.Preferred)
        self.show_status(text, icon, kind)

    def show_status(self, text: str, icon: str, kind: Kind = "calm") -> None:
        """Say something else."""
        self.words, self._icon, self.kind = text, icon, kind
        self.setAccessibleName(text)
        self.change()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground, ink = (color(name) for name in _GROUND_AND_INK[self.kind])
        is_outlined = self.kind != "danger" and (self.kind == "quiet" or theme().outline > 1)
        edge = (color("line") if self.kind == "quiet" else ink) if is_outlined else None
        room = self.middle_room()
        room.setWidth(min(room.width(), round(self._comfortable_width())))
        draw_box(painter, room, px(HEIGHT_PX) / 2, ground, edge, theme().outline)
        side = px(ICON_PX)
        icon = QRectF(PADDING_PX, room.top() + (px(HEIGHT_PX) - side) / 2, side, side)
        paint_icon(painter, self._icon, icon, ink)
        above = (px(HEIGHT_PX) - line_height(self._face())) / 2
        words = room.adjusted(icon.right() + GAP_PX, above, 2 - PADDING_PX, 0)
        draw_paragraph(painter, words, self.words, self._face(), ink)

    def _height_at(self, width: int) -> int:
        words = text_height(self._face(), self.words, width - self._around() + 2)
        return round(words + px(HEIGHT_PX) - line_height(self._face()))

    def _least_width(self) -> float:
        return self._around() + widest_word(self._face(), self.words)

    def _comfortable_width(self) -> float:
        return self._around() + text_width(self._face(), self.words)

    def _around(self) -> int:
        return px(ICON_PX) + GAP_PX + 2 * PADDING_PX

    def _face(self) -> QFont:
        return fonts.font(TEXT_PX, 600)
