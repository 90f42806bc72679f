"""The button: one filled per screen, all others outlined or flat."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from acuchart.desktop.look import fonts
from acuchart.desktop.look.icons import paint_icon
from acuchart.desktop.look.paint import draw_box, draw_dashed_box, draw_text, text_width
from acuchart.desktop.look.theme import color, px
from acuchart.desktop.widgets.press import Press

Role = Literal["outlined", "primary", "flat"]

HEIGHT_PX, LARGE_PX = 40, 48  # of a button, and of the one main button at the foot of a panel
RADIUS_PX, PADDING_PX, FLAT_PADDING_PX = 10, 18, 10
ICON_PX, ICON_GAP_PX = 18, 8
TEXT_PX, LARGE_TEXT_PX = 14, 15


class Button(Press):
    """A button with a word, an icon, or both.

    Attributes:
        role: `"primary"` is the one thing to do here and stands once on a screen.
    """

    def __init__(
        self,
        text: str,
        icon: str | None = None,
        role: Role = "outlined",
        parent: QWidget | None = None,
        *,
        is_large: bool = False,
        shows_text: bool = True,
    ) -> None:
        """Make a button.

        Args:
            is_large: 48 px high, for the main button at the foot of a panel.
            shows_text: `False` leaves the icon alone and puts `text` into the tooltip and the accessible name.
        """
        super().__init__(text, RADIUS_PX, parent)
        self.role: Role = role
        self._icon = icon
        self._is_large = is_large
        self._shows_text = shows_text
        if not shows_text:
            self.setToolTip(text)

    def set_words(self, text: str, icon: str | None = None) -> None:
        """Say something else, with another icon or the one there is."""
        self.words = text
        self._icon = icon or self._icon
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        if not self._shows_text:
            self.setToolTip(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        height = px(LARGE_PX if self._is_large else HEIGHT_PX)
        if not self._shows_text:
            return QSize(height, height)
        padding = FLAT_PADDING_PX if self.role == "flat" else PADDING_PX
        return QSize(round(self._content_width() + 2 * padding), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill, edge, ink = self._colours()
        width = self.outline()
        if not self.isEnabled() and self.role != "flat":
            draw_dashed_box(painter, self.box(), self.radius, color("edge"), width)
        elif fill or edge:
            draw_box(painter, self.box(), self.radius, fill, edge, width)
        self._draw_content(painter, ink)

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        if not self.isEnabled():
            return None, None, color("ink3")
        if self.role == "primary":
            return self.shaded(color("accent"), color("on_accent")), None, color("on_accent")
        if self.role == "outlined":
            return self.shaded(color("panel"), color("ink")), color("edge"), color("ink")
        is_touched = self.underMouse() or self.isDown()
        ink = color("accent" if self._shows_text else "ink")
        return (self.shaded(color("panel"), color("ink")) if is_touched else None), None, ink

    def _draw_content(self, painter: QPainter, ink: QColor) -> None:
        left = (self.width() - self._content_width()) / 2
        side = px(ICON_PX)
        if self._icon:
            paint_icon(painter, self._icon, QRectF(left, (self.height() - side) / 2, side, side), ink)
            left += side + px(ICON_GAP_PX)
        if self._shows_text:
            room = QRectF(left, 0, self.width() - left, self.height())
            align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            draw_text(painter, room, self.words, self._face(), ink, align)

    def _content_width(self) -> float:
        icon = px(ICON_PX) if self._icon else 0
        words = text_width(self._face(), self.words) if self._shows_text else 0.0
        return icon + words + (px(ICON_GAP_PX) if icon and words else 0)

    def _face(self) -> QFont:
        size = LARGE_TEXT_PX if self._is_large else 13 if self.role == "flat" else TEXT_PX
        return fonts.font(size, 600)
