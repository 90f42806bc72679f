"""The panel of the pairs in order, and where the work begins."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from acuchart.desktop.clients.telling import told_levels
from acuchart.desktop.measures import PANEL_INSET
from acuchart.desktop.panels.closing import dress_begin, told_closed
from acuchart.desktop.panels.pair_row import PairRow
from acuchart.desktop.widgets.button import Button
from acuchart.desktop.widgets.label import Label
from acuchart.desktop.widgets.pill import Pill
from acuchart.desktop.widgets.rule_line import RuleLine
from acuchart.desktop.widgets.scroll import ScrollColumn
from acuchart.domain.protocols import Protocol
from acuchart.workbench import Workbench


class OrderPanel(QWidget):
    """The protocol's pairs, top to bottom, with what the client on the table liked last time.

    Signals:
        begin_wanted: the treatment shall begin.
    """

    begin_wanted = Signal()

    def __init__(self, workbench: Workbench, protocol: Protocol, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._rows: dict[str, PairRow] = {}
        self._legs = Label("down the backs of both legs, last", 12, 400, "ink2")
        self._closed = Label("", 13, 400, "ink2")
        self.begin = Button(f"Begin with {protocol.points[0]}", "begin", "primary", is_large=True)
        self.begin.clicked.connect(self.begin_wanted)
        self._build(protocol)
        workbench.client_changed.connect(self.show_client)
        self.show_client()

    def show_client(self) -> None:
        """Draw what is known of the client on the table."""
        opened, closed = self._workbench.open_client, self._workbench.closed_points()
        for code, row in self._rows.items():
            said = [kept.pressure for kept in opened.preferences if kept.pressure.point == code] if opened else []
            levels = told_levels(said) if opened else None
            row.show_state(levels, is_closed=code in closed)
        self._closed.setVisible(bool(closed))
        self._closed.setText(told_closed(opened))
        dress_begin(self.begin, opened, f"Begin with {next(iter(self._rows))}", is_closed=bool(closed))

    def _build(self, protocol: Protocol) -> None:
        scroll = ScrollColumn(inset_px=0, gap_px=0)
        column = scroll.column
        for number, code in enumerate(protocol.points, 1):
            row = PairRow(number, self._workbench.catalogue.points[code], self)
            row.clicked.connect(lambda _checked=False, chosen=code: self._workbench.select(chosen))
            self._rows[code] = row
            column.addWidget(row)
        column.addLayout(self._legs_line())
        column.addWidget(RuleLine())
        column.addLayout(self._care_line())
        head = QVBoxLayout()
        head.setContentsMargins(PANEL_INSET, 18, PANEL_INSET, 14)
        head.setSpacing(2)
        head.addWidget(Label(protocol.name, 18, 600))
        head.addWidget(Label("Standard order. Choose a pair to read about it.", 13, 400, "ink2"))
        foot = QVBoxLayout()
        foot.setContentsMargins(PANEL_INSET, 12, PANEL_INSET, 12)
        foot.setSpacing(8)
        foot.addWidget(self._closed)
        foot.addWidget(self.begin)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(RuleLine())
        column.addStretch()
        whole.addWidget(scroll, 1)
        whole.addWidget(RuleLine())
        whole.addLayout(foot)

    def _legs_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(PANEL_INSET + 38, 10, PANEL_INSET, 10)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label("Legs", 15, 600))
        words.addWidget(self._legs)
        line.addLayout(words)
        return line

    def _care_line(self) -> QHBoxLayout:
        care = self._workbench.catalogue.care
        line = QHBoxLayout()
        line.setContentsMargins(PANEL_INSET, 14, PANEL_INSET, 14)
        line.setSpacing(10)
        line.addWidget(Pill(care.headline.text, "refused", "danger"))
        line.addWidget(Label("Asked each time.", 13, 400, "ink2"))
        line.addStretch()
        return line
