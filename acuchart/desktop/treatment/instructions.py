"""What to do with the hands, one by one, in letters that can be read from the table."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from acuchart.desktop.look.fonts import font
from acuchart.desktop.look.paint import draw_text
from acuchart.desktop.look.theme import color, px
from acuchart.desktop.treatment.sheet import reading
from acuchart.domain.points import Instruction

DISC = 28  # px
GAP = 16  # px between disc and words


class Instructions(QWidget):
    """A numbered list. There is nothing to tick: the hands are busy."""

    def __init__(self, instructions: tuple[Instruction, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("What to do")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        for number, instruction in enumerate(instructions, start=1):
            row = 3 * number
            grid.addWidget(_Disc(number), row, 0, 2, 1)
            grid.addWidget(reading(instruction.title, 600, "ink"), row, 1)
            grid.addWidget(reading(instruction.text), row + 1, 1)
            grid.setRowMinimumHeight(row + 2, 12)


class _Disc(QWidget):
    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        return QSize(px(DISC), px(DISC))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0, 0, px(DISC), px(DISC))
        painter.setPen(QPen(color("edge"), 1.5))
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        draw_text(painter, box, str(self._number), font(14, 600), color("ink"))
