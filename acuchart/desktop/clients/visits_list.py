"""A client's visits, newest first, refusals among them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acuchart.desktop.clients.visit_row import VisitRow
from acuchart.desktop.widgets.button import Button
from acuchart.desktop.widgets.card import Card
from acuchart.desktop.widgets.label import Label
from acuchart.domain.care import KeptRefusal
from acuchart.domain.treatments import Treatment
from acuchart.workbench import OpenClient

PAGE = 12  # visits shown at once; about a season of weekly ones, and laid out within a frame

NOTHING_YET = "No visit yet. Begin a treatment: every step, answer and skip of it will stand here afterwards."

Kept = Treatment | KeptRefusal


class VisitsList(QWidget):
    """Rows to open, the latest first, and below them a way to the earlier ones.

    Signals:
        visit_chosen: the treatment or the refusal whose row was pressed.
    """

    visit_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._visits: list[Kept] = []
        self.rows: list[VisitRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.earlier = Button("Show earlier visits", "history", "flat")
        self.earlier.clicked.connect(self._show_more)
        self._column.addWidget(self.earlier)

    def show_visits(self, visits: list[Kept]) -> None:
        """Show these visits instead of the ones before."""
        self._visits = visits
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        self._show_more()

    def _show_more(self) -> None:
        shown = len(self.rows)
        for kept in self._visits[shown : shown + PAGE]:
            row = VisitRow(kept)
            row.clicked.connect(lambda _checked=False, chosen=kept: self.visit_chosen.emit(chosen))
            self._column.insertWidget(len(self.rows), row)
            row.show()  # at once, not a frame later
            self.rows.append(row)
        left = len(self._visits) - len(self.rows)
        self.earlier.setVisible(left > 0)
        self.earlier.set_words(f"Show earlier visits ({left})")
        if shown and len(self.rows) > shown:
            self.rows[shown].setFocus()


def visits_of(opened: OpenClient) -> list[Kept]:
    """Everything that stands in a client's history, newest first."""
    kept: list[Kept] = [*opened.history, *opened.refusals]
    return sorted(kept, key=lambda each: each.at if isinstance(each, KeptRefusal) else each.began_at, reverse=True)


class VisitsCard(Card):
    """The list of visits, or why there is none and the one way on.

    Signals:
        visit_chosen: the treatment or the refusal whose row was pressed.
    """

    visit_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Visits", parent=parent)
        self.list = VisitsList()
        self.list.visit_chosen.connect(self.visit_chosen)
        self._nothing = Label(NOTHING_YET, 13, role="ink2")
        self.body.addWidget(self._nothing)
        self.body.addWidget(self.list)

    def draw(self, opened: OpenClient) -> None:
        """Show what was done with this client."""
        visits = visits_of(opened)
        self._nothing.setVisible(not visits)
        self.list.setVisible(bool(visits))
        self.list.show_visits(visits)
