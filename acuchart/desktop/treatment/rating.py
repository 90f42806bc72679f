"""A rating from 0 to 10 of the complaint, or the honest answer that nobody was asked."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from acuchart.desktop.widgets.choices import Choices
from acuchart.desktop.widgets.level_cells import LevelCells

NOT_ASKED = "not asked"
SCALE = "0 is none, 10 the worst there can be"
GAP = 12  # px


class Rating(QWidget):
    """Eleven cells and "not asked". Neither is chosen at first.

    Attributes:
        is_answered: whether one of them was chosen.

    Signals:
        rated: a number from 0 to 10, or `None` for not asked.
    """

    rated = Signal(object)

    def __init__(self, level: int | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.levels = LevelCells(SCALE)
        self.levels.set_level(level)
        self.not_asked = Choices(((NOT_ASKED, "Not asked"),), "No number")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.levels)
        row = QHBoxLayout()
        row.addWidget(self.not_asked, 1)
        row.addStretch(2)
        column.addLayout(row)
        self.levels.level_chosen.connect(self._rate)
        self.not_asked.chosen.connect(self._pass_by)

    @property
    def is_answered(self) -> bool:
        """Whether there is a number, or it was said that nobody was asked."""
        return self.levels.level is not None or self.not_asked.choice is not None

    def _rate(self, level: int | None) -> None:
        self.not_asked.clear()
        self.rated.emit(level)

    def _pass_by(self) -> None:
        self.levels.set_level(None)
        self.rated.emit(None)
