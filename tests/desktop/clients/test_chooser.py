"""Who is on the table, in the top bar."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from acuchart.desktop.clients.chooser import ClientChooser
from acuchart.desktop.clients.chooser_popup import ChooserPopup
from acuchart.domain.care import PregnancyAnswer
from acuchart.domain.clients import Person
from acuchart.workbench import Workbench
from tests.desktop.clients.conftest import Clock, Practice
from tests.desktop.clients.showing import on_screen
from tests.desktop.hands import click, press, write

Chooser = Callable[..., ClientChooser]


@pytest.fixture
def chooser(qtbot: QtBot) -> Chooser:
    """Makes a chooser in the bar of a window that has another button to go to."""

    def show(workbench: Workbench, width: int = 1440) -> ClientChooser:
        window = QWidget()
        made = ClientChooser(workbench)
        column = QVBoxLayout(window)
        bar = QHBoxLayout()
        bar.addWidget(made)
        bar.addStretch(1)
        column.addLayout(bar)
        column.addStretch(1)
        column.addWidget(QPushButton("Elsewhere"))
        on_screen(qtbot, window, width, 720)
        return made

    return show


def _opened(chooser: ClientChooser) -> ChooserPopup:
    click(chooser.button)
    assert chooser.popup is not None
    assert chooser.popup.isVisible()
    return chooser.popup


def test_nobody_chosen_says_so(practice: Practice, chooser: Chooser) -> None:
    shown = chooser(practice.workbench)
    assert shown.button.accessibleName() == "No client chosen"
    assert not shown.pill.isVisible()
    assert not shown.pressures.isVisible()


def test_the_client_on_the_table_is_named_with_what_was_answered(practice: Practice, chooser: Chooser) -> None:
    shown = chooser(practice.workbench)
    practice.open("pia")
    assert "Pia Sample" in shown.button.accessibleName()
    assert (shown.pill.words, shown.pill.kind) == ("Pregnant · told 6 Nov 2026", "danger")


def test_a_new_answer_shows_at_once(practice: Practice, chooser: Chooser) -> None:
    shown = chooser(practice.workbench)
    practice.open("new")
    assert shown.pill.words == "Pregnancy not asked"
    practice.workbench.tell_pregnancy(PregnancyAnswer.NOT_PREGNANT)
    assert shown.pill.words == "Not pregnant · asked today"


def test_the_answer_of_an_earlier_day_is_asked_again(practice: Practice, chooser: Chooser, clock: Clock) -> None:
    shown = chooser(practice.workbench)
    practice.open("new")
    practice.workbench.tell_pregnancy(PregnancyAnswer.NOT_PREGNANT)
    clock.turn(days=1)
    practice.open("new")
    assert shown.pill.words == "Not pregnant · asked 9 Nov 2026, ask again"


def test_pressure_last_time_is_told_pair_by_pair(practice: Practice, chooser: Chooser) -> None:
    shown = chooser(practice.workbench, 1920)
    practice.open("alma")
    assert shown.pressures.isVisible()
    assert shown.pressures.accessibleName() == "Pressure last time: BL31 5, BL32 6, BL33 L 6 R 4, BL34 3"


def test_what_has_no_room_is_left_out_and_the_answer_never_is(practice: Practice, chooser: Chooser) -> None:
    shown = chooser(practice.workbench, 980)
    practice.open("alma")
    assert not shown.pressures.isVisible()
    assert shown.pill.isVisible()
    assert shown.pill.y() > shown.button.geometry().center().y()


def test_a_client_is_found_and_opened_from_the_bar(practice: Practice, chooser: Chooser) -> None:
    shown = chooser(practice.workbench)
    popup = _opened(shown)
    assert popup.finder.field.hasFocus()
    write(shown, "alma")
    press(shown, Qt.Key.Key_Return)
    assert not popup.isVisible()
    assert "Alma Sample" in shown.button.accessibleName()


def test_it_opens_by_key(practice: Practice, chooser: Chooser) -> None:
    shown = chooser(practice.workbench)
    shown.button.setFocus()
    press(shown, Qt.Key.Key_Space)
    assert shown.popup is not None
    assert shown.popup.finder.field.hasFocus()


def test_escape_clears_the_text_and_then_closes(practice: Practice, chooser: Chooser) -> None:
    popup = _opened(shown := chooser(practice.workbench))
    write(shown, "alma")
    press(shown, Qt.Key.Key_Escape)
    assert popup.isVisible()
    press(shown, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert shown.button.hasFocus()


def test_a_press_elsewhere_closes_it(practice: Practice, chooser: Chooser) -> None:
    popup = _opened(shown := chooser(practice.workbench))
    click(shown.window().findChildren(QPushButton)[-1])
    assert not popup.isVisible()


def test_a_second_press_of_the_button_closes_it(practice: Practice, chooser: Chooser) -> None:
    popup = _opened(shown := chooser(practice.workbench))
    click(shown.button)
    assert not popup.isVisible()


def test_a_client_can_be_put_away(practice: Practice, chooser: Chooser) -> None:
    practice.open("alma")
    popup = _opened(chooser(practice.workbench))
    click(popup.put_away)
    assert practice.workbench.open_client is None
    assert not popup.isVisible()


def test_without_a_client_there_is_nothing_to_open_or_put_away(practice: Practice, chooser: Chooser) -> None:
    popup = _opened(chooser(practice.workbench))
    assert not popup.record.isVisible()
    assert not popup.put_away.isVisible()
    assert popup.add.isVisible()


def test_adding_and_the_record_are_asked_for(qtbot: QtBot, practice: Practice, chooser: Chooser) -> None:
    practice.open("alma")
    shown = chooser(practice.workbench)
    with qtbot.waitSignal(shown.add_wanted):
        click(_opened(shown).add)
    with qtbot.waitSignal(shown.record_wanted):
        click(_opened(shown).record)


def test_during_a_treatment_the_refusal_stands_in_place(practice: Practice, chooser: Chooser) -> None:
    practice.open("dan")
    assert practice.workbench.open_client is not None
    assert practice.workbench.open_client.draft is not None
    practice.workbench.resume(practice.workbench.open_client.draft)
    popup = _opened(chooser(practice.workbench))
    click(popup.put_away)
    assert popup.isVisible()
    assert popup.notice.sentence.startswith("A treatment is running.")


def test_while_records_are_opened_it_cannot_open(closed_workbench: Workbench, chooser: Chooser) -> None:
    shown = chooser(closed_workbench)
    assert not shown.button.isEnabled()
    shown.open()
    assert shown.popup is None


def test_it_opens_inside_the_window(practice: Practice, chooser: Chooser) -> None:
    shown = chooser(practice.workbench)
    popup = _opened(shown)
    assert shown.window().rect().contains(popup.geometry())


def test_a_very_long_name_wraps_and_never_widens_the_bar(practice: Practice, chooser: Chooser) -> None:
    shown = chooser(practice.workbench)
    practice.workbench.add(Person("Wilhelmina " * 15))
    assert shown.button.sizeHint().width() < 420
    assert shown.button.card.height() >= shown.button.card.heightForWidth(shown.button.card.width()) > 60


def test_choosing_a_client_never_widens_the_window(practice: Practice, chooser: Chooser) -> None:
    shown = chooser(practice.workbench, 460)
    practice.open("alma")
    assert shown.window().width() == 460
    practice.workbench.leave()
    assert shown.window().width() == 460
