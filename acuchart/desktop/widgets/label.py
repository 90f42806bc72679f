"""Text that stands on the window: wraps, never crops, follows theme and text size."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from acuchart.desktop.look import fonts
from acuchart.desktop.look.theme import Theme, color, theme


class Label(QLabel):
    """Plain text in one size, weight and colour of the theme."""

    _worn: Theme | None = None  # the theme the text was last set in; Qt asks before `__init__` has ended

    def __init__(
        self,
        text: str = "",
        size_px: float = 13,
        weight: int = 400,
        role: str = "ink",
        *,
        display: bool = False,
        wraps: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._size_px, self._weight, self._role, self._display = size_px, weight, role, display
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        if wraps:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self._put_on()

    def set_role(self, role: str) -> None:
        """Take another colour of the theme."""
        self._role, self._worn = role, None
        self._put_on()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self._worn and event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self._put_on()

    def _put_on(self) -> None:
        if self._worn is theme():
            return
        self._worn = theme()
        self.setFont(fonts.font(self._size_px, self._weight, self._display))
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.WindowText, color(self._role))
        self.setPalette(colours)
