"""Hands for a window: find a control by the name a screen reader says, and use it with mouse and keyboard."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from acuchart.desktop.application import furnish
from acuchart.desktop.desk import Desk
from acuchart.desktop.look.theme import LIGHT, put_in_force
from acuchart.desktop.settings import Settings
from acuchart.desktop.window import MainWindow
from acuchart.options import Options

WAIT_MS = 10_000  # longest wait for something to show, on a slow machine
MOST_TABS = 60  # more controls than any page has
SIZE = (1440, 900)  # px of the window


class Hands:
    """One window on a practice, as the person at the desk meets it."""

    def __init__(
        self, qtbot: QtBot, folder: Path, size: tuple[int, int] = SIZE, *, has_records: bool = True
    ) -> None:
        self.qtbot = qtbot
        options = Options(folder / "data", folder / "cache")
        options.data_dir.mkdir(parents=True, exist_ok=True)
        put_in_force(LIGHT)
        self._desks: list[Desk] = []
        self.is_open = True
        settings = Settings(options.data_dir / "settings.ini")

        def furnish_it(window: MainWindow) -> None:
            self._desks.append(furnish(window, settings, options))

        self.window = MainWindow(settings, options.cache_dir, False, furnish_it)
        self.window.resize(*size)
        self.window.show()
        self.wait(lambda: bool(self._desks))
        workbench = self.desk.workbench
        self.wait(lambda: (workbench.records if has_records else workbench.trouble) is not None)

    @property
    def desk(self) -> Desk:
        """What is in the window."""
        return self._desks[0]

    def close(self) -> None:
        """Close the window as a person does, and the records with it."""
        self.is_open = False
        self.window.close()
        self.desk.put_out()
        self.window.deleteLater()
        QApplication.processEvents()

    def wait(self, until: Callable[[], bool]) -> None:
        """Wait for something to become true."""
        self.qtbot.waitUntil(until, timeout=WAIT_MS)

    def press(self, name: str, within: str = "") -> None:
        """Click the middle of the button of this name."""
        button = self.button(name, within)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=button.rect().center())

    def button(self, name: str, within: str = "") -> QAbstractButton:
        """The button of this name that can be seen and pressed."""
        found: list[QAbstractButton] = []

        def is_there() -> bool:
            found[:] = [each for each in self._buttons(within) if each.accessibleName() == name]
            return bool(found)

        try:
            self.wait(is_there)
        except Exception as error:
            names = [each.accessibleName() for each in self._buttons(within)]
            raise AssertionError(f"There is no {name!r} to press; there are {names}.") from error
        return found[0]

    def can_press(self, name: str, within: str = "") -> bool:
        """Whether there is a button of this name that can be pressed now."""
        return any(each.accessibleName() == name for each in self._buttons(within))

    def type_into(self, name: str, text: str) -> None:
        """Click the field of this name and type."""
        field = next(each for each in self._top().findChildren(QWidget) if _takes_text(each, name))
        QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(20, field.height() // 2))
        QTest.keyClicks(field, text)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(self._focus(), key, modifiers)

    def keys(self, text: str) -> None:
        """Type where the keyboard is."""
        QTest.keyClicks(self._focus(), text)

    def tab_to(self, name: str, within: str = "") -> None:
        """Press Tab until the keyboard is on the control of this name."""
        passed = []
        for _ in range(MOST_TABS):
            focused = self._focus()
            if focused.accessibleName() == name and _is_within(focused, within):
                return
            passed.append(focused.accessibleName())
            QTest.keyClick(focused, Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {name!r}, only to {passed}.")

    def click_spot(self, name: str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Click a foramen on the chart by its point's name and side, where the chart draws it."""
        view = self.desk.pages.chart.view
        spot = next(each for each in walk(view) if each.text(QAccessible.Text.Name) == name)
        position = view.viewport().mapFromGlobal(spot.rect().center())
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifiers, position)

    def seen(self) -> str:
        """Everything the window says now, as a screen reader would read it."""
        texts = (QAccessible.Text.Name, QAccessible.Text.Description)
        return "\n".join(each.text(text) for each in walk(self._top()) for text in texts if each.text(text))

    def wait_to_see(self, text: str) -> None:
        """Wait until the window says this."""
        try:
            self.wait(lambda: text in self.seen())
        except Exception as error:
            raise AssertionError(f"{text!r} is nowhere in:\n{self.seen()}") from error

    def _focus(self) -> QWidget:
        self._top().activateWindow()
        self.wait(self._top().isActiveWindow)
        return self._top().focusWidget() or self._top()

    def _top(self) -> QWidget:
        return QApplication.activeModalWidget() or QApplication.activePopupWidget() or self.window

    def _buttons(self, within: str) -> list[QAbstractButton]:
        every = self._top().findChildren(QAbstractButton)
        return [each for each in every if each.isVisible() and each.isEnabled() and _is_within(each, within)]


def walk(root: QWidget) -> Iterator[QAccessibleInterface]:
    """All that a screen reader finds under a widget, from the top down."""
    interface = QAccessible.queryAccessibleInterface(root)
    if interface is not None:
        yield from _walk(interface)


def _walk(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield interface
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from _walk(child)


def _takes_text(widget: QWidget, name: str) -> bool:
    is_field = isinstance(widget, QLineEdit | QPlainTextEdit)
    return is_field and widget.isVisible() and widget.accessibleName() == name


def _is_within(widget: QWidget, name: str) -> bool:
    parent: QWidget | None = widget
    while name and parent is not None and parent.accessibleName() != name:
        parent = parent.parentWidget()
    return parent is not None
