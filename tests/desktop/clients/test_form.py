"""Adding a client, and editing one."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from acuchart.desktop.clients.form import ClientForm
from acuchart.desktop.widgets.button import Button
from acuchart.domain.clients import NAME_LIMIT, Client, Person
from acuchart.workbench import Workbench
from tests.desktop.clients.conftest import Clock, Practice
from tests.desktop.clients.showing import on_screen
from tests.desktop.hands import click, press, write

Key = Qt.Key
Form = Callable[[Workbench, Client | None], ClientForm]


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    def show(workbench: Workbench, client: Client | None) -> ClientForm:
        made = ClientForm(workbench, client, on_screen(qtbot, QWidget(), 1208, 700))
        made.show()
        made.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
        return made

    return show


def _edited(practice: Practice, form: Form, who: str) -> ClientForm:
    practice.open(who)
    assert practice.workbench.open_client is not None
    return form(practice.workbench, practice.workbench.open_client.client)


def _button(form: ClientForm, text: str) -> Button:
    return next(each for each in form.findChildren(Button) if each.words == text and each.isVisibleTo(form))


def _on_table(workbench: Workbench) -> Client:
    assert workbench.open_client is not None
    return workbench.open_client.client


def test_a_name_is_all_that_is_needed(workbench: Workbench, form: Form) -> None:
    shown = form(workbench, None)
    write(shown, "Alma Sample")
    click(_button(shown, "Add"))
    assert shown.result() == QDialog.DialogCode.Accepted
    assert _on_table(workbench).name == "Alma Sample"


def test_everything_typed_is_kept(workbench: Workbench, form: Form) -> None:
    shown = form(workbench, None)
    write(shown, "Alma Sample")
    press(shown, Key.Key_Tab)
    write(shown, "14.3.1984")
    press(shown, Key.Key_Tab)
    write(shown, "555 0101")
    press(shown, Key.Key_Tab)
    write(shown, "Likes it quiet.")
    shown.save()
    assert _on_table(workbench).person == Person("Alma Sample", date(1984, 3, 14), "555 0101", "Likes it quiet.")


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
def test_control_and_return_save_from_the_note(workbench: Workbench, form: Form, key: Key) -> None:
    shown = form(workbench, None)
    write(shown, "Alma Sample")
    shown.note.text_edit.setFocus()
    QTest.keyClick(shown.note.text_edit, key, Qt.KeyboardModifier.ControlModifier)
    assert _on_table(workbench).name == "Alma Sample"


def test_without_a_name_the_name_says_what_is_missing(workbench: Workbench, form: Form) -> None:
    shown = form(workbench, None)
    shown.contact.set_text("555 0101")
    shown.save()
    assert shown.isVisible()
    assert shown.name.error == "A client needs a name. Everything else may stay empty."
    assert shown.contact.text == "555 0101"


def test_a_date_that_is_none_is_told_below_it_and_stays(workbench: Workbench, form: Form) -> None:
    shown = form(workbench, None)
    write(shown, "Alma Sample")
    shown.birth.set_text("31.2.1980")
    shown.save()
    assert shown.birth.error == "Feb 1980 has no day 31."
    assert shown.birth.text == "31.2.1980"
    assert workbench.open_client is None


def test_a_birth_date_in_the_future_is_told_below_it(workbench: Workbench, form: Form, clock: Clock) -> None:
    shown = form(workbench, None)
    write(shown, "Alma Sample")
    shown.birth.set_date(clock.now.date().replace(year=clock.now.year + 1))
    shown.save()
    assert "future" in shown.birth.error


def test_everything_wrong_is_told_at_once(workbench: Workbench, form: Form) -> None:
    shown = form(workbench, None)
    shown.birth.set_text("yesterday")
    shown.save()
    assert shown.birth.error
    assert shown.name.error


def test_a_name_that_is_too_long_stays_as_typed(workbench: Workbench, form: Form) -> None:
    shown = form(workbench, None)
    shown.name.set_text("x" * (NAME_LIMIT + 1))
    shown.save()
    assert "at most 200" in shown.name.error
    assert len(shown.name.text) == NAME_LIMIT + 1


def test_what_is_wrong_is_taken_back_when_it_is_typed_anew(workbench: Workbench, form: Form) -> None:
    shown = form(workbench, None)
    shown.save()
    write(shown, "A")
    assert shown.name.error == ""


def test_namesakes_are_shown_in_place_with_what_tells_them_apart(practice: Practice, form: Form) -> None:
    shown = form(practice.workbench, None)
    write(shown, "eva same")
    shown.save()
    assert shown.isVisible()
    names = [each.accessibleName() for each in shown.findChildren(Button) if each.words == "Open this one"]
    twin, other = practice.people["twin"].id, practice.people["other"].id
    assert set(names) == {
        f"Open this one: Eva Same, 5 May 1990 · 36, 555 0104, No visit yet · no. {twin}",
        f"Open this one: Eva Same, 5 May 1990 · 36, 555 0105, No visit yet · no. {other}",
    }


def test_a_namesake_can_be_opened_instead(practice: Practice, form: Form) -> None:
    shown = form(practice.workbench, None)
    write(shown, "Pia Sample")
    shown.save()
    click(_button(shown, "Open this one"))
    assert not shown.isVisible()
    assert _on_table(practice.workbench).id == practice.people["pia"].id


def test_another_person_of_the_same_name_can_be_added(practice: Practice, form: Form) -> None:
    shown = form(practice.workbench, None)
    write(shown, "Pia Sample")
    shown.save()
    click(_button(shown, "Add another person of the same name"))
    assert _on_table(practice.workbench).name == "Pia Sample"
    assert _on_table(practice.workbench).id != practice.people["pia"].id


def test_another_name_puts_the_namesakes_away(practice: Practice, form: Form) -> None:
    shown = form(practice.workbench, None)
    write(shown, "Pia Sample")
    shown.save()
    shown.name.set_text("Pia Other")
    assert not shown.namesakes.isVisible()


def test_escape_closes_where_nothing_was_typed(workbench: Workbench, form: Form) -> None:
    shown = form(workbench, None)
    press(shown, Key.Key_Escape)
    assert not shown.isVisible()


def test_escape_asks_before_typed_text_is_thrown_away(workbench: Workbench, form: Form) -> None:
    shown = form(workbench, None)
    write(shown, "Alma")
    press(shown, Key.Key_Escape)
    assert shown.isVisible()
    assert shown.notice.sentence == "What you typed is not kept yet."
    click(_button(shown, "Keep typing"))
    assert shown.name.text == "Alma"
    press(shown, Key.Key_Escape)
    click(_button(shown, "Throw it away"))
    assert not shown.isVisible()
    assert workbench.open_client is None


def test_an_edit_begins_with_what_is_kept_and_keeps_the_change(practice: Practice, form: Form) -> None:
    shown = _edited(practice, form, "alma")
    assert (shown.name.text, shown.birth.text) == ("Alma Sample", "14 Mar 1984")
    assert not shown.is_changed
    shown.contact.set_text("555 0199")
    shown.save()
    assert _on_table(practice.workbench).person.contact == "555 0199"


def test_an_edit_that_lost_a_race_says_so_and_keeps_what_was_typed(practice: Practice, form: Form) -> None:
    shown = _edited(practice, form, "alma")
    shown.contact.set_text("typed here")
    kept = practice.people["alma"]
    elsewhere = replace(kept.person, contact="changed elsewhere")
    practice.records.clients.edit(kept.id, kept.version, elsewhere, practice.workbench.clock())
    shown.save()
    assert shown.isVisible()
    assert "changed elsewhere meanwhile" in shown.notice.sentence
    assert shown.contact.text == "typed here"
    shown.save()
    assert _on_table(practice.workbench).person.contact == "typed here"


def test_a_record_that_cannot_be_written_is_told_and_typed_text_stays(
    closed_workbench: Workbench, form: Form
) -> None:
    shown = form(closed_workbench, None)
    write(shown, "Alma Sample")
    shown.save()
    assert shown.notice.sentence == "The records are still being opened."
    assert shown.name.text == "Alma Sample"


def test_the_title_says_what_is_done(practice: Practice, form: Form) -> None:
    assert form(practice.workbench, None).windowTitle() == "Add a client"
    assert _edited(practice, form, "alma").windowTitle() == "Edit the client"
