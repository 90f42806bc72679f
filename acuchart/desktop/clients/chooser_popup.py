"""What opens below the client in the top bar: a search, those seen last, and what else can be done."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from acuchart.desktop.clients.finder import ClientFinder
from acuchart.desktop.look.paint import draw_box
from acuchart.desktop.look.theme import color, px
from acuchart.desktop.widgets.button import Button
from acuchart.desktop.widgets.notice_bar import NoticeBar
from acuchart.desktop.widgets.rule_line import RuleLine
from acuchart.domain.refusals import Refusal
from acuchart.workbench import Workbench

WIDTH, HEIGHT = 360, 520  # px at scale 1; five rows and the ways on
EDGE = 8  # px kept free to the edges of the window
RADIUS, INSET = 14, 12


class ChooserPopup(QWidget):
    """Finds a client and puts them on the table; adds one, opens the record, or puts the client away.

    Signals:
        add_wanted: a client shall be added.
        record_wanted: the record shall be shown.
    """

    add_wanted = Signal()
    record_wanted = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAccessibleName("Choose a client")
        self._workbench, self._anchor = workbench, parent
        self.finder = ClientFinder(workbench)
        self.finder.chosen.connect(self._open)
        self.notice = NoticeBar()
        self.add = self._button("Add a client", "person_add", self.add_wanted.emit)
        self.record = self._button("Open the record", "folder", self.record_wanted.emit)
        self.put_away = self._button("Put the client away", "close", self._leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(INSET, INSET, INSET, INSET)
        column.setSpacing(8)
        column.addWidget(self.notice)
        column.addWidget(self.finder, 1)
        column.addWidget(RuleLine())
        for button in (self.add, self.record, self.put_away):
            row = QHBoxLayout()
            row.addWidget(button)
            row.addStretch(1)
            column.addLayout(row)

    def open_below(self, corner: QPoint) -> None:
        """Open with its upper left corner there, inside the window, and take the keyboard."""
        opened = self._workbench.open_client
        self.record.setVisible(opened is not None)
        self.put_away.setVisible(opened is not None)
        self.notice.clear()
        self.finder.field.clear()
        window = self._anchor.window().frameGeometry()
        width = min(px(WIDTH), window.width() - 2 * EDGE)
        height = min(px(HEIGHT), window.bottom() - EDGE - corner.y())
        self.resize(width, max(height, self.minimumSizeHint().height()))
        self.move(min(corner.x(), window.right() - EDGE - width), corner.y())
        self.show()
        self.finder.begin()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a floating card."""
        draw_box(QPainter(self), QRectF(self.rect()), RADIUS, color("panel"), color("edge"))

    def _button(self, text: str, icon: str, act: Callable[[], None]) -> Button:
        button = Button(text, icon, "flat")
        button.clicked.connect(lambda _checked=False: self._do(act))
        return button

    def _do(self, act: Callable[[], None]) -> None:
        self.close()
        act()

    def _leave(self) -> None:
        self._try(self._workbench.leave)

    def _open(self, client_id: int) -> None:
        self._try(lambda: self._workbench.open(client_id))

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except Refusal as refusal:
            self.notice.say(str(refusal), "caution")
            self.show()
        else:
            self.close()
