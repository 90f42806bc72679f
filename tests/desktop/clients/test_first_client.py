"""From an empty practice to a visit in the history, on the clients' page."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from acuchart.checklist import Checklist
from acuchart.desktop.clients.form import ClientForm
from acuchart.desktop.clients.page import ClientsPage
from acuchart.desktop.clients.visit_row import VisitRow
from acuchart.domain.answers import Pressure, Strokes, Verdict
from acuchart.domain.care import MustAsk, PregnancyAnswer, Refused, ToldBy
from acuchart.domain.protocols import StepKind
from acuchart.domain.sides import PAIR
from acuchart.domain.treatments import Remarks
from acuchart.workbench import Workbench
from tests.desktop.clients.showing import on_screen
from tests.desktop.hands import click, press, write


@pytest.fixture
def page(qtbot: QtBot, workbench: Workbench, cache: Path) -> ClientsPage:
    shown = on_screen(qtbot, ClientsPage(workbench, cache), 1208, 656)
    shown.begin_wanted.connect(lambda: workbench.begin(next(iter(workbench.catalogue.protocols.values()))))
    return shown


def _added(page: ClientsPage, name: str) -> None:
    click(page.add)
    form = page.findChildren(ClientForm)[-1]
    write(form, name)
    press(form, Qt.Key.Key_Return)


def _answered(page: ClientsPage, answer: PregnancyAnswer) -> None:
    card = page.overview.pregnancy
    click(card.ask)
    click(card.answers.options[str(answer)])
    click(card.keep)


def _worked_through(checklist: Checklist) -> None:
    while step := checklist.treatment.current:
        if step.point == "BL34":
            checklist.skip("too tender", whole_pair=True)
        elif step.kind is StepKind.ASK and step.point:
            said = [Pressure(step.point, side, Verdict.JUST_RIGHT, 6, "firm", ToldBy.CLIENT) for side in PAIR]
            checklist.answer_pressure(tuple(said))
        elif step.kind is StepKind.CLOSE:
            checklist.answer_strokes(Strokes(left=True, right=False, reason="bruise"))
        else:
            checklist.tick()
    checklist.remark(Remarks(5, 2, "slept well"))
    checklist.finish()


def _rows(page: ClientsPage) -> list[str]:
    return [row.accessibleName().replace("\u00a0", " ") for row in page.findChildren(VisitRow) if row.isVisible()]


def test_a_first_client_is_added_asked_treated_and_found_again(page: ClientsPage, workbench: Workbench) -> None:
    _added(page, "Alma Sample")
    assert page.overview.name.text() == "Alma Sample"
    _answered(page, PregnancyAnswer.NOT_PREGNANT)
    click(page.overview.begin)
    assert workbench.checklist is not None
    _worked_through(workbench.checklist)
    workbench.put_away()
    assert len(_rows(page)) == 1
    row = _rows(page)[0]
    assert "BL31 · BL32 · BL33, legs left only." in row
    assert "Pressure BL31 6 · BL32 6 · BL33 6." in row
    assert "BL34 skipped: too tender. Right leg left out: bruise. “slept well”. Complaint 5 to 2." in row
    plate = page.overview.preference.plate
    assert plate is not None
    assert "BL32 left: level 6, said once" in plate.accessibleDescription()
    assert "BL34 left: not known, left out" in plate.accessibleDescription()


def test_a_treatment_left_half_way_stands_on_top_and_goes_on_where_it_stood(
    page: ClientsPage, workbench: Workbench
) -> None:
    _added(page, "Alma Sample")
    _answered(page, PregnancyAnswer.DOES_NOT_APPLY)
    click(page.overview.begin)
    assert workbench.checklist is not None
    workbench.checklist.tick()
    workbench.put_away()
    assert page.overview.draft.title.text() == "Not finished: BL31, press"
    assert not page.overview.begin.isVisible()
    opened = workbench.open_client
    assert opened is not None
    assert opened.draft is not None
    workbench.resume(opened.draft)
    assert workbench.checklist is not None
    assert workbench.checklist.treatment.current == opened.draft.current


def test_a_pregnant_client_is_refused_and_the_refusal_stands_in_the_list(
    page: ClientsPage, workbench: Workbench
) -> None:
    _added(page, "Pia Sample")
    _answered(page, PregnancyAnswer.PREGNANT)
    click(page.overview.begin)
    assert isinstance(workbench.decision, Refused)
    assert workbench.checklist is None
    workbench.dismiss()
    workbench.open(1)
    assert ["Refused: pregnant" in row for row in _rows(page)] == [True]


def test_a_client_not_asked_is_asked_before_anything_begins(page: ClientsPage, workbench: Workbench) -> None:
    _added(page, "Nora Sample")
    click(page.overview.begin)
    assert isinstance(workbench.decision, MustAsk)
    assert _rows(page) == []


def test_the_last_one_added_stands_first_in_the_list(page: ClientsPage, workbench: Workbench) -> None:
    for name in ("Alma Sample", "Bo Sample"):
        _added(page, name)
    first = page.finder.rows.client_at(0)
    assert first is not None
    assert first.name == "Bo Sample"
    assert workbench.open_client is not None
    assert workbench.open_client.client.name == "Bo Sample"
