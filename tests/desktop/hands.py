"""What a person does with a part: click it, press keys, type."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget


def click(part: QWidget, at: QPoint | None = None) -> None:
    """Click into the middle of `part`, or at a place in it."""
    place = part.rect().center() if at is None else at
    QTest.mouseClick(part, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def press(part: QWidget, *keys: Qt.Key) -> None:
    """Press and release keys, one after the other, where the focus is below `part`."""
    for key in keys:
        QTest.keyClick(part.window().focusWidget() or part, key)


def write(part: QWidget, text: str) -> None:
    """Type `text` where the focus is below `part`."""
    QTest.keyClicks(part.window().focusWidget() or part, text)
