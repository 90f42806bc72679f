"""Text that stands on the window: wraps, never crops, follows theme and text size."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from acuchart.desktop.look import fonts
from acuchart.desktop.look.paint import text_width
from acuchart.desktop.look.paragraph import draw_paragraph, text_height, widest_word
from acuchart.desktop.look.theme import color
from acuchart.desktop.widgets.flowing import make_flowing

COMFORTABLE_EM = 26.0  # width a text asks for, in heights of its letters: about 52 characters


class Label(QLabel):
    """Plain text in one size, weight and colour of the theme, on the line height of the type scale."""

    def __init__(
        self,
        text: str = "",
        size_px: float = 13,
        weight: int = 400,
        role: str = "ink",
        *,
        display: bool = False,
        wraps: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._size_px, self._weight, self._role, self._display = size_px, weight, role, display
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        if wraps:
            make_flowing(self, QSizePolicy.Policy.Preferred)

    def set_role(self, role: str) -> None:
        """Take another colour of the theme."""
        self._role = role
        self.update()

    def face(self) -> QFont:
        """The font the text is set in now."""
        return fonts.font(self._size_px, self._weight, self._display)

    def hasHeightForWidth(self) -> bool:
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        room = width - margins.left() - margins.right()
        return round(text_height(self.face(), self.text(), room)) + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        face = self.face()
        width = max((text_width(face, line) for line in self.text().split("\n")), default=0.0)
        if self.wordWrap():
            width = min(width, COMFORTABLE_EM * face.pixelSize())
        return self._around(width)

    def minimumSizeHint(self) -> QSize:
        if not self.wordWrap():
            return self.sizeHint()
        least = self._around(widest_word(self.face(), self.text())).width()
        return QSize(least, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        room = QRectF(self.contentsRect())
        face = self.face()
        if not self.wordWrap():
            room.setWidth(max(room.width(), text_width(face, self.text()) + 1))
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            free = room.height() - text_height(face, self.text(), room.width())
            room.setTop(room.top() + max(0.0, free / 2))
        align = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        draw_paragraph(QPainter(self), room, self.text(), face, color(self._role), align)

    def _around(self, words: float) -> QSize:
        margins = self.contentsMargins()
        width = round(words + 0.5) + 1 + margins.left() + margins.right()
        return QSize(width, self.heightForWidth(width))
