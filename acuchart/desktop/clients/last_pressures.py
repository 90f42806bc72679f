"""Pressure last time, pair by pair, for the top bar."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from acuchart.desktop.clients.telling import DASH, told_levels
from acuchart.desktop.look.fonts import font
from acuchart.desktop.look.paint import draw_text, text_width
from acuchart.desktop.look.theme import color, px
from acuchart.domain.answers import Preference

HEIGHT_PX = 40  # two lines: the code, and the level below it
GAP_PX = 18  # between two pairs, and after the hairline at the left
TITLE = ("Pressure", "last time")


class LastPressures(QWidget):
    """What was said last of each pair: one number, both sides where they differ, or a dash."""

    def __init__(self, points: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points = points
        self._told: list[tuple[str, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_preferences(self, preferences: Sequence[Preference]) -> None:
        """Show what one client said."""
        said = {
            code: [each.pressure for each in preferences if each.pressure.point == code] for code in self._points
        }
        self._told = [(code, told_levels(pressures)) for code, pressures in said.items()]
        spoken = ", ".join(f"{code} {told_levels(pressures)}" for code, pressures in said.items())
        self.setAccessibleName(f"Pressure last time: {spoken.replace(DASH, 'not known')}")
        self.setToolTip(self.accessibleName())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        widths = [self._width(column) for column in [TITLE, *self._told]]
        return QSize(round(sum(widths) + px(GAP_PX) * len(widths)) + 1, px(HEIGHT_PX))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the title and the pairs, each over its level."""
        painter = QPainter(self)
        painter.fillRect(QRectF(0, 0, 1, self.height()), color("line"))
        half, left = self.height() / 2, float(px(GAP_PX))
        for column in [TITLE, *self._told]:
            is_title = column is TITLE
            width = self._width(column)
            align = Qt.AlignmentFlag.AlignLeft if is_title else Qt.AlignmentFlag.AlignHCenter
            for row, (words, face) in enumerate(zip(column, self._faces(is_title), strict=True)):
                ink = color("ink" if row and not is_title else "ink2")
                place = QRectF(left, row * half, width, half)
                draw_text(painter, place, words, face, ink, align | Qt.AlignmentFlag.AlignVCenter)
            left += width + px(GAP_PX)

    def _width(self, column: tuple[str, str]) -> float:
        faces = self._faces(column is TITLE)
        return max(text_width(face, words) for face, words in zip(faces, column, strict=True)) + 1

    def _faces(self, is_title: bool) -> tuple[QFont, QFont]:
        return (font(12), font(12)) if is_title else (font(12), font(14, 600))
