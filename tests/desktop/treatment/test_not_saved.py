"""The record file is gone for a moment: each verb says so in place, and nothing typed is lost."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt

from acuchart.desktop.treatment.asides import SkipSheet, StopSheet
from acuchart.desktop.treatment.close_sheet import CloseSheet
from acuchart.desktop.treatment.page import TreatmentPage
from acuchart.desktop.treatment.summary import SummarySheet
from acuchart.domain.answers import Strokes, Verdict
from acuchart.domain.sides import PAIR, Side
from acuchart.domain.treatments import State
from acuchart.workbench import Workbench
from tests.desktop.hands import click, press, write
from tests.desktop.treatment.desk import ask_sheet, line, running, said, sentence

Key = Qt.Key
GONE = "moved, deleted or replaced"


@contextmanager
def file_gone(workbench: Workbench) -> Iterator[None]:
    """Without the record file; it is put back afterwards."""
    assert workbench.records is not None
    path = workbench.records.path
    elsewhere = path.rename(path.with_name("elsewhere.db"))
    yield
    elsewhere.rename(path)


def to_legs(workbench: Workbench) -> None:
    for _ in range(4):
        running(workbench).skip("no time", whole_pair=True)


def tick(_page: TreatmentPage, _workbench: Workbench) -> None:
    """The page is at a tick already."""


def ask(page: TreatmentPage, _workbench: Workbench) -> None:
    press(page, Key.Key_PageDown, Key.Key_PageDown)
    said(page, Verdict.JUST_RIGHT, 6)
    ask_sheet(page).words.setText("firm")


def skip(page: TreatmentPage, _workbench: Workbench) -> None:
    press(page, Key.Key_S)
    sheet = page.sheets.sheet
    assert isinstance(sheet, SkipSheet)
    click(sheet.reasons.choices.options["Too tender"])


def stop(page: TreatmentPage, _workbench: Workbench) -> None:
    press(page, Key.Key_Escape)
    sheet = page.sheets.sheet
    assert isinstance(sheet, StopSheet)
    click(sheet.reasons.choices.options["Interrupted"])


def close(page: TreatmentPage, workbench: Workbench) -> None:
    to_legs(workbench)
    sheet = page.sheets.sheet
    assert isinstance(sheet, CloseSheet)
    for side in PAIR:
        click(sheet.legs[side].options["done"])


def sign(page: TreatmentPage, workbench: Workbench) -> None:
    to_legs(workbench)
    running(workbench).answer_strokes(Strokes(left=True, right=True))
    assert isinstance(page.sheets.sheet, SummarySheet)
    press(page, Key.Key_2)


@pytest.mark.parametrize("prepare", [tick, ask, skip, stop, close, sign])
def test_going_on_says_why_not_and_works_once_the_file_is_back(
    page: TreatmentPage, workbench: Workbench, prepare: Callable[[TreatmentPage, Workbench], None]
) -> None:
    prepare(page, workbench)
    sheet, before = page.sheets.sheet, running(workbench).treatment
    with file_gone(workbench):
        press(page, Key.Key_PageDown)
        assert GONE in line(page)
        assert page.sheets.foot.line.is_refusal
        assert page.sheets.sheet is sheet
        assert running(workbench).treatment is before
    press(page, Key.Key_PageDown)
    after = workbench.checklist.treatment if workbench.checklist else None
    assert after is None or len(after.entries) > len(before.entries)


def test_an_answer_stays_as_it_was_given(page: TreatmentPage, workbench: Workbench) -> None:
    ask(page, workbench)
    with file_gone(workbench):
        press(page, Key.Key_PageDown)
        answer = ask_sheet(page).answer
    assert (answer.at(Side.LEFT).verdict, answer.at(Side.LEFT).level, answer.words) == (
        Verdict.JUST_RIGHT,
        6,
        "firm",
    )


def test_going_back_says_why_not(page: TreatmentPage, workbench: Workbench) -> None:
    press(page, Key.Key_PageDown)
    with file_gone(workbench):
        press(page, Key.Key_PageUp)
        assert GONE in line(page)
    assert sentence(page).startswith("Press BL31")


def test_a_note_stays_in_its_field(page: TreatmentPage, workbench: Workbench) -> None:
    press(page, Key.Key_N)
    write(page, "sore")
    with file_gone(workbench):
        page.note.keep()
        assert GONE in page.note.area.error
        assert page.note.area.text == "sore"
    page.note.keep()
    assert page.note.area.error == ""
    assert running(workbench).treatment.remarks.note == "sore"


def test_without_the_file_it_can_be_left_when_all_is_kept(page: TreatmentPage, workbench: Workbench) -> None:
    press(page, Key.Key_PageDown)
    with file_gone(workbench):
        page.leave()
    assert workbench.checklist is None
    assert workbench.records is not None
    (draft,) = workbench.records.treatments.drafts()
    assert draft.state is State.DRAFT
    assert len(draft.entries) == 1
