"""What a client likes, said, and how they are reached."""

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from acuchart.desktop.clients.fact_rows import FactRows
from acuchart.desktop.clients.person_card import PersonCard
from acuchart.desktop.clients.preference_card import PreferenceCard, levels_of
from acuchart.desktop.clients.ratings_card import RatingsCard
from acuchart.desktop.clients.visit_facts import Fact
from acuchart.desktop.look.theme import theme
from acuchart.desktop.widgets.label import Label
from acuchart.domain.clients import Person
from acuchart.domain.sides import Side
from acuchart.workbench import OpenClient
from tests.desktop.clients.conftest import Practice
from tests.desktop.clients.showing import on_screen
from tests.desktop.hands import click
from tests.desktop.pictures import picture, shades


def _opened(practice: Practice, who: str) -> OpenClient:
    practice.open(who)
    assert practice.workbench.open_client is not None
    return practice.workbench.open_client


def _texts(card: PersonCard | PreferenceCard | RatingsCard | FactRows) -> list[str]:
    return [label.text() for label in card.findChildren(Label) if label.isVisibleTo(card)]


def test_contact_note_and_number_stand_on_the_card(qtbot: QtBot, practice: Practice) -> None:
    card = PersonCard()
    card.draw(_opened(practice, "alma").client)
    on_screen(qtbot, card, 420)
    assert {"555 0101, alma@sample.example", "Likes it quiet.", f"no. {practice.people['alma'].id}"} <= set(
        _texts(card)
    )


def test_what_is_not_known_of_a_person_is_told_in_words(qtbot: QtBot, practice: Practice) -> None:
    card = PersonCard()
    card.draw(_opened(practice, "new").client)
    on_screen(qtbot, card, 420)
    assert {"not known", "none"} <= set(_texts(card))


def test_edit_asks_for_the_form(qtbot: QtBot, practice: Practice) -> None:
    card = PersonCard()
    card.draw(_opened(practice, "alma").client)
    on_screen(qtbot, card, 420)
    with qtbot.waitSignal(card.edit_wanted):
        click(card.edit)


def test_an_address_without_a_space_does_not_widen_the_card(qtbot: QtBot, practice: Practice) -> None:
    client = practice.workbench.add(Person("Bo Sample", contact="x" * 300))
    card = PersonCard()
    card.draw(client)
    on_screen(qtbot, card, 420)
    assert card.minimumSizeHint().width() <= 420


def test_facts_are_replaced_and_not_piled_up(qtbot: QtBot) -> None:
    rows = FactRows()
    qtbot.addWidget(rows)
    rows.show_facts([Fact("A", "1"), Fact("B", "2")])
    rows.show_facts([Fact("C", "3")])
    assert _texts(rows) == ["C", "3"]


def test_a_fact_is_read_out_with_its_label(qtbot: QtBot) -> None:
    rows = FactRows()
    qtbot.addWidget(rows)
    rows.show_facts([Fact("Contact", "555 0101")])
    assert "Contact: 555 0101" in [label.accessibleName() for label in rows.findChildren(Label)]


def test_the_plate_says_level_and_change_of_each_side(qtbot: QtBot, practice: Practice, cache: object) -> None:
    levels = levels_of(_opened(practice, "alma"), ("BL31", "BL33", "BL34"))
    shown = {key: (known.level, known.words) for key, known in levels.items()}
    assert shown["BL33", Side.LEFT] == (6, "as before")
    assert shown["BL33", Side.RIGHT] == (4, "as before")
    assert shown["BL34", Side.LEFT] == (3, "as before")


def test_the_plate_is_there_once_something_was_said(qtbot: QtBot, practice: Practice) -> None:
    card = PreferenceCard(practice.workbench, practice.records.path.parent)
    card.draw(_opened(practice, "alma"))
    on_screen(qtbot, card, 480)
    assert card.plate is not None
    assert card.plate.isVisible()
    assert "BL31 left: level 5, as before" in card.plate.accessibleDescription()
    assert card.subtitle.text().startswith("Level 0 to 10, said by the client")


def test_nothing_said_yet_explains_itself(qtbot: QtBot, practice: Practice) -> None:
    card = PreferenceCard(practice.workbench, practice.records.path.parent)
    card.draw(_opened(practice, "new"))
    on_screen(qtbot, card, 480)
    assert card.plate is None
    assert any(text.startswith("Nothing was said of pressure yet.") for text in _texts(card))


def test_the_next_client_does_not_keep_the_levels_of_the_one_before(qtbot: QtBot, practice: Practice) -> None:
    card = PreferenceCard(practice.workbench, practice.records.path.parent)
    card.draw(_opened(practice, "alma"))
    card.draw(_opened(practice, "new"))
    on_screen(qtbot, card, 480)
    assert card.plate is not None
    assert not card.plate.isVisible()
    assert "level" not in card.plate.accessibleDescription()


def test_the_dots_are_read_out_newest_first(qtbot: QtBot, practice: Practice) -> None:
    card = RatingsCard()
    card.draw(_opened(practice, "alma"))
    on_screen(qtbot, card, 480)
    assert card.chart.accessibleName() == (
        "Complaint before and after, 0 to 10. 26 Oct 2026: 5 to 2; 7 Sep 2026: 5 to 3; "
        "27 Jul 2026: 6 before, after not asked; 22 Jun 2026: 7 to 5"
    )
    assert any(text == "4 visits answered. This shows what was said, it proves no cause." for text in _texts(card))


def test_where_there_is_no_room_it_says_how_many_are_shown(qtbot: QtBot, practice: Practice) -> None:
    card = RatingsCard()
    card.draw(_opened(practice, "alma"))
    on_screen(qtbot, card, 260)
    assert any(text.startswith("The last 3 of 4 visits answered.") for text in _texts(card))


def test_a_rating_not_asked_draws_no_dot(qtbot: QtBot, practice: Practice) -> None:
    card = RatingsCard()
    card.draw(_opened(practice, "new"))
    on_screen(qtbot, card, 480)
    assert not card.chart.isVisible()
    assert any(text.startswith("Nothing was said yet.") for text in _texts(card))


@pytest.mark.parametrize(("who", "is_drawn"), [("alma", True), ("new", False)])
def test_the_dot_of_after_is_filled_with_the_accent(
    qtbot: QtBot, practice: Practice, who: str, is_drawn: bool
) -> None:
    card = RatingsCard()
    card.draw(_opened(practice, who))
    on_screen(qtbot, card, 480)
    assert (QColor(theme().accent).name().upper() in shades(picture(card.chart))) is is_drawn
