"""A row of which one is chosen: by click, by key, and empty until somebody chooses."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from acuchart.desktop.look.focus_ring import ring_target
from acuchart.desktop.widgets.choices import Choices
from acuchart.desktop.widgets.segmented import Segmented
from tests.desktop.hands import click, press
from tests.desktop.pictures import difference_in_grey, picture, settled
from tests.desktop.widgets.parts import ANSWERS, SIDES, answers, sides, who_said

KEY = Qt.Key


def shown(qtbot: QtBot, part: QWidget) -> QWidget:
    qtbot.addWidget(part)
    settled(part)
    part.activateWindow()
    qtbot.waitUntil(part.isActiveWindow)
    return part


def test_nothing_is_chosen_at_first() -> None:
    assert Choices(ANSWERS, "How does it feel?").choice is None
    assert Segmented(SIDES, "Sides").choice is None


def test_a_click_chooses_and_says_so(qtbot: QtBot) -> None:
    part = answers()
    shown(qtbot, part)
    with qtbot.waitSignal(part.chosen, timeout=1000) as told:
        click(part.options["right"])
    assert told.args == ["right"]
    assert part.choice == "right"


def test_only_one_is_chosen(qtbot: QtBot) -> None:
    part = who_said()
    shown(qtbot, part)
    for key in part.options:
        click(part.options[key])
        assert [each for each, option in part.options.items() if option.isChecked()] == [key]


def test_a_chosen_answer_can_be_emptied_by_the_page() -> None:
    part = who_said()
    part.set_choice("e")
    part.clear()
    assert part.choice is None
    assert not any(option.isChecked() for option in part.options.values())


def test_choosing_for_the_user_tells_nobody(qtbot: QtBot) -> None:
    part = sides()
    with qtbot.assertNotEmitted(part.chosen):
        part.set_choice("left")
    assert part.choice == "left"


def test_the_arrow_keys_drawn_in_the_answers_give_them(qtbot: QtBot) -> None:
    part = answers()
    shown(qtbot, part)
    part.options["light"].setFocus()
    for key, answer in ((KEY.Key_Right, "much"), (KEY.Key_Down, "right"), (KEY.Key_Left, "light")):
        with qtbot.waitSignal(part.chosen, timeout=1000):
            press(part, key)
        assert part.choice == answer


def test_other_arrow_keys_only_move(qtbot: QtBot) -> None:
    part = who_said()
    shown(qtbot, part)
    part.options["c"].setFocus()
    with qtbot.assertNotEmitted(part.chosen):
        press(part, KEY.Key_Right)
    assert part.options["e"].hasFocus()
    assert ring_target() is part.options["e"]
    assert part.choice is None
    press(part, KEY.Key_Space)
    assert part.choice == "e"


def test_a_switch_follows_the_arrow_keys(qtbot: QtBot) -> None:
    part = sides()
    shown(qtbot, part)
    part.options["pair"].setFocus()
    press(part, KEY.Key_Right)
    assert part.choice == "right"
    press(part, KEY.Key_Left, KEY.Key_Left)
    assert part.choice == "left"
    press(part, KEY.Key_Left)
    assert part.choice == "left"


def test_enter_chooses_what_space_would(qtbot: QtBot) -> None:
    part = who_said()
    shown(qtbot, part)
    part.options["n"].setFocus()
    press(part, KEY.Key_Return)
    assert part.choice == "n"


def test_tab_comes_to_a_row_once(qtbot: QtBot) -> None:
    page = QWidget()
    row = QHBoxLayout(page)
    first, second = sides(), who_said()
    row.addWidget(first)
    row.addWidget(second)
    shown(qtbot, page)
    first.options["pair"].setFocus()
    press(page, KEY.Key_Tab)
    assert second.options["c"].hasFocus()
    press(page, KEY.Key_Backtab)
    assert first.options["pair"].hasFocus()


def test_tab_comes_to_what_is_chosen(qtbot: QtBot) -> None:
    part = who_said()
    part.set_choice("n")
    stops = [key for key, option in part.options.items() if option.focusPolicy() == Qt.FocusPolicy.StrongFocus]
    assert stops == ["n"]


@pytest.mark.parametrize("part", [answers, who_said, sides], ids=["answers", "who said it", "switch"])
def test_what_is_chosen_is_told_in_grey(qtbot: QtBot, part: type) -> None:
    made = part()
    shown(qtbot, made)
    made.clear()
    empty = picture(made)
    made.set_choice(next(iter(made.options)))
    assert difference_in_grey(empty, picture(made)) > 0.005


def test_a_screen_reader_hears_what_is_chosen(qtbot: QtBot) -> None:
    part = who_said()
    part.set_choice("e")
    heard = {
        key: QAccessible.queryAccessibleInterface(option).state().checked for key, option in part.options.items()
    }
    assert heard == {"c": False, "e": True, "n": False}


def test_a_screen_reader_can_choose(qtbot: QtBot) -> None:
    part = who_said()
    shown(qtbot, part)
    spoken = QAccessible.queryAccessibleInterface(part.options["e"])
    actions = spoken.actionInterface()
    with qtbot.waitSignal(part.chosen, timeout=1000):
        actions.doAction(actions.actionNames()[0])
    assert part.choice == "e"


def test_the_answers_stay_side_by_side(qtbot: QtBot) -> None:
    part = answers()
    shown(qtbot, part)
    settled(part, part.minimumSizeHint().width())
    assert len({option.y() for option in part.options.values()}) == 1


def test_other_choices_stack_where_there_is_little_room(qtbot: QtBot) -> None:
    part = who_said()
    shown(qtbot, part)
    settled(part, part.minimumSizeHint().width())
    assert len({option.y() for option in part.options.values()}) == 3


def test_answers_are_equal_and_large(qtbot: QtBot) -> None:
    part = answers()
    shown(qtbot, part)
    settled(part, 632)
    assert {option.height() for option in part.options.values()} == {104}
    widths = [option.width() for option in part.options.values()]
    assert max(widths) - min(widths) <= 1
