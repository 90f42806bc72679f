"""Putting a part on the screen, so that it takes keys."""

from typing import TypeVar

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

Part = TypeVar("Part", bound=QWidget)


def on_screen(qtbot: QtBot, part: Part, width: int = 0, height: int = 0) -> Part:
    """`part`, shown in the active window at this size, or at the one it wants."""
    qtbot.addWidget(part, before_close_func=lambda _closing: part.hide())  # also keeps it until the end
    wanted = part.sizeHint()
    part.resize(QSize(width or wanted.width(), height or wanted.height()))
    with qtbot.waitActive(part):
        part.show()
        part.activateWindow()
    QApplication.processEvents()
    return part
