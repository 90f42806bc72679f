"""What was answered about pregnancy, and asking."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from acuchart.desktop.clients.pregnancy_card import PregnancyCard
from acuchart.desktop.widgets.gate_block import GateBlock
from acuchart.domain.care import PregnancyAnswer, Status
from acuchart.workbench import Workbench
from tests.desktop.clients.conftest import Clock, Practice
from tests.desktop.clients.showing import on_screen
from tests.desktop.hands import click, press


@pytest.fixture
def card(qtbot: QtBot, practice: Practice) -> PregnancyCard:
    practice.open("new")
    made = PregnancyCard(practice.workbench)

    def draw() -> None:
        if practice.workbench.open_client:
            made.draw(practice.workbench.open_client)

    practice.workbench.client_changed.connect(draw)
    draw()
    return on_screen(qtbot, made, 420)


def _status(workbench: Workbench) -> Status | None:
    assert workbench.open_client is not None
    return workbench.open_client.status


def test_all_five_answers_are_offered_and_none_is_chosen(card: PregnancyCard) -> None:
    click(card.ask)
    assert list(card.answers.options) == [str(answer) for answer in PregnancyAnswer]
    assert card.answers.choice is None
    assert not card.keep.isEnabled()


@pytest.mark.parametrize("answer", list(PregnancyAnswer))
def test_each_answer_is_kept_with_its_moment(
    card: PregnancyCard, practice: Practice, clock: Clock, answer: PregnancyAnswer
) -> None:
    click(card.ask)
    click(card.answers.options[str(answer)])
    assert _status(practice.workbench) is None
    click(card.keep)
    assert _status(practice.workbench) == Status(answer, clock.now)
    assert not card.question.isVisible()


def test_the_question_is_answered_by_keys_alone(card: PregnancyCard, practice: Practice) -> None:
    card.ask.setFocus()
    press(card, Qt.Key.Key_Return)
    press(card, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Return)
    status = _status(practice.workbench)
    assert status is not None
    assert status.answer is PregnancyAnswer.NOT_PREGNANT


def test_moving_over_the_answers_keeps_none(card: PregnancyCard, practice: Practice) -> None:
    click(card.ask)
    press(card, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert card.answers.choice is None
    assert _status(practice.workbench) is None


def test_not_now_leaves_everything_as_it_was(card: PregnancyCard, practice: Practice) -> None:
    click(card.ask)
    click(card.answers.options["pregnant"])
    card.hide_question()
    assert _status(practice.workbench) is None
    card.show_question()
    assert card.answers.choice is None


def test_another_client_is_not_asked_the_question_of_the_one_before(
    card: PregnancyCard, practice: Practice
) -> None:
    click(card.ask)
    click(card.answers.options["pregnant"])
    practice.open("alma")
    assert not card.question.isVisible()


def test_pregnant_stands_in_the_block_that_closes_the_points(card: PregnancyCard, practice: Practice) -> None:
    practice.open("pia")
    block = card.findChildren(GateBlock)[0]
    assert block.isVisible()
    assert block.headline == "Not in pregnancy. BL31 to BL34 stay closed."
    assert block.line == "Pregnant · told 6 Nov 2026"


def test_a_client_never_asked_is_told_as_such(card: PregnancyCard) -> None:
    assert not card.findChildren(GateBlock)[0].isVisible()
    assert any("Nobody has asked yet" in text for text in _texts(card))


def test_an_answer_says_how_long_it_holds(card: PregnancyCard, practice: Practice) -> None:
    practice.workbench.tell_pregnancy(PregnancyAnswer.NOT_PREGNANT)
    assert any("It holds for one visit." in text for text in _texts(card))


def _texts(card: PregnancyCard) -> list[str]:
    return [label.text() for label in card.findChildren(type(card.title)) if label.isVisible()]
