"""Text of the treatment that grows and shrinks with the window."""

from PySide6.QtWidgets import QWidget

from acuchart.desktop.widgets.label import Label


class Text(Label):
    """A label whose letters can change their size."""

    def __init__(
        self,
        text: str = "",
        size_px: float = 18,
        weight: int = 400,
        role: str = "ink",
        *,
        display: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, size_px, weight, role, display=display, parent=parent)

    def set_size(self, size_px: float) -> None:
        """Take letters of another size."""
        if size_px != self._size_px:
            self._size_px = size_px
            self.updateGeometry()
            self.update()
