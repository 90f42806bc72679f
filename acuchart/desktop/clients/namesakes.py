"""Those of the same name, told apart, and the two ways on."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from acuchart.desktop.clients.identity import told_birth, told_last_visit
from acuchart.desktop.look.theme import px
from acuchart.desktop.widgets.button import Button
from acuchart.desktop.widgets.label import Label
from acuchart.desktop.widgets.notice_bar import NoticeBar
from acuchart.domain.clients import Client, NamesakeFound
from acuchart.workbench import Workbench


class Namesakes(QWidget):
    """In place: who bears the name already, each to open, or another person of the same name.

    Signals:
        client_chosen: number of the client who is meant.
        another_wanted: it is somebody else of that name.
    """

    client_chosen = Signal(int)
    another_wanted = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._people: list[QWidget] = []
        self.notice = NoticeBar()
        self.another = Button("Add another person of the same name", "person_add")
        self.another.clicked.connect(lambda _checked=False: self.another_wanted.emit())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addWidget(self.notice)
        self._column.addWidget(self.another)
        self.hide()

    def show_found(self, found: NamesakeFound) -> None:
        """Show who was found."""
        self.forget()
        self.notice.say(str(found), "caution")
        for client in found.namesakes:
            person = self._person(client)
            self._column.insertWidget(self._column.count() - 1, person)
            self._people.append(person)
        self.show()
        self._people[0].findChildren(Button)[0].setFocus()

    def forget(self) -> None:
        """The name was changed: nobody was found."""
        for person in self._people:
            person.hide()
            person.deleteLater()
        self._people = []
        self.hide()

    def _person(self, client: Client) -> QWidget:
        person = QWidget()
        row = QHBoxLayout(person)
        row.setContentsMargins(px(4), 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(1)
        today = self._workbench.clock().date()
        lines = _told(client, today_line=told_birth(client, today))
        words.addWidget(Label(client.name, 14, 600))
        for line in lines:
            words.addWidget(Label(line, 12, role="ink2"))
        row.addLayout(words, 1)
        choose = Button("Open this one", "forward")
        choose.setAccessibleName(f"Open this one: {client.name}, {', '.join(lines)}")
        choose.clicked.connect(lambda _checked=False: self.client_chosen.emit(client.id))
        row.addWidget(choose)
        return person


def _told(client: Client, today_line: str) -> Sequence[str]:
    contact = client.person.contact or "contact not known"
    return (today_line, contact, f"{told_last_visit(client)} · no. {client.id}")
