"""The bar above the pages: who is on the table, the search, and how the points are shown."""

from PySide6.QtCore import QEvent, QPointF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from acuchart.desktop.clients.chooser import ClientChooser
from acuchart.desktop.find_field import FindField
from acuchart.desktop.look.theme import color, px
from acuchart.desktop.measures import BAR_HEIGHT
from acuchart.desktop.widgets.pill import Pill
from acuchart.desktop.widgets.segmented import Segmented
from acuchart.workbench import Workbench

FIELD_LEAST, FIELD_MOST = 200, 440  # px; room for a name, and no wider than it helps


class TopBar(QWidget):
    """Client, search, chart or list.

    Signals:
        view_chosen: "chart" or "list".
    """

    view_chosen = Signal(str)

    def __init__(self, workbench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self.chooser = ClientChooser(workbench)
        self.finder = FindField(workbench, self)
        self.view = Segmented((("chart", "Chart"), ("list", "List")), "Show the points as")
        self.view.set_choice("chart")
        self.view.chosen.connect(self.view_chosen)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(16, 0, 16, 0)
        self._line.setSpacing(16)
        self._line.addWidget(self.chooser)
        self._demo = Pill("Demo practice", "info", "quiet")
        self._line.addWidget(self._demo)
        self._line.addStretch(1)
        self._line.addWidget(self.finder, 4)
        self._line.addStretch(1)
        self._line.addWidget(self.view)
        self._set_sizes()
        workbench.client_changed.connect(self.show_client)
        self.show_client()

    def show_client(self) -> None:
        """Say that the practice is made up, unless the client's own card says so."""
        self._demo.setVisible(self._workbench.is_demo and self._workbench.open_client is None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the panel's ground and the hairline below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("panel"))
        painter.setPen(color("line"))
        foot = self.height() - 0.5
        painter.drawLine(QPointF(0, foot), QPointF(self.width(), foot))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._set_sizes()

    def _set_sizes(self) -> None:
        self.setMinimumHeight(px(BAR_HEIGHT))
        self.finder.setMinimumWidth(FIELD_LEAST)
        self.finder.setMaximumWidth(px(FIELD_MOST))
