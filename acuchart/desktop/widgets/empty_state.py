"""What stands where there is nothing yet: why, and the ways on."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from acuchart.desktop.look.theme import px
from acuchart.desktop.widgets.label import Label
from acuchart.desktop.widgets.way_on import WayOn

Action = tuple[str, str, str, Callable[[], None]]

MOST_ACTIONS = 3
WIDEST_PX, ACTION_GAP_PX = 432, 10


class EmptyState(QWidget):
    """One large line, two lines of text, and at most three ways on, the first of them filled."""

    def __init__(
        self,
        title: str,
        text: str,
        actions: Sequence[Action] = (),
        parent: QWidget | None = None,
        *,
        is_welcome: bool = True,
    ) -> None:
        """Make an empty state.

        Args:
            actions: icon, text, a line below it, and what it does; at most three.
            is_welcome: set in the size of the first window, not in that of a panel.
        """
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        display_px, text_px = (44, 17) if is_welcome else (28, 15)
        column.addWidget(Label(title, display_px, 600, display=True))
        column.addSpacing(14 if is_welcome else 8)
        words = Label(text, text_px, 400, "ink2")
        column.addWidget(words)
        column.addSpacing(24)
        for at, (icon, action, line, act) in enumerate(actions[:MOST_ACTIONS]):
            way = WayOn(icon, action, line, is_primary=at == 0 and is_welcome)
            way.clicked.connect(lambda _checked=False, act=act: act())
            column.addWidget(way)
            column.addSpacing(ACTION_GAP_PX)
        self.setMaximumWidth(px(WIDEST_PX))
