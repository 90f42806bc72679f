"""Facts below each other: what it is on the left, the words on the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from acuchart.desktop.clients.visit_facts import Fact
from acuchart.desktop.look.theme import px
from acuchart.desktop.widgets.label import Label

LABEL_WIDTH = 112  # px at scale 1: "Stopped because" in 13 px
ROW_GAP = 10


class FactRows(QWidget):
    """A list of facts; words wrap and are never cut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(ROW_GAP)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these facts instead of the ones before."""
        while self._grid.count():
            gone = self._grid.takeAt(0)
            if gone and (widget := gone.widget()):
                widget.hide()
                widget.deleteLater()
        for row, fact in enumerate(facts):
            label = Label(fact.label, 13, role="ink2")
            label.setFixedWidth(px(LABEL_WIDTH))
            words = Label(fact.words, 13)
            words.setAccessibleName(f"{fact.label}: {fact.words}")
            self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(words, row, 1)
