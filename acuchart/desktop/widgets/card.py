"""The card: a titled piece of paper on the ground."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from acuchart.desktop.look.paint import draw_box
from acuchart.desktop.look.theme import color, theme
from acuchart.desktop.widgets.label import Label

RADIUS_PX, INSET_PX, TITLE_GAP_PX, BODY_GAP_PX = 14, 24, 2, 16


class Card(QWidget):
    """A flat panel with a hairline, a title, and a body to fill.

    Attributes:
        body: the column what the card shows is put into.
        corner: the row at the right of the title.
    """

    def __init__(self, title: str = "", subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(INSET_PX, INSET_PX - 4, INSET_PX, INSET_PX)
        outer.setSpacing(BODY_GAP_PX)
        head = QHBoxLayout()
        head.setSpacing(BODY_GAP_PX)
        words = QVBoxLayout()
        words.setSpacing(TITLE_GAP_PX)
        self.title = Label(title, 18, 600)
        self.subtitle = Label(subtitle, 13, 400, "ink2")
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        self.title.setVisible(bool(title))
        self.subtitle.setVisible(bool(subtitle))
        self.corner = QHBoxLayout()
        self.corner.setSpacing(8)
        head.addLayout(words, 1)
        head.addLayout(self.corner)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        if title or subtitle:
            outer.addLayout(head)
        outer.addLayout(self.body, 1)
        self.setAccessibleName(title)

    def set_subtitle(self, subtitle: str) -> None:
        """Say something else under the title."""
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_box(QPainter(self), QRectF(self.rect()), RADIUS_PX, color("panel"), color("line"), theme().outline)
