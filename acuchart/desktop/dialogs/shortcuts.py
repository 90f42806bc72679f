"""The sheet of shortcuts, read from the table of commands."""

from collections.abc import Iterable

from PySide6.QtWidgets import QGridLayout, QWidget

from acuchart.desktop.commands import Command
from acuchart.desktop.widgets.dialog import Dialog
from acuchart.desktop.widgets.label import Label

ON_THE_CHART = (
    ("Tab", "Next foramen; Shift+Tab the one before"),
    ("Arrows", "Move among the foramina; with nothing in focus, move the chart"),
    ("Enter", "Choose the pair; Shift+Enter one side"),
    ("+  −  0", "Nearer, farther, the whole back"),
    ("Esc", "Back to the whole back"),
)
IN_A_TREATMENT = (
    ("Space", "Done, go on"),
    ("PageUp", "Back one step"),
    ("← ↓ →", "Too light, just right, too much"),
    ("0 to 9", "The level; 1 and 0 together make 10"),
    ("S", "Skip with a reason"),
    ("N", "Write a note"),
    ("Esc", "Stop"),
)


class ShortcutSheet(Dialog):
    """Every command with its keys."""

    def __init__(self, commands: Iterable[Command], parent: QWidget) -> None:
        super().__init__("Keyboard", parent)
        window = [("  ".join(command.keys), command.text) for command in commands]
        columns = QGridLayout()
        columns.setHorizontalSpacing(32)
        columns.setVerticalSpacing(6)
        for column, (title, lines) in enumerate(
            (("Anywhere", window), ("On the chart", ON_THE_CHART), ("In a treatment", IN_A_TREATMENT))
        ):
            columns.addLayout(_sheet(title, lines), 0, column)
        self.body.addLayout(columns)


def _sheet(title: str, lines: Iterable[tuple[str, str]]) -> QGridLayout:
    sheet = QGridLayout()
    sheet.setHorizontalSpacing(16)
    sheet.setVerticalSpacing(8)
    sheet.addWidget(Label(title, 13, 600), 0, 0, 1, 2)
    row = 0
    for row, (keys, text) in enumerate(lines, 1):
        sheet.addWidget(Label(keys, 13, 600, "ink2", wraps=False), row, 0)
        sheet.addWidget(Label(text, 13, wraps=False), row, 1)
    sheet.setRowStretch(row + 1, 1)
    return sheet
