"""The field to find something by typing."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from acuchart.desktop.look import fonts
from acuchart.desktop.look.focus_ring import wants_ring
from acuchart.desktop.look.icons import paint_icon
from acuchart.desktop.look.paint import draw_box, draw_text, text_width
from acuchart.desktop.look.theme import color, px

HEIGHT_PX, RADIUS_PX, ICON_PX, SIDE_PX, CAP_PX = 40, 10, 18, 13, 20


class SearchField(QLineEdit):
    """A line with a magnifying glass; shows the key that leads to it while it is empty."""

    def __init__(self, placeholder: str, key_hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key_hint = key_hint
        self.setProperty("role", "search")
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(False)
        wants_ring(self, RADIUS_PX)
        self.textChanged.connect(self._make_room)
        self._make_room()

    def sizeHint(self) -> QSize:
        return QSize(440, px(HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:
        words = text_width(fonts.font(14), self.placeholderText())
        return QSize(round(words) + px(ICON_PX) + 2 * SIDE_PX + 30 + self._cap_room(), px(HEIGHT_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        self._make_room()
        super().paintEvent(event)
        painter = QPainter(self)
        side = px(ICON_PX)
        paint_icon(painter, "search", QRectF(SIDE_PX, (self.height() - side) / 2, side, side), color("ink2"))
        if self._key_hint and not self.text() and not self.hasFocus():
            height, width = px(CAP_PX), self._cap_width()
            cap = QRectF(self.width() - width - 10, (self.height() - height) / 2, width, height)
            draw_box(painter, cap, 4, color("panel"), color("line"))
            draw_text(painter, cap, self._key_hint, self._cap_face(), color("ink3"))

    def _make_room(self) -> None:
        margins = self.textMargins()
        left = px(ICON_PX) + 9
        right = self._cap_room() if not self.text() else 0
        if (margins.left(), margins.right()) != (left, right):
            self.setTextMargins(left, 0, right, 0)

    def _cap_room(self) -> int:
        return round(self._cap_width()) if self._key_hint else 0

    def _cap_width(self) -> float:
        return max(px(16), text_width(self._cap_face(), self._key_hint) + 10)

    def _cap_face(self) -> QFont:
        return fonts.font(11, 500)
