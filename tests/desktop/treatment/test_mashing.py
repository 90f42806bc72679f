"""Keys in any order: nothing breaks, nothing is lost, nothing ends by accident."""

import random
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from acuchart.desktop.treatment.page import TreatmentPage
from acuchart.domain.treatments import Outcome, Treatment
from acuchart.workbench import Workbench
from tests.desktop.hands import press
from tests.desktop.treatment.desk import running

Key = Qt.Key
PEDAL = (Key.Key_PageDown, Key.Key_PageUp, Key.Key_Space, Key.Key_Return)
ANSWERS = (Key.Key_Left, Key.Key_Down, Key.Key_Right, *(Key(Key.Key_0 + digit) for digit in range(10)))
WAYS = (Key.Key_S, Key.Key_N, Key.Key_Escape, Key.Key_Backspace, Key.Key_Tab, Key.Key_Backtab)
PRESSES = 120  # about as many as three treatments take


def kept(workbench: Workbench) -> Treatment:
    """The draft as the record file has it."""
    assert workbench.records is not None
    (draft,) = workbench.records.treatments.drafts()
    return draft


@pytest.mark.parametrize("seed", range(6))
def test_what_shows_is_always_what_is_kept(page: TreatmentPage, workbench: Workbench, seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(PRESSES):
        press(page, chance.choice(PEDAL + ANSWERS + WAYS))
        if workbench.checklist is None:
            return  # left by the button the keyboard was on; what it leaves is tested below
        assert kept(workbench).entries == running(workbench).treatment.entries
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("seed", range(6))
def test_a_pedal_alone_answers_nothing_and_ends_nothing(
    page: TreatmentPage, workbench: Workbench, seed: int
) -> None:
    chance = random.Random(seed)
    for _ in range(PRESSES):
        press(page, chance.choice(PEDAL))
    draft = kept(workbench)
    assert {entry.outcome for entry in draft.entries} <= {Outcome.TICKED, Outcome.REOPENED}
    assert draft.pressures == ()
    assert draft.current is not None


def test_a_pedal_stops_at_the_first_question(page: TreatmentPage, workbench: Workbench) -> None:
    for _ in range(20):
        press(page, Key.Key_PageDown)
    step = running(workbench).treatment.current
    assert step is not None
    assert step.id == "BL31.ask"


@pytest.mark.parametrize("seed", range(4))
def test_arrows_and_digits_alone_go_nowhere(page: TreatmentPage, workbench: Workbench, seed: int) -> None:
    press(page, Key.Key_PageDown, Key.Key_PageDown)
    chance = random.Random(seed)
    for _ in range(PRESSES):
        press(page, chance.choice(ANSWERS))
    assert len(running(workbench).treatment.entries) == 2


def test_escape_alone_never_stops(page: TreatmentPage, workbench: Workbench) -> None:
    for _ in range(9):
        press(page, Key.Key_Escape)
    assert running(workbench).treatment.entries == ()


def test_whatever_was_mashed_goes_on_in_another_window(
    page: TreatmentPage, workbench: Workbench, qtbot: QtBot, art_cache: Path
) -> None:
    chance = random.Random(99)
    for _ in range(PRESSES // 2):
        press(page, chance.choice(PEDAL + ANSWERS))
    workbench.put_away()
    again = TreatmentPage(workbench, art_cache)
    qtbot.addWidget(again)
    workbench.resume(kept(workbench))
    shown = again.sheets.sheet
    assert shown is not None
    step = running(workbench).treatment.current
    assert step is not None
    assert shown.sentence.text() in (step.title, "How strong is the complaint now?")
