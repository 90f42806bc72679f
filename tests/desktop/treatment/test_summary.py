import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from acuchart.desktop.treatment.page import TreatmentPage
from acuchart.desktop.treatment.rating import NOT_ASKED
from acuchart.desktop.treatment.sheet import Sheet
from acuchart.desktop.treatment.summary import SummarySheet, summary_lines
from acuchart.domain.answers import Strokes
from acuchart.domain.care import PregnancyAnswer
from acuchart.domain.treatments import Remarks, State
from acuchart.workbench import Workbench
from tests.desktop.hands import click, press, write
from tests.desktop.treatment.desk import line, pressed, running

Key = Qt.Key


@pytest.fixture
def signing(page: TreatmentPage, workbench: Workbench) -> TreatmentPage:
    """The page with BL31 to BL33 done, BL34 and the right leg left out."""
    checklist = running(workbench)
    checklist.remark(Remarks(before=6))
    for levels in ((5, 5), (6, 6), (6, 4)):
        pressed(checklist, *levels)
    checklist.skip("too tender", whole_pair=True)
    checklist.answer_strokes(Strokes(True, False, "bruise"))
    return page


def sheet(page: TreatmentPage) -> SummarySheet:
    found: Sheet | None = page.sheets.sheet
    assert isinstance(found, SummarySheet)
    return found


def test_everything_done_and_left_out_can_be_read_once_more(signing: TreatmentPage, workbench: Workbench) -> None:
    lines = dict(summary_lines(running(workbench).treatment))
    assert lines["Pressed"] == "BL31 · BL32 · BL33, legs left only"
    assert "BL34 skipped: too tender." in lines["Left out"]
    assert "Right leg left out: bruise." in lines["Left out"]
    assert lines["Before"] == "6 of 10"
    for part in ("BL31", "BL32", "BL33"):
        assert part in lines["Pressure"]


def test_what_nobody_was_asked_is_told_as_such(page: TreatmentPage, workbench: Workbench) -> None:
    checklist = running(workbench)
    for _ in range(4):
        checklist.skip("no time", whole_pair=True)
    checklist.answer_strokes(Strokes(left=True, right=True))
    lines = dict(summary_lines(checklist.treatment))
    assert (lines["Pressure"], lines["Before"]) == ("nobody was asked", "not asked")


def test_it_is_not_signed_without_the_rating_after(signing: TreatmentPage, workbench: Workbench) -> None:
    assert line(signing) == "Choose a number, or say that it was not asked."
    press(signing, Key.Key_PageDown)
    assert running(workbench).treatment.state is State.DRAFT


def test_a_rating_signs_it(signing: TreatmentPage, workbench: Workbench, qtbot: QtBot) -> None:
    press(signing, Key.Key_1, Key.Key_0)
    with qtbot.waitSignal(signing.ended, timeout=1000):
        click(signing.sheets.foot.go_on)
    assert workbench.open_client is not None
    visit = workbench.open_client.history[0]
    assert (visit.state, visit.remarks.before, visit.remarks.after) == (State.FINISHED, 6, 10)


def test_not_asked_signs_it_without_a_number(signing: TreatmentPage, workbench: Workbench) -> None:
    press(signing, Key.Key_3)
    click(sheet(signing).rating.not_asked.options[NOT_ASKED])
    assert sheet(signing).rating.levels.level is None
    press(signing, Key.Key_PageDown)
    assert workbench.open_client is not None
    assert workbench.open_client.history[0].remarks.after is None


def test_a_number_takes_not_asked_back(signing: TreatmentPage) -> None:
    click(sheet(signing).rating.not_asked.options[NOT_ASKED])
    press(signing, Key.Key_4)
    assert sheet(signing).rating.not_asked.choice is None


def test_the_note_is_at_hand_and_signed_with_it(signing: TreatmentPage, workbench: Workbench) -> None:
    assert signing.note.isVisible()
    signing.note.area.setFocus()
    write(signing, "slept well")
    press(signing, Key.Key_Escape, Key.Key_2, Key.Key_PageDown)
    assert workbench.open_client is not None
    assert workbench.open_client.history[0].remarks == Remarks(6, 2, "slept well")


def test_pregnancy_told_meanwhile_keeps_it_open_or_signs_what_was_done(
    signing: TreatmentPage, workbench: Workbench
) -> None:
    """All steps are answered, so signing adds no work on closed points."""
    assert workbench.open_client is not None
    assert workbench.records is not None
    client_id = workbench.open_client.client.id
    workbench.records.clients.tell_pregnancy(client_id, PregnancyAnswer.PREGNANT, workbench.clock())
    press(signing, Key.Key_2, Key.Key_PageDown)
    assert workbench.open_client.history[0].state is State.FINISHED
