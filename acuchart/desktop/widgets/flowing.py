"""Parts that are as high as their text needs at the width they get."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from acuchart.desktop.look.theme import theme


def make_flowing(widget: QWidget, across: QSizePolicy.Policy = QSizePolicy.Policy.Expanding) -> None:
    """Let layouts ask `widget` for its height at a width.

    The height may be given more, as a policy without growth would hold it to the height at another width.
    """
    policy = QSizePolicy(across, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)


class Flowing(QWidget):
    """A painted part whose text wraps; subclasses know its widths and its height for a width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answered: dict[tuple[int, float], int] = {}
        make_flowing(self)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        key = (width, theme().scale)
        if key not in self._answered:
            self._answered[key] = self._height_at(width)
        return self._answered[key]

    def change(self) -> None:
        """Show something else: its height may be another one now."""
        self._answered.clear()
        self.updateGeometry()
        self.update()

    def _height_at(self, width: int) -> int:
        """The height its text needs at a width; layouts ask some ten times, and are answered from memory."""
        raise NotImplementedError

    def _least_width(self) -> float:
        """The least width at which no word is broken."""
        raise NotImplementedError

    def _comfortable_width(self) -> float:
        """The width it would have if it could choose."""
        raise NotImplementedError

    def sizeHint(self) -> QSize:
        width = round(max(self._least_width(), self._comfortable_width()))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self._least_width() + 1), self.sizeHint().height())

    def room(self) -> QRectF:
        """Where to paint: at the top and as high as needed, also where a layout gave more."""
        return QRectF(0, 0, self.width(), self.heightForWidth(self.width()))

    def middle_room(self) -> QRectF:
        """Where to paint what stands in a row with others: in the middle, and as high as needed."""
        room = self.room()
        room.moveTop(max(0.0, round((self.height() - room.height()) / 2)))
        return room
