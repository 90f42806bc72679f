"""A client's record on one page: what they like, what was asked, what was done."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from acuchart.desktop.clients.draft_card import DraftCard
from acuchart.desktop.clients.form import ClientForm
from acuchart.desktop.clients.identity import told_birth, told_last_visit
from acuchart.desktop.clients.person_card import PersonCard
from acuchart.desktop.clients.preference_card import PreferenceCard
from acuchart.desktop.clients.pregnancy_card import PregnancyCard
from acuchart.desktop.clients.ratings_card import RatingsCard
from acuchart.desktop.clients.visit import VisitDetails
from acuchart.desktop.clients.visits_list import Kept, VisitsCard
from acuchart.desktop.look.theme import px
from acuchart.desktop.widgets.button import Button
from acuchart.desktop.widgets.label import Label
from acuchart.desktop.widgets.scroll import ScrollColumn
from acuchart.workbench import Workbench

TWO_COLUMNS = 900  # px at scale 1 from which two cards stand side by side; the plate keeps its labels whole
LEAST_WIDTH, LEAST_HEIGHT = 380, 120  # px at scale 1; a visit's row in its card, and enough to scroll
GAP = 16  # px between cards

WIDEST = 1500  # px; beyond it lines get too long to read, and the plate too flat


class ClientOverview(ScrollColumn):
    """Everything about the client on the table.

    Signals:
        begin_wanted: a treatment shall begin, or the draft go on.
    """

    begin_wanted = Signal()
    _opening: tuple[QWidget, ...] = ()  # parts to scroll to when they open

    def __init__(self, workbench: Workbench, cache: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent, widest_px=WIDEST, inset_px=24, gap_px=GAP)
        self._workbench = workbench
        self._shown_id: int | None = None
        self.draft = DraftCard(workbench)
        self.preference = PreferenceCard(workbench, cache)
        self.pregnancy = PregnancyCard(workbench)
        self.person = PersonCard()
        self.ratings = RatingsCard()
        self.visits = VisitsCard()
        self.name = Label("", 28, 600, display=True)
        self.name.setMinimumWidth(1)  # the longest word of a name breaks before the button beside it moves
        self._facts = Label("", 13, role="ink2")
        self.begin = Button("Begin a treatment", "begin", "primary", is_large=True)
        self._columns = self._lay_out()
        self.begin.clicked.connect(lambda _checked=False: self.begin_wanted.emit())
        self.draft.go_on_wanted.connect(self.begin_wanted)
        self.person.edit_wanted.connect(self.edit)
        self.visits.visit_chosen.connect(self._show_visit)
        self._opening = (self.pregnancy.question, self.draft.stopping)
        for part in self._opening:
            part.installEventFilter(self)
        workbench.client_changed.connect(self.draw)
        self.draw()

    def minimumSizeHint(self) -> QSize:
        """One column of cards: two of them never hold the window wide."""
        return QSize(px(LEAST_WIDTH), px(LEAST_HEIGHT))

    def draw(self) -> None:
        """Show the client on the table as they are kept now."""
        opened = self._workbench.open_client
        if opened is None:
            return
        client = opened.client
        self.name.setText(client.name)
        self._facts.setText(f"{told_birth(client, self._workbench.clock().date())} · {told_last_visit(client)}")
        self.begin.setVisible(opened.draft is None)
        for card in (self.draft, self.preference, self.pregnancy, self.ratings, self.visits):
            card.draw(opened)
        self.person.draw(client)
        if client.id != self._shown_id:
            self._shown_id = client.id
            self.verticalScrollBar().setValue(0)

    def edit(self) -> None:
        """Edit the client on the table."""
        opened = self._workbench.open_client
        if opened:
            ClientForm(self._workbench, opened.client, self).open()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._opening:  # not before all cards are there
            self.draw()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll to a question that has just opened and got its place."""
        for part in self._opening:
            if watched is part and event.type() == QEvent.Type.Resize:
                QTimer.singleShot(0, self, lambda opened=part: self._reveal(opened))
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand side by side where there is room."""
        super().resizeEvent(event)
        is_wide = self.viewport().width() >= px(TWO_COLUMNS)
        wanted = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        if self._columns.direction() is not wanted:
            self._columns.setDirection(wanted)

    def _lay_out(self) -> QBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.name)
        words.addWidget(self._facts)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addLayout(words, 1)
        head.addWidget(self.begin)
        columns = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        columns.setSpacing(GAP)
        for cards in ((self.preference, self.pregnancy, self.person), (self.ratings, self.visits)):
            column = QVBoxLayout()
            column.setSpacing(GAP)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            columns.addLayout(column, 1)
        self.column.addLayout(head)
        self.column.addWidget(self.draft)
        self.column.addLayout(columns)
        self.column.addStretch(1)
        return columns

    def _reveal(self, part: QWidget) -> None:
        if part.isVisible():
            self.ensureWidgetVisible(part, 0, GAP)

    def _show_visit(self, kept: Kept) -> None:
        opened = self._workbench.open_client
        if opened:
            VisitDetails(self._workbench, opened, kept, self).open()
