"""Finding a client by typing."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from acuchart.desktop.clients.finder import ClientFinder
from acuchart.domain.clients import Person
from acuchart.domain.refusals import RecordsClosed, Trouble
from acuchart.workbench import Workbench
from tests.desktop.clients.conftest import Practice
from tests.desktop.clients.showing import on_screen
from tests.desktop.hands import click, press, write

Key = Qt.Key
Finder = Callable[[Workbench], ClientFinder]


@pytest.fixture
def finder(qtbot: QtBot) -> Finder:
    def show(workbench: Workbench) -> ClientFinder:
        made = on_screen(qtbot, ClientFinder(workbench), 300, 600)
        made.begin()
        return made

    return show


def _names(finder: ClientFinder) -> list[object]:
    rows = finder.rows
    return [rows.data(rows.index(row)) for row in range(rows.rowCount())]


def _chosen(finder: ClientFinder) -> list[int]:
    chosen: list[int] = []
    finder.chosen.connect(chosen.append)
    return chosen


def test_the_list_follows_every_letter(practice: Practice, finder: Finder) -> None:
    shown = finder(practice.workbench)
    write(shown, "sam")
    assert _names(shown) == ["Alma Sample", "Eva Same", "Eva Same", "Pia Sample"]
    write(shown, "p")
    assert _names(shown) == ["Alma Sample", "Pia Sample"]


def test_enter_chooses_the_first(practice: Practice, finder: Finder) -> None:
    shown = finder(practice.workbench)
    chosen = _chosen(shown)
    write(shown, "pia")
    press(shown, Key.Key_Return)
    assert chosen == [practice.people["pia"].id]


def test_arrows_move_in_the_list_while_the_cursor_stays_in_the_field(practice: Practice, finder: Finder) -> None:
    shown = finder(practice.workbench)
    chosen = _chosen(shown)
    write(shown, "sample")
    press(shown, Key.Key_Down, Key.Key_Enter)
    assert chosen == [practice.people["pia"].id]
    assert shown.field.hasFocus()


def test_escape_clears_the_field(practice: Practice, finder: Finder) -> None:
    shown = finder(practice.workbench)
    write(shown, "pia")
    press(shown, Key.Key_Escape)
    assert shown.field.text() == ""
    assert len(_names(shown)) == len(practice.people)


def test_a_click_chooses_a_row(practice: Practice, finder: Finder) -> None:
    shown = finder(practice.workbench)
    chosen = _chosen(shown)
    second = shown.rows.index(1)
    click(shown.list.viewport(), shown.list.visualRect(second).center())
    client = shown.rows.client_at(1)
    assert client is not None
    assert chosen == [client.id]


def test_enter_in_the_list_itself_chooses_too(practice: Practice, finder: Finder) -> None:
    shown = finder(practice.workbench)
    chosen = _chosen(shown)
    shown.list.setFocus()
    press(shown, Key.Key_Return)
    assert chosen == [practice.people["alma"].id]


def test_enter_with_nobody_found_chooses_nobody(practice: Practice, finder: Finder) -> None:
    shown = finder(practice.workbench)
    chosen = _chosen(shown)
    write(shown, "zzz")
    press(shown, Key.Key_Return)
    assert chosen == []
    assert shown.sentence.text() == "Nobody is found for “zzz”. Try part of the name, or add them."


def test_an_empty_practice_says_so(workbench: Workbench, finder: Finder) -> None:
    assert finder(workbench).sentence.text() == "No client is kept yet."


def test_while_records_are_opened_one_sentence_says_so(closed_workbench: Workbench, finder: Finder) -> None:
    shown = finder(closed_workbench)
    assert shown.sentence.text() == "The records are still being opened."
    assert not shown.list.isVisible()


def test_trouble_with_the_records_is_told(closed_workbench: Workbench, finder: Finder) -> None:
    shown = finder(closed_workbench)
    sentence = "Another program has the records open."
    closed_workbench.attach(None, RecordsClosed(Trouble.LOCKED, sentence, "Close it."))
    assert shown.sentence.text() == sentence


def test_a_demo_says_that_everybody_is_made_up(practice: Practice, finder: Finder) -> None:
    practice.workbench.is_demo = True
    assert finder(practice.workbench).sentence.text() == "Everybody here is made up."


def test_a_client_added_elsewhere_appears(practice: Practice, finder: Finder) -> None:
    shown = finder(practice.workbench)
    practice.workbench.add(Person("Zoe Later"))
    assert "Zoe Later" in _names(shown)


def test_the_client_on_the_table_is_the_current_row(practice: Practice, finder: Finder) -> None:
    shown = finder(practice.workbench)
    practice.open("dan")
    client = shown.rows.client_at(shown.list.currentIndex().row())
    assert client is not None
    assert client.name == "Dan Draft"


def test_each_row_is_read_out_with_what_tells_people_apart(practice: Practice, finder: Finder) -> None:
    shown = finder(practice.workbench)
    write(shown, "eva")
    heard = QAccessible.queryAccessibleInterface(shown.list)
    names = {heard.child(row).text(QAccessible.Text.Name) for row in range(heard.childCount())}
    assert names == {
        "Eva Same, 555 0104, born 5 May 1990, no visit yet",
        "Eva Same, 555 0105, born 5 May 1990, no visit yet",
    }


def test_field_and_list_have_names(practice: Practice, finder: Finder) -> None:
    shown = finder(practice.workbench)
    assert shown.field.accessibleName() == "Find a client by name, contact or birth date"
    assert shown.list.accessibleName() == "Clients"
