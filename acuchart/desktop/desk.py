"""Everything in the window: the rail, the bar, the pages, and a treatment that fills it all."""

import sys

from PySide6.QtCore import QProcess, Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from acuchart.desktop.chart.panel import ChartPanel
from acuchart.desktop.clients.form import ClientForm
from acuchart.desktop.clients.page import ClientsPage
from acuchart.desktop.commands import table
from acuchart.desktop.dialogs.look_dialog import LookDialog
from acuchart.desktop.dialogs.shortcuts import ShortcutSheet
from acuchart.desktop.measures import panel_width
from acuchart.desktop.messages import Messages
from acuchart.desktop.opener import RecordsOpener
from acuchart.desktop.point_list import PointList
from acuchart.desktop.rail import Rail
from acuchart.desktop.settings import Settings
from acuchart.desktop.side_panel import SidePanel
from acuchart.desktop.top_bar import TopBar
from acuchart.desktop.treatment.page import TreatmentPage
from acuchart.domain.refusals import Refusal
from acuchart.domain.treatments import Treatment
from acuchart.options import Options
from acuchart.workbench import Workbench


class Desk(QWidget):
    """Draws the workbench, and turns commands into its verbs."""

    def __init__(self, workbench: Workbench, settings: Settings, options: Options, opener: RecordsOpener) -> None:
        super().__init__()
        self.workbench, self.settings, self._options, self._opener = workbench, settings, options, opener
        self._protocol = next(iter(workbench.catalogue.protocols.values()))
        self.rail = Rail(self)
        self.top_bar = TopBar(workbench, self)
        self.messages = Messages(workbench, opener, options)
        self.chart = ChartPanel(workbench, options.cache_dir)
        self.panel = SidePanel(workbench, self._protocol, self)
        self.points = PointList(list(workbench.catalogue.points.values()), self)
        self.clients = ClientsPage(workbench, options.cache_dir)
        self.treatment = TreatmentPage(workbench, options.cache_dir)
        self._pages = QStackedWidget()
        self._whole = QStackedWidget()
        self._lay_out()
        self._connect()
        self._add_commands()
        self.go_to_chart()

    def go_to_chart(self) -> None:
        """Show the chart and its panel."""
        self._show_page(self._chart_page, "chart", "chart")

    def go_to_list(self) -> None:
        """Show the points as a list."""
        self._show_page(self.points, "chart", "list")

    def go_to_clients(self) -> None:
        """Show the clients."""
        self._show_page(self.clients, "clients", "")

    def find(self) -> None:
        """Put the cursor into the search field."""
        self.top_bar.find.begin()

    def choose_client(self) -> None:
        """Open the list of clients below the bar."""
        self.top_bar.chooser.open()

    def add_client(self) -> None:
        """Ask for a new client's name."""
        form = ClientForm(self.workbench, None, self)
        form.open()

    def begin(self) -> None:
        """Begin a treatment of the client on the table, or go on with their draft; without one, ask whom."""
        opened = self.workbench.open_client
        if opened is None:
            self._ask_whom()
            return
        self.go_to_chart()
        try:
            if opened.draft:
                self.workbench.resume(opened.draft)
            else:
                self.workbench.begin(self._protocol)
        except Refusal as refusal:
            self.messages.tell(str(refusal))

    def show_settings(self) -> None:
        """Show what can be set."""
        LookDialog(self.settings, self).open()

    def show_shortcuts(self) -> None:
        """Show all commands and their keys."""
        ShortcutSheet(table(Desk), self).open()

    def fill_screen(self) -> None:
        """Fill the screen, or stop filling it."""
        window = self.window()
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def leave(self) -> None:
        """Close the window. Everything is kept; an open treatment stays a draft."""
        self.window().close()

    def put_out(self) -> None:
        """Close the records, at the end."""
        self._opener.wait()
        if self.workbench.records:
            self.workbench.records.close()

    def keep_typed(self) -> None:
        """Keep what is still being typed."""
        self.treatment.note.keep()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panel its width for this window."""
        super().resizeEvent(event)
        self.panel.setFixedWidth(panel_width(self.width()))

    def _lay_out(self) -> None:
        self._chart_page = QWidget()
        beside = QHBoxLayout(self._chart_page)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.chart, 1)
        beside.addWidget(self.panel)
        for page in (self._chart_page, self.points, self.clients):
            self._pages.addWidget(page)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.top_bar)
        right.addWidget(self.messages)
        right.addWidget(self._pages, 1)
        desk = QWidget()
        line = QHBoxLayout(desk)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.rail)
        line.addLayout(right, 1)
        self._whole.addWidget(desk)
        self._whole.addWidget(self.treatment)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._whole)

    def _connect(self) -> None:
        places = {"chart": self.go_to_chart, "clients": self.go_to_clients}
        self.rail.place_chosen.connect(lambda place: places[place]())
        self.rail.settings_wanted.connect(self.show_settings)
        views = {"chart": self.go_to_chart, "list": self.go_to_list}
        self.top_bar.view_chosen.connect(lambda view: views[view]())
        self.top_bar.find.point_found.connect(self._show_point)
        self.top_bar.find.client_found.connect(self._open_client)
        self.top_bar.chooser.add_wanted.connect(self.add_client)
        self.top_bar.chooser.record_wanted.connect(self.go_to_clients)
        self.points.point_chosen.connect(self._show_point)
        self.clients.begin_wanted.connect(self.begin)
        self.panel.begin_wanted.connect(self.begin)
        self.panel.record_wanted.connect(self._back_to_record)
        self.panel.welcome.client_wanted.connect(self._ask_whom)
        self.panel.welcome.sacrum_wanted.connect(lambda: self.chart.view.fly_to("sacrum"))
        self.panel.welcome.demo_wanted.connect(self._open_demo)
        self.messages.resume_wanted.connect(self._resume)
        self.treatment.ended.connect(self.go_to_clients)
        self.workbench.checklist_changed.connect(self._show_treatment)
        self.workbench.client_changed.connect(self._enable_commands)
        self.workbench.records_changed.connect(self._enable_commands)

    def _add_commands(self) -> None:
        self._actions = []
        for command in table(Desk):
            action = QAction(command.text, self)
            action.setShortcuts([QKeySequence(key) for key in command.keys])
            action.triggered.connect(lambda _checked=False, run=command.run: run(self))
            self.addAction(action)
            self._actions.append((action, command))
        self._enable_commands()

    def _enable_commands(self) -> None:
        for action, command in self._actions:
            action.setEnabled(command.can(self.workbench))

    def _show_page(self, page: QWidget, place: str, view: str) -> None:
        self._pages.setCurrentWidget(page)
        self.rail.show_place(place)
        self.top_bar.view.setVisible(bool(view))
        if view:
            self.top_bar.view.set_choice(view)

    def _show_point(self, code: str) -> None:
        self.go_to_chart()
        self.workbench.select(code)
        self.chart.view.fly_to("sacrum")

    def _open_client(self, client_id: int) -> None:
        try:
            self.workbench.open(client_id)
        except Refusal as refusal:
            self.messages.tell(str(refusal))

    def _ask_whom(self) -> None:
        if self.workbench.records is None or self.workbench.find("", 1):
            self.choose_client()
        else:
            self.add_client()

    def _resume(self, draft: Treatment) -> None:
        self.go_to_chart()
        try:
            self.workbench.resume(draft)
        except Refusal as refusal:
            self.messages.tell(str(refusal))

    def _back_to_record(self) -> None:
        self.workbench.dismiss()
        self.go_to_clients()

    def _show_treatment(self) -> None:
        self._whole.setCurrentIndex(1 if self.workbench.checklist else 0)
        self._enable_commands()

    def _open_demo(self) -> None:
        QProcess.startDetached(sys.executable, ["-m", "acuchart", "--demo"])
