"""A sentence in place: what happened, and at most two ways on. It stays until it is no longer true."""

from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acuchart.desktop.look.icons import paint_icon
from acuchart.desktop.look.paint import draw_box
from acuchart.desktop.look.paragraph import line_height
from acuchart.desktop.look.theme import color, px, theme
from acuchart.desktop.widgets.button import Button
from acuchart.desktop.widgets.emptying import empty_layout
from acuchart.desktop.widgets.flow import FlowRow
from acuchart.desktop.widgets.label import Label

Kind = Literal["info", "caution", "danger"]
Action = tuple[str, Callable[[], None]]

RADIUS_PX, SIDE_PX, TOP_PX, ICON_PX, GAP_PX = 10, 14, 11, 20, 12
MOST_ACTIONS = 2

_ICONS = {"info": "info", "caution": "caution", "danger": "refused"}
_COLOURS = {
    "info": ("sunken", "line", "ink", "ink2"),
    "caution": ("caution_soft", "caution", "ink", "caution"),
    "danger": ("panel", "danger", "danger", "danger"),
}  # ground, edge, text, icon


class NoticeBar(QWidget):
    """An icon, one sentence, and up to two buttons; hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind: Kind = "info"
        self._words = Label("", 13, 500)
        self._actions = FlowRow()
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE_PX + px(ICON_PX) + GAP_PX, TOP_PX, SIDE_PX, TOP_PX)
        column.setSpacing(10)
        column.addWidget(self._words)
        column.addLayout(self._actions)
        self.hide()

    def say(self, sentence: str, kind: Kind = "info", actions: Sequence[Action] = ()) -> None:
        """Show a sentence.

        Args:
            actions: word and what it does, at most two.
        """
        self.kind = kind
        self._words.setText(sentence)
        self._words.set_role(_COLOURS[kind][2])
        self.setAccessibleName(sentence)
        self._clear_actions()
        for word, act in actions[:MOST_ACTIONS]:
            button = Button(word)
            button.clicked.connect(lambda _checked=False, act=act: act())
            self._actions.addWidget(button)
        self.show()
        self.update()

    def clear(self) -> None:
        """Say nothing, and go."""
        self._clear_actions()
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says."""
        return self._words.text()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground, edge, _, icon = (color(name) for name in _COLOURS[self.kind])
        draw_box(painter, QRectF(self.rect()), RADIUS_PX, ground, edge, theme().outline)
        side = px(ICON_PX)
        line = line_height(self._words.face())
        top = self._words.y() + (line - side) / 2
        paint_icon(painter, _ICONS[self.kind], QRectF(SIDE_PX, top, side, side), icon)

    def _clear_actions(self) -> None:
        empty_layout(self._actions)
