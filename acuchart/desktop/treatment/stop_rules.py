"""When to stop pressing at once, at hand while stopping is thought about."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from acuchart.desktop.look.paint import draw_box
from acuchart.desktop.look.theme import color, theme
from acuchart.desktop.treatment.sheet import reading
from acuchart.domain.points import Statement

RADIUS = 14  # px
INSET = 20  # px
TITLE = "Stop at once for any of these"


class StopRules(QWidget):
    """The rules of stopping as a card, one line a rule."""

    def __init__(self, rules: tuple[Statement, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(f"{TITLE}: {'; '.join(rule.text for rule in rules)}")
        grid = QGridLayout(self)
        grid.setContentsMargins(INSET, INSET - 4, INSET, INSET - 4)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.addWidget(reading(TITLE, 600, "ink"), 0, 0, 1, 2)
        for row, rule in enumerate(rules, start=1):
            grid.addWidget(reading("–", role="ink2"), row, 0)
            grid.addWidget(reading(rule.text, role="ink"), row, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card."""
        draw_box(QPainter(self), QRectF(self.rect()), RADIUS, color("panel"), color("line"), theme().outline)
