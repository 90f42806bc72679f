"""The identity card: who this is, at one look."""

from datetime import date

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from acuchart.desktop.widgets.identity_card import IdentityCard
from acuchart.domain.clients import Client, Person
from tests.desktop.pictures import difference_in_grey, picture
from tests.desktop.widgets.parts import ALMA, TODAY


def card(client: Client | None, *, is_demo: bool = False) -> IdentityCard:
    made = IdentityCard()
    made.show_client(client, is_demo, TODAY)
    return made


def test_it_says_name_birth_date_age_and_last_visit() -> None:
    assert card(ALMA).accessibleName() == "Client: Alma Sample. 14 Mar 1984 · 42 · Last visit 9 Nov 2026"


def test_made_up_clients_are_marked() -> None:
    assert card(ALMA, is_demo=True).accessibleName().startswith("Client: Alma Sample, Demo.")


def test_the_mark_is_seen(qtbot: QtBot) -> None:
    real, demo = card(ALMA), card(ALMA, is_demo=True)
    for each in (real, demo):
        qtbot.addWidget(each)
        each.resize(320, 40)
    assert difference_in_grey(picture(real), picture(demo)) > 0.004


def test_nobody_chosen_is_nothing_shown() -> None:
    empty = card(None)
    assert empty.accessibleName() == "No client chosen"
    assert empty.sizeHint().height() == 0


@pytest.mark.parametrize(
    ("person", "words"),
    [
        (Person("Bo"), "birth date not known · No visit yet"),
        (Person("Bo", date(2026, 11, 22)), "22 Nov 2026 · 0 · No visit yet"),
    ],
)
def test_what_is_not_known_is_said(person: Person, words: str) -> None:
    assert card(Client(2, person, 1)).accessibleName() == f"Client: Bo. {words}"


def test_namesakes_are_told_apart(qtbot: QtBot) -> None:
    older = Client(2, Person("Alma Sample", date(1951, 7, 2)), 1)
    pictures = []
    for client in (ALMA, older):
        made = card(client)
        qtbot.addWidget(made)
        made.resize(320, 40)
        pictures.append(picture(made))
    assert difference_in_grey(*pictures) > 0.01


@pytest.mark.parametrize("is_demo", [False, True])
def test_the_longest_name_goes_on_in_further_lines(is_demo: bool) -> None:
    made = card(Client(3, Person("Wilhelmina van der Westhuizen-Featherstonehaugh"), 1), is_demo=is_demo)
    assert made.sizeHint() == QSize(made.sizeHint().width(), 40)
    narrow = made.minimumSizeHint().width()
    assert narrow < made.sizeHint().width()
    assert made.heightForWidth(narrow) >= 2 * 22 + 2 * 16


def test_the_treatment_has_a_larger_card(qtbot: QtBot) -> None:
    made = IdentityCard(is_large=True)
    qtbot.addWidget(made)
    made.show_client(ALMA, True, TODAY)
    assert made.sizeHint().height() == 48
    assert made.sizeHint().width() > card(ALMA, is_demo=True).sizeHint().width()


def test_another_client_takes_the_place_of_the_one_before() -> None:
    made = card(ALMA)
    made.show_client(None, False, TODAY)
    assert made.sizeHint().height() == made.heightForWidth(300) == 0
    made.show_client(ALMA, False, TODAY)
    assert made.heightForWidth(made.sizeHint().width()) == 40
