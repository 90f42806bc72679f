"""A button for a hand with oil on it: large, and with its key beside the word."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from acuchart.desktop.look.fonts import font
from acuchart.desktop.look.icons import paint_icon
from acuchart.desktop.look.paint import draw_box, draw_text, text_width
from acuchart.desktop.look.theme import color, px
from acuchart.desktop.treatment.measures import CRAMPED, ROOMY, Measures
from acuchart.desktop.widgets.button import Role
from acuchart.desktop.widgets.press import Press

RADIUS = 12  # px
INSET, FLAT_INSET = 20, 12  # px beside the words
ICON = 20  # px
LOW = 44  # px; the least a finger needs
GAP = 9  # px between icon, words and key


class BigButton(Press):
    """A word, an icon before it and its key after it.

    Attributes:
        role: "primary" for the one filled button, else "outlined" or "flat".
    """

    def __init__(
        self,
        text: str,
        icon: str | None = None,
        role: Role = "outlined",
        key: str = "",
        parent: QWidget | None = None,
        *,
        is_flush: bool = False,
        is_low: bool = False,
    ) -> None:
        """Make a button.

        Args:
            key: the key that presses it from anywhere, shown after the word.
            is_flush: its words begin at its left edge, to stand in line with text above.
            is_low: no higher than a finger needs, for the line at the top.
        """
        super().__init__(text, RADIUS, parent)
        self._is_flush, self._is_low = is_flush, is_low
        self.role: Role = role
        self._icon, self._key = icon, key
        self._measures = ROOMY

    def set_words(self, text: str) -> None:
        """Say something else."""
        if text != self.words:
            self.words = text
            self.setAccessibleName(text)
            self.updateGeometry()
            self.update()

    def set_icon(self, icon: str | None) -> None:
        """Show another icon, or none."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def set_role(self, role: Role) -> None:
        """Become the filled button, or step back."""
        self.role = role
        self.update()

    def fit(self, measures: Measures) -> None:
        """Take the sizes of the window."""
        self._measures = measures
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as what stands on it."""
        inset = FLAT_INSET if self.role == "flat" else INSET
        height = min(LOW, self._measures.button) if self._is_low else self._measures.button
        return QSize(round(self._content_width()) + (1 if self._is_flush else 2) * px(inset), px(height))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Count a double click as one: the second would press what has just come up."""
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box and what stands on it."""
        painter = QPainter(self)
        ink = color("on_accent") if self.role == "primary" else color("ink" if self.isEnabled() else "ink3")
        if self.role == "primary":
            draw_box(painter, self.box(), RADIUS, self.shaded(color("accent"), ink), None)
        elif self.role == "outlined":
            draw_box(painter, self.box(), RADIUS, self.shaded(color("panel"), ink), color("edge"), self.outline())
        elif self.isEnabled() and (self.underMouse() or self.isDown()):
            ink = color("accent")
        left = 0.0 if self._is_flush else (self.width() - self._content_width()) / 2
        if self._icon:
            side = px(ICON)
            paint_icon(painter, self._icon, QRectF(left, (self.height() - side) / 2, side, side), ink)
            left += side + px(GAP)
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        room = QRectF(left, 0, self.width() - left, self.height())
        draw_text(painter, room, self.words, self._face(600), ink, align)
        if self._shown_key:
            room.setLeft(left + text_width(self._face(600), self.words) + px(GAP))
            quiet = ink if self.role == "primary" else color("ink2" if self.isEnabled() else "ink3")
            draw_text(painter, room, self._shown_key, font(self._measures.button_text - 2), quiet, align)

    @property
    def _shown_key(self) -> str:
        return "" if self._measures is CRAMPED else self._key

    def _face(self, weight: int) -> QFont:
        return font(self._measures.button_text, weight)

    def _content_width(self) -> float:
        icon = px(ICON) + px(GAP) if self._icon else 0
        key = text_width(font(self._measures.button_text - 2), self._shown_key) + px(GAP) if self._shown_key else 0
        return icon + text_width(self._face(600), self.words) + key
