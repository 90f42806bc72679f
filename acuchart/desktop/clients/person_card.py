"""Contact and note of a client."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from acuchart.desktop.clients.fact_rows import FactRows
from acuchart.desktop.clients.visit_facts import Fact
from acuchart.desktop.widgets.button import Button
from acuchart.desktop.widgets.card import Card
from acuchart.domain.clients import Client


class PersonCard(Card):
    """What is kept of the person beside name and birth date.

    Signals:
        edit_wanted: the person shall be edited.
    """

    edit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Contact and note", parent=parent)
        self._facts = FactRows()
        self.edit = Button("Edit", "edit")
        self.edit.setAccessibleName("Edit name, birth date, contact and note")
        self.edit.clicked.connect(lambda _checked=False: self.edit_wanted.emit())
        foot = QHBoxLayout()
        foot.addWidget(self.edit)
        foot.addStretch(1)
        self.body.addWidget(self._facts)
        self.body.addLayout(foot)

    def draw(self, client: Client) -> None:
        """Show this client."""
        person = client.person
        self._facts.show_facts(
            (
                Fact("Contact", person.contact or "not known"),
                Fact("Note", person.note or "none"),
                Fact("Record", f"no. {client.id}"),
            )
        )
