from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from acuchart.desktop.treatment.page import TreatmentPage
from acuchart.desktop.treatment.resuming import ResumeBar
from acuchart.domain.care import MustAsk
from acuchart.workbench import Workbench
from tests.desktop.hands import click
from tests.desktop.treatment.desk import Clock, begun, pressed, running, with_client, workbench_at


@pytest.fixture
def bar(qtbot: QtBot, workbench: Workbench) -> ResumeBar:
    made = ResumeBar(workbench)
    qtbot.addWidget(made)
    return made


def left_open(workbench: Workbench) -> None:
    """A treatment left after its first pair, and its client put away."""
    pressed(begun(workbench))
    workbench.put_away()
    workbench.leave()


def test_without_drafts_there_is_no_bar(bar: ResumeBar) -> None:
    assert bar.isHidden()
    assert bar.rows == []


def test_a_draft_says_whose_it_is_where_it_stands_and_since_when(
    bar: ResumeBar, workbench: Workbench, clock: Clock
) -> None:
    left_open(workbench)
    clock.turn(minutes=40)
    bar.show_drafts()
    (row,) = bar.rows
    assert not bar.isHidden()
    assert "Alma Sample" in row.identity.accessibleName()
    assert row.words.text() == "Treatment open since 09:00"
    assert row.stand.text() == "BL32, find · 4 of 17 steps done"


def test_a_draft_of_another_day_names_the_day(bar: ResumeBar, workbench: Workbench, clock: Clock) -> None:
    left_open(workbench)
    clock.turn(days=2)
    bar.show_drafts()
    assert bar.rows[0].words.text() == "Treatment open since 9 Nov 2026, 09:00"


def test_several_drafts_cannot_be_mixed_up(bar: ResumeBar, workbench: Workbench, clock: Clock) -> None:
    left_open(workbench)
    clock.turn(minutes=5)
    with_client(workbench, "Bruno Sample")
    left_open(workbench)
    names = [row.go_on.accessibleName() for row in bar.rows]
    assert names == ["Go on with Bruno Sample", "Go on with Alma Sample"]


def test_going_on_names_the_draft_it_is_about(bar: ResumeBar, workbench: Workbench, qtbot: QtBot) -> None:
    left_open(workbench)
    bar.show()
    with qtbot.waitSignal(bar.resume_wanted, timeout=1000) as asked:
        click(bar.rows[0].go_on)
    assert asked.args == [bar.rows[0].draft]


def test_later_hides_it_and_keeps_it_open(bar: ResumeBar, workbench: Workbench) -> None:
    left_open(workbench)
    bar.show()
    click(bar.rows[0].later)
    assert bar.isHidden()
    assert workbench.records is not None
    assert len(workbench.records.treatments.drafts()) == 1


def test_the_next_start_shows_it_again(bar: ResumeBar, workbench: Workbench, clock: Clock, qtbot: QtBot) -> None:
    left_open(workbench)
    bar.put_off(bar.rows[0].draft)
    assert workbench.records is not None
    other = workbench_at(workbench.records.path, clock)
    again = ResumeBar(other)
    qtbot.addWidget(again)
    assert len(again.rows) == 1
    assert other.records is not None
    other.records.close()


def test_while_a_treatment_runs_there_is_no_bar(bar: ResumeBar, workbench: Workbench) -> None:
    left_open(workbench)
    workbench.resume(bar.rows[0].draft)
    assert bar.isHidden()
    workbench.put_away()
    workbench.leave()
    assert not bar.isHidden()


def test_the_draft_of_the_client_on_the_table_is_not_shown_twice(bar: ResumeBar, workbench: Workbench) -> None:
    left_open(workbench)
    workbench.open(bar.rows[0].draft.client_id)
    assert bar.isHidden()
    with_client(workbench, "Bruno Sample")
    assert len(bar.rows) == 1


def test_before_the_records_are_open_there_is_no_bar(workbench: Workbench, qtbot: QtBot, clock: Clock) -> None:
    records, workbench.records = workbench.records, None
    early = ResumeBar(workbench)
    qtbot.addWidget(early)
    assert early.isHidden()
    workbench.attach(records)
    assert early.isHidden()


def test_resumed_on_another_day_the_question_is_put_first(
    bar: ResumeBar, workbench: Workbench, clock: Clock, idle_page: TreatmentPage
) -> None:
    left_open(workbench)
    clock.turn(days=1)
    workbench.resume(bar.rows[0].draft)
    assert isinstance(workbench.decision, MustAsk)
    assert idle_page.sheets.sheet is None


def test_a_draft_goes_on_at_its_step_with_nothing_lost(
    bar: ResumeBar, workbench: Workbench, idle_page: TreatmentPage
) -> None:
    left_open(workbench)
    workbench.resume(bar.rows[0].draft)
    assert idle_page.sheets.sheet is not None
    assert idle_page.sheets.sheet.kicker.text() == "BL32, both sides"
    assert len(running(workbench).treatment.entries) == 4


def test_the_bar_fits_a_small_window(bar: ResumeBar, workbench: Workbench, tmp_path: Path) -> None:
    left_open(workbench)
    assert bar.minimumSizeHint().width() < 1100
    assert bar.rows[0].focusPolicy() is Qt.FocusPolicy.NoFocus
