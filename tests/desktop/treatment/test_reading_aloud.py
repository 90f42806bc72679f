"""What a screen reader finds on the page, and what it can do there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from acuchart.desktop.treatment.page import TreatmentPage
from acuchart.domain.answers import Verdict
from acuchart.domain.care import ToldBy
from acuchart.domain.sides import Side
from acuchart.workbench import Workbench
from tests.desktop.hands import press
from tests.desktop.treatment.desk import ask_sheet, running, sentence, teller

Key = Qt.Key


def spoken(widget: QWidget) -> str:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found.text(QAccessible.Text.Name)


def do(qtbot: QtBot, button: QAbstractButton) -> None:
    """What a screen reader's press does; Qt shows the button pressed for a moment first."""
    found = QAccessible.queryAccessibleInterface(button)
    assert found is not None
    actions = found.actionInterface()
    press_it = next(name for name in actions.actionNames() if name in ("Press", "Toggle"))
    told = button.toggled if press_it == "Toggle" else button.clicked
    with qtbot.waitSignal(told, timeout=1000):
        actions.doAction(press_it)


def everything(page: QWidget) -> list[str]:
    """Names of all that can be found below a widget and is shown."""
    root = QAccessible.queryAccessibleInterface(page)
    assert root is not None
    found, waiting = [], [root]
    while waiting:
        node = waiting.pop()
        if node.state().invisible:
            continue
        found.append(node.text(QAccessible.Text.Name))
        waiting += [child for at in range(node.childCount()) if (child := node.child(at)) is not None]
    return found


def test_the_sentence_the_client_and_the_ways_on_are_found(page: TreatmentPage) -> None:
    names = everything(page)
    for name in (
        "Find BL31, the first pair of dips",
        "BL31, both sides",
        "Felt, go on",
        "Skip",
        "Note",
        "Stop",
        "Leave for now",
        "Plate of the sacrum",
        "BL31, now",
        "Legs, later",
    ):
        assert name in names
    assert any(name.startswith("Client: Alma Sample") for name in names)


def test_instructions_are_found_one_by_one(page: TreatmentPage, workbench: Workbench) -> None:
    step = running(workbench).treatment.current
    assert step is not None
    names = everything(page)
    for instruction in step.instructions:
        assert instruction.title in names
        assert instruction.text in names


def test_a_press_goes_on(page: TreatmentPage, workbench: Workbench, qtbot: QtBot) -> None:
    do(qtbot, page.sheets.foot.go_on)
    assert len(running(workbench).treatment.entries) == 1
    assert sentence(page).startswith("Press BL31")


def test_the_question_is_answered_by_presses_alone(
    page: TreatmentPage, workbench: Workbench, qtbot: QtBot
) -> None:
    press(page, Key.Key_PageDown, Key.Key_PageDown)
    place = ask_sheet(page).places.by_side[Side.LEFT]
    do(qtbot, place.verdicts.options[Verdict.TOO_LIGHT.value])
    do(qtbot, place.levels.options["4"])
    do(qtbot, teller(page, ToldBy.CLIENT))
    do(qtbot, page.sheets.foot.go_on)
    assert [(p.verdict, p.level, p.told_by) for p in running(workbench).treatment.pressures] == [
        (Verdict.TOO_LIGHT, 4, ToldBy.CLIENT)
    ] * 2


def test_answers_are_named_with_their_question(page: TreatmentPage) -> None:
    press(page, Key.Key_PageDown, Key.Key_PageDown)
    sheet = ask_sheet(page)
    place = sheet.places.by_side[Side.LEFT]
    assert spoken(place.verdicts) == "How it feels"
    assert spoken(place.levels).startswith("How strong, 0 to 10")
    assert spoken(sheet.tellers) == "Who said it"
    assert spoken(sheet.words) == "The client’s own words, if any"


def test_apart_each_side_is_named(page: TreatmentPage) -> None:
    press(page, Key.Key_PageDown, Key.Key_PageDown)
    ask_sheet(page).together.options["apart"].click()
    names = [spoken(place.verdicts) for place in ask_sheet(page).places.by_side.values()]
    assert names == ["How it feels, left side", "How it feels, right side"]


def test_what_is_lacking_is_told_with_the_button(page: TreatmentPage) -> None:
    press(page, Key.Key_PageDown, Key.Key_PageDown)
    found = QAccessible.queryAccessibleInterface(page.sheets.foot.go_on)
    assert found is not None
    assert found.text(QAccessible.Text.Description).startswith("Choose too light")


@pytest.mark.parametrize("keys", [(), (Key.Key_PageDown,), (Key.Key_S,), (Key.Key_Escape,)])
def test_a_new_sheet_says_what_it_is_about(page: TreatmentPage, keys: tuple[Qt.Key, ...]) -> None:
    press(page, *keys)
    sheet = page.sheets.sheet
    assert sheet is not None
    assert sheet.spoken() == f"{sheet.kicker.text()}. {sheet.sentence.text()}"
    assert sheet.accessibleName() == sheet.spoken()


def test_the_plate_says_what_it_shows(page: TreatmentPage) -> None:
    found = QAccessible.queryAccessibleInterface(page.plate)
    assert found is not None
    assert "BL31 left: now" in found.text(QAccessible.Text.Description)
