"""What opens below the client in the top bar: a search, those seen last, and what else can be done."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from acuchart.desktop.clients.finder import ClientFinder
from acuchart.desktop.look.paint import draw_box
from acuchart.desktop.look.theme import color, px
from acuchart.desktop.widgets.button import Button
from acuchart.desktop.widgets.notice_bar import NoticeBar
from acuchart.desktop.widgets.rule_line import RuleLine
from acuchart.domain.refusals import Refusal
from acuchart.workbench import Workbench

WIDTH, HEIGHT = 360, 560  # px at scale 1; five rows and the ways on
EDGE = 8  # px kept free to the edges of the window
BELOW = 6  # px between the button and what opens below it
RADIUS, INSET = 14, 12
LEAVING = (QEvent.Type.MouseButtonPress, QEvent.Type.FocusIn)


class ChooserPopup(QWidget):
    """Finds a client and puts them on the table; adds one, opens the record, or puts the client away.

    Signals:
        add_wanted: a client shall be added.
        record_wanted: the record shall be shown.
    """

    add_wanted = Signal()
    record_wanted = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName("Choose a client")
        self._workbench = workbench
        self._below: QWidget | None = None
        self.hide()
        self.finder = ClientFinder(workbench)
        self.finder.chosen.connect(self._open)
        self.notice = NoticeBar()
        self.add = self._button("Add a client", "person_add", self._add)
        self.record = self._button("Open the record", "folder", self._show_record)
        self.put_away = self._button("Put the client away", "close", self._leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(INSET, INSET, INSET, INSET)
        column.setSpacing(8)
        column.addWidget(self.notice)
        column.addWidget(self.finder, 1)
        column.addWidget(RuleLine())
        ways = QVBoxLayout()
        ways.setSpacing(0)
        for button in (self.add, self.record, self.put_away):
            ways.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addLayout(ways)

    def open_below(self, button: QWidget) -> None:
        """Open below `button`, inside the window, and take the keyboard."""
        opened = self._workbench.open_client
        self.record.setVisible(opened is not None)
        self.put_away.setVisible(opened is not None)
        self.notice.clear()
        self.finder.field.clear()
        self._below = button
        window = button.window()
        self.setParent(window)
        corner = button.mapTo(window, QPoint(0, button.height() + BELOW))
        width = min(px(WIDTH), window.width() - 2 * EDGE)
        height = min(px(HEIGHT), window.height() - EDGE - corner.y())
        left = max(EDGE, min(corner.x(), window.width() - EDGE - width))
        self.setGeometry(left, corner.y(), width, max(height, self.minimumSizeHint().height()))
        self.show()
        self.raise_()
        self.finder.begin()

    def showEvent(self, event: QShowEvent) -> None:
        """Watch for what closes it: a press elsewhere, or the keyboard going elsewhere."""
        super().showEvent(event)
        app = QApplication.instance()
        if app:
            app.installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        """Watch no more."""
        super().hideEvent(event)
        app = QApplication.instance()
        if app:
            app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close when something else is pressed or gets the keyboard."""
        if event.type() in LEAVING and isinstance(watched, QWidget) and not self._holds(watched):
            self.hide()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; what the search field wants of it, it took already."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a floating card."""
        draw_box(QPainter(self), QRectF(self.rect()), RADIUS, color("panel"), color("edge"))

    def _holds(self, widget: QWidget) -> bool:
        return widget in (self, self._below) or self.isAncestorOf(widget)

    def _button(self, text: str, icon: str, act: Callable[[], None]) -> Button:
        button = Button(text, icon, "flat")
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _add(self) -> None:
        self.hide()
        self.add_wanted.emit()

    def _show_record(self) -> None:
        self.hide()
        self.record_wanted.emit()

    def _leave(self) -> None:
        self._try(self._workbench.leave)

    def _open(self, client_id: int) -> None:
        self._try(lambda: self._workbench.open(client_id))

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except Refusal as refusal:
            self.notice.say(str(refusal), "caution")
        else:
            self.hide()
