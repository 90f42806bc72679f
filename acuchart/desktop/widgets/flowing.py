"""Parts that are as high as their text needs at the width they get."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget


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
        make_flowing(self)

    def hasHeightForWidth(self) -> bool:
        return True

    def least_width(self) -> float:
        """The least width at which no word is broken."""
        raise NotImplementedError

    def comfortable_width(self) -> float:
        """The width it would have if it could choose."""
        raise NotImplementedError

    def sizeHint(self) -> QSize:
        width = round(max(self.least_width(), self.comfortable_width()))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self.least_width() + 1), self.sizeHint().height())

    def room(self) -> QRectF:
        """Where to paint: as high as needed, also where a layout gave more."""
        return QRectF(0, 0, self.width(), self.heightForWidth(self.width()))
