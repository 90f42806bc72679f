"""What the keys do while a treatment fills the window, so that a foot pedal or a presenter is enough.

Only what the focused part leaves over comes here: Space and Enter on a button are its own, arrows in a row of
choices too. While something is typed, nothing but Escape means anything.
"""

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from acuchart.domain.answers import Verdict

Key = Qt.Key


class Deed(Enum):
    """What a key asks for."""

    GO_ON = auto()
    BACK = auto()
    SKIP = auto()
    STOP = auto()
    NOTE = auto()
    LEAVE_FIELD = auto()


DEEDS: dict[int, Deed] = {
    Key.Key_Space: Deed.GO_ON,
    Key.Key_Return: Deed.GO_ON,
    Key.Key_Enter: Deed.GO_ON,
    Key.Key_PageDown: Deed.GO_ON,
    Key.Key_PageUp: Deed.BACK,
    Key.Key_Backspace: Deed.BACK,
    Key.Key_S: Deed.SKIP,
    Key.Key_N: Deed.NOTE,
    Key.Key_Escape: Deed.STOP,
}
VERDICTS: dict[int, Verdict] = {
    Key.Key_Left: Verdict.TOO_LIGHT,
    Key.Key_Down: Verdict.JUST_RIGHT,
    Key.Key_Right: Verdict.TOO_MUCH,
}
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


def takes_typing(widget: QWidget | None) -> bool:
    """Whether the keyboard is on a text field."""
    return isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit)


def deed_of(key: int, modifiers: Qt.KeyboardModifier, *, is_typing: bool) -> Deed | None:
    """What a key asks the treatment for, or `None` where it asks for nothing."""
    if modifiers not in _PLAIN:
        return None
    if is_typing:
        return Deed.LEAVE_FIELD if key == Key.Key_Escape else None
    return DEEDS.get(key)


def verdict_of(key: int, modifiers: Qt.KeyboardModifier, *, is_typing: bool) -> Verdict | None:
    """The answer an arrow stands for."""
    return None if is_typing or modifiers not in _PLAIN else VERDICTS.get(key)


def digit_of(key: int, modifiers: Qt.KeyboardModifier, *, is_typing: bool) -> int | None:
    """The level a digit stands for."""
    if is_typing or modifiers not in _PLAIN or not Key.Key_0 <= key <= Key.Key_9:
        return None
    return key - int(Key.Key_0)
