"""Takes everything out of a layout again."""

from PySide6.QtWidgets import QLayout


def empty_layout(layout: QLayout) -> None:
    """Remove what stands in `layout` and let it die once Qt is done with it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            empty_layout(inner)
