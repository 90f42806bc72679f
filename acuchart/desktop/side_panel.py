"""The panel beside the chart: it shows what the workbench stands at."""

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from acuchart.desktop.look.theme import color
from acuchart.desktop.panels.ask import AskPanel
from acuchart.desktop.panels.order import OrderPanel
from acuchart.desktop.panels.point import PointPanel
from acuchart.desktop.panels.refused import RefusedPanel
from acuchart.desktop.panels.welcome import WelcomePanel
from acuchart.domain.care import MustAsk, Refused
from acuchart.domain.protocols import Protocol
from acuchart.workbench import Workbench


class SidePanel(QStackedWidget):
    """One of five panels: the gate's question or refusal first, then the point, the pairs, the welcome.

    Signals:
        begin_wanted: a treatment shall begin.
        record_wanted: back to the client's record.
    """

    begin_wanted = Signal()
    record_wanted = Signal()

    def __init__(self, workbench: Workbench, protocol: Protocol, parent: QWidget) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._is_looking = False
        self.welcome = WelcomePanel(workbench, self)
        self.order = OrderPanel(workbench, protocol, self)
        self.point = PointPanel(workbench, self)
        self.ask = AskPanel(workbench)
        self.refused = RefusedPanel(workbench)
        for panel in (self.welcome, self.order, self.point, self.ask, self.refused):
            self.addWidget(panel)
        self.order.begin_wanted.connect(self.begin_wanted)
        self.point.begin_wanted.connect(self.begin_wanted)
        self.point.overview_wanted.connect(self.show_pairs)
        self.refused.record_wanted.connect(self.record_wanted)
        for notice in (workbench.selection_changed, workbench.client_changed, workbench.decision_changed):
            notice.connect(self.show_fitting)
        self.show_fitting()

    def show_pairs(self) -> None:
        """Show the pairs in order, with nothing chosen."""
        self._is_looking = True
        self._workbench.select(None)
        self.show_fitting()

    def show_fitting(self) -> None:
        """Show the panel that fits what the workbench stands at."""
        self.setCurrentWidget(self._fitting())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the panel's ground and the hairline to its left."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("panel"))
        painter.setPen(color("line"))
        painter.drawLine(QPointF(0.5, 0), QPointF(0.5, self.height()))

    def _fitting(self) -> QWidget:
        workbench = self._workbench
        if isinstance(workbench.decision, MustAsk):
            return self.ask
        if isinstance(workbench.decision, Refused):
            return self.refused
        if workbench.selection is not None:
            return self.point
        return self.order if workbench.open_client or self._is_looking else self.welcome
