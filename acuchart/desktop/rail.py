"""The rail on the window's left: where to go."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from acuchart.desktop.look.fonts import font
from acuchart.desktop.look.icons import paint_icon
from acuchart.desktop.look.paint import draw_box
from acuchart.desktop.look.theme import color, px
from acuchart.desktop.measures import RAIL_WIDTH
from acuchart.desktop.widgets.press import Press

PLACE_HEIGHT = 56  # px; icon and word
ICON = 20  # px box of an icon
LOGO = 40  # px square
RADIUS = 10  # px, of the ground of the place one is at
PLACES = (("chart", "Chart"), ("clients", "Clients"))


class RailButton(Press):
    """One place on the rail: an icon over a word."""

    def __init__(self, icon_name: str, word: str, parent: QWidget) -> None:
        super().__init__(word, RADIUS, parent)
        self._icon_name = icon_name
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        """As wide as the rail allows, as high as icon and word need."""
        return QSize(px(RAIL_WIDTH) - 12, px(PLACE_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the soft ground of the place one is at, the icon and the word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("soft" if self.isChecked() else "sunken"))
            painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        if self.isChecked() and color("soft") == color("panel"):
            draw_box(painter, self.box(), RADIUS, None, color("accent"), 2)
        ink = color("accent" if self.isChecked() else "ink2")
        box = px(ICON)
        place = QRectF((self.width() - box) / 2, px(8), box, box)
        paint_icon(painter, self._icon_name, place, ink)
        painter.setPen(ink)
        painter.setFont(font(11, 600 if self.isChecked() else 500))
        words = QRect(0, px(30), self.width(), self.height() - px(30))
        painter.drawText(words, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self.text())


class Logo(QWidget):
    """The mark of the program: a sacrum with eight foramina."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(px(LOGO), px(LOGO))
        self.setAccessibleName("AcuChart")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the mark on the one green."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("accent"))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        inset = self.width() * 0.18
        paint_icon(
            painter, "sacrum", QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), color("on_accent")
        )


class Rail(QWidget):
    """Chart, clients, and at the foot the settings.

    Signals:
        place_chosen: "chart" or "clients".
        settings_wanted: the settings were asked for.
    """

    place_chosen = Signal(str)
    settings_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedWidth(px(RAIL_WIDTH))
        self._places = {key: RailButton(key, word, self) for key, word in PLACES}
        group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 12, 6, 12)
        column.setSpacing(4)
        column.addWidget(Logo(self), alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(12)
        for key, button in self._places.items():
            button.setCheckable(True)
            group.addButton(button)
            button.clicked.connect(lambda _checked, chosen=key: self.place_chosen.emit(chosen))
            column.addWidget(button)
        column.addStretch()
        settings = RailButton("settings", "Settings", self)
        settings.clicked.connect(self.settings_wanted)
        column.addWidget(settings)

    def show_place(self, place: str) -> None:
        """Mark the place one is at."""
        self._places[place].setChecked(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the panel's ground and the hairline to its right."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("panel"))
        painter.setPen(color("line"))
        edge = self.width() - 0.5
        painter.drawLine(QPointF(edge, 0), QPointF(edge, self.height()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        if event.type() == QEvent.Type.StyleChange:
            self.setFixedWidth(px(RAIL_WIDTH))
        super().changeEvent(event)
