import itertools

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from acuchart.desktop.look.theme import DARK, DARK_ROOM, HIGH_CONTRAST, LIGHT, Theme
from acuchart.desktop.look.wearing import wear
from acuchart.desktop.treatment.measures import CRAMPED, MIDDLE, ROOMY, TIGHT, measures_for
from acuchart.desktop.treatment.progress_row import ProgressRow, StageCell
from acuchart.desktop.treatment.stages import Mark, Stage
from tests.desktop.pictures import difference_in_grey, picture

MARKS = {Mark.DONE: "", Mark.NOW: "", Mark.NEXT: "", Mark.SKIPPED: ""}


def cell(qtbot: QtBot, mark: Mark, note: str = "") -> StageCell:
    made = StageCell()
    qtbot.addWidget(made)
    made.show_stage(Stage("BL32", "BL32", mark, note))
    made.resize(240, 64)
    return made


@pytest.mark.parametrize("theme", [LIGHT, DARK, DARK_ROOM, HIGH_CONTRAST], ids=lambda theme: theme.name)
def test_every_state_can_be_told_in_grey(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    wear(qapp, theme)
    pictures = [picture(cell(qtbot, mark)) for mark in MARKS]
    for one, other in itertools.combinations(pictures, 2):
        assert difference_in_grey(one, other) > 0.002


def test_each_cell_has_a_spoken_name(qtbot: QtBot) -> None:
    assert cell(qtbot, Mark.DONE, "level 5").accessibleName() == "BL32, done, level 5"
    assert cell(qtbot, Mark.NOW, "now").accessibleName() == "BL32, now"


def test_a_row_shows_as_many_cells_as_there_are_stages(qtbot: QtBot) -> None:
    row = ProgressRow()
    qtbot.addWidget(row)
    for count in (5, 3, 4):
        row.show_stages(tuple(Stage(f"BL{n}", f"BL{n}", Mark.LATER, "") for n in range(count)))
        assert [each.stage.name for each in row.cells] == [f"BL{n}" for n in range(count)]


def test_a_note_without_room_is_left_to_the_tooltip(qtbot: QtBot) -> None:
    narrow, bare = cell(qtbot, Mark.DONE, "L 5 too light, R 4 too much"), cell(qtbot, Mark.DONE)
    for each in (narrow, bare):
        each.resize(120, 40)
    assert picture(narrow) == picture(bare)
    assert "L 5 too light" in narrow.toolTip()


@pytest.mark.parametrize(
    ("height", "scale", "measures"),
    [
        (1080, 1.0, ROOMY),
        (900, 1.0, ROOMY),
        (800, 1.0, MIDDLE),
        (720, 1.0, TIGHT),
        (720, 2.0, CRAMPED),
        (0, 1, CRAMPED),
    ],
)
def test_sizes_follow_the_height_and_the_text(height: float, scale: float, measures: object) -> None:
    assert measures_for(height, scale) is measures
