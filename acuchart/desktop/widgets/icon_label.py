"""An icon beside words. It never stands alone, so it has no name of its own."""

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from acuchart.desktop.look.icons import paint_icon
from acuchart.desktop.look.theme import color, px

BOX = 20  # px at scale 1


class IconLabel(QWidget):
    """One icon in a colour of the theme."""

    def __init__(self, name: str, role: str = "ink", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._role = name, role
        self.setFixedSize(px(BOX), px(BOX))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_icon(painter, self._name, QRectF(self.rect()), color(self._role))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setFixedSize(px(BOX), px(BOX))
