import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from acuchart.desktop.clients.telling import told_levels
from acuchart.desktop.treatment.asides import SkipSheet, StopSheet
from acuchart.desktop.treatment.before_sheet import BeforeSheet
from acuchart.desktop.treatment.page import TreatmentPage
from acuchart.desktop.treatment.stages import Mark
from acuchart.desktop.treatment.step_sheet import StepSheet
from acuchart.desktop.treatment.summary import SummarySheet
from acuchart.domain.answers import Verdict
from acuchart.domain.care import PregnancyAnswer, ToldBy
from acuchart.domain.sides import Side
from acuchart.domain.treatments import Outcome, State
from acuchart.records.records import Records
from acuchart.workbench import Workbench
from tests.desktop.hands import click, press, write
from tests.desktop.treatment.desk import (
    Clock,
    ask_sheet,
    begun,
    line,
    pressed,
    running,
    said,
    sentence,
    teller,
    workbench_at,
)

Key = Qt.Key


def test_a_new_treatment_begins_with_the_rating_before(idle_page: TreatmentPage, workbench: Workbench) -> None:
    begun(workbench)
    assert isinstance(idle_page.sheets.sheet, BeforeSheet)
    assert {stage.mark for stage in _stages(idle_page)} == {Mark.NEXT, Mark.LATER}


def test_a_rating_is_kept_before_the_first_step_shows(idle_page: TreatmentPage, workbench: Workbench) -> None:
    checklist = begun(workbench)
    press(idle_page, Key.Key_6, Key.Key_PageDown)
    assert checklist.treatment.remarks.before == 6
    assert sentence(idle_page) == "Find BL31, the first pair of dips"


def test_without_a_rating_it_does_not_begin_and_says_why(idle_page: TreatmentPage, workbench: Workbench) -> None:
    begun(workbench)
    press(idle_page, Key.Key_PageDown)
    assert isinstance(idle_page.sheets.sheet, BeforeSheet)
    assert line(idle_page) == "Choose a number, or say that it was not asked."


def test_a_whole_treatment_by_keyboard(idle_page: TreatmentPage, workbench: Workbench, qtbot: QtBot) -> None:
    begun(workbench)
    press(idle_page, Key.Key_7, Key.Key_Space)
    for _ in range(4):
        press(idle_page, Key.Key_PageDown, Key.Key_Return, Key.Key_Down, Key.Key_5)
        _tell_by_keyboard(idle_page)
        press(idle_page, Key.Key_PageDown, Key.Key_PageDown)
    _answer_legs_by_keyboard(idle_page)
    press(idle_page, Key.Key_PageDown, Key.Key_2)
    with qtbot.waitSignal(idle_page.ended, timeout=1000):
        press(idle_page, Key.Key_PageDown)
    assert workbench.checklist is None
    assert workbench.open_client is not None
    (visit,) = workbench.open_client.history
    assert visit.state is State.FINISHED
    assert (visit.remarks.before, visit.remarks.after) == (7, 2)
    assert [(p.point, p.side, p.level, p.told_by) for p in visit.pressures] == [
        (point, side, 5, ToldBy.CLIENT)
        for point in ("BL31", "BL32", "BL33", "BL34")
        for side in (Side.LEFT, Side.RIGHT)
    ]
    assert [entry.outcome for entry in visit.entries] == (
        [Outcome.TICKED, Outcome.TICKED, Outcome.ANSWERED, Outcome.TICKED] * 4 + [Outcome.ANSWERED]
    )


def test_a_whole_treatment_by_mouse(idle_page: TreatmentPage, workbench: Workbench, qtbot: QtBot) -> None:
    begun(workbench)
    go_on = idle_page.sheets.foot.go_on
    click(_before(idle_page).rating.not_asked.options["not asked"])
    click(go_on)
    for _ in range(4):
        click(go_on)
        click(go_on)
        click(ask_sheet(idle_page).places.by_side[Side.LEFT].verdicts.options[Verdict.TOO_MUCH.value])
        click(ask_sheet(idle_page).places.by_side[Side.LEFT].levels.options["8"])
        click(teller(idle_page, ToldBy.ESTIMATE))
        click(go_on)
        click(go_on)
    for leg in idle_page.sheets.sheet.legs.values():  # type: ignore[union-attr]
        click(leg.options["done"])
    click(go_on)
    click(idle_page.sheets.sheet.rating.levels.options["3"])  # type: ignore[union-attr]
    with qtbot.waitSignal(idle_page.ended, timeout=1000):
        click(go_on)
    assert workbench.open_client is not None
    visit = workbench.open_client.history[0]
    assert {(p.verdict, p.level, p.told_by) for p in visit.pressures} == {(Verdict.TOO_MUCH, 8, ToldBy.ESTIMATE)}
    assert visit.strokes is not None
    assert (visit.strokes.left, visit.strokes.right, visit.remarks.after) == (True, True, 3)


def test_the_client_is_named_on_every_screen(page: TreatmentPage) -> None:
    assert "Alma Sample" in page.top.identity.accessibleName()


def test_a_key_that_is_held_down_counts_once(page: TreatmentPage, workbench: Workbench) -> None:
    for is_held in (False, True, True, True):
        event = QKeyEvent(
            QKeyEvent.Type.KeyPress, Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, "", autorep=is_held
        )
        QApplication.sendEvent(page.focusWidget() or page, event)
    assert len(running(workbench).treatment.entries) == 1


def test_a_double_click_counts_once(page: TreatmentPage, workbench: Workbench) -> None:
    click(page.sheets.foot.go_on)
    QTest.mouseDClick(page.sheets.foot.go_on, Qt.MouseButton.LeftButton)  # the second half of a double click
    assert len(running(workbench).treatment.entries) == 1
    click(page.sheets.foot.go_on)
    assert len(running(workbench).treatment.entries) == 2


def test_space_on_another_button_presses_that_button(page: TreatmentPage, workbench: Workbench) -> None:
    page.top.stop.setFocus()
    press(page, Key.Key_Space)
    assert isinstance(page.sheets.sheet, StopSheet)
    assert running(workbench).treatment.entries == ()


def test_keys_with_control_or_alt_ask_for_nothing(page: TreatmentPage, workbench: Workbench) -> None:
    for modifier in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier):
        QTest.keyClick(page.focusWidget(), Key.Key_S, modifier)
        QTest.keyClick(page.focusWidget(), Key.Key_PageDown, modifier)
    assert isinstance(page.sheets.sheet, StepSheet)
    assert running(workbench).treatment.entries == ()


@pytest.mark.parametrize("key", [Key.Key_PageUp, Key.Key_Backspace])
def test_back_opens_the_last_step_again(page: TreatmentPage, workbench: Workbench, key: Key) -> None:
    press(page, Key.Key_PageDown, key)
    assert sentence(page) == "Find BL31, the first pair of dips"
    assert [entry.outcome for entry in running(workbench).treatment.entries] == [Outcome.TICKED, Outcome.REOPENED]


def test_back_from_the_first_step_leads_to_the_rating(page: TreatmentPage) -> None:
    press(page, Key.Key_PageUp)
    assert isinstance(page.sheets.sheet, BeforeSheet)
    assert not page.sheets.foot.back.isEnabled()


def test_back_from_the_signature_opens_the_legs(page: TreatmentPage, workbench: Workbench) -> None:
    _all_pairs(workbench)
    _answer_legs_by_keyboard(page)
    press(page, Key.Key_PageDown)
    assert isinstance(page.sheets.sheet, SummarySheet)
    press(page, Key.Key_PageUp)
    assert sentence(page) == "Stroke down the backs of both legs"


def test_leaving_keeps_the_draft_as_it_stands(page: TreatmentPage, workbench: Workbench, qtbot: QtBot) -> None:
    press(page, Key.Key_PageDown)
    with qtbot.waitSignal(page.left, timeout=1000):
        click(page.top.leave)
    assert workbench.checklist is None
    assert workbench.open_client is not None
    draft = workbench.open_client.draft
    assert draft is not None
    workbench.resume(draft)
    assert sentence(page).startswith("Press BL31 slowly")


def test_a_resumed_draft_stands_where_it_was_left_in_another_window(
    page: TreatmentPage, workbench: Workbench, clock: Clock, qtbot: QtBot, art_cache: object
) -> None:
    press(page, Key.Key_PageDown, Key.Key_PageDown)
    assert workbench.records is not None
    other = workbench_at(workbench.records.path, clock)
    again = TreatmentPage(other, art_cache)  # type: ignore[arg-type]
    qtbot.addWidget(again)
    assert other.records is not None
    (draft,) = other.records.treatments.drafts()
    other.resume(draft)
    assert sentence(again) == "Ask: how does this pressure feel?"
    assert not ask_sheet(again).answer.felt
    other.records.close()


def test_a_draft_with_a_rating_resumes_at_its_first_step(idle_page: TreatmentPage, workbench: Workbench) -> None:
    begun(workbench)
    press(idle_page, Key.Key_6, Key.Key_PageDown)
    idle_page.leave()
    assert workbench.open_client is not None
    assert workbench.open_client.draft is not None
    workbench.resume(workbench.open_client.draft)
    assert sentence(idle_page) == "Find BL31, the first pair of dips"


def test_a_second_treatment_shows_nothing_of_the_first(
    page: TreatmentPage, workbench: Workbench, clock: Clock
) -> None:
    press(page, Key.Key_N)
    write(page, "sore")
    press(page, Key.Key_Escape, Key.Key_Escape)
    click(_stop(page).reasons.choices.options["Interrupted"])
    press(page, Key.Key_PageDown)
    clock.turn(minutes=1)
    begun(workbench)
    assert isinstance(page.sheets.sheet, BeforeSheet)
    assert page.note.area.text == ""
    assert not page.note.isVisible()


def test_pregnancy_told_meanwhile_is_refused_in_place(page: TreatmentPage, workbench: Workbench) -> None:
    records = _records(workbench)
    assert workbench.open_client is not None
    records.clients.tell_pregnancy(workbench.open_client.client.id, PregnancyAnswer.PREGNANT, workbench.clock())
    press(page, Key.Key_PageDown)
    assert "Pregnancy was recorded meanwhile" in line(page)
    assert sentence(page) == "Find BL31, the first pair of dips"
    assert page.sheets.foot.line.is_refusal


def test_what_was_answered_stays_when_it_cannot_be_kept(page: TreatmentPage, workbench: Workbench) -> None:
    press(page, Key.Key_PageDown, Key.Key_PageDown)
    said(page, Verdict.TOO_LIGHT, 3)
    records = _records(workbench)
    assert workbench.open_client is not None
    records.clients.tell_pregnancy(workbench.open_client.client.id, PregnancyAnswer.POSSIBLE, workbench.clock())
    press(page, Key.Key_PageDown)
    place = ask_sheet(page).places.by_side[Side.LEFT]
    assert (place.felt.verdict, place.felt.level) == (Verdict.TOO_LIGHT, 3)
    assert page.sheets.foot.line.is_refusal


def test_typing_drives_nothing(page: TreatmentPage, workbench: Workbench) -> None:
    press(page, Key.Key_N)
    write(page, "s 5 n")
    press(page, Key.Key_PageDown, Key.Key_Left, Key.Key_End, Key.Key_Return, Key.Key_Backspace, Key.Key_Backspace)
    assert running(workbench).treatment.entries == ()
    assert isinstance(page.sheets.sheet, StepSheet)
    assert page.note.area.text == "s 5 "  # a line break typed, then that and the last letter taken back


def test_escape_leaves_a_field_before_it_stops_anything(page: TreatmentPage) -> None:
    press(page, Key.Key_N, Key.Key_Escape)
    assert page.focusWidget() is page.sheets.foot.go_on
    assert isinstance(page.sheets.sheet, StepSheet)


def test_the_main_button_has_the_keyboard_after_every_step(page: TreatmentPage) -> None:
    for _ in range(2):
        assert page.focusWidget() is page.sheets.foot.go_on
        press(page, Key.Key_PageDown)
    assert page.focusWidget() is page.sheets.foot.go_on


def test_progress_and_plate_follow_the_steps(page: TreatmentPage, workbench: Workbench) -> None:
    pressed(running(workbench), 6, 4)
    said_here = running(workbench).treatment.pressures
    assert [cell.accessibleName() for cell in page.progress.cells] == [
        f"BL31, done, {told_levels(said_here)}",
        "BL32, now",
        "BL33, next",
        "BL34, later",
        "Legs, later",
    ]
    told = page.plate.accessibleDescription()
    assert "BL31 left: done; BL31 right: done; BL32 left: now; BL32 right: now" in told


def test_the_plate_shows_one_sided_work(page: TreatmentPage) -> None:
    sheet = page.sheets.sheet
    assert isinstance(sheet, StepSheet)
    click(sheet.switch.options["left"])
    assert "BL31 left: now; BL31 right: other side chosen" in page.plate.accessibleDescription()


def test_skipping_is_offered_for_steps_over_a_pair_only(page: TreatmentPage, workbench: Workbench) -> None:
    press(page, Key.Key_S)
    assert isinstance(page.sheets.sheet, SkipSheet)
    press(page, Key.Key_Escape)
    _all_pairs(workbench)
    press(page, Key.Key_S)
    assert sentence(page) == "Stroke down the backs of both legs"
    assert not page.sheets.foot.skip.isVisible()


def test_minutes_are_told_from_the_steps(page: TreatmentPage, clock: Clock) -> None:
    assert page.top.time.text() == "Just begun"
    clock.turn(minutes=3)
    press(page, Key.Key_PageDown)
    assert page.top.time.text() == "3 min gone"


def test_tab_goes_from_top_to_bottom(page: TreatmentPage) -> None:
    press(page, Key.Key_PageDown, Key.Key_PageDown, Key.Key_N)
    click(ask_sheet(page).together.options["apart"])
    QApplication.processEvents()
    page.top.leave.setFocus()
    parts: list[QWidget] = [page.top.leave]
    while parts[-1] is not page.sheets.foot.go_on:
        press(page, Key.Key_Tab)
        parts.append(page.focusWidget())
    sheet = ask_sheet(page)
    left, right = sheet.places.by_side.values()
    expected = (
        page.top.leave,
        page.top.stop,
        page.note,
        sheet.together,
        left.verdicts,
        left.levels,
        right.verdicts,
        right.levels,
        sheet.tellers,
        sheet.words,
        page.sheets.foot.back,
        page.sheets.foot.skip,
        page.sheets.foot.note,
        page.sheets.foot.go_on,
    )
    assert len(parts) == len(expected)
    assert all(part is each or each.isAncestorOf(part) for part, each in zip(parts, expected, strict=True))


def _records(workbench: Workbench) -> Records:
    assert workbench.records is not None
    return workbench.records


def _stages(page: TreatmentPage) -> list:  # type: ignore[type-arg]
    return [cell.stage for cell in page.progress.cells]


def _before(page: TreatmentPage) -> BeforeSheet:
    sheet = page.sheets.sheet
    assert isinstance(sheet, BeforeSheet)
    return sheet


def _stop(page: TreatmentPage) -> StopSheet:
    sheet = page.sheets.sheet
    assert isinstance(sheet, StopSheet)
    return sheet


def _all_pairs(workbench: Workbench) -> None:
    checklist = running(workbench)
    while checklist.treatment.current and checklist.treatment.current.point:
        checklist.skip("no time", whole_pair=True)


def _tell_by_keyboard(page: TreatmentPage) -> None:
    while not ask_sheet(page).tellers.isAncestorOf(page.focusWidget()):
        press(page, Key.Key_Backtab)
    press(page, Key.Key_Space)


def _answer_legs_by_keyboard(page: TreatmentPage) -> None:
    legs = page.sheets.sheet.legs  # type: ignore[union-attr]
    for side in (Side.RIGHT, Side.LEFT):
        while not legs[side].isAncestorOf(page.focusWidget()):
            press(page, Key.Key_Backtab)
        press(page, Key.Key_Space)
