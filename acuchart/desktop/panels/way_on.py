"""A large button that says where it leads: an icon, a title, a line below, an arrow."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from acuchart.desktop.look.fonts import font
from acuchart.desktop.look.icons import paint_icon
from acuchart.desktop.look.theme import color, px
from acuchart.desktop.widgets.press import Press, draw_box

HEIGHT = 68  # px at scale 1
RADIUS = 14  # px
ICON = 20  # px box


class WayOn(Press):
    """One way on; the first one is filled."""

    def __init__(self, icon_name: str, title: str, text: str, *, is_first: bool = False) -> None:
        super().__init__(title, RADIUS)
        self._icon_name, self._is_first = icon_name, is_first
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_words(title, text)

    def show_words(self, title: str, text: str) -> None:
        """Say something else."""
        self._text = text
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(280), px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill, ink, quiet = ("accent", "on_accent", "on_accent") if self._is_first else ("panel", "ink", "ink2")
        if not self.isEnabled():
            fill, ink, quiet = "sunken", "ink3", "ink3"
        ground = self.shaded(color(fill), color(ink))
        draw_box(painter, self.box(), RADIUS, ground, None if fill == "accent" else color("line"))
        side, middle = px(ICON), self.height() / 2
        paint_icon(painter, self._icon_name, QRectF(px(20), middle - side / 2, side, side), color(ink))
        arrow = QRectF(self.width() - px(36), middle - side / 2, side, side)
        paint_icon(painter, "forward", arrow, color(ink))
        words = QRect(px(56), 0, self.width() - px(96), self.height())
        painter.setPen(color(ink))
        painter.setFont(font(15, 600))
        painter.drawText(words.adjusted(0, px(13), 0, 0), Qt.AlignmentFlag.AlignTop, self.text())
        painter.setPen(color(quiet))
        painter.setFont(font(13))
        painter.drawText(words.adjusted(0, 0, 0, -px(13)), Qt.AlignmentFlag.AlignBottom, self._text)
