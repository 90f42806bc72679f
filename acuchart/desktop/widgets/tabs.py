"""Tabs: words in a row, the one shown underlined, and its page below."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from acuchart.desktop.look import fonts
from acuchart.desktop.look.paint import draw_text, text_width
from acuchart.desktop.look.theme import color, px
from acuchart.desktop.widgets.exclusive import Exclusive, Option
from acuchart.desktop.widgets.rule_line import RuleLine

HEIGHT_PX, UNDERLINE_PX, GAP_PX, RADIUS_PX, TEXT_PX = 36, 2, 20, 6, 13


class Tabs(QWidget):
    """Pages of which one is shown, chosen by the words above.

    Attributes:
        bar: the row of words; `bar.chosen` tells the key of the page the user turned to.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = _TabBar(name)
        self._pages = QStackedWidget()
        self._keys: list[str] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(RuleLine())
        column.addWidget(self._pages, 1)
        self.bar.chosen.connect(self._turn)

    def add_page(self, key: str, text: str, page: QWidget) -> None:
        """Put a page at the end; the first one is shown."""
        self.bar.add(key, text)
        self._keys.append(key)
        self._pages.addWidget(page)
        if len(self._keys) == 1:
            self.show_page(key)

    def show_page(self, key: str) -> None:
        """Turn to a page."""
        self.bar.set_choice(key)
        self._turn(key)

    @property
    def page(self) -> str | None:
        """The key of the page shown."""
        return self.bar.choice

    def _turn(self, key: str) -> None:
        self._pages.setCurrentIndex(self._keys.index(key))


class _TabBar(Exclusive):
    def __init__(self, name: str) -> None:
        super().__init__(name, chooses_by_arrow=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP_PX)
        self._row.addStretch(1)

    def add(self, key: str, text: str) -> None:
        """Put a word at the end."""
        tab = _Tab(text)
        self._add(key, tab)
        self._row.insertWidget(self._row.count() - 1, tab)


class _Tab(Option):
    def __init__(self, text: str) -> None:
        super().__init__(text, RADIUS_PX)

    def sizeHint(self) -> QSize:
        return QSize(round(text_width(self._face(), self.words)) + 2, px(HEIGHT_PX))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        is_shown = self.isChecked()
        role = "accent" if is_shown else "ink" if self.underMouse() else "ink2"
        draw_text(painter, QRectF(self.rect()), self.words, self._face(), color(role))
        if is_shown:
            foot = self.height() - UNDERLINE_PX
            painter.fillRect(QRectF(0, foot, self.width(), UNDERLINE_PX), color("accent"))

    def _face(self) -> QFont:
        return fonts.font(TEXT_PX, 600)
