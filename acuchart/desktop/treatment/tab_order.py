"""The order in which Tab goes through parts that come and go."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def go_through(parts: Iterable[QWidget]) -> None:
    """Let Tab go through these parts one after the other, and within each in the order it was filled."""
    for before, after in pairwise(stop for part in parts for stop in _stops(part)):
        QWidget.setTabOrder(before, after)


def _stops(part: QWidget) -> list[QWidget]:
    """What can have the keyboard in a part; a row's options too that are no stop now, as they may become one."""
    inside = (part, *part.findChildren(QWidget))
    return [each for each in inside if each.focusPolicy() is not Qt.FocusPolicy.NoFocus and not each.focusProxy()]
