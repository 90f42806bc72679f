"""Parts that hold others: cards, tabs, dialogs, notices, rows that flow, columns that scroll."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from acuchart.desktop.look.theme import LIGHT
from acuchart.desktop.widgets.button import Button
from acuchart.desktop.widgets.card import Card
from acuchart.desktop.widgets.dialog import Dialog
from acuchart.desktop.widgets.empty_state import EmptyState
from acuchart.desktop.widgets.emptying import empty_layout
from acuchart.desktop.widgets.flow import FlowRow
from acuchart.desktop.widgets.label import Label
from acuchart.desktop.widgets.notice_bar import NoticeBar
from acuchart.desktop.widgets.scroll import ScrollColumn
from acuchart.desktop.widgets.way_on import WayOn
from tests.desktop.hands import click, press
from tests.desktop.pictures import difference_in_grey, picture, settled, shades
from tests.desktop.widgets.parts import nothing, tabs

WORDS = ("Look at it", "Keep mine", "Ask again", "Print the note")


def flow(qtbot: QtBot, *words: str) -> QWidget:
    made = QWidget()
    row = FlowRow(made)
    for word in words:
        row.addWidget(Button(word))
    qtbot.addWidget(made)
    return made


def test_a_row_with_room_is_one_line(qtbot: QtBot) -> None:
    made = flow(qtbot, *WORDS)
    settled(made, 800)
    assert {button.y() for button in made.findChildren(Button)} == {0}
    assert made.height() == 40


def test_a_row_without_room_goes_on_in_the_next_line(qtbot: QtBot) -> None:
    made = flow(qtbot, *WORDS)
    settled(made, 260)
    assert len({button.y() for button in made.findChildren(Button)}) == 2
    assert made.height() == 2 * 40 + 8
    for button in made.findChildren(Button):
        assert button.width() >= button.minimumSizeHint().width()
        assert made.rect().contains(button.geometry())


def test_a_row_is_at_least_as_wide_as_its_widest_part(qtbot: QtBot) -> None:
    made = flow(qtbot, *WORDS)
    widest = max(button.minimumSizeHint().width() for button in made.findChildren(Button))
    assert made.minimumSizeHint().width() == widest


def test_what_is_hidden_takes_no_room_in_a_row(qtbot: QtBot) -> None:
    made = flow(qtbot, *WORDS)
    settled(made, 800)
    made.findChildren(Button)[0].hide()
    settled(made, 800)
    assert made.findChildren(Button)[1].x() == 0


def test_a_row_can_be_emptied(qtbot: QtBot) -> None:
    made = flow(qtbot, *WORDS)
    row = made.layout()
    assert row is not None
    first = made.findChildren(Button)[0]
    with qtbot.waitSignal(first.destroyed, timeout=1000):
        empty_layout(row)
    assert row.count() == 0
    assert row.itemAt(0) is None


def test_the_first_tab_is_shown_at_first(qtbot: QtBot) -> None:
    made = tabs()
    qtbot.addWidget(made)
    settled(made)
    assert made.page == "find"
    assert [label.text() for label in made.findChildren(Label) if label.isVisible()] == ["What there is to find."]


def test_a_click_turns_to_another_tab(qtbot: QtBot) -> None:
    made = tabs()
    qtbot.addWidget(made)
    settled(made)
    before = picture(made.bar)
    with qtbot.waitSignal(made.bar.chosen, timeout=1000):
        click(made.bar.options["sources"])
    assert made.page == "sources"
    assert [label.text() for label in made.findChildren(Label) if label.isVisible()] == [
        "What there is to sources."
    ]
    assert difference_in_grey(before, picture(made.bar)) > 0.001


def test_arrow_keys_turn_to_the_next_tab(qtbot: QtBot) -> None:
    made = tabs()
    qtbot.addWidget(made)
    settled(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.bar.options["find"].setFocus()
    press(made, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert made.page == "back"


def test_the_program_can_turn_to_a_tab(qtbot: QtBot) -> None:
    made = tabs()
    with qtbot.assertNotEmitted(made.bar.chosen):
        made.show_page("press")
    assert made.page == "press"


def test_a_dialog_closes_with_escape(qtbot: QtBot) -> None:
    made = Dialog("Is it the same person?")
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitSignal(made.rejected, timeout=1000):
        press(made, Qt.Key.Key_Escape)
    assert not made.isVisible()


def test_enter_presses_the_one_filled_button_of_a_dialog(qtbot: QtBot) -> None:
    made = Dialog("Is it the same person?")
    pressed = list[str]()
    made.add_button("Not now", lambda: pressed.append("not now"))
    primary = made.add_primary("Add all the same", lambda: pressed.append("add"))
    qtbot.addWidget(made)
    made.show()
    press(made, Qt.Key.Key_Return)
    assert pressed == ["add"]
    assert [button.role for button in made.findChildren(Button)] == ["outlined", "primary"]
    assert primary.isDefault()


def test_a_dialog_is_named_by_its_title(qtbot: QtBot) -> None:
    made = Dialog("Is it the same person?")
    qtbot.addWidget(made)
    assert made.accessibleName() == made.windowTitle() == made.heading.text() == "Is it the same person?"


def test_a_notice_is_not_there_while_there_is_nothing_to_say(qtbot: QtBot) -> None:
    made = NoticeBar()
    qtbot.addWidget(made)
    assert made.isHidden()
    made.say("The answer was kept.")
    assert not made.isHidden()
    assert made.sentence == made.accessibleName() == "The answer was kept."
    made.clear()
    assert made.isHidden()


def test_a_notice_offers_at_most_two_ways_on(qtbot: QtBot) -> None:
    made = NoticeBar()
    qtbot.addWidget(made)
    taken = list[str]()
    ways = [(word, lambda word=word: taken.append(word)) for word in WORDS]
    made.say("Somebody else changed this record.", "caution", ways)
    settled(made)
    buttons = made.findChildren(Button)
    assert [button.words for button in buttons] == list(WORDS[:2])
    for button in buttons:
        click(button)
    assert taken == list(WORDS[:2])


@pytest.mark.parametrize(("one", "other"), [("info", "caution"), ("info", "danger"), ("caution", "danger")])
def test_notices_are_told_by_their_sign(qtbot: QtBot, one: str, other: str) -> None:
    pictures = []
    for kind in (one, other):
        made = NoticeBar()
        qtbot.addWidget(made)
        made.say("Not saved.", kind)  # type: ignore[arg-type]
        made.resize(300, 60)
        pictures.append(picture(made).copy(10, 5, 30, 40))
    assert difference_in_grey(*pictures) > 0.03


def test_a_notice_that_is_no_danger_shows_no_red(qtbot: QtBot) -> None:
    for kind in ("info", "caution"):
        made = NoticeBar()
        qtbot.addWidget(made)
        made.say("The answer was kept.", kind)
        settled(made)
        assert LIGHT.danger not in shades(picture(made))


def test_a_card_shows_title_subtitle_and_body(qtbot: QtBot) -> None:
    made = Card("Visits", "Newest first")
    made.body.addWidget(Label("9 Nov 2026"))
    qtbot.addWidget(made)
    settled(made)
    assert [label.text() for label in made.findChildren(Label) if label.isVisible()] == [
        "Visits",
        "Newest first",
        "9 Nov 2026",
    ]
    made.set_subtitle("")
    assert not made.subtitle.isVisible()
    assert made.accessibleName() == "Visits"


def test_an_empty_state_has_one_filled_way_on_and_at_most_three(qtbot: QtBot) -> None:
    taken = list[str]()
    ways = [("plus", word, "", lambda word=word: taken.append(word)) for word in WORDS]
    made = EmptyState("The chart is ready", "Choose a dip in the sacrum.", ways)
    qtbot.addWidget(made)
    settled(made)
    buttons = made.findChildren(WayOn)
    assert len(buttons) == 3
    click(buttons[2])
    assert taken == [WORDS[2]]
    filled = [button for button in buttons if picture(button).pixelColor(30, 8).name().upper() == LIGHT.accent]
    assert filled == [buttons[0]]


def test_a_quiet_empty_state_fills_no_button(qtbot: QtBot) -> None:
    made = EmptyState("No visits yet", "They appear here.", [("plus", "Begin", "", nothing)], is_welcome=False)
    qtbot.addWidget(made)
    settled(made)
    (button,) = made.findChildren(WayOn)
    assert picture(button).pixelColor(30, 8).name().upper() != LIGHT.accent


def test_a_long_column_scrolls_and_a_short_one_does_not(qtbot: QtBot) -> None:
    made = ScrollColumn()
    made.column.addWidget(Label("Short."))
    qtbot.addWidget(made)
    made.resize(240, 200)
    made.show()
    assert made.verticalScrollBar().maximum() == 0
    for _ in range(12):
        made.column.addWidget(Label("Said to move stuck Qi in the Bladder line; used for low back and neck.", 15))
    qtbot.waitUntil(lambda: made.verticalScrollBar().maximum() > 0)


def test_a_column_is_never_wider_than_its_window(qtbot: QtBot) -> None:
    made = ScrollColumn()
    made.column.addWidget(Label("Said to move stuck Qi in the Bladder line; used for low back and neck.", 15))
    qtbot.addWidget(made)
    made.resize(220, 200)
    made.show()
    page = made.widget()
    assert page is not None
    assert page.width() <= made.viewport().width()


def test_a_column_is_no_wider_than_a_text_should_be(qtbot: QtBot) -> None:
    made = ScrollColumn(widest_px=300)
    text = Label("Said to move stuck Qi in the Bladder line; used for low back and neck.", 15)
    made.column.addWidget(text)
    qtbot.addWidget(made)
    made.resize(900, 300)
    made.show()
    qtbot.waitUntil(lambda: text.width() > 100)
    assert text.width() <= 300
