import pytest
from PySide6.QtCore import Qt

from acuchart.desktop.treatment.page import TreatmentPage
from acuchart.desktop.treatment.place import LISTENS
from acuchart.desktop.treatment.step_sheet import StepSheet
from acuchart.domain.answers import Verdict
from acuchart.domain.care import ToldBy
from acuchart.domain.sides import PAIR, Side
from acuchart.workbench import Workbench
from tests.desktop.hands import click, press, write
from tests.desktop.treatment.desk import (
    Clock,
    ask_sheet,
    begun,
    earlier_visit,
    line,
    pressed,
    running,
    said,
    sentence,
    teller,
)

Key = Qt.Key
NO_VERDICT = "Choose too light, just right or too much, or say that it was not asked."


@pytest.fixture
def asking(page: TreatmentPage) -> TreatmentPage:
    """The page at the question of BL31."""
    press(page, Key.Key_PageDown, Key.Key_PageDown)
    assert sentence(page) == "Ask: how does this pressure feel?"
    return page


@pytest.fixture
def returning(idle_page: TreatmentPage, workbench: Workbench, clock: Clock) -> TreatmentPage:
    """The page at the question of BL31, for a client who was here before."""
    earlier_visit(workbench, clock)
    begun(workbench)
    press(idle_page, Key.Key_5, Key.Key_PageDown, Key.Key_PageDown, Key.Key_PageDown)
    return idle_page


def test_nothing_is_answered_beforehand(returning: TreatmentPage) -> None:
    sheet = ask_sheet(returning)
    place = sheet.places.by_side[Side.LEFT]
    assert (place.verdicts.choice, place.levels.level, sheet.tellers.choice) == (None, None, None)
    assert sheet.words.text() == ""


def test_it_does_not_go_on_unanswered_and_says_why(asking: TreatmentPage) -> None:
    assert line(asking) == NO_VERDICT
    press(asking, Key.Key_PageDown, Key.Key_Space, Key.Key_Return)
    assert sentence(asking) == "Ask: how does this pressure feel?"
    assert asking.sheets.foot.line.is_refusal
    assert asking.sheets.foot.go_on.role == "outlined"


@pytest.mark.parametrize(
    ("key", "verdict"),
    [
        (Key.Key_Left, Verdict.TOO_LIGHT),
        (Key.Key_Down, Verdict.JUST_RIGHT),
        (Key.Key_Right, Verdict.TOO_MUCH),
    ],
)
def test_arrows_answer(asking: TreatmentPage, key: Qt.Key, verdict: Verdict) -> None:
    press(asking, key)
    assert ask_sheet(asking).answer.at(Side.LEFT).verdict is verdict
    assert line(asking) == "Say who gave the answer."


@pytest.mark.parametrize(
    ("keys", "level"),
    [((Key.Key_0,), 0), ((Key.Key_7,), 7), ((Key.Key_1, Key.Key_0), 10), ((Key.Key_1,), 1)],
)
def test_digits_say_the_level(asking: TreatmentPage, keys: tuple[Qt.Key, ...], level: int) -> None:
    press(asking, *keys)
    assert ask_sheet(asking).answer.at(Side.LEFT).level == level


def test_an_answer_is_kept_for_both_sides(asking: TreatmentPage, workbench: Workbench) -> None:
    said(asking, Verdict.JUST_RIGHT, 6)
    ask_sheet(asking).words.setFocus()
    write(asking, "firm, keep it still")
    click(asking.sheets.foot.go_on)
    kept = running(workbench).treatment.pressures
    assert [(p.side, p.verdict, p.level, p.words, p.told_by) for p in kept] == [
        (side, Verdict.JUST_RIGHT, 6, "firm, keep it still", ToldBy.CLIENT) for side in PAIR
    ]


def test_the_main_button_is_filled_once_it_is_answered(asking: TreatmentPage) -> None:
    said(asking, Verdict.JUST_RIGHT, None)
    assert asking.sheets.foot.go_on.role == "primary"
    assert line(asking) == ""


def test_not_asked_clears_and_closes_the_answers(asking: TreatmentPage, workbench: Workbench) -> None:
    said(asking, Verdict.TOO_MUCH, 9)
    click(teller(asking, ToldBy.NOT_ASKED))
    sheet = ask_sheet(asking)
    place = sheet.places.by_side[Side.LEFT]
    assert (place.verdicts.choice, place.levels.level) == (None, None)
    assert not sheet.places.isEnabled()
    assert not sheet.words.isEnabled()
    press(asking, Key.Key_Left, Key.Key_4)
    assert (place.verdicts.choice, place.levels.level) == (None, None)
    press(asking, Key.Key_PageDown)
    assert {(p.verdict, p.level, p.told_by) for p in running(workbench).treatment.pressures} == {
        (None, None, ToldBy.NOT_ASKED)
    }


def test_asking_after_all_opens_the_answers_again(asking: TreatmentPage) -> None:
    click(teller(asking, ToldBy.NOT_ASKED))
    click(teller(asking, ToldBy.CLIENT))
    assert ask_sheet(asking).places.isEnabled()
    assert line(asking) == NO_VERDICT


def test_left_and_right_apart_get_answers_of_their_own(asking: TreatmentPage, workbench: Workbench) -> None:
    click(ask_sheet(asking).together.options["apart"])
    click(teller(asking, ToldBy.CLIENT))
    press(asking, Key.Key_Left, Key.Key_3, Key.Key_Right, Key.Key_8, Key.Key_PageDown)
    assert [(p.side, p.verdict, p.level) for p in running(workbench).treatment.pressures] == [
        (Side.LEFT, Verdict.TOO_LIGHT, 3),
        (Side.RIGHT, Verdict.TOO_MUCH, 8),
    ]


def test_apart_it_says_where_keys_answer(asking: TreatmentPage) -> None:
    sheet = ask_sheet(asking)
    click(sheet.together.options["apart"])
    assert _listening(asking) == [Side.LEFT]
    click(sheet.places.by_side[Side.RIGHT].verdicts.options[Verdict.JUST_RIGHT.value])
    assert _listening(asking) == [Side.RIGHT]


def test_apart_an_arrow_without_a_level_corrects_the_same_side(asking: TreatmentPage) -> None:
    click(ask_sheet(asking).together.options["apart"])
    press(asking, Key.Key_Left, Key.Key_Down)
    answer = ask_sheet(asking).answer
    assert (answer.at(Side.LEFT).verdict, answer.at(Side.RIGHT).verdict) == (Verdict.JUST_RIGHT, None)


def test_apart_going_on_too_early_asks_at_the_silent_side(asking: TreatmentPage) -> None:
    click(ask_sheet(asking).together.options["apart"])
    press(asking, Key.Key_Left, Key.Key_PageDown)
    assert line(asking) == "Choose an answer for the right side, or say that it was not asked."
    assert _listening(asking) == [Side.RIGHT]


def test_an_answer_for_both_is_not_carried_over_to_each(asking: TreatmentPage) -> None:
    said(asking, Verdict.JUST_RIGHT, 6)
    click(ask_sheet(asking).together.options["apart"])
    assert not any(place.felt.verdict for place in ask_sheet(asking).places.by_side.values())


def test_one_sided_work_asks_about_that_side_only(page: TreatmentPage, workbench: Workbench) -> None:
    sheet = page.sheets.sheet
    assert isinstance(sheet, StepSheet)
    click(sheet.switch.options["right"])
    press(page, Key.Key_PageDown, Key.Key_PageDown)
    assert page.sheets.sheet is not None
    assert page.sheets.sheet.kicker.text() == "BL31, right side only"
    assert not hasattr(ask_sheet(page), "together")
    said(page, Verdict.JUST_RIGHT, 4)
    press(page, Key.Key_PageDown)
    assert [p.side for p in running(workbench).treatment.pressures] == [Side.RIGHT]


def test_sides_of_finding_carry_over_to_pressing(page: TreatmentPage, workbench: Workbench) -> None:
    sheet = page.sheets.sheet
    assert isinstance(sheet, StepSheet)
    click(sheet.switch.options["left"])
    press(page, Key.Key_PageDown)
    pressing = page.sheets.sheet
    assert isinstance(pressing, StepSheet)
    assert pressing.switch.choice == "left"
    click(pressing.switch.options["both"])
    press(page, Key.Key_PageDown)
    assert [entry.sides for entry in running(workbench).treatment.entries] == [(Side.LEFT,), PAIR]


def test_last_time_is_a_bar_and_words_never_a_choice(returning: TreatmentPage) -> None:
    levels = ask_sheet(returning).places.by_side[Side.LEFT].levels
    assert levels.accessibleDescription() == "last time 5"
    assert levels.level is None


def test_last_time_that_differed_is_told_by_side(returning: TreatmentPage, workbench: Workbench) -> None:
    running(workbench).skip("no time", whole_pair=True)
    pressed(running(workbench))
    press(returning, Key.Key_PageDown, Key.Key_PageDown)
    sheet = ask_sheet(returning)
    assert "last time left 6, right 4" in sheet.places.by_side[Side.LEFT].levels.accessibleName()
    click(sheet.together.options["apart"])
    told = [place.levels.accessibleDescription() for place in sheet.places.by_side.values()]
    assert told == ["last time 6", "last time 4"]


def test_the_skipped_pair_of_last_time_says_nothing(returning: TreatmentPage, workbench: Workbench) -> None:
    for _ in range(3):
        running(workbench).skip("no time", whole_pair=True)
    press(returning, Key.Key_PageDown, Key.Key_PageDown)
    levels = ask_sheet(returning).places.by_side[Side.LEFT].levels
    assert (levels.accessibleDescription(), levels.accessibleName()) == ("", "How strong, 0 to 10")


def test_words_are_typed_without_answering(asking: TreatmentPage) -> None:
    ask_sheet(asking).words.setFocus()
    write(asking, "5 s")
    press(asking, Key.Key_Left, Key.Key_Down)
    felt = ask_sheet(asking).answer.at(Side.LEFT)
    assert (felt.verdict, felt.level) == (None, None)
    assert ask_sheet(asking).answer.words == "5 s"


def _listening(page: TreatmentPage) -> list[Side]:
    places = ask_sheet(page).places.by_side
    return [side for side, place in places.items() if place.listens_told == LISTENS]
