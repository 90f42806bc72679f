"""The level cells: eleven, empty until somebody says a level, last time never filled in."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from acuchart.desktop.look.theme import LIGHT, scaled
from acuchart.desktop.look.wearing import wear
from acuchart.desktop.widgets.level_cells import LevelCells
from tests.desktop.hands import click, press, write
from tests.desktop.pictures import difference_in_grey, inked, picture, settled
from tests.desktop.widgets.parts import levels

KEY = Qt.Key


@pytest.fixture
def cells(qtbot: QtBot) -> LevelCells:
    made = levels(last=None)
    qtbot.addWidget(made)
    settled(made, 632)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.options["0"].setFocus()
    return made


def test_there_are_eleven_cells_and_none_is_chosen(cells: LevelCells) -> None:
    assert list(cells.options) == [str(level) for level in range(11)]
    assert cells.level is None


@pytest.mark.parametrize("level", range(11))
def test_a_click_says_a_level(qtbot: QtBot, cells: LevelCells, level: int) -> None:
    with qtbot.waitSignal(cells.level_chosen, timeout=1000) as told:
        click(cells.options[str(level)])
    assert told.args == [level]
    assert cells.level == level


def test_zero_is_an_answer_and_not_nothing(cells: LevelCells) -> None:
    click(cells.options["0"])
    assert cells.level == 0


def test_a_second_click_empties_the_answer(qtbot: QtBot, cells: LevelCells) -> None:
    click(cells.options["4"])
    with qtbot.waitSignal(cells.level_chosen, timeout=1000) as told:
        click(cells.options["4"])
    assert told.args == [None]
    assert cells.level is None


@pytest.mark.parametrize("digit", range(10))
def test_a_digit_says_a_level(cells: LevelCells, digit: int) -> None:
    write(cells, str(digit))
    assert cells.level == digit


def test_one_and_then_zero_is_ten(cells: LevelCells) -> None:
    write(cells, "10")
    assert cells.level == 10


def test_zero_after_another_digit_is_zero(cells: LevelCells) -> None:
    write(cells, "20")
    assert cells.level == 0


def test_ten_is_not_ten_and_zero(cells: LevelCells) -> None:
    write(cells, "100")
    assert cells.level == 0


def test_a_digit_typed_again_does_not_empty(cells: LevelCells) -> None:
    write(cells, "77")
    assert cells.level == 7


@pytest.mark.parametrize("key", [KEY.Key_Backspace, KEY.Key_Delete])
def test_backspace_empties_the_answer(cells: LevelCells, key: Qt.Key) -> None:
    write(cells, "5")
    press(cells, key)
    assert cells.level is None


def test_arrow_keys_walk_and_space_says(cells: LevelCells) -> None:
    press(cells, KEY.Key_Right, KEY.Key_Right)
    assert cells.options["2"].hasFocus()
    assert cells.level is None
    press(cells, KEY.Key_Space)
    assert cells.level == 2


def test_digits_of_the_page_may_be_passed_on(qtbot: QtBot, cells: LevelCells) -> None:
    with qtbot.waitSignals([cells.level_chosen, cells.level_chosen], timeout=1000):
        cells.type_digit(1)
        cells.type_digit(0)
    assert cells.level == 10


def test_last_time_is_shown_and_never_chosen(qtbot: QtBot, cells: LevelCells) -> None:
    without = picture(cells)
    with qtbot.assertNotEmitted(cells.level_chosen):
        cells.set_last(6)
    assert cells.level is None
    assert difference_in_grey(without, picture(cells)) > 0.0005
    assert cells.accessibleDescription() == "last time 6"
    assert cells.options["6"].accessibleDescription() == "last time"


def test_the_mark_of_last_time_is_seven_pixels_high(cells: LevelCells) -> None:
    cells.set_last(6)
    marks = inked(picture(cells.options["6"]), QColor(LIGHT.accent), near=10)
    rows = {y for _, y in marks}
    assert len(rows) == 7


def test_the_mark_stays_in_a_chosen_cell(cells: LevelCells) -> None:
    cells.set_level(6)
    plain = picture(cells.options["6"])
    cells.set_last(6)
    assert difference_in_grey(plain, picture(cells.options["6"])) > 0.02


def test_last_time_can_be_taken_away(cells: LevelCells) -> None:
    without = picture(cells)
    cells.set_last(6)
    cells.set_last(None)
    assert difference_in_grey(without, picture(cells)) == 0
    assert cells.accessibleDescription() == ""


def test_a_level_is_told_in_grey(cells: LevelCells) -> None:
    cells.set_level(3)
    assert difference_in_grey(picture(cells.options["3"]), picture(cells.options["4"])) > 0.3


def test_cells_are_52_by_80_in_the_treatment(cells: LevelCells) -> None:
    assert {cell.height() for cell in cells.options.values()} == {80}
    assert min(cell.width() for cell in cells.options.values()) >= 51
    assert len({cell.y() for cell in cells.options.values()}) == 1


def test_cells_go_on_in_a_second_row_where_there_is_no_room(qtbot: QtBot, cells: LevelCells) -> None:
    settled(cells, 400)
    rows: dict[int, list[str]] = {}
    for key, cell in cells.options.items():
        rows.setdefault(cell.y(), []).append(key)
    assert list(rows.values()) == [["0", "1", "2", "3", "4", "5"], ["6", "7", "8", "9", "10"]]


def test_at_double_text_the_cells_still_fit(qtbot: QtBot, qapp: object, cells: LevelCells) -> None:
    wear(qapp, scaled(LIGHT, 2.0))  # type: ignore[arg-type]
    settled(cells, 632)
    for cell in cells.options.values():
        assert cell.width() >= cell.minimumSizeHint().width()
        assert cells.rect().contains(cell.geometry())


def test_the_words_move_below_the_question_where_there_is_no_room(qtbot: QtBot) -> None:
    made = LevelCells("How strong was the pain in the low back before, 0 to 10", is_compact=True)
    qtbot.addWidget(made)
    settled(made, 300)
    low = made.options["0"].y()
    made.set_last(5)
    settled(made, 300)
    assert made.options["0"].y() > low
