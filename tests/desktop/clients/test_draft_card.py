"""A treatment that is not finished."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from acuchart.desktop.clients.draft_card import DraftCard
from acuchart.desktop.widgets.identity_card import IdentityCard
from acuchart.domain.care import PregnancyAnswer
from acuchart.domain.treatments import State
from tests.desktop.clients.conftest import Practice
from tests.desktop.clients.showing import on_screen
from tests.desktop.hands import click, press, write


@pytest.fixture
def card(qtbot: QtBot, practice: Practice) -> DraftCard:
    practice.open("dan")
    made = DraftCard(practice.workbench)

    def draw() -> None:
        if practice.workbench.open_client:
            made.draw(practice.workbench.open_client)

    practice.workbench.client_changed.connect(draw)
    draw()
    return on_screen(qtbot, made, 700)


def test_it_says_where_the_draft_stands_and_since_when(card: DraftCard) -> None:
    assert card.title.text() == "Not finished: BL32, ask"
    assert card.subtitle.text().startswith("Since 9 Nov 2026, ")
    assert card.subtitle.text().endswith(" · 6 of 17 steps done")


def test_it_names_whose_draft_it_is(card: DraftCard) -> None:
    identity = card.findChildren(IdentityCard)[0]
    assert identity.isVisible()
    assert "Dan Draft" in identity.accessibleName()


def test_go_on_asks_for_it_to_go_on(card: DraftCard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.go_on_wanted):
        click(card.go_on)


def test_stopping_wants_a_reason(card: DraftCard, practice: Practice) -> None:
    click(card.stop)
    press(card, Qt.Key.Key_Return)
    assert card.reason.error == "Say why it is stopped."
    assert practice.workbench.open_client is not None
    assert practice.workbench.open_client.draft is not None


def test_a_draft_is_stopped_with_its_reason_and_becomes_history(card: DraftCard, practice: Practice) -> None:
    click(card.stop)
    write(card, "called away")
    press(card, Qt.Key.Key_Return)
    opened = practice.workbench.open_client
    assert opened is not None
    assert opened.draft is None
    assert (opened.history[0].state, opened.history[0].stop_reason) == (State.STOPPED, "called away")
    assert not card.isVisible()


def test_the_draft_can_be_kept_after_all(card: DraftCard, practice: Practice) -> None:
    click(card.stop)
    write(card, "no")
    card.hide_reason()
    assert card.go_on.isVisible()
    assert practice.workbench.open_client is not None
    assert practice.workbench.open_client.draft is not None


def test_a_draft_of_a_client_meanwhile_pregnant_can_still_be_stopped(card: DraftCard, practice: Practice) -> None:
    practice.workbench.tell_pregnancy(PregnancyAnswer.PREGNANT)
    click(card.stop)
    write(card, "pregnant")
    press(card, Qt.Key.Key_Return)
    assert practice.workbench.open_client is not None
    assert practice.workbench.open_client.draft is None


def test_a_reason_that_is_too_long_is_refused_in_place_and_stays(card: DraftCard) -> None:
    click(card.stop)
    card.reason.set_text("x" * 501)
    press(card, Qt.Key.Key_Return)
    assert "At most 500" in card.notice.sentence
    assert len(card.reason.text) == 501


def test_a_client_without_a_draft_shows_none(card: DraftCard, practice: Practice) -> None:
    practice.open("alma")
    assert not card.isVisible()
