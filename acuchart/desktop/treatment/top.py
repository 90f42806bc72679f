"""The line at the top: who is being treated, always; how long; leave or stop."""

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from acuchart.desktop.treatment.big_button import BigButton
from acuchart.desktop.treatment.measures import MIDDLE, ROOMY, Measures
from acuchart.desktop.treatment.sheet import RING_ROOM, reading
from acuchart.desktop.treatment.telling import told_worked
from acuchart.desktop.widgets.identity_card import IdentityCard
from acuchart.workbench import Workbench

GAP = 12  # px between the parts
LEAVE, LEAVE_SHORT = "Leave for now", "Leave"
LOOK_MS = 5_000  # how often the minutes are looked at; they are told in whole ones


class Top(QWidget):
    """Identity, time gone, and the ways out.

    Signals:
        leave_asked: leave for now, the draft stays.
        stop_asked: stop here.
    """

    leave_asked = Signal()
    stop_asked = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self.identity = self._large = IdentityCard(is_large=True)
        self._small = IdentityCard()
        self.time = reading("")
        self.time.setWordWrap(False)
        self.leave = BigButton(LEAVE, "pause", "flat", is_low=True)
        self.stop = BigButton("Stop", "stop", "outlined", "Esc", is_low=True)
        self.leave.clicked.connect(self.leave_asked)
        self.stop.clicked.connect(self.stop_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(RING_ROOM, 0, RING_ROOM, 0)
        row.setSpacing(GAP)
        row.addWidget(self._large)
        row.addWidget(self._small)
        row.addStretch(1)
        for widget in (self.time, self.leave, self.stop):
            row.addWidget(widget)
        self._minutes = QTimer(self)
        self._minutes.setInterval(LOOK_MS)
        self._minutes.timeout.connect(self.show_time)

    def show_client(self) -> None:
        """Say who is being treated."""
        opened = self._workbench.open_client
        today = self._workbench.clock().date()
        for card in (self._large, self._small):
            card.show_client(opened.client if opened else None, self._workbench.is_demo, today)
        self.show_time()

    def show_time(self) -> None:
        """Say how many minutes were worked."""
        if running := self._workbench.checklist:
            self.time.setText(told_worked(running.treatment, running.seconds))

    def fit(self, measures: Measures) -> None:
        """Take the sizes of the window."""
        self.identity = self._large if measures in (ROOMY, MIDDLE) else self._small
        self._large.setVisible(self.identity is self._large)
        self._small.setVisible(self.identity is self._small)
        self.time.set_size(measures.text)
        self.leave.fit(measures)
        self.stop.fit(measures)
        self._give_way(self.width())

    def minimumSizeHint(self) -> QSize:
        """Room for who it is and for stopping; what else stands here gives way."""
        row = self.identity.sizeHint().width() + self.stop.sizeHint().width() + GAP + 2 * RING_ROOM
        return QSize(row, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the time go first, then words."""
        super().resizeEvent(event)
        self._give_way(event.size().width())

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the clock while it can be seen."""
        super().showEvent(event)
        self._minutes.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look at no clock nobody sees."""
        super().hideEvent(event)
        self._minutes.stop()

    def _give_way(self, width: int) -> None:
        self.leave.set_words(LEAVE)
        spare = width - sum(part.sizeHint().width() + GAP for part in (self.identity, self.leave, self.stop))
        self.time.setVisible(spare > self.time.sizeHint().width() + 2 * GAP)
        if spare < 2 * GAP:
            self.leave.set_words(LEAVE_SHORT)
