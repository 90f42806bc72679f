"""A column that scrolls, not wider than a text should be."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget


class ScrollColumn(QScrollArea):
    """Parts below each other in a vertical scroll area.

    Attributes:
        column: the layout the parts are put into.
    """

    def __init__(
        self, parent: QWidget | None = None, *, widest_px: int | None = None, inset_px: int = 20, gap_px: int = 16
    ) -> None:
        """Make an empty column.

        Args:
            widest_px: width beyond which the column does not grow but stands in the middle.
            inset_px: distance of the parts from the edges; at least 5, so that a focus ring has room.
        """
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        page = _Page()
        page.setProperty("role", "page")
        page.setAutoFillBackground(False)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        inner = QWidget()
        if widest_px:
            inner.setMaximumWidth(widest_px)
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(inset_px, inset_px, inset_px, inset_px)
        self.column.setSpacing(gap_px)
        row.addWidget(inner)
        self.setWidget(page)


class _Page(QWidget):
    """What scrolls. Its height follows from its width alone: the least height of wrapping text is that of its
    narrowest column, and would scroll a page that fits.
    """

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0) if self.hasHeightForWidth() else super().minimumSizeHint()
