"""Parts that are read: steps, levels, pills, gate, statements. Each says its state without colour."""

import itertools

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from acuchart.desktop.look.theme import LIGHT, THEMES, Theme
from acuchart.desktop.look.wearing import wear
from acuchart.desktop.widgets.gate_block import GateBlock
from acuchart.desktop.widgets.label import Label
from acuchart.desktop.widgets.level_bar import LevelBar
from acuchart.desktop.widgets.pill import Pill
from acuchart.desktop.widgets.rule_line import RuleLine
from acuchart.desktop.widgets.statement_row import StatementRow
from acuchart.desktop.widgets.step_list import StepList, StepShown
from tests.desktop.pictures import difference_in_grey, inked, picture, settled, shades

STATES = ("idle", "current", "done", "skipped")
KINDS = ("calm", "caution", "danger", "quiet")


def in_state(qtbot: QtBot, state: str) -> QImage:
    made = StepList()
    made.show_steps([(3, "Increase pressure slowly", "", state)])
    qtbot.addWidget(made)
    settled(made, 300)
    return picture(made).copy(0, 0, 20, 20)


@pytest.mark.parametrize("worn", THEMES, ids=lambda worn: worn.name)
@pytest.mark.parametrize(("one", "other"), list(itertools.combinations(STATES, 2)))
def test_states_of_a_step_are_told_in_grey(
    qtbot: QtBot, qapp: QApplication, worn: Theme, one: str, other: str
) -> None:
    wear(qapp, worn)
    assert difference_in_grey(in_state(qtbot, one), in_state(qtbot, other)) > 0.05


def spoken(part: QWidget) -> list[str]:
    return [each.accessibleName() for each in part.findChildren(QWidget) if each.accessibleName()]


def test_a_step_says_what_became_of_it() -> None:
    made = StepList()
    made.show_steps(
        [
            StepShown(1, "Be on the point", state="done"),
            StepShown(2, "Rest your attention", state="skipped", reason="too tender"),
            StepShown(3, "Ask", "which pressure feels best", state="current"),
        ]
    )
    heard = spoken(made)
    assert heard[0].endswith("Be on the point, done")
    assert heard[1].endswith("skipped: too tender")
    assert heard[2].endswith("Ask which pressure feels best, now")


def test_steps_shown_anew_replace_those_before(qtbot: QtBot, qapp: QApplication) -> None:
    made = StepList()
    qtbot.addWidget(made)
    made.show_steps([(1, "One", "", "idle"), (2, "Two", "", "idle")])
    made.show_steps([(1, "Three", "", "idle")])
    settled(made)
    shown = [each.accessibleName() for each in made.findChildren(QWidget) if each.isVisible()]
    assert len(shown) == 1
    assert "Three" in shown[0]


def test_a_step_list_without_steps_is_nothing() -> None:
    made = StepList()
    made.show_steps([])
    assert made.sizeHint().height() <= 0


def test_a_long_step_wraps_and_is_not_cropped(qtbot: QtBot) -> None:
    made = StepList()
    made.show_steps([(1, "Combine small movement and stillness, as the breath leads, without hurry", "", "idle")])
    qtbot.addWidget(made)
    settled(made, 160)
    narrow = made.height()
    settled(made, 800)
    assert narrow >= 3 * 20 > made.height()


@pytest.mark.parametrize(("one", "other"), list(itertools.combinations(KINDS, 2)))
def test_pills_are_told_by_their_icon_and_word(qtbot: QtBot, one: str, other: str) -> None:
    icons = {"calm": "check", "caution": "caution", "danger": "refused", "quiet": "eye"}
    pictures = []
    for kind in (one, other):
        made = Pill("BL32", icons[kind], kind)  # type: ignore[arg-type]
        qtbot.addWidget(made)
        made.resize(90, 26)
        pictures.append(picture(made))
    assert difference_in_grey(*pictures) > 0.01


def test_only_the_danger_pill_is_red(qtbot: QtBot) -> None:
    for kind in KINDS:
        made = Pill("BL32", "check", kind)  # type: ignore[arg-type]
        qtbot.addWidget(made)
        settled(made)
        assert bool(inked(picture(made), QColor(LIGHT.danger_fill), near=4)) is (kind == "danger")


def test_a_pill_without_room_goes_on_in_a_second_line(qtbot: QtBot) -> None:
    made = Pill("Spinal surgery 2019: ask first", "caution", "caution")
    qtbot.addWidget(made)
    settled(made, 150)
    assert made.height() == 26 + 16


def test_a_pill_with_more_room_stays_as_large_as_its_words_and_in_the_middle(qtbot: QtBot) -> None:
    made = Pill("Not asked", "eye", "danger")
    qtbot.addWidget(made)
    made.resize(400, 80)
    red = inked(picture(made), QColor(LIGHT.danger_fill), near=4)
    assert max(x for x, _ in red) < 130
    assert (min(y for _, y in red), max(y for _, y in red)) == (27, 52)


def test_a_pill_says_its_words_and_is_26_high() -> None:
    made = Pill("Not pregnant · asked today", "check")
    assert made.accessibleName() == "Not pregnant · asked today"
    assert made.sizeHint().height() == 26
    made.show_status("Not asked", "eye", "quiet")
    assert made.accessibleName() == "Not asked"


@pytest.mark.parametrize("level", range(11))
def test_a_level_fills_as_many_blocks(qtbot: QtBot, level: int) -> None:
    made = LevelBar(level)
    qtbot.addWidget(made)
    made.resize(240, 18)
    row = [inked(picture(made).copy(x, 9, 1, 1), QColor(LIGHT.accent), near=8) for x in range(210)]
    filled = sum(1 for one, other in itertools.pairwise([set(), *row]) if other and not one)
    assert filled == level
    assert made.accessibleName() == f"level {level} of 10"


def test_no_level_is_not_zero(qtbot: QtBot) -> None:
    none, zero = LevelBar(None), LevelBar(0)
    for each in (none, zero):
        qtbot.addWidget(each)
        each.resize(240, 18)
    assert difference_in_grey(picture(none), picture(zero)) > 0.001
    assert none.accessibleName() == "no level"


def test_the_gate_block_is_red_and_says_why(qtbot: QtBot) -> None:
    made = GateBlock("Do not use in pregnancy", "Traditional contraindication, BL31 to BL34 [4]")
    qtbot.addWidget(made)
    settled(made, 360)
    assert made.height() == 56
    assert LIGHT.danger_fill in shades(picture(made))
    assert made.accessibleName() == "Do not use in pregnancy. Traditional contraindication, BL31 to BL34 [4]"
    made.say("Not in pregnancy", "")
    assert made.accessibleName().startswith("Not in pregnancy")


def test_the_gate_block_is_no_higher_than_its_words_where_it_gets_more_room(qtbot: QtBot) -> None:
    made = GateBlock("Do not use in pregnancy", "Traditional contraindication [4]")
    qtbot.addWidget(made)
    made.resize(360, 200)
    assert picture(made).pixelColor(180, 150) != QColor(LIGHT.danger_fill)


def test_a_statement_names_its_sources() -> None:
    made = StatementRow("evidence", "Evidence", "One small trial.", [3, 4])
    assert made.accessibleName() == "Evidence: One small trial. [3, 4]"
    assert StatementRow("evidence", "Evidence", "None.", []).accessibleName() == "Evidence: None."


def test_a_statement_goes_under_its_title_where_there_is_no_room_beside(qtbot: QtBot) -> None:
    made = StatementRow("evidence", "Evidence", "One small labour trial of this point.", [3])
    qtbot.addWidget(made)
    assert made.heightForWidth(180) > made.heightForWidth(340)


def test_a_label_is_as_high_as_its_lines_and_takes_another_colour(qtbot: QtBot) -> None:
    made = Label("Said to move stuck Qi in the Bladder line; used for low back and neck.", 15)
    qtbot.addWidget(made)
    settled(made, 200)
    assert made.height() % 22 == 0
    assert made.height() > 22
    made.set_role("danger")
    assert inked(picture(made), QColor(LIGHT.danger), near=30)


def test_a_label_that_does_not_wrap_keeps_its_width() -> None:
    made = Label("One line that stays one line", wraps=False)
    assert made.minimumSizeHint() == made.sizeHint()
    assert made.sizeHint().height() == 18


def test_a_label_changes_its_text(qtbot: QtBot) -> None:
    made = Label("BL32")
    qtbot.addWidget(made)
    narrow = made.sizeHint().width()
    made.setText("BL32 Ciliao, left")
    assert made.sizeHint().width() > narrow
    assert made.text() == "BL32 Ciliao, left"


def test_a_hairline_is_one_pixel(qtbot: QtBot) -> None:
    level, upright = RuleLine(), RuleLine(is_upright=True)
    assert (level.height(), upright.width()) == (1, 1)
    qtbot.addWidget(level)
    level.resize(10, 1)
    assert shades(picture(level)) == {LIGHT.line}
