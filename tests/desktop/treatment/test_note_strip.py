from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from acuchart.desktop.treatment.note_strip import SETTLED_MS
from acuchart.desktop.treatment.page import TreatmentPage
from acuchart.domain.treatments import NOTE_LIMIT
from acuchart.workbench import Workbench
from tests.desktop.hands import click, press, write
from tests.desktop.treatment.desk import running

Key = Qt.Key


def test_a_note_keeps_itself_after_the_last_key(page: TreatmentPage, workbench: Workbench, qtbot: QtBot) -> None:
    press(page, Key.Key_N)
    with qtbot.waitSignal(page.note.kept, timeout=10 * SETTLED_MS):
        write(page, "sore on the right")
    assert running(workbench).treatment.remarks.note == "sore on the right"
    assert page.note.told == "Saved 09:00"


def test_going_on_keeps_the_note_at_once(page: TreatmentPage, workbench: Workbench) -> None:
    press(page, Key.Key_N)
    write(page, "sore")
    click(page.sheets.foot.go_on)
    assert running(workbench).treatment.remarks.note == "sore"


def test_hiding_the_page_keeps_the_note(page: TreatmentPage, workbench: Workbench) -> None:
    press(page, Key.Key_N)
    write(page, "sore")
    page.hide()
    assert running(workbench).treatment.remarks.note == "sore"


def test_leaving_keeps_the_note(page: TreatmentPage, workbench: Workbench) -> None:
    press(page, Key.Key_N)
    write(page, "sore")
    page.leave()
    assert workbench.open_client is not None
    assert workbench.open_client.draft is not None
    assert workbench.open_client.draft.remarks.note == "sore"


def test_a_note_that_cannot_be_kept_says_so_and_stays(page: TreatmentPage, workbench: Workbench) -> None:
    press(page, Key.Key_N)
    page.note.area.set_text("x" * (NOTE_LIMIT + 1))
    page.note.keep()
    assert page.note.area.error.startswith("Not saved. The note has")
    assert len(page.note.area.text) == NOTE_LIMIT + 1
    page.leave()
    assert workbench.checklist is not None, "leaving would lose what was typed"


def test_the_note_survives_steps_and_steps_survive_the_note(page: TreatmentPage, workbench: Workbench) -> None:
    press(page, Key.Key_N)
    write(page, "sore")
    press(page, Key.Key_Escape, Key.Key_PageDown)
    assert page.note.area.text == "sore"
    page.note.area.set_text("sore, right")
    page.note.keep()
    assert len(running(workbench).treatment.entries) == 1
    assert running(workbench).treatment.remarks.note == "sore, right"


def test_the_rating_before_is_not_lost_to_a_note(page: TreatmentPage, workbench: Workbench) -> None:
    press(page, Key.Key_PageUp, Key.Key_8, Key.Key_PageDown, Key.Key_N)
    write(page, "sore")
    page.note.keep()
    remarks = running(workbench).treatment.remarks
    assert (remarks.before, remarks.note) == (8, "sore")


def test_a_resumed_draft_brings_its_note(page: TreatmentPage, workbench: Workbench) -> None:
    press(page, Key.Key_N)
    write(page, "sore")
    page.leave()
    page.note.area.set_text("typed while nothing runs")
    page.note.keep()
    assert workbench.open_client is not None
    assert workbench.open_client.draft is not None
    workbench.resume(workbench.open_client.draft)
    assert page.note.area.text == "sore"
