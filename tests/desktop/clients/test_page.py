"""Finding a client on the left, their record on the right."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from acuchart.desktop.clients.form import ClientForm
from acuchart.desktop.clients.page import ClientsPage
from acuchart.desktop.clients.visit import VisitDetails
from acuchart.desktop.clients.visit_row import VisitRow
from acuchart.desktop.look.theme import LIGHT, scaled
from acuchart.desktop.look.wearing import wear
from acuchart.desktop.widgets.empty_state import EmptyState
from acuchart.desktop.widgets.label import Label
from acuchart.domain.care import PregnancyAnswer
from acuchart.workbench import Workbench
from tests.desktop.clients.conftest import Practice
from tests.desktop.clients.showing import on_screen
from tests.desktop.hands import click, press, write

Page = Callable[[Workbench], ClientsPage]


@pytest.fixture
def page(qtbot: QtBot, cache: Path) -> Page:
    return lambda workbench: on_screen(qtbot, ClientsPage(workbench, cache), 1208, 656)


def _visible_texts(page: ClientsPage) -> list[str]:
    return [label.text() for label in page.findChildren(Label) if label.isVisible()]


def test_a_client_is_found_and_opened_by_keys_alone(practice: Practice, page: Page) -> None:
    shown = page(practice.workbench)
    shown.show_list()
    write(shown, "alma")
    press(shown, Qt.Key.Key_Return)
    assert practice.workbench.open_client is not None
    assert shown.overview.name.text() == "Alma Sample"
    assert shown.overview.isVisible()


def test_without_a_client_the_page_says_what_to_do(practice: Practice, page: Page) -> None:
    shown = page(practice.workbench)
    assert not shown.overview.isVisible()
    assert "No client chosen" in _visible_texts(shown)


def test_an_empty_practice_explains_itself(workbench: Workbench, page: Page) -> None:
    shown = page(workbench)
    assert "No client yet" in _visible_texts(shown)
    assert shown.add.isEnabled()


def test_while_records_are_opened_nobody_can_be_added(closed_workbench: Workbench, page: Page) -> None:
    shown = page(closed_workbench)
    assert not shown.add.isEnabled()
    assert not any(state.isVisible() for state in shown.findChildren(EmptyState))
    assert "The records are still being opened." in _visible_texts(shown)


def test_add_opens_the_form(practice: Practice, page: Page) -> None:
    shown = page(practice.workbench)
    click(shown.add)
    form = shown.findChildren(ClientForm)[0]
    assert form.isVisible()
    write(form, "Zoe Sample")
    form.save()
    assert shown.overview.name.text() == "Zoe Sample"


def test_edit_opens_the_form_of_this_client(practice: Practice, page: Page) -> None:
    shown = page(practice.workbench)
    practice.open("alma")
    click(shown.overview.person.edit)
    form = shown.findChildren(ClientForm)[0]
    assert form.name.text == "Alma Sample"
    form.name.set_text("Alma Renamed")
    form.save()
    assert shown.overview.name.text() == "Alma Renamed"
    assert "Alma Renamed" in [shown.finder.rows.data(shown.finder.rows.index(row)) for row in range(6)]


def test_begin_asks_for_a_treatment(qtbot: QtBot, practice: Practice, page: Page) -> None:
    shown = page(practice.workbench)
    practice.open("alma")
    with qtbot.waitSignal(shown.begin_wanted):
        click(shown.overview.begin)


def test_a_draft_stands_on_top_and_takes_the_place_of_begin(qtbot: QtBot, practice: Practice, page: Page) -> None:
    shown = page(practice.workbench)
    practice.open("dan")
    assert not shown.overview.begin.isVisible()
    assert shown.overview.draft.geometry().top() < shown.overview.preference.geometry().top()
    with qtbot.waitSignal(shown.begin_wanted):
        click(shown.overview.draft.go_on)


def test_a_visit_opens_its_details(practice: Practice, page: Page) -> None:
    shown = page(practice.workbench)
    practice.open("alma")
    click(shown.findChildren(VisitRow)[0])
    assert shown.findChildren(VisitDetails)[0].isVisible()


def test_an_answer_given_elsewhere_shows_at_once(practice: Practice, page: Page) -> None:
    shown = page(practice.workbench)
    practice.open("new")
    practice.workbench.tell_pregnancy(PregnancyAnswer.PREGNANT)
    assert any(text.startswith("Answered ") for text in _visible_texts(shown))


def test_another_client_begins_at_the_top(practice: Practice, page: Page) -> None:
    shown = page(practice.workbench)
    practice.open("alma")
    bar = shown.overview.verticalScrollBar()
    bar.setValue(bar.maximum())
    practice.open("pia")
    assert bar.value() == 0


def test_an_answer_does_not_scroll_the_record_away(practice: Practice, page: Page) -> None:
    shown = page(practice.workbench)
    practice.open("alma")
    bar = shown.overview.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    practice.workbench.tell_pregnancy(PregnancyAnswer.NOT_PREGNANT)
    assert bar.value() == before > 0


def test_during_a_treatment_no_other_client_opens_and_it_says_why(practice: Practice, page: Page) -> None:
    shown = page(practice.workbench)
    practice.open("dan")
    assert practice.workbench.open_client is not None
    assert practice.workbench.open_client.draft is not None
    practice.workbench.resume(practice.workbench.open_client.draft)
    shown.finder.chosen.emit(practice.people["alma"].id)
    assert shown.notice.sentence.startswith("A treatment is running.")


def test_where_there_is_little_room_list_and_record_take_turns(
    qtbot: QtBot, practice: Practice, cache: Path
) -> None:
    shown = on_screen(qtbot, ClientsPage(practice.workbench, cache), 700, 600)
    assert shown.finder.isVisible()
    practice.open("alma")
    assert not shown.finder.isVisible()
    assert shown.overview.isVisible()
    click(shown.back)
    assert shown.finder.isVisible()
    assert not shown.overview.isVisible()


def test_cards_stand_side_by_side_only_where_they_have_room(qtbot: QtBot, practice: Practice, page: Page) -> None:
    shown = page(practice.workbench)
    practice.open("alma")
    overview = shown.overview
    assert overview.ratings.pos().x() > overview.preference.geometry().right()
    shown.resize(1000, 656)
    qtbot.waitUntil(lambda: overview.ratings.pos().x() == overview.preference.pos().x())


def test_the_question_is_scrolled_to_when_asked(qtbot: QtBot, practice: Practice, page: Page) -> None:
    shown = page(practice.workbench)
    practice.open("alma")
    question = shown.overview.pregnancy.question
    click(shown.overview.pregnancy.ask)
    qtbot.waitUntil(lambda: shown.overview.pregnancy.keep.visibleRegion().boundingRect().height() > 30)
    assert question.visibleRegion().boundingRect().height() > 300


def test_opening_a_client_never_widens_the_window(
    qtbot: QtBot, qapp: QApplication, practice: Practice, cache: Path
) -> None:
    wear(qapp, scaled(LIGHT, 2.0))
    shown = on_screen(qtbot, ClientsPage(practice.workbench, cache), 1136, 560)
    practice.open("alma")
    qtbot.waitUntil(shown.overview.isVisible)
    assert shown.width() == 1136


def test_a_record_begins_at_its_top(qtbot: QtBot, practice: Practice, page: Page) -> None:
    shown = page(practice.workbench)
    practice.open("alma")
    qtbot.waitUntil(shown.overview.ratings.isVisible)
    assert shown.overview.verticalScrollBar().value() == 0
