"""The clients: finding one on the left, their record on the right."""

from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from acuchart.desktop.clients.finder import ClientFinder
from acuchart.desktop.clients.form import ClientForm
from acuchart.desktop.clients.overview import ClientOverview
from acuchart.desktop.look.theme import color, px
from acuchart.desktop.widgets.button import Button
from acuchart.desktop.widgets.empty_state import EmptyState
from acuchart.desktop.widgets.notice_bar import NoticeBar
from acuchart.domain.refusals import Refusal
from acuchart.workbench import Workbench

LIST_WIDTH = 272  # px at scale 1; a name of 20 letters beside the initials
ONE_AT_A_TIME = 860  # px at scale 1 below which list and record take turns
INSET = 16  # px round the list
NOBODY = "Choose somebody on the left to see what pressure they like and what was done at each visit."
NOBODY_YET = "Add somebody to remember the pressure they like and what was done at each visit."


class ClientsPage(QWidget):
    """List and record side by side; where there is little room, one after the other.

    Signals:
        begin_wanted: a treatment of the client on the table shall begin, or their draft go on.
    """

    begin_wanted = Signal()

    def __init__(self, workbench: Workbench, cache: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._is_listing = False
        self.finder = ClientFinder(workbench)
        self.overview = ClientOverview(workbench, cache)
        self.notice = NoticeBar()
        self.add = Button("Add a client", "person_add")
        self.back = Button("All clients", "back", "flat")
        self._back_row = _row_of(self.back)
        self.empty = QStackedWidget()
        self._list, self._record = self._make_list(), self._make_record()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._list)
        row.addWidget(self._record, 1)
        self.finder.chosen.connect(self._open)
        self.overview.begin_wanted.connect(self.begin_wanted)
        self.add.clicked.connect(self.add_client)
        self.back.clicked.connect(self.show_list)
        workbench.client_changed.connect(self.draw)
        workbench.records_changed.connect(self.draw)
        self.draw()

    def draw(self) -> None:
        """Show the client on the table, or why there is none; what cannot be done now is not offered."""
        has_records = self._workbench.records is not None
        is_open = self._workbench.open_client is not None
        self.add.setEnabled(has_records)
        self.overview.setVisible(is_open)
        self.empty.setVisible(has_records and not is_open)
        if has_records:
            self.empty.setCurrentIndex(1 if self.finder.has_clients else 0)
        self.notice.clear()
        self._is_listing = False
        self._take_turns()

    def add_client(self) -> None:
        """Ask for a new client."""
        ClientForm(self._workbench, None, self).open()

    def show_list(self) -> None:
        """Put the cursor into the search field; where list and record take turns, show the list."""
        self._is_listing = True
        self._take_turns()
        self.finder.begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take turns where there is little room."""
        super().resizeEvent(event)
        self._take_turns()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._take_turns()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, and the panel of the list with its hairline."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("ground"))
        if self._list.isVisible():
            painter.fillRect(self._list.geometry(), color("panel"))
            edge = self._list.geometry().right() + 0.5
            painter.setPen(color("line"))
            painter.drawLine(QPointF(edge, 0), QPointF(edge, self.height()))

    def _make_list(self) -> QWidget:
        panel = QWidget()
        column = QVBoxLayout(panel)
        column.setContentsMargins(INSET, INSET, INSET, INSET)
        column.setSpacing(12)
        column.addWidget(self.notice)
        column.addWidget(self.finder, 1)
        column.addWidget(self.add)
        return panel

    def _make_record(self) -> QWidget:
        record = QWidget()
        self.empty.addWidget(_centred(EmptyState("No client yet", NOBODY_YET, is_welcome=False)))
        self.empty.addWidget(_centred(EmptyState("No client chosen", NOBODY, is_welcome=False)))
        column = QVBoxLayout(record)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._back_row)
        column.addWidget(self.overview, 1)
        column.addWidget(self.empty, 1)
        return record

    def _take_turns(self) -> None:
        is_narrow = self.width() < px(ONE_AT_A_TIME)
        is_open = self._workbench.open_client is not None
        shows_list = not is_narrow or self._is_listing or not is_open
        self._list.setVisible(shows_list)
        self._record.setVisible(not is_narrow or not shows_list)
        self._back_row.setVisible(is_narrow)
        if is_narrow:
            self._list.setMinimumWidth(0)
            self._list.setMaximumWidth(16_777_215)  # Qt's own largest width: no limit
        else:
            self._list.setFixedWidth(px(LIST_WIDTH))

    def _open(self, client_id: int) -> None:
        try:
            self._workbench.open(client_id)
        except Refusal as refusal:
            self.notice.say(str(refusal), "caution")


def _row_of(button: Button) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(INSET, 8, INSET, 0)
    line.addWidget(button)
    line.addStretch(1)
    return row


def _centred(state: EmptyState) -> QWidget:
    page = QWidget()
    row = QHBoxLayout(page)
    row.setContentsMargins(32, 0, 32, 0)
    row.addStretch(1)
    column = QVBoxLayout()
    column.addStretch(2)
    column.addWidget(state)
    column.addStretch(3)
    row.addLayout(column, 4)
    row.addStretch(1)
    return page
