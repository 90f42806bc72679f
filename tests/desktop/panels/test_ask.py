import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from acuchart.desktop.panels.ask import KEEP, KEEP_AND_BEGIN, WAITS, AskPanel
from acuchart.domain.care import MustAsk, PregnancyAnswer, Refused
from acuchart.workbench import Workbench
from tests.desktop.hands import click, press
from tests.desktop.treatment.desk import Clock, standard

Key = Qt.Key
REFUSED = (PregnancyAnswer.PREGNANT, PregnancyAnswer.POSSIBLE)
PASSED = (PregnancyAnswer.NOT_PREGNANT, PregnancyAnswer.DOES_NOT_APPLY)


@pytest.fixture
def panel(qtbot: QtBot, workbench: Workbench) -> AskPanel:
    """The panel, with the question put."""
    made = AskPanel(workbench)
    qtbot.addWidget(made)
    made.resize(400, 836)
    workbench.begin(standard())
    made.show()
    return made


def told(panel: AskPanel) -> str:
    return "\n".join(label.text() for label in panel.findChildren(QLabel))


def answer(panel: AskPanel, given: PregnancyAnswer) -> None:
    click(panel.answers.options[given.value])
    click(panel.keep)


def status(workbench: Workbench) -> PregnancyAnswer | None:
    assert workbench.open_client is not None
    return workbench.open_client.status.answer if workbench.open_client.status else None


def test_the_question_and_its_reason_are_told_with_sources(panel: AskPanel, workbench: Workbench) -> None:
    care = workbench.catalogue.care
    assert care.question.text in told(panel)
    assert f"{care.why.text} [1]" in told(panel)
    assert workbench.catalogue.sources[care.why.sources[0]].citation in told(panel)


def test_all_five_answers_say_what_they_lead_to(panel: AskPanel, workbench: Workbench) -> None:
    assert list(panel.answers.options) == [answer.value for answer in PregnancyAnswer]
    for given, option in panel.answers.options.items():
        expected = workbench.catalogue.care.answers[PregnancyAnswer(given)]
        assert f"{option.accessibleName()}: {option.accessibleDescription()}".lower() == expected.lower()


def test_no_answer_is_chosen_at_first(panel: AskPanel) -> None:
    assert panel.answers.choice is None
    assert not panel.keep.isEnabled()


def test_a_client_never_asked_is_told_as_such(panel: AskPanel) -> None:
    assert "Not asked before." in told(panel)


def test_the_earlier_answer_is_shown_and_not_chosen(panel: AskPanel, workbench: Workbench, clock: Clock) -> None:
    workbench.dismiss()
    workbench.tell_pregnancy(PregnancyAnswer.NOT_PREGNANT)
    clock.turn(days=13)
    workbench.begin(standard())
    assert "Last time: not pregnant, 9 Nov 2026" in told(panel)
    assert panel.answers.choice is None


@pytest.mark.parametrize("given", PASSED)
def test_these_answers_let_the_treatment_begin(
    panel: AskPanel, workbench: Workbench, given: PregnancyAnswer
) -> None:
    answer(panel, given)
    assert status(workbench) is given
    assert workbench.checklist is not None
    assert workbench.decision is None


@pytest.mark.parametrize("given", REFUSED)
def test_these_answers_are_refused(panel: AskPanel, workbench: Workbench, given: PregnancyAnswer) -> None:
    answer(panel, given)
    assert status(workbench) is given
    assert workbench.checklist is None
    assert isinstance(workbench.decision, Refused)


def test_not_asked_is_written_down_and_begins_nothing(panel: AskPanel, workbench: Workbench) -> None:
    answer(panel, PregnancyAnswer.NOT_ASKED)
    assert status(workbench) is PregnancyAnswer.NOT_ASKED
    assert isinstance(workbench.decision, MustAsk)
    assert workbench.checklist is None
    assert panel.notice.sentence == f"Written down: not asked, 9 Nov 2026, 09:00. {WAITS}"
    assert panel.answers.choice is None


def test_not_asked_at_an_earlier_visit_is_only_last_time(
    panel: AskPanel, workbench: Workbench, clock: Clock
) -> None:
    answer(panel, PregnancyAnswer.NOT_ASKED)
    workbench.dismiss()
    clock.turn(days=13)
    workbench.begin(standard())
    assert not panel.notice.isVisible()
    assert "Last time: not asked, 9 Nov 2026" in told(panel)


@pytest.mark.parametrize("given", PregnancyAnswer)
def test_the_button_says_whether_it_begins(panel: AskPanel, given: PregnancyAnswer) -> None:
    click(panel.answers.options[given.value])
    assert panel.keep.words == (KEEP_AND_BEGIN if given in PASSED else KEEP)


def test_choosing_alone_writes_nothing_down(panel: AskPanel, workbench: Workbench) -> None:
    click(panel.answers.options["pregnant"])
    assert status(workbench) is None


def test_a_double_click_on_begin_does_not_take_it_back(panel: AskPanel, workbench: Workbench) -> None:
    click(panel.not_now)
    assert workbench.decision is not None


def test_not_now_goes_back_without_an_answer(panel: AskPanel, workbench: Workbench, qtbot: QtBot) -> None:
    click(panel.answers.options["not pregnant"])
    qtbot.waitUntil(panel.not_now.isEnabled)
    click(panel.not_now)
    assert workbench.decision is None
    assert status(workbench) is None
    workbench.begin(standard())
    assert panel.answers.choice is None


def test_the_question_is_answered_by_keyboard(panel: AskPanel, workbench: Workbench) -> None:
    press(panel, Key.Key_Down, Key.Key_Down, Key.Key_Space, Key.Key_Tab, Key.Key_Return)
    assert status(workbench) is PregnancyAnswer.NOT_PREGNANT
    assert workbench.checklist is not None


def test_an_answer_that_cannot_be_kept_is_refused_in_place(panel: AskPanel, workbench: Workbench) -> None:
    click(panel.answers.options["not pregnant"])
    assert workbench.records is not None
    workbench.records.close()
    workbench.records = None
    click(panel.keep)
    assert panel.notice.sentence == "The records are still being opened."
    assert panel.answers.choice == "not pregnant"


def test_answers_are_large_enough_for_a_finger(panel: AskPanel) -> None:
    assert all(option.height() >= 60 for option in panel.answers.options.values())
