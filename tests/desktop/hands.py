"""What a person does with a part: click it, press keys, type."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget


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


MOST_ROUNDS = 50  # of events until a layout has come to rest; a few are usual


def settle(page: QWidget) -> None:
    """Let the layout come to rest after a change of size, text or theme."""
    before: list[QRect] = []
    for _ in range(MOST_ROUNDS):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QApplication.processEvents()
        now = [part.geometry() for part in page.findChildren(QWidget)]
        if now == before:
            return
        before = now
    raise AssertionError("The layout never comes to rest.")
