"""Nothing is cropped and everything has a name: at 1280x720, at 200 % text, in every theme."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QPlainTextEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from acuchart.desktop.clients.chooser import ClientChooser
from acuchart.desktop.clients.form import ClientForm
from acuchart.desktop.clients.page import ClientsPage
from acuchart.desktop.clients.preference_card import PLATE_HEIGHT
from acuchart.desktop.clients.visit import VisitDetails
from acuchart.desktop.look.theme import DARK, HIGH_CONTRAST, LIGHT, Theme, px, scaled
from acuchart.desktop.look.wearing import wear
from acuchart.desktop.widgets.identity_card import IdentityCard
from acuchart.desktop.widgets.label import Label
from acuchart.desktop.widgets.press import Press
from acuchart.domain.clients import Person
from acuchart.domain.treatments import Remarks
from tests.desktop.clients.conftest import Practice
from tests.desktop.clients.history import begin_draft, keep_visit
from tests.desktop.clients.showing import on_screen

PAGE_SIZE = (1208, 656)  # px: the page in a window of 1280x720, beside the rail and below the bar
LOOKS = [LIGHT, DARK, HIGH_CONTRAST, scaled(LIGHT, 2.0)]
LOOK_NAMES = ["light", "dark", "high contrast", "200 %"]


@pytest.fixture(params=LOOKS, ids=LOOK_NAMES)
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Theme:
    worn: Theme = request.param
    wear(qapp, worn)
    return worn


def _controls(part: QWidget) -> Iterator[QWidget]:
    kinds = (Press, QLineEdit, QPlainTextEdit, QAbstractItemView)
    return (each for each in part.findChildren(QWidget) if isinstance(each, kinds) and each.isVisibleTo(part))


def _cropped(part: QWidget) -> list[str]:
    """Texts and buttons that got less room than their words need, and what is wider than what scrolls it."""
    found = []
    for each in part.findChildren(QWidget):
        if not each.isVisible():
            continue
        if isinstance(each, Label) and each.height() + 1 < each.heightForWidth(each.width()):
            found.append(f"too low: {each.text()}")
        if isinstance(each, Press) and each.width() < each.minimumSizeHint().width():
            found.append(f"too narrow: {each.words}")
        if (
            isinstance(each, Press)
            and each.hasHeightForWidth()
            and each.height() < each.heightForWidth(each.width())
        ):
            found.append(f"too low: {each.words}")
        if isinstance(each, IdentityCard) and each.height() < each.heightForWidth(each.width()):
            found.append(f"too low: {each.accessibleName()}")
        page = each.widget() if isinstance(each, QScrollArea) else None
        if isinstance(each, QScrollArea) and page and page.width() > each.viewport().width():
            found.append(f"wider than its page: {each}")
    return found


@pytest.mark.parametrize("who", ["alma", "pia", "dan", "new"])
def test_a_record_is_shown_whole(qtbot: QtBot, practice: Practice, cache: Path, look: Theme, who: str) -> None:
    page = on_screen(qtbot, ClientsPage(practice.workbench, cache), *PAGE_SIZE)
    practice.open(who)
    page.overview.pregnancy.show_question()
    QApplication.processEvents()
    assert _cropped(page) == []
    assert page.minimumSizeHint().width() <= PAGE_SIZE[0]


def test_a_very_long_name_is_shown_whole(qtbot: QtBot, practice: Practice, cache: Path, look: Theme) -> None:
    practice.workbench.add(Person("W" * 100 + " " + "Wilhelmina " * 9, contact="x" * 400, note="y" * 900))
    page = on_screen(qtbot, ClientsPage(practice.workbench, cache), *PAGE_SIZE)
    assert _cropped(page) == []


def test_a_very_long_name_on_a_draft_and_a_visit_is_shown_whole(
    qtbot: QtBot, practice: Practice, cache: Path, look: Theme
) -> None:
    long = practice.workbench.add(Person("Wilhelmina " * 18))
    now = practice.workbench.clock()
    keep_visit(practice.records, long, practice.protocol, now - timedelta(days=3), Remarks())
    begin_draft(practice.records, long, practice.protocol, now - timedelta(hours=1), steps=6)
    page = on_screen(qtbot, ClientsPage(practice.workbench, cache), *PAGE_SIZE)
    practice.workbench.open(long.id)
    qtbot.waitUntil(lambda: _cropped(page) == [])
    opened = practice.workbench.open_client
    assert opened is not None
    details = VisitDetails(practice.workbench, opened, opened.history[0], page)
    details.show()
    qtbot.waitUntil(lambda: _cropped(details) == [])


def test_a_text_size_chosen_while_a_record_is_open_shows_it_whole(
    qtbot: QtBot, qapp: QApplication, practice: Practice, cache: Path
) -> None:
    page = on_screen(qtbot, ClientsPage(practice.workbench, cache), *PAGE_SIZE)
    practice.open("alma")
    page.overview.pregnancy.show_question()
    for worn in (scaled(LIGHT, 2.0), DARK):
        wear(qapp, worn)
        qtbot.waitUntil(lambda: _cropped(page) == [])
        assert page.overview.preference.plate is not None
        assert page.overview.preference.plate.height() == px(PLATE_HEIGHT)
    assert page.finder.isVisible()


def test_the_form_fits_and_is_shown_whole(qtbot: QtBot, practice: Practice, look: Theme) -> None:
    window = on_screen(qtbot, QWidget(), 1280, 720)
    form = ClientForm(practice.workbench, None, window)
    form.show()
    form.name.set_text("Eva Same")
    form.save()
    QApplication.processEvents()
    assert form.height() <= 720
    assert form.width() <= 1280
    assert _cropped(form) == []


def test_the_details_fit_and_are_shown_whole(qtbot: QtBot, practice: Practice, look: Theme) -> None:
    window = on_screen(qtbot, QWidget(), 1280, 720)
    practice.open("alma")
    opened = practice.workbench.open_client
    assert opened is not None
    details = VisitDetails(practice.workbench, opened, opened.history[0], window)
    details.show()
    QApplication.processEvents()
    assert details.height() <= 720
    assert details.width() <= 1280
    assert _cropped(details) == []


def test_the_chooser_fits_into_the_bar(qtbot: QtBot, practice: Practice, look: Theme) -> None:
    chooser = on_screen(qtbot, ClientChooser(practice.workbench), 1280, 120)
    practice.open("pia")
    chooser.open()
    QApplication.processEvents()
    assert chooser.sizeHint().width() < 720
    assert chooser.popup is not None
    assert _cropped(chooser.popup) == []


def test_every_control_has_a_name(qtbot: QtBot, practice: Practice, cache: Path) -> None:
    page = on_screen(qtbot, ClientsPage(practice.workbench, cache), *PAGE_SIZE)
    for who in practice.people:
        practice.open(who)
        page.overview.pregnancy.show_question()
        page.overview.draft.show_reason()
        assert [control for control in _controls(page) if not control.accessibleName().strip()] == []


def test_every_control_of_the_form_has_a_name(qtbot: QtBot, practice: Practice) -> None:
    form = on_screen(qtbot, ClientForm(practice.workbench, None))
    form.name.set_text("Eva Same")
    form.save()
    assert [control for control in _controls(form) if not control.accessibleName().strip()] == []


def test_every_control_can_be_reached_by_tab(qtbot: QtBot, practice: Practice, cache: Path) -> None:
    page = on_screen(qtbot, ClientsPage(practice.workbench, cache), *PAGE_SIZE)
    practice.open("alma")
    page.finder.begin()
    reached = set()
    for _ in range(40):
        reached.add(page.focusWidget())
        page.focusNextChild()
    tab = Qt.FocusPolicy.TabFocus
    wanted = {control for control in _controls(page) if control.isVisible() and control.focusPolicy() & tab}
    assert wanted <= reached
