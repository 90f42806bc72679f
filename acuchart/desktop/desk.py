"""Everything in the window: the rail, the bar, the pages, and a treatment that fills it all."""

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from acuchart.desktop.commands import table
from acuchart.desktop.messages import Messages
from acuchart.desktop.opener import RecordsOpener
from acuchart.desktop.pages import Pages
from acuchart.desktop.rail import Rail
from acuchart.desktop.settings import Settings
from acuchart.desktop.top_bar import TopBar
from acuchart.domain.refusals import Refusal
from acuchart.domain.treatments import Treatment
from acuchart.options import Options
from acuchart.workbench import Workbench, has_clients

if TYPE_CHECKING:
    from acuchart.desktop.treatment.page import TreatmentPage


class Desk(QWidget):
    """Draws the workbench, and turns commands into its verbs.

    What the first moments do not need is loaded by the verbs that need it, or prepared in idle moments.
    """

    def __init__(self, workbench: Workbench, settings: Settings, options: Options, opener: RecordsOpener) -> None:
        super().__init__()
        self.workbench, self.settings, self._options, self._opener = workbench, settings, options, opener
        self._protocol = next(iter(workbench.catalogue.protocols.values()))
        self.rail = Rail(self)
        self.top_bar = TopBar(workbench, self)
        self.messages = Messages(workbench, opener, options)
        self.pages = Pages(workbench, self._protocol, options.cache_dir)
        self._whole = QStackedWidget()
        self._treatment: TreatmentPage | None = None
        self._lay_out()
        self._connect()
        self._add_commands()
        self.go_to_chart()

    @property
    def treatment(self) -> "TreatmentPage":
        """The page of the running treatment."""
        if self._treatment is None:
            from acuchart.desktop.treatment.page import TreatmentPage

            self._treatment = TreatmentPage(self.workbench, self._options.cache_dir)
            self._treatment.ended.connect(self.go_to_clients)
            self._whole.addWidget(self._treatment)
        return self._treatment

    def go_to_chart(self) -> None:
        """Show the chart and its panel."""
        self._show_page("chart", "chart")

    def go_to_list(self) -> None:
        """Show the points as a list."""
        self._show_page("list", "chart")

    def go_to_clients(self) -> None:
        """Show the clients; a treatment that was asked for beside the chart is asked for no more."""
        self.workbench.dismiss()
        self._show_page("clients", "clients")

    def go_to_search(self) -> None:
        """Put the cursor into the search field."""
        self.top_bar.finder.begin()

    def choose_client(self) -> None:
        """Open the list of clients below the bar."""
        self.top_bar.chooser.open()

    def add_client(self) -> None:
        """Ask for a new client's name."""
        from acuchart.desktop.clients.form import ClientForm

        ClientForm(self.workbench, None, self).open()

    def begin(self) -> None:
        """Begin a treatment of the client on the table, or go on with their draft; without one, ask whom."""
        opened = self.workbench.open_client
        if opened is None:
            self._ask_whom()
        elif opened.draft:
            self.resume(opened.draft)
        else:
            self.go_to_chart()
            try:
                self.workbench.begin(self._protocol)
            except Refusal as refusal:
                self.messages.tell(str(refusal))

    def resume(self, draft: Treatment) -> None:
        """Go on with a treatment that was left open."""
        self.go_to_chart()
        try:
            self.workbench.resume(draft)
        except Refusal as refusal:
            self.messages.tell(str(refusal))

    def show_settings(self) -> None:
        """Show what can be set."""
        from acuchart.desktop.dialogs.look_dialog import LookDialog

        LookDialog(self.settings, self).open()

    def show_shortcuts(self) -> None:
        """Show all commands and their keys."""
        from acuchart.desktop.dialogs.shortcuts import ShortcutSheet

        ShortcutSheet(table(Desk), self).open()

    def keep_typed(self) -> bool:
        """Keep what is still being typed, and say whether that worked."""
        if self._treatment is None:
            return True
        self._treatment.note.keep()
        return self._treatment.note.is_kept

    def put_out(self) -> None:
        """Close the records, at the end."""
        self._opener.wait()
        if self.workbench.records:
            self.workbench.records.close()

    def prepare(self) -> None:
        """Make what is not there yet, a part in each idle moment, so that the first look at it is instant."""
        self._prepare_next(self._preparing())

    def _preparing(self) -> Iterator[None]:
        yield from self.pages.preparing()
        _made = self.treatment
        yield

    def _prepare_next(self, parts: Iterator[None]) -> None:
        if next(parts, self) is None:
            QTimer.singleShot(0, self, lambda: self._prepare_next(parts))

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.top_bar)
        right.addWidget(self.messages)
        right.addWidget(self.pages, 1)
        desk = QWidget()
        line = QHBoxLayout(desk)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.rail)
        line.addLayout(right, 1)
        self._whole.addWidget(desk)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._whole)

    def _connect(self) -> None:
        places = {"chart": self.go_to_chart, "clients": self.go_to_clients, "list": self.go_to_list}
        self.rail.place_chosen.connect(lambda place: places[place]())
        self.rail.settings_wanted.connect(self.show_settings)
        bar, panel, workbench = self.top_bar, self.pages.panel, self.workbench
        bar.view_chosen.connect(lambda view: places[view]())
        bar.finder.point_found.connect(self._show_point)
        bar.finder.client_found.connect(self._open_client)
        bar.chooser.add_wanted.connect(self.add_client)
        bar.chooser.record_wanted.connect(self.go_to_clients)
        self.pages.point_chosen.connect(self._show_point)
        self.pages.begin_wanted.connect(self.begin)
        panel.record_wanted.connect(self.go_to_clients)
        panel.client_wanted.connect(self._ask_whom)
        panel.sacrum_wanted.connect(lambda: self.pages.chart.view.fly_to("sacrum"))
        panel.demo_wanted.connect(self._open_demo)
        self.messages.resume_wanted.connect(self.resume)
        workbench.checklist_changed.connect(self._show_treatment)
        workbench.client_changed.connect(self._enable_commands)
        workbench.records_changed.connect(self._enable_commands)

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

    def _show_page(self, name: str, place: str) -> None:
        self.pages.show_page(name)
        self.rail.show_place(place)
        self.top_bar.view.setVisible(place == "chart")
        if place == "chart":
            self.top_bar.view.set_choice(name)

    def _show_point(self, code: str) -> None:
        self.go_to_chart()
        self.workbench.select(code)
        self.pages.chart.view.fly_to("sacrum")

    def _open_client(self, client_id: int) -> None:
        try:
            self.workbench.open(client_id)
        except Refusal as refusal:
            self.messages.tell(str(refusal))

    def _ask_whom(self) -> None:
        if self.workbench.records is None or has_clients(self.workbench):
            self.choose_client()
        else:
            self.add_client()

    def _show_treatment(self) -> None:
        if self.workbench.checklist:
            self._whole.setCurrentWidget(self.treatment)
        else:
            self._whole.setCurrentIndex(0)
        self._enable_commands()

    def _open_demo(self) -> None:
        QProcess.startDetached(sys.executable, ["-m", "acuchart", "--demo"])
