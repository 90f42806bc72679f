import pytest
from PySide6.QtCore import Qt

from acuchart.desktop.treatment.close_sheet import CloseSheet
from acuchart.desktop.treatment.page import TreatmentPage
from acuchart.desktop.treatment.summary import SummarySheet
from acuchart.domain.answers import Strokes
from acuchart.domain.sides import PAIR, Side
from acuchart.workbench import Workbench
from tests.desktop.hands import click, press, write
from tests.desktop.treatment.desk import line, running

Key = Qt.Key


@pytest.fixture
def closing(page: TreatmentPage, workbench: Workbench) -> TreatmentPage:
    """The page at the strokes down the legs."""
    for _ in range(4):
        running(workbench).skip("no time", whole_pair=True)
    assert isinstance(page.sheets.sheet, CloseSheet)
    return page


def sheet(page: TreatmentPage) -> CloseSheet:
    found = page.sheets.sheet
    assert isinstance(found, CloseSheet)
    return found


def answer(page: TreatmentPage, left: str, right: str) -> None:
    for side, done in zip(PAIR, (left, right), strict=True):
        click(sheet(page).legs[side].options[done])


def test_neither_leg_is_answered_beforehand(closing: TreatmentPage) -> None:
    assert [leg.choice for leg in sheet(closing).legs.values()] == [None, None]
    assert line(closing) == "Say for the left and the right leg whether it was done."


def test_it_cannot_finish_without_both_legs(closing: TreatmentPage, workbench: Workbench) -> None:
    click(sheet(closing).legs[Side.LEFT].options["done"])
    press(closing, Key.Key_PageDown)
    assert isinstance(closing.sheets.sheet, CloseSheet)
    assert line(closing) == "Say for the right leg whether it was done."
    assert running(workbench).treatment.strokes is None


def test_both_legs_done(closing: TreatmentPage, workbench: Workbench) -> None:
    answer(closing, "done", "done")
    assert not sheet(closing).reasons.isVisible()
    press(closing, Key.Key_PageDown)
    assert running(workbench).treatment.strokes == Strokes(left=True, right=True)
    assert isinstance(closing.sheets.sheet, SummarySheet)


def test_a_leg_left_out_wants_a_reason(closing: TreatmentPage, workbench: Workbench) -> None:
    answer(closing, "done", "not done")
    assert sheet(closing).reasons.isVisible()
    press(closing, Key.Key_PageDown)
    assert line(closing) == "Say why a leg was left out."
    click(sheet(closing).reasons.choices.options["Varicose veins"])
    press(closing, Key.Key_PageDown)
    assert running(workbench).treatment.strokes == Strokes(True, False, "Varicose veins")


def test_a_reason_in_own_words(closing: TreatmentPage, workbench: Workbench) -> None:
    answer(closing, "not done", "not done")
    sheet(closing).reasons.words.setFocus()
    write(closing, "no oil left")
    click(closing.sheets.foot.go_on)
    assert running(workbench).treatment.strokes == Strokes(False, False, "no oil left")


def test_a_reason_given_before_both_were_done_is_not_kept(closing: TreatmentPage, workbench: Workbench) -> None:
    answer(closing, "not done", "done")
    click(sheet(closing).reasons.choices.options["Skin not intact"])
    click(sheet(closing).legs[Side.LEFT].options["done"])
    press(closing, Key.Key_PageDown)
    assert running(workbench).treatment.strokes == Strokes(left=True, right=True)


def test_the_answers_stand_still_while_a_reason_is_asked(closing: TreatmentPage) -> None:
    before = [leg.mapTo(closing, leg.rect().topLeft()) for leg in sheet(closing).legs.values()]
    answer(closing, "done", "not done")
    assert [leg.mapTo(closing, leg.rect().topLeft()) for leg in sheet(closing).legs.values()] == before


def test_the_legs_cannot_be_skipped(closing: TreatmentPage, workbench: Workbench) -> None:
    press(closing, Key.Key_S)
    assert isinstance(closing.sheets.sheet, CloseSheet)
    assert not closing.sheets.foot.skip.isVisible()
