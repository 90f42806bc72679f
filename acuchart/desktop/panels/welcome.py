"""What stands beside the chart while nothing is chosen and no client is on the table."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from acuchart.desktop.look.theme import px
from acuchart.desktop.measures import PANEL_INSET
from acuchart.desktop.widgets.icon_label import IconLabel
from acuchart.desktop.widgets.label import Label
from acuchart.desktop.widgets.scroll import ScrollColumn
from acuchart.desktop.widgets.way_on import WayOn
from acuchart.workbench import Workbench, has_clients


class WelcomePanel(QWidget):
    """Three ways on, and where the records lie.

    Signals:
        client_wanted: a client shall be added, or chosen where there are some.
        sacrum_wanted: the chart shall show the sacrum.
        demo_wanted: the demo practice shall be opened beside this one.
    """

    client_wanted = Signal()
    sacrum_wanted = Signal()
    demo_wanted = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self.client = WayOn("person_add", "Add your first client", "Only a name is needed", is_primary=True)
        self.sacrum = WayOn("sacrum", "Look at the sacrum", "Eight foramina, a point in each")
        self.demo = WayOn("tradition", "Open the demo practice", "Made-up clients, two years of visits")
        self._kept = Label("", 13, 400, "ink2")
        self.client.clicked.connect(self.client_wanted)
        self.sacrum.clicked.connect(self.sacrum_wanted)
        self.demo.clicked.connect(self.demo_wanted)
        scroll = ScrollColumn(inset_px=PANEL_INSET, gap_px=12)
        column = scroll.column
        column.addWidget(Label("The chart is ready", 28, 600, display=True))
        told = "Choose a dip in the sacrum and follow its steps. Add a client to remember the pressure they liked."
        column.addWidget(Label(told, 15, 400, "ink2"))
        column.addSpacing(px(8))
        for way in (self.client, self.sacrum, self.demo):
            column.addWidget(way)
        column.addSpacing(px(8))
        foot = QHBoxLayout()
        foot.addWidget(IconLabel("lock", "ink2"), alignment=Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._kept, 1)
        column.addLayout(foot)
        column.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        workbench.records_changed.connect(self.show_records)
        self.show_records()

    def show_records(self) -> None:
        """Say what the first way on is, now that the records are open or not."""
        workbench = self._workbench
        title, text = (
            ("Choose a client", "Type a name to find them")
            if has_clients(workbench)
            else (
                "Add your first client",
                "Only a name is needed",
            )
        )
        self.client.say(title, text)
        self.client.setEnabled(workbench.records is not None)
        self.demo.setVisible(not workbench.is_demo)
        self._kept.setText(
            "This is the demo practice: everyone in it is made up, and nothing is kept when you close it."
            if workbench.is_demo
            else "Records lie in one file on this computer, readable by you alone. Nothing is sent anywhere."
        )
