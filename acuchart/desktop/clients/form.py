"""Adding a client, and editing one."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from acuchart.desktop.clients.namesakes import Namesakes
from acuchart.desktop.clients.whole_height import as_high_as_needed
from acuchart.desktop.widgets.date_field import DateField
from acuchart.desktop.widgets.dialog import Dialog
from acuchart.desktop.widgets.notice_bar import NoticeBar
from acuchart.desktop.widgets.scroll import ScrollColumn
from acuchart.desktop.widgets.text_field import Field, TextArea, TextField
from acuchart.desktop.widgets.typed_date import NotADate, spoken
from acuchart.domain.clients import Client, NamesakeFound, Person, checked
from acuchart.domain.refusals import BadInput, Refusal
from acuchart.workbench import Workbench

UNKEPT = "What you typed is not kept yet."
RACE = "What you typed is still here. Below each field stands what is kept now; save once more to keep yours."


class ClientForm(Dialog):
    """Name, birth date, contact and note. What is wrong stands below its field; what was typed stays.

    Args:
        client: whom to edit, who must be on the table; `None` to add somebody.
    """

    def __init__(self, workbench: Workbench, client: Client | None, parent: QWidget | None = None) -> None:
        super().__init__("Edit the client" if client else "Add a client", parent)
        self._workbench, self._client = workbench, client
        self._kept = client.person if client else Person("")
        self.name = TextField("Name", "Only the name is needed.")
        self.birth = DateField("Birth date")
        self.contact = TextField("Contact", placeholder="telephone, address")
        self.note = TextArea("Note", placeholder="what to remember about this person")
        self._fields: dict[str, Field] = {
            "name": self.name,
            "birth date": self.birth,
            "contact": self.contact,
            "note": self.note,
        }
        self.notice = NoticeBar()
        self.namesakes = Namesakes(workbench)
        self.sheet = ScrollColumn(inset_px=6)
        self.body.addWidget(self.sheet, 1)
        for part in (self.name, self.namesakes, self.birth, self.contact, self.note):
            self.sheet.column.addWidget(part)
        self.sheet.column.addStretch(1)
        self.body.addWidget(self.notice)
        self._fill()
        self._connect()

    @property
    def is_changed(self) -> bool:
        """Whether anything typed differs from what is kept."""
        kept = self._kept
        typed = (self.name.text, self.birth.text, self.contact.text, self.note.text)
        return typed != (kept.name, spoken(kept.birth_date) if kept.birth_date else "", kept.contact, kept.note)

    def save(self, *, namesake_seen: bool = False) -> None:
        """Keep what is typed and close; or say in place what is wrong."""
        self.notice.clear()
        try:
            birth_date = self.birth.date
        except NotADate as wrong:
            self._say_at(self.birth, str(wrong))
            self._check_others()
            return
        person = Person(self.name.text, birth_date, self.contact.text, self.note.text)
        try:
            self._keep(person, namesake_seen)
        except NamesakeFound as found:
            self.namesakes.show_found(found)
            as_high_as_needed(self, self.sheet)
        except BadInput as wrong:
            self._say_at(self._fields[wrong.field], str(wrong))
        except Refusal as refusal:
            self._say_refused(refusal)
        else:
            self.accept()

    def reject(self) -> None:
        """Close; where something was typed, ask first, in place."""
        if not self.is_changed:
            super().reject()
            return
        ways = (("Keep typing", self._keep_typing), ("Throw it away", self.throw_away))
        self.notice.say(UNKEPT, "caution", ways)

    def throw_away(self) -> None:
        """Close without keeping what was typed."""
        super().reject()

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the fields, and no higher than the window."""
        super().showEvent(event)
        as_high_as_needed(self, self.sheet)
        self.name.setFocus()

    def _fill(self) -> None:
        self.name.set_text(self._kept.name)
        self.birth.set_date(self._kept.birth_date)
        self.contact.set_text(self._kept.contact)
        self.note.set_text(self._kept.note)

    def _connect(self) -> None:
        self.add_button("Cancel", self.reject)
        save = self.add_primary("Save" if self._client else "Add", self.save, "check")
        save.setToolTip("Ctrl+Return")
        for keys in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(Qt.Modifier.CTRL | keys), self)
            shortcut.activated.connect(self.save)
        self.name.changed.connect(self._forget_namesakes)
        self.namesakes.client_chosen.connect(self._open)
        self.namesakes.another_wanted.connect(lambda: self.save(namesake_seen=True))

    def _forget_namesakes(self) -> None:
        if self.namesakes.isVisible():
            self.namesakes.forget()
            as_high_as_needed(self, self.sheet)

    def _keep(self, person: Person, namesake_seen: bool) -> None:
        if self._client:
            self._workbench.edit(person)
        else:
            self._workbench.add(person, namesake_seen=namesake_seen)

    def _check_others(self) -> None:
        """Where the birth date is wrong, say at once what else is."""
        person = Person(self.name.text, None, self.contact.text, self.note.text)
        try:
            checked(person, self._workbench.clock().date())
        except BadInput as wrong:
            self._say_at(self._fields[wrong.field], str(wrong))

    def _say_at(self, field: Field, sentence: str) -> None:
        field.set_error(sentence)
        self.sheet.ensureWidgetVisible(field)
        field.setFocus()

    def _say_refused(self, refusal: Refusal) -> None:
        if self._client and self._was_changed_elsewhere(self._client):
            self.notice.say(f"{refusal} {RACE}", "caution")
        else:
            self.notice.say(str(refusal), "caution")

    def _was_changed_elsewhere(self, client: Client) -> bool:
        """Read the client again; if it changed, show what is kept now below the fields."""
        try:
            self._workbench.open(client.id)
        except Refusal:
            return False
        opened = self._workbench.open_client
        if opened is None or opened.client.version == client.version:
            return False
        self._client, now = opened.client, opened.client.person
        born = spoken(now.birth_date) if now.birth_date else ""
        for field, kept in zip(self._fields.values(), (now.name, born, now.contact, now.note), strict=True):
            field.set_hint(f"Kept now: {kept or 'nothing'}")
        return True

    def _keep_typing(self) -> None:
        self.notice.clear()
        self.name.setFocus()

    def _open(self, client_id: int) -> None:
        try:
            self._workbench.open(client_id)
        except Refusal as refusal:
            self.notice.say(str(refusal), "caution")
        else:
            self.accept()
