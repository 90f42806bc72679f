"""A row of buttons of which one, or none, is chosen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QWidget

from acuchart.desktop.look.focus_ring import show_ring_here
from acuchart.desktop.look.theme import color
from acuchart.desktop.widgets.press import Press

STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class Option(Press):
    """One button of an exclusive row; its row alone decides whether it is chosen."""

    def nextCheckState(self) -> None:
        pass

    def colours(self) -> tuple[QColor, QColor, QColor]:
        """Ink, fill and edge of an answer: filled once given, flat and pale while nothing can be answered."""
        if not self.isEnabled():
            return color("ink3"), color("ground"), color("line")
        ink = color("on_accent" if self.isChecked() else "ink")
        fill = color("accent" if self.isChecked() else "panel")
        return ink, self.shaded(fill, ink), color("accent" if self.isChecked() else "edge")


class Exclusive(QWidget):
    """Options of which at most one is chosen, none at first.

    Tab comes to the row once, at what is chosen; arrow keys move along it, Space or Enter chooses.

    Signals:
        chosen: the key of what the user chose, also when it was chosen already.
    """

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None, *, chooses_by_arrow: bool = False) -> None:
        """Make an empty row.

        Args:
            name: what the choice is about, for a screen reader.
            chooses_by_arrow: moving along the row chooses at once; only where nothing is answered by it.
        """
        super().__init__(parent)
        self.setAccessibleName(name)
        self.options: dict[str, Option] = {}
        self._choice: str | None = None
        self._chooses_by_arrow = chooses_by_arrow

    @property
    def choice(self) -> str | None:
        """The key of what is chosen."""
        return self._choice

    def set_choice(self, key: str | None) -> None:
        """Show `key` as chosen, or nothing; tells nobody."""
        self._choice = key
        for each, option in self.options.items():
            option.setChecked(each == key)
        self._set_tab_stop(key or next(iter(self.options)))

    def clear(self) -> None:
        """Choose nothing."""
        self.set_choice(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._walk(step)

    def _add(self, key: str, option: Option) -> None:
        option.setParent(self)
        option.setCheckable(True)
        option.clicked.connect(lambda: self._pick(key))
        option.toggled.connect(lambda is_on: self._hear_toggle(key, is_on))
        self.options[key] = option
        self._set_tab_stop(next(iter(self.options)))

    def _pick(self, key: str) -> None:
        self.set_choice(key)
        self.chosen.emit(key)

    def _hear_toggle(self, key: str, is_on: bool) -> None:
        """A screen reader toggles a button without a click; that is a choice like any other."""
        if is_on != (key == self._choice):
            self._pick(key)

    def _walk(self, step: int) -> None:
        keys = [key for key, option in self.options.items() if option.isEnabled()]
        here = next((at for at, key in enumerate(keys) if self.options[key].hasFocus()), None)
        if here is None or not 0 <= here + step < len(keys):
            return
        key = keys[here + step]
        self._set_tab_stop(key)
        self.options[key].setFocus(Qt.FocusReason.OtherFocusReason)
        show_ring_here(self.options[key])
        if self._chooses_by_arrow:
            self._pick(key)

    def _set_tab_stop(self, stop: str) -> None:
        for key, option in self.options.items():
            is_stop = key == stop
            option.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus)
