"""The button in the top bar that says who is on the table."""

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from acuchart.desktop.look.icons import paint_icon
from acuchart.desktop.look.paint import draw_box
from acuchart.desktop.look.theme import color, px
from acuchart.desktop.widgets.identity_card import IdentityCard
from acuchart.desktop.widgets.label import Label
from acuchart.desktop.widgets.press import Press
from acuchart.domain.clients import Client

NOBODY = "No client chosen"
WIDEST_CARD = 360  # px at scale 1; a longer name goes on in the next line
ARROW = 18  # px box of the arrow that says that something opens
HEIGHT = 48  # px; the card with a little ground round it


class ChooserButton(Press):
    """The identity card, or that no client is chosen, and an arrow."""

    def __init__(self) -> None:
        super().__init__(NOBODY, radius=10)
        self.card = IdentityCard()
        self._words = Label(NOBODY, 14, 600, wraps=False)
        self._row = QHBoxLayout(self)
        for part in (self.card, self._words):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._row.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip("Choose a client")

    def show_client(self, client: Client | None, is_demo: bool, today: date) -> None:
        """Show who is on the table."""
        self.card.show_client(client, is_demo, today)
        width = min(self.card.sizeHint().width(), px(WIDEST_CARD))
        self.card.setFixedSize(width, self.card.heightForWidth(width))
        self._words.setFixedWidth(self._words.sizeHint().width())
        shown, hidden = (self.card, self._words) if client else (self._words, self.card)
        hidden.hide()  # before the other is shown: for a moment both would hold the window wide
        shown.show()
        self.setAccessibleName(f"{self.card.accessibleName()}. Choose another client" if client else NOBODY)
        self._row.setContentsMargins(px(8), 4, px(ARROW + 14), 4)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as the card and the arrow."""
        wanted = self._row.sizeHint()
        return QSize(wanted.width(), max(px(HEIGHT), wanted.height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint an outline while nobody is chosen, the ground under the pointer, and the arrow."""
        painter = QPainter(self)
        is_touched = self.underMouse() or self.isDown()
        edge = None if self.card.isVisibleTo(self) else color("edge")
        fill = self.shaded(color("panel"), color("ink")) if is_touched else None
        draw_box(painter, self.box(), self.radius, fill, edge, self.outline())
        box = px(ARROW)
        place = QRectF(self.width() - box - px(8), (self.height() - box) / 2, box, box)
        paint_icon(painter, "down", place, color("ink2" if self.isEnabled() else "ink3"))
