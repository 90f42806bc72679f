"""The panel beside the chart: it shows what the workbench stands at."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from acuchart.desktop.look.theme import color
from acuchart.desktop.panels.welcome import WelcomePanel
from acuchart.domain.care import MustAsk, Refused
from acuchart.domain.protocols import Protocol
from acuchart.workbench import Workbench


class SidePanel(QStackedWidget):
    """One of five panels: the gate's question or refusal first, then the point, the pairs, the welcome.

    All but the welcome are made when they are first needed, or beforehand by `preparing`.

    Signals:
        begin_wanted: a treatment shall begin.
        record_wanted: back to the client's record.
        client_wanted: a client shall be chosen, or the first one added.
        sacrum_wanted: the chart shall show the sacrum.
        demo_wanted: the demo practice shall be opened.
    """

    begin_wanted = Signal()
    record_wanted = Signal()
    client_wanted = Signal()
    sacrum_wanted = Signal()
    demo_wanted = Signal()

    def __init__(self, workbench: Workbench, protocol: Protocol, parent: QWidget) -> None:
        super().__init__(parent)
        self._workbench, self._protocol = workbench, protocol
        self._is_looking = False
        self._panels: dict[str, QWidget] = {}
        self._makers: dict[str, Callable[[], QWidget]] = {
            "welcome": self._make_welcome,
            "point": self._make_point,
            "order": self._make_order,
            "ask": self._make_ask,
            "refused": self._make_refused,
        }
        for notice in (workbench.selection_changed, workbench.client_changed, workbench.decision_changed):
            notice.connect(self.show_fitting)
        self.show_fitting()

    def preparing(self) -> Iterator[None]:
        """Make one panel, or one point's page, at each step, so that the first look at it is instant."""
        from acuchart.desktop.panels.point import PointPanel

        for name in self._makers:
            panel = self._panel(name)
            yield
            if isinstance(panel, PointPanel):
                for code in self._workbench.catalogue.points:
                    panel.make_ready(code)
                    yield

    def show_pairs(self) -> None:
        """Show the pairs in order, with nothing chosen."""
        self._is_looking = True
        self._workbench.select(None)
        self.show_fitting()

    def show_fitting(self) -> None:
        """Show the panel that fits what the workbench stands at."""
        self.setCurrentWidget(self._panel(self._fitting()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the panel's ground and the hairline to its left."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("panel"))
        painter.setPen(color("line"))
        painter.drawLine(QPointF(0.5, 0), QPointF(0.5, self.height()))

    def _fitting(self) -> str:
        workbench = self._workbench
        if isinstance(workbench.decision, MustAsk):
            return "ask"
        if isinstance(workbench.decision, Refused):
            return "refused"
        if workbench.selection is not None:
            return "point"
        return "order" if workbench.open_client or self._is_looking else "welcome"

    def _panel(self, name: str) -> QWidget:
        if name not in self._panels:
            self._panels[name] = self._makers[name]()
            self.addWidget(self._panels[name])
        return self._panels[name]

    def _make_welcome(self) -> QWidget:
        welcome = WelcomePanel(self._workbench, self)
        welcome.client_wanted.connect(self.client_wanted)
        welcome.sacrum_wanted.connect(self.sacrum_wanted)
        welcome.demo_wanted.connect(self.demo_wanted)
        return welcome

    def _make_point(self) -> QWidget:
        from acuchart.desktop.panels.point import PointPanel

        point = PointPanel(self._workbench, self)
        point.begin_wanted.connect(self.begin_wanted)
        point.overview_wanted.connect(self.show_pairs)
        return point

    def _make_order(self) -> QWidget:
        from acuchart.desktop.panels.order import OrderPanel

        order = OrderPanel(self._workbench, self._protocol, self)
        order.begin_wanted.connect(self.begin_wanted)
        return order

    def _make_ask(self) -> QWidget:
        from acuchart.desktop.panels.ask import AskPanel

        return AskPanel(self._workbench)

    def _make_refused(self) -> QWidget:
        from acuchart.desktop.panels.refused import RefusedPanel

        refused = RefusedPanel(self._workbench)
        refused.record_wanted.connect(self.record_wanted)
        return refused
