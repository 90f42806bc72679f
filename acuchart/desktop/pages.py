"""The pages beside the rail, each made when it is first needed or in an idle moment before."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from acuchart.desktop.chart.panel import ChartPanel
from acuchart.desktop.first_picture import keep_picture
from acuchart.desktop.measures import panel_width
from acuchart.desktop.side_panel import SidePanel
from acuchart.domain.care import Refused
from acuchart.domain.protocols import Protocol
from acuchart.workbench import Workbench


class Pages(QStackedWidget):
    """The chart with its panel, the points as a list, the clients.

    Attributes:
        chart: the chart; `panel` what stands beside it.

    Signals:
        point_chosen: a point's code, from the list.
        begin_wanted: a treatment shall begin.
    """

    point_chosen = Signal(str)
    begin_wanted = Signal()

    def __init__(self, workbench: Workbench, protocol: Protocol, cache: Path) -> None:
        super().__init__()
        self._workbench, self._cache = workbench, cache
        self.chart = ChartPanel(workbench, cache)
        self.panel = SidePanel(workbench, protocol, self)
        self.panel.begin_wanted.connect(self.begin_wanted)
        self._made: dict[str, QWidget] = {"chart": self._beside()}
        self.addWidget(self._made["chart"])
        self.chart.view.improved.connect(self._keep_first_picture)
        workbench.decision_changed.connect(self._show_what_is_closed)

    def show_page(self, name: str) -> None:
        """Show "chart", "list" or "clients"."""
        self.setCurrentWidget(self._page(name))

    def preparing(self) -> Iterator[None]:
        """Make one part that is not there yet at each step."""
        yield from self.panel.preparing()
        for name in ("clients", "list"):
            self._page(name)
            yield

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panel its width for this window."""
        super().resizeEvent(event)
        self.panel.setFixedWidth(panel_width(self.window().width()))

    def _page(self, name: str) -> QWidget:
        if name not in self._made:
            makers = {"list": self._make_list, "clients": self._make_clients}
            self._made[name] = makers[name]()
            self.addWidget(self._made[name])
        return self._made[name]

    def _keep_first_picture(self) -> None:
        workbench = self._workbench
        is_bare = workbench.selection is None and workbench.open_client is None
        if is_bare and self.chart.isVisible() and self.chart.view.place == "back":
            keep_picture(self._cache, self.chart.grab().toImage())

    def _show_what_is_closed(self) -> None:
        if isinstance(self._workbench.decision, Refused):
            self.chart.view.fly_to("sacrum")

    def _beside(self) -> QWidget:
        page = QWidget()
        line = QHBoxLayout(page)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.chart, 1)
        line.addWidget(self.panel)
        return page

    def _make_list(self) -> QWidget:
        from acuchart.desktop.point_list import PointList

        points = PointList(list(self._workbench.catalogue.points.values()), self)
        points.point_chosen.connect(self.point_chosen)
        return points

    def _make_clients(self) -> QWidget:
        from acuchart.desktop.clients.page import ClientsPage

        clients = ClientsPage(self._workbench, self._cache)
        clients.begin_wanted.connect(self.begin_wanted)
        return clients
