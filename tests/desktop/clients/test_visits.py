"""The list of visits, and everything kept about one."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from acuchart.desktop.clients.fact_rows import FactRows
from acuchart.desktop.clients.visit import VisitDetails
from acuchart.desktop.clients.visit_row import VisitRow
from acuchart.desktop.clients.visits_list import PAGE, Kept, VisitsCard, visits_of
from acuchart.desktop.widgets.gate_block import GateBlock
from acuchart.desktop.widgets.label import Label
from acuchart.domain.care import KeptRefusal
from acuchart.domain.treatments import Remarks, Treatment
from acuchart.workbench import OpenClient
from tests.desktop.clients.conftest import Practice
from tests.desktop.clients.history import keep_visit, refuse
from tests.desktop.clients.showing import on_screen
from tests.desktop.hands import click, press
from tests.desktop.pictures import picture

MARK = QRect(94, 6, 32, 30)  # px: where a row's mark is drawn


def _opened(practice: Practice, who: str) -> OpenClient:
    practice.open(who)
    assert practice.workbench.open_client is not None
    return practice.workbench.open_client


def _card(qtbot: QtBot, opened: OpenClient) -> VisitsCard:
    card = VisitsCard()
    card.draw(opened)
    return on_screen(qtbot, card, 560)


def _rows(card: VisitsCard) -> list[VisitRow]:
    return [row for row in card.findChildren(VisitRow) if row.isVisible()]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    return on_screen(qtbot, QWidget(), 1208, 656)


def _details(practice: Practice, kept: Kept, window: QWidget) -> VisitDetails:
    opened = practice.workbench.open_client
    assert opened is not None
    details = VisitDetails(practice.workbench, opened, kept, window)
    details.show()
    return details


def _facts(details: VisitDetails) -> list[str]:
    rows = details.findChildren(FactRows)[0]
    return [label.accessibleName() for label in rows.findChildren(Label) if ":" in label.accessibleName()]


def test_visits_stand_newest_first(qtbot: QtBot, practice: Practice) -> None:
    names = [row.accessibleName() for row in _rows(_card(qtbot, _opened(practice, "alma")))]
    assert [name.split(".")[0] for name in names] == ["26 Oct 2026", "7 Sep 2026", "27 Jul 2026", "22 Jun 2026"]


def test_a_row_is_read_out_with_all_it_shows(qtbot: QtBot, practice: Practice) -> None:
    first = _rows(_card(qtbot, _opened(practice, "alma")))[0].accessibleName().replace("\u00a0", " ")
    assert first == (
        "26 Oct 2026. 18 min. BL31 · BL32 · BL33, legs both. Pressure BL31 5 · BL32 6 · BL33 L 6 R 4. "
        "BL34 skipped: too tender. “Right S3 sore.” Complaint 5 to 2."
    )


def test_refusals_stand_among_the_visits(practice: Practice) -> None:
    now = practice.workbench.clock()
    refuse(practice.records, practice.people["alma"], practice.protocol, now - timedelta(weeks=10))
    kinds = [type(kept) for kept in visits_of(_opened(practice, "alma"))]
    assert kinds == [Treatment, Treatment, KeptRefusal, Treatment, Treatment]


def test_a_refusal_is_told_in_its_row(qtbot: QtBot, practice: Practice) -> None:
    row = _rows(_card(qtbot, _opened(practice, "pia")))[0]
    assert "Refused: pregnant. BL31 to BL34 stayed closed by the rule of care." in row.accessibleName()


def test_no_visit_yet_explains_itself(qtbot: QtBot, practice: Practice) -> None:
    card = _card(qtbot, _opened(practice, "new"))
    assert _rows(card) == []
    assert any(label.text().startswith("No visit yet.") for label in card.findChildren(Label) if label.isVisible())


def test_earlier_visits_are_shown_when_asked_for(qtbot: QtBot, practice: Practice) -> None:
    now = practice.workbench.clock()
    for weeks in range(30, 30 + PAGE):
        keep_visit(
            practice.records, practice.people["twin"], practice.protocol, now - timedelta(weeks=weeks), Remarks()
        )
    keep_visit(practice.records, practice.people["twin"], practice.protocol, now - timedelta(weeks=1), Remarks())
    card = _card(qtbot, _opened(practice, "twin"))
    assert len(_rows(card)) == PAGE
    assert card.list.earlier.words == "Show earlier visits (1)"
    click(card.list.earlier)
    qtbot.waitUntil(lambda: len(_rows(card)) == PAGE + 1)
    assert not card.list.earlier.isVisible()


@pytest.mark.parametrize("by_key", [False, True])
def test_a_row_opens_its_visit(qtbot: QtBot, practice: Practice, by_key: bool) -> None:
    opened = _opened(practice, "alma")
    card = _card(qtbot, opened)
    second = _rows(card)[1]
    with qtbot.waitSignal(card.visit_chosen) as chosen:
        if by_key:
            second.setFocus()
            press(card, Qt.Key.Key_Return)
        else:
            click(second)
    assert chosen.args == [opened.history[1]]


@pytest.mark.parametrize("width", [300, 420, 700])
def test_a_row_is_as_high_as_its_words_need(qtbot: QtBot, practice: Practice, width: int) -> None:
    card = _card(qtbot, _opened(practice, "alma"))
    card.resize(width, 900)
    row = _rows(card)[0]
    qtbot.waitUntil(lambda: row.width() < width and row.height() >= row.heightForWidth(row.width()))


def test_a_finished_visit_a_stopped_one_and_a_refusal_have_marks_of_their_own(
    qtbot: QtBot, practice: Practice
) -> None:
    practice.open("dan")
    assert practice.workbench.open_client is not None
    assert practice.workbench.open_client.draft is not None
    practice.workbench.stop(practice.workbench.open_client.draft, "called away")
    marks = []
    for who in ("alma", "dan", "pia"):
        row = _rows(_card(qtbot, _opened(practice, who)))[0]
        marks.append(picture(row).copy(MARK).convertToFormat(QImage.Format.Format_Grayscale8))
    assert marks[0] != marks[1]
    assert marks[0] != marks[2]
    assert marks[1] != marks[2]


def test_details_tell_everything_that_is_kept(practice: Practice, window: QWidget) -> None:
    opened = _opened(practice, "alma")
    facts = _facts(_details(practice, opened.history[0], window))
    assert "Before: 5 of 10" in facts
    assert "After: 2 of 10" in facts
    assert "Note: Right S3 sore." in facts
    assert any(fact.startswith("Protocol: Four pairs, top to bottom, version 1") for fact in facts)
    assert any(fact.startswith("Pregnancy: not pregnant, 26 Oct 2026") for fact in facts)


def test_details_tell_every_step_in_its_order(practice: Practice, window: QWidget) -> None:
    opened = _opened(practice, "alma")
    details = _details(practice, opened.history[0], window)
    spoken = [part.accessibleName() for part in details.steps.findChildren(QWidget) if part.accessibleName()]
    assert len(spoken) == len(opened.history[0].entries)
    assert spoken[0].startswith("1. BL31, find · 41 s Both sides")
    assert "Right: just right, level 4, “firm, keep it still”, said by the client" in spoken[10]
    assert "skipped: too tender" in spoken[12]


def test_details_of_a_refusal_tell_what_was_asked_and_answered(practice: Practice, window: QWidget) -> None:
    opened = _opened(practice, "pia")
    details = _details(practice, opened.refusals[0], window)
    assert details.findChildren(GateBlock)[0].headline == "Refused: pregnant"
    assert "Refused: BL31, BL32, BL33, BL34, both sides" in _facts(details)
    assert "By: the rule of care, edition 1" in _facts(details)


def test_details_name_the_client(practice: Practice, window: QWidget) -> None:
    opened = _opened(practice, "alma")
    details = _details(practice, opened.history[0], window)
    assert any("Alma Sample" in part.accessibleName() for part in details.findChildren(QWidget))


def test_details_stay_within_the_window_and_close_with_escape(practice: Practice, window: QWidget) -> None:
    opened = _opened(practice, "alma")
    details = _details(practice, opened.history[0], window)
    assert details.height() <= 656
    press(details, Qt.Key.Key_Escape)
    assert not details.isVisible()
