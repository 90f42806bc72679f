"""The segmented control: two to five short words, one of them chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from acuchart.desktop.look import fonts
from acuchart.desktop.look.icons import paint_icon
from acuchart.desktop.look.paint import draw_box, draw_text, text_width
from acuchart.desktop.look.theme import color, px, theme
from acuchart.desktop.widgets.exclusive import Exclusive, Option

HEIGHT_PX, LARGE_HEIGHT_PX, INSET_PX = 38, 60, 3  # the larger is that of the treatment
TRACK_RADIUS_PX, SEGMENT_RADIUS_PX = 10, 7
PADDING_PX, ICON_PX, ICON_GAP_PX, TEXT_PX, LARGE_TEXT_PX = 14, 16, 8, 13, 18


class Segmented(Exclusive):
    """Segments side by side in one track; the chosen one is raised.

    Signals:
        chosen: the key of the segment the user chose.
    """

    def __init__(
        self,
        options: Sequence[tuple[str, str] | tuple[str, str, str]],
        name: str,
        parent: QWidget | None = None,
        *,
        is_large: bool = False,
    ) -> None:
        """Make the control; none is chosen at first.

        Args:
            options: key, text and, if wanted, the name of an icon.
            is_large: as high and in as large a text as the treatment needs.
        """
        super().__init__(name, parent, chooses_by_arrow=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(INSET_PX, INSET_PX, INSET_PX, INSET_PX)
        row.setSpacing(0)
        for key, text, *icon in options:
            segment = _Segment(text, icon[0] if icon else None, is_large)
            self._add(key, segment)
            row.addWidget(segment)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_box(painter, QRectF(self.rect()), TRACK_RADIUS_PX, color("sunken"), color("line"), theme().outline)


class _Segment(Option):
    def __init__(self, text: str, icon: str | None, is_large: bool) -> None:
        super().__init__(text, SEGMENT_RADIUS_PX)
        self._icon, self._is_large = icon, is_large
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = text_width(self._face(600), self.words) + 2 * PADDING_PX + self._icon_room()
        return QSize(round(width), px(LARGE_HEIGHT_PX if self._is_large else HEIGHT_PX) - 2 * INSET_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        is_chosen = self.isChecked()
        if is_chosen:
            draw_box(painter, self.box(), self.radius, color("raised"), color("edge"), theme().outline)
        elif self.underMouse():
            draw_box(painter, self.box(), self.radius, self.shaded(color("sunken"), color("ink")), None)
        face = self._face(600 if is_chosen else 500)
        ink = color("ink" if is_chosen else "ink2") if self.isEnabled() else color("ink3")
        width = text_width(face, self.words) + self._icon_room()
        left = (self.width() - width) / 2
        if self._icon:
            side = px(ICON_PX)
            paint_icon(painter, self._icon, QRectF(left, (self.height() - side) / 2, side, side), ink)
            left += self._icon_room()
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        draw_text(painter, QRectF(left, 0, self.width(), self.height()), self.words, face, ink, align)

    def _icon_room(self) -> int:
        return px(ICON_PX) + px(ICON_GAP_PX) if self._icon else 0

    def _face(self, weight: int) -> QFont:
        return fonts.font(LARGE_TEXT_PX if self._is_large else TEXT_PX, weight)
