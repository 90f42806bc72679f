"""The sheet of shortcuts, read from the table of commands."""

from collections.abc import Iterable

from PySide6.QtWidgets import QGridLayout, QWidget

from acuchart.desktop.commands import Command
from acuchart.desktop.widgets.dialog import Dialog
from acuchart.desktop.widgets.label import Label

WIDTH = 1060  # px; three columns of a line each

ON_THE_CHART = (
    ("Tab", "Next foramen; Shift+Tab the one before"),
    ("Arrows", "Move among the foramina"),
    ("Enter", "Choose the pair; Shift+Enter one side"),
    ("+  −  0", "Nearer, farther, the whole back"),
    ("Esc", "Back to the whole back"),
)
IN_A_TREATMENT = (
    ("Space", "Done, go on"),
    ("PageUp", "Back one step"),
    ("← ↓ →", "Too light, just right, too much"),
    ("0 to 9", "The level; 1, 0 for ten"),
    ("S", "Skip with a reason"),
    ("N", "Write a note"),
    ("Esc", "Stop"),
)


class ShortcutSheet(Dialog):
    """Every command with its keys."""

    def __init__(self, commands: Iterable[Command], parent: QWidget) -> None:
        super().__init__("Keyboard", parent, width_px=WIDTH)
        window = [("  ".join(command.keys), command.text) for command in commands]
        columns = QGridLayout()
        columns.setHorizontalSpacing(40)
        for column, (title, lines) in enumerate(
            (("Anywhere", window), ("On the chart", ON_THE_CHART), ("In a treatment", IN_A_TREATMENT))
        ):
            columns.addLayout(_sheet(title, lines), 0, column)
        self.body.addLayout(columns)
        self.add_button("Close", self.accept)


def _sheet(title: str, lines: Iterable[tuple[str, str]]) -> QGridLayout:
    sheet = QGridLayout()
    sheet.setHorizontalSpacing(16)
    sheet.setVerticalSpacing(8)
    sheet.addWidget(Label(title, 13, 600), 0, 0, 1, 2)
    row = 0
    for row, (keys, text) in enumerate(lines, 1):
        sheet.addWidget(Label(keys, 13, 600, "ink2", wraps=False), row, 0)
        line = Label(text, 13, wraps=False)
        line.setMinimumWidth(line.sizeHint().width())
        sheet.addWidget(line, row, 1)
    sheet.setColumnStretch(1, 1)
    sheet.setRowStretch(row + 1, 1)
    return sheet
