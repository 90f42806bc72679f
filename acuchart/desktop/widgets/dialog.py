"""The dialog: a card over the window with a title, a body and at most one filled button."""

from collections.abc import Callable

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from acuchart.desktop.look.theme import color, px
from acuchart.desktop.widgets.button import Button
from acuchart.desktop.widgets.flow import FlowRow
from acuchart.desktop.widgets.label import Label

WIDTH_PX, INSET_PX, GAP_PX = 480, 24, 16


class Dialog(QDialog):
    """A question or a form that closes with Escape and keeps nothing to itself.

    Attributes:
        body: the column what the dialog shows is put into.
    """

    def __init__(self, title: str, parent: QWidget | None = None, *, width_px: int = WIDTH_PX) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setModal(True)
        self.finished.connect(self.deleteLater)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(INSET_PX, INSET_PX, INSET_PX, INSET_PX)
        outer.setSpacing(GAP_PX)
        self.heading = Label(title, 18, 600)
        outer.addWidget(self.heading)
        self.body = QVBoxLayout()
        self.body.setSpacing(GAP_PX)
        outer.addLayout(self.body, 1)
        self._foot = FlowRow()
        outer.addSpacing(4)
        outer.addLayout(self._foot)
        self.setMinimumWidth(px(width_px))

    def add_button(self, text: str, act: Callable[[], None], icon: str | None = None) -> Button:
        """Put an outlined button at the foot, right of those before."""
        return self._place(Button(text, icon), act)

    def add_primary(self, text: str, act: Callable[[], None], icon: str | None = None) -> Button:
        """Put the one filled button at the foot; Enter presses it."""
        button = self._place(Button(text, icon, "primary"), act)
        button.setDefault(True)
        return button

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), color("panel"))

    def _place(self, button: Button, act: Callable[[], None]) -> Button:
        button.clicked.connect(lambda _checked=False: act())
        self._foot.addWidget(button)
        return button
