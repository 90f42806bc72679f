"""What was answered stays while window, theme and text size change."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from acuchart.desktop.look.theme import DARK, DARK_ROOM, HIGH_CONTRAST, LIGHT, Theme, scaled
from acuchart.desktop.look.wearing import wear
from acuchart.desktop.treatment.measures import CRAMPED, MIDDLE, ROOMY, TIGHT, Measures
from acuchart.desktop.treatment.page import TreatmentPage
from acuchart.desktop.treatment.top import LEAVE, LEAVE_SHORT
from acuchart.domain.answers import Verdict
from acuchart.domain.clients import Person
from acuchart.domain.sides import Side
from acuchart.workbench import Workbench
from tests.desktop.hands import click, press
from tests.desktop.treatment.desk import ask_sheet, said, sentence

Key = Qt.Key


@pytest.mark.parametrize(
    "theme", [DARK, DARK_ROOM, HIGH_CONTRAST, scaled(LIGHT, 1.5)], ids=lambda theme: theme.name
)
def test_a_change_of_theme_keeps_the_answer(page: TreatmentPage, qapp: QApplication, theme: Theme) -> None:
    press(page, Key.Key_PageDown, Key.Key_PageDown)
    said(page, Verdict.TOO_MUCH, 8)
    wear(qapp, theme)
    page.resize(1280, 720)
    QApplication.processEvents()
    answer = ask_sheet(page).answer
    assert (answer.at(Side.LEFT).verdict, answer.at(Side.LEFT).level) == (Verdict.TOO_MUCH, 8)
    assert not answer.lacks()


@pytest.mark.parametrize(("height", "measures"), [(900, ROOMY), (800, MIDDLE), (720, TIGHT), (590, CRAMPED)])
def test_the_sentence_takes_the_size_of_the_window(page: TreatmentPage, height: int, measures: Measures) -> None:
    page.resize(1440, height)
    QApplication.processEvents()
    sheet = page.sheets.sheet
    assert sheet is not None
    assert sheet.sentence.face().pixelSize() == measures.sentence
    assert sheet.kicker.face().pixelSize() == measures.kicker


def test_the_sentence_is_smaller_where_much_stands_below(page: TreatmentPage) -> None:
    press(page, Key.Key_PageDown, Key.Key_PageDown)
    assert ask_sheet(page).sentence.face().pixelSize() == ROOMY.sentence
    click(ask_sheet(page).together.options["apart"])
    assert ask_sheet(page).sentence.face().pixelSize() == ROOMY.title


def test_the_sentence_stands_still_from_step_to_step(page: TreatmentPage) -> None:
    tops = []
    for _ in range(2):
        QApplication.processEvents()
        sheet = page.sheets.sheet
        assert sheet is not None
        tops.append(sheet.sentence.mapTo(page, sheet.sentence.rect().topLeft()).y())
        press(page, Key.Key_PageDown)
    assert tops[0] == tops[1]


def test_the_plate_shrinks_before_the_answers(page: TreatmentPage) -> None:
    press(page, Key.Key_PageDown, Key.Key_PageDown)
    shares = []
    for width in (1440, 960):
        page.resize(width, 900)
        QApplication.processEvents()
        shares.append(page.sheets.width() / page.plate.width())
    assert shares[1] > 1.5 > shares[0]


def test_nothing_scrolls_sideways(page: TreatmentPage) -> None:
    press(page, Key.Key_PageDown, Key.Key_PageDown)
    for width, height in ((1440, 900), (1280, 720), (960, 600)):
        page.resize(width, height)
        QApplication.processEvents()
        sheet = ask_sheet(page)
        inner = sheet.widget()
        assert inner is not None
        assert inner.width() <= sheet.viewport().width()


@pytest.mark.parametrize(("width", "height"), [(1440, 900), (1280, 720)])
def test_the_question_fits_without_scrolling(page: TreatmentPage, width: int, height: int) -> None:
    page.resize(width, height)
    press(page, Key.Key_PageDown, Key.Key_PageDown)
    QApplication.processEvents()
    assert sentence(page).startswith("Ask")
    assert ask_sheet(page).verticalScrollBar().maximum() == 0


def test_time_and_words_give_way_to_a_long_name(page: TreatmentPage, workbench: Workbench) -> None:
    assert page.top.time.isVisible()
    workbench.edit(Person("Maximiliane Franziska Freifrau von Oberhausen-Unterwalden zu Hohenstein"))
    page.resize(960, 720)
    press(page, Key.Key_PageDown)
    page.resize(961, 720)
    QApplication.processEvents()
    assert not page.top.time.isVisible()
    assert page.top.leave.words in (LEAVE, LEAVE_SHORT)
    assert page.top.identity.width() >= page.top.identity.sizeHint().width()
    assert page.top.stop.geometry().right() <= page.top.width()
