import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from acuchart.desktop.treatment.asides import SkipSheet, StopSheet
from acuchart.desktop.treatment.page import TreatmentPage
from acuchart.desktop.treatment.step_sheet import StepSheet
from acuchart.desktop.treatment.stop_rules import StopRules
from acuchart.desktop.treatment.telling import SKIP_REASONS, STOP_REASONS
from acuchart.domain.answers import Verdict
from acuchart.domain.sides import Side
from acuchart.domain.treatments import Outcome, State
from acuchart.workbench import Workbench
from tests.desktop.hands import click, press, write
from tests.desktop.treatment.desk import ask_sheet, begun, line, running, said, sentence

Key = Qt.Key


def skip_sheet(page: TreatmentPage) -> SkipSheet:
    press(page, Key.Key_S)
    sheet = page.sheets.sheet
    assert isinstance(sheet, SkipSheet)
    return sheet


def stop_sheet(page: TreatmentPage) -> StopSheet:
    press(page, Key.Key_Escape)
    sheet = page.sheets.sheet
    assert isinstance(sheet, StopSheet)
    return sheet


def test_a_skip_wants_a_reason(page: TreatmentPage, workbench: Workbench) -> None:
    skip_sheet(page)
    assert line(page) == "Say why."
    press(page, Key.Key_PageDown)
    assert running(workbench).treatment.entries == ()


@pytest.mark.parametrize("reason", SKIP_REASONS)
def test_one_step_is_left_out_with_a_common_reason(page: TreatmentPage, workbench: Workbench, reason: str) -> None:
    click(skip_sheet(page).reasons.choices.options[reason])
    press(page, Key.Key_PageDown)
    (entry,) = running(workbench).treatment.entries
    assert (entry.outcome, entry.reason) == (Outcome.SKIPPED, reason)
    assert sentence(page).startswith("Press BL31")


def test_the_rest_of_a_pair_is_left_out_in_own_words(page: TreatmentPage, workbench: Workbench) -> None:
    press(page, Key.Key_PageDown)
    sheet = skip_sheet(page)
    click(sheet.scope.options["pair"])
    sheet.reasons.words.setFocus()
    write(page, "too sore today")
    click(page.sheets.foot.go_on)
    treatment = running(workbench).treatment
    assert [(e.step_id, e.reason) for e in treatment.skips] == [
        ("BL31.activate", "too sore today"),
        ("BL31.ask", "too sore today"),
        ("BL31.move-on", "too sore today"),
    ]
    assert sentence(page) == "Find BL32, the second pair of dips"


def test_only_the_step_is_left_out_unless_said(page: TreatmentPage) -> None:
    assert skip_sheet(page).scope.choice == "step"


def test_a_choice_and_words_are_both_kept(page: TreatmentPage, workbench: Workbench) -> None:
    sheet = skip_sheet(page)
    click(sheet.reasons.choices.options["Too tender"])
    sheet.reasons.words.setFocus()
    write(page, "left")
    click(page.sheets.foot.go_on)
    assert running(workbench).treatment.skips[0].reason == "Too tender: left"


@pytest.mark.parametrize("key", [Key.Key_Escape, Key.Key_PageUp, Key.Key_Backspace])
def test_going_back_from_a_skip_skips_nothing(page: TreatmentPage, workbench: Workbench, key: Qt.Key) -> None:
    skip_sheet(page)
    press(page, key)
    assert isinstance(page.sheets.sheet, StepSheet)
    assert running(workbench).treatment.entries == ()


def test_what_was_answered_waits_below_a_skip(page: TreatmentPage) -> None:
    press(page, Key.Key_PageDown, Key.Key_PageDown)
    said(page, Verdict.TOO_LIGHT, 3)
    ask_sheet(page).words.setText("more")
    skip_sheet(page)
    press(page, Key.Key_Escape)
    answer = ask_sheet(page).answer
    assert (answer.at(Side.LEFT).verdict, answer.words) == (Verdict.TOO_LIGHT, "more")
    assert page.sheets.foot.go_on.role == "primary"


def test_stopping_shows_the_rules_of_stopping(page: TreatmentPage, workbench: Workbench) -> None:
    (rules,) = stop_sheet(page).findChildren(StopRules)
    for rule in workbench.catalogue.care.stop:
        assert rule.text in rules.accessibleName()


def test_a_stop_wants_a_reason(page: TreatmentPage, workbench: Workbench) -> None:
    stop_sheet(page)
    press(page, Key.Key_PageDown, Key.Key_Return, Key.Key_Space)
    assert running(workbench).treatment.state is State.DRAFT
    assert line(page) == "Say why it ends here."


@pytest.mark.parametrize("reason", STOP_REASONS)
def test_a_stopped_treatment_is_in_the_history(
    page: TreatmentPage, workbench: Workbench, qtbot: QtBot, reason: str
) -> None:
    press(page, Key.Key_PageDown)
    click(stop_sheet(page).reasons.choices.options[reason])
    with qtbot.waitSignal(page.ended, timeout=1000):
        click(page.sheets.foot.go_on)
    assert workbench.checklist is None
    assert workbench.open_client is not None
    visit = workbench.open_client.history[0]
    assert (visit.state, visit.stop_reason, len(visit.entries)) == (State.STOPPED, reason, 1)
    assert workbench.open_client.draft is None


def test_escape_twice_is_where_it_was(page: TreatmentPage) -> None:
    stop_sheet(page)
    press(page, Key.Key_Escape)
    assert sentence(page) == "Find BL31, the first pair of dips"


def test_stopping_is_possible_before_the_first_step(idle_page: TreatmentPage, workbench: Workbench) -> None:
    begun(workbench)
    click(stop_sheet(idle_page).reasons.choices.options["Interrupted"])
    press(idle_page, Key.Key_PageDown)
    assert workbench.open_client is not None
    assert workbench.open_client.history[0].state is State.STOPPED


def test_escape_over_a_skip_does_not_open_the_stop(page: TreatmentPage) -> None:
    skip_sheet(page)
    press(page, Key.Key_Escape)
    assert isinstance(page.sheets.sheet, StepSheet)


def test_the_way_back_is_named_for_what_it_does(page: TreatmentPage) -> None:
    assert page.sheets.foot.back.words == "Back"
    stop_sheet(page)
    assert page.sheets.foot.back.words == "Keep treating"
    click(page.sheets.foot.back)
    assert page.sheets.foot.back.words == "Back"
