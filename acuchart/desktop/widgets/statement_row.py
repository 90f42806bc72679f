"""One statement with the kind of knowledge it is, and where it comes from."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from acuchart.desktop.look import fonts
from acuchart.desktop.look.icons import paint_icon
from acuchart.desktop.look.paint import draw_text, text_width
from acuchart.desktop.look.paragraph import draw_paragraph, text_height, widest_word
from acuchart.desktop.look.theme import color, px
from acuchart.desktop.widgets.flowing import Flowing

ICON_PX, ICON_GAP_PX, TITLE_ROOM_PX, COLUMN_GAP_PX, PADDING_PX = 16, 12, 64, 12, 9
TEXT_PX = 13
STACKS_BELOW = 2.2  # times the title's width: below it the text goes under the title


class StatementRow(Flowing):
    """Icon, title, text, and the numbers of its sources in brackets."""

    def __init__(
        self, icon: str, title: str, text: str, source_numbers: Sequence[int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        numbers = ", ".join(str(number) for number in source_numbers)
        self._icon, self.title, self.text = icon, title, f"{text} [{numbers}]" if numbers else text
        self.setAccessibleName(f"{title}: {self.text}")

    def _height_at(self, width: int) -> int:
        room = self._text_room(width)
        return round(room.bottom() + PADDING_PX)

    def _least_width(self) -> float:
        return self._title_left() + max(widest_word(self._face(400), self.text), self._title_width())

    def _comfortable_width(self) -> float:
        return px(340)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = text_height(self._face(600), self.title, self.width())
        side = px(ICON_PX)
        icon = QRectF(0, PADDING_PX + (line - side) / 2, side, side)
        paint_icon(painter, self._icon, icon, color("ink2"))
        left, middle = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignVCenter
        title = QRectF(self._title_left(), PADDING_PX, self.width(), line)
        draw_text(painter, title, self.title, self._face(600), color("ink"), left | middle)
        draw_paragraph(painter, self._text_room(self.width()), self.text, self._face(400), color("ink2"))

    def _text_room(self, width: int) -> QRectF:
        beside = self._title_left() + max(px(TITLE_ROOM_PX), self._title_width()) + COLUMN_GAP_PX
        is_stacked = width - beside < STACKS_BELOW * px(TITLE_ROOM_PX)
        left = self._title_left() if is_stacked else beside
        top = PADDING_PX + (text_height(self._face(600), self.title, width) if is_stacked else 0)
        return QRectF(left, top, width - left, text_height(self._face(400), self.text, width - left))

    def _title_left(self) -> int:
        return px(ICON_PX) + ICON_GAP_PX

    def _title_width(self) -> float:
        return text_width(self._face(600), self.title)

    def _face(self, weight: int) -> QFont:
        return fonts.font(TEXT_PX, weight)
