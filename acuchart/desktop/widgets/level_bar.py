"""A level to read: ten blocks and the number, or a dash where nothing is known."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from acuchart.desktop.look import fonts
from acuchart.desktop.look.paint import draw_box, draw_dashed_box, draw_text
from acuchart.desktop.look.theme import color, px, theme

BLOCKS = 10
BLOCK_PX, BLOCK_HEIGHT_PX, GAP_PX, RADIUS_PX = 18, 10, 2, 2
NUMBER_ROOM_PX, TEXT_PX = 28, 13


class LevelBar(QWidget):
    """Ten blocks, as many filled as the level says; dashed where none is known."""

    def __init__(self, level: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_level(level)

    def set_level(self, level: int | None) -> None:
        """Show a level, or that none is known."""
        self.level = level
        self.setAccessibleName("no level" if level is None else f"level {level} of {BLOCKS}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(BLOCKS * (BLOCK_PX + GAP_PX) + px(NUMBER_ROOM_PX), px(18))

    def minimumSizeHint(self) -> QSize:
        return QSize(BLOCKS * (8 + GAP_PX) + px(NUMBER_ROOM_PX), px(18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        number_left = self.width() - px(NUMBER_ROOM_PX)
        share = (number_left + GAP_PX) / BLOCKS
        height = px(BLOCK_HEIGHT_PX)
        edge = color("edge") if theme().outline > 1 else None
        for at in range(BLOCKS):
            block = QRectF(at * share, (self.height() - height) / 2, share - GAP_PX, height)
            if self.level is not None and at < self.level:
                draw_box(painter, block, RADIUS_PX, color("accent"), None)
            elif self.level is not None:
                draw_box(painter, block, RADIUS_PX, color("line" if theme().outline == 1 else "panel"), edge)
        if self.level is None:
            whole = QRectF(0, (self.height() - height) / 2, BLOCKS * share - GAP_PX, height)
            draw_dashed_box(painter, whole, RADIUS_PX, color("edge"))
        words = "–" if self.level is None else str(self.level)
        room = QRectF(number_left, 0, px(NUMBER_ROOM_PX), self.height())
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        draw_text(painter, room, words, self._face(), color("ink2" if self.level is None else "ink"), align)

    def _face(self) -> QFont:
        return fonts.font(TEXT_PX, 600)
