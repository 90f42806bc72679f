"""A dialog is as high as what it holds, and never higher than the window it stands over."""

from PySide6.QtWidgets import QDialog, QScrollArea

EDGE = 32  # px left free above and below, so that one sees that the window is still there


def as_high_as_needed(dialog: QDialog, scroll: QScrollArea) -> None:
    """Give `dialog` the height at which `scroll` need not scroll, as far as there is room."""
    parent = dialog.parentWidget()
    within = parent.window().size() if parent else dialog.screen().availableSize()
    width = min(dialog.width(), within.width())
    dialog.setMinimumWidth(min(dialog.minimumWidth(), within.width()))
    around = dialog.sizeHint().height() - scroll.sizeHint().height()
    inner = width - (dialog.width() - scroll.viewport().width())
    page = scroll.widget()
    needed = page.heightForWidth(inner) if page else 0
    dialog.resize(width, min(around + needed, within.height() - 2 * EDGE))
    if parent:
        middle = parent.window().frameGeometry().center()
        dialog.move(middle.x() - dialog.width() // 2, middle.y() - dialog.height() // 2)
