"""What a screen reader finds, and can press."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from acuchart.desktop.clients.chooser import ClientChooser
from acuchart.desktop.clients.form import ClientForm
from acuchart.desktop.clients.page import ClientsPage
from acuchart.desktop.clients.visit import VisitDetails
from acuchart.domain.care import PregnancyAnswer
from tests.desktop.clients.conftest import Practice
from tests.desktop.clients.showing import on_screen

PRESS = QAccessibleActionInterface.pressAction()


@pytest.fixture
def page(qtbot: QtBot, practice: Practice, cache: Path) -> ClientsPage:
    return on_screen(qtbot, ClientsPage(practice.workbench, cache), 1208, 656)


def _heard(part: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(part)


def _name(part: QWidget) -> str:
    return _heard(part).text(QAccessible.Text.Name)


def _press(qtbot: QtBot, part: QAbstractButton) -> None:
    with qtbot.waitSignal(part.clicked):
        _heard(part).actionInterface().doAction(PRESS)


def test_the_question_is_asked_and_answered_by_ear(qtbot: QtBot, page: ClientsPage, practice: Practice) -> None:
    practice.open("new")
    card = page.overview.pregnancy
    assert _name(card.ask) == "Ask now"
    _press(qtbot, card.ask)
    assert _name(card.answers) == "Are you pregnant, or could you be?"
    _press(qtbot, card.answers.options[str(PregnancyAnswer.POSSIBLE)])
    _press(qtbot, card.keep)
    opened = practice.workbench.open_client
    assert opened is not None
    assert opened.status is not None
    assert opened.status.answer is PregnancyAnswer.POSSIBLE


@pytest.mark.parametrize("answer", list(PregnancyAnswer))
def test_each_answer_is_heard_with_what_it_leads_to(
    qtbot: QtBot, page: ClientsPage, practice: Practice, answer: PregnancyAnswer
) -> None:
    practice.open("new")
    _press(qtbot, page.overview.pregnancy.ask)
    row = page.overview.pregnancy.answers.options[str(answer)]
    assert _name(row) == practice.workbench.catalogue.care.answers[answer]
    assert not _heard(row).state().checked


def test_a_visit_is_opened_by_ear(qtbot: QtBot, page: ClientsPage, practice: Practice) -> None:
    practice.open("alma")
    first = page.overview.visits.list.rows[0]
    assert _name(first).startswith("26 Oct 2026. 18 min. BL31 · BL32 · BL33, legs both.")
    _press(qtbot, first)
    details = page.findChildren(VisitDetails)[0]
    assert details.isVisible()
    assert _name(details) == "26 Oct 2026: BL31 · BL32 · BL33, legs both"


def test_a_client_is_added_by_ear(qtbot: QtBot, page: ClientsPage, practice: Practice) -> None:
    _press(qtbot, page.add)
    form = page.findChildren(ClientForm)[0]
    assert [_name(field) for field in (form.name.line_edit, form.birth.line_edit, form.contact.line_edit)] == [
        "Name",
        "Birth date",
        "Contact",
    ]
    assert _name(form.note.text_edit) == "Note"


def test_what_is_wrong_is_heard_at_its_field(qtbot: QtBot, practice: Practice) -> None:
    form = on_screen(qtbot, ClientForm(practice.workbench, None))
    form.save()
    heard = _heard(form.name.line_edit).text(QAccessible.Text.Description)
    assert heard == "A client needs a name. Everything else may stay empty."


def test_the_bar_is_heard_and_opened(qtbot: QtBot, practice: Practice) -> None:
    chooser = on_screen(qtbot, ClientChooser(practice.workbench), 1440, 90)
    practice.open("pia")
    assert _name(chooser.button).startswith("Client: Pia Sample. 2 Aug 1992 · 34")
    assert _name(chooser.pill) == "Pregnant · told 6 Nov 2026"
    _press(qtbot, chooser.button)
    assert chooser.popup is not None
    assert chooser.popup.isVisible()
    assert _name(chooser.popup) == "Choose a client"


def test_the_levels_are_heard_from_the_plate(qtbot: QtBot, page: ClientsPage, practice: Practice) -> None:
    practice.open("alma")
    plate = page.overview.preference.plate
    assert plate is not None
    heard = _heard(plate).text(QAccessible.Text.Description)
    assert "BL33 right: level 4, as before" in heard


def test_a_draft_is_heard_with_whose_it_is_and_gone_on_with(
    qtbot: QtBot, page: ClientsPage, practice: Practice
) -> None:
    practice.open("dan")
    assert _name(page.overview.draft) == "Not finished: BL32, ask"
    with qtbot.waitSignal(page.begin_wanted):
        _press(qtbot, page.overview.draft.go_on)
