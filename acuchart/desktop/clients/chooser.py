"""Who is on the table, in the top bar: choosing a client, and what must be known of them at a glance."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from acuchart.desktop.clients.chooser_button import ChooserButton
from acuchart.desktop.clients.identity import told_status
from acuchart.desktop.clients.last_pressures import LastPressures
from acuchart.desktop.look.theme import px
from acuchart.desktop.widgets.pill import Pill
from acuchart.workbench import Workbench

if TYPE_CHECKING:
    from acuchart.desktop.clients.chooser_popup import ChooserPopup

SIDE_BY_SIDE = 1000  # px window width at scale 1 from which the pill stands beside the card, not below it
WITH_PRESSURES = 1700  # px window width at scale 1 from which the pressure of last time finds room
STACK_FOOT = 8  # px below the pill where it stands under the card, so that it does not touch the bar's edge


class ClientChooser(QWidget):
    """The client's card with what was answered about pregnancy; a press opens the list to choose from.

    Signals:
        add_wanted: a client shall be added.
        record_wanted: the record of the client on the table shall be shown.
    """

    add_wanted = Signal()
    record_wanted = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self.button = ChooserButton()
        self.pill = Pill("", "info", "quiet")
        self.pressures = LastPressures(next(iter(workbench.catalogue.protocols.values())).points)
        self.popup: ChooserPopup | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        for part in (self.button, self.pill, self.pressures):
            self._row.addWidget(part)
        self.button.clicked.connect(self.open)
        workbench.client_changed.connect(self.draw)
        workbench.records_changed.connect(self.draw)
        self.draw()

    def draw(self) -> None:
        """Show who is on the table."""
        opened = self._workbench.open_client
        now = self._workbench.clock()
        self.button.show_client(opened.client if opened else None, self._workbench.is_demo, now.date())
        self.button.setEnabled(self._workbench.records is not None)
        if opened:
            last_began = opened.history[0].began_at if opened.history else None
            words = told_status(opened.status, now, last_began)
            self.pill.show_status(words.text, words.icon, words.kind)
            self.pressures.show_preferences(opened.preferences)
        self._fit()

    def open(self) -> None:
        """Open the list of clients, the cursor in its search field; or close it again."""
        if self.popup and self.popup.isVisible():
            self.popup.hide()
            return
        if self._workbench.records is None:
            return
        if self.popup is None:
            from acuchart.desktop.clients.chooser_popup import ChooserPopup  # not needed to show the bar

            self.popup = ChooserPopup(self._workbench, self.window())
            self.popup.add_wanted.connect(self.add_wanted)
            self.popup.record_wanted.connect(self.record_wanted)
        self.popup.open_below(self.button)

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the window's width from now on."""
        super().showEvent(event)
        self.window().installEventFilter(self)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show as much as the window has room for."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.draw()

    def _fit(self) -> None:
        width, opened = self.window().width(), self._workbench.open_client
        self.pill.setVisible(opened is not None)
        self.pressures.setVisible(bool(opened and opened.preferences) and width >= px(WITH_PRESSURES))
        is_wide = width >= px(SIDE_BY_SIDE)
        wanted = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(wanted)
        self._row.setSpacing(12 if is_wide else 2)
        self._row.setContentsMargins(0, 0, 0, 0 if is_wide else STACK_FOOT)
        self._row.setAlignment(self.pill, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
