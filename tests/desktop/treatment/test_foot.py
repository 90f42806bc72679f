import itertools

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from acuchart.desktop.look.theme import DARK, DARK_ROOM, HIGH_CONTRAST, LIGHT, Theme, scaled
from acuchart.desktop.look.wearing import wear
from acuchart.desktop.treatment.big_button import BigButton
from acuchart.desktop.treatment.foot import Foot
from acuchart.desktop.treatment.measures import CRAMPED, MIDDLE, ROOMY, TIGHT, Measures
from acuchart.desktop.treatment.sheet import Sheet
from tests.desktop.hands import click
from tests.desktop.pictures import difference_in_grey, picture

LACKING = "Say who gave the answer."


class Lacking(Sheet):
    """A sheet that lacks what it is told to."""

    go_on_text = "Keep and go on"
    icon = "check"

    def __init__(self, lacking: str = "", *, is_aside: bool = False) -> None:
        super().__init__("BL32, both sides", "Ask: how does this pressure feel?")
        self.lacking, self.is_aside = lacking, is_aside

    def lacks(self) -> str:
        return self.lacking


@pytest.fixture
def foot(qtbot: QtBot) -> Foot:
    made = Foot()
    qtbot.addWidget(made)
    made.resize(640, 120)
    made.fit(ROOMY)
    made.show()
    return made


def sheet(qtbot: QtBot, lacking: str = "", *, is_aside: bool = False) -> Lacking:
    made = Lacking(lacking, is_aside=is_aside)
    qtbot.addWidget(made)
    return made


def test_the_main_button_takes_words_and_icon_of_the_sheet(foot: Foot, qtbot: QtBot) -> None:
    foot.show_ways(sheet(qtbot), can_go_back=True, can_skip=True)
    assert foot.go_on.words == foot.go_on.accessibleName() == "Keep and go on"


def test_while_something_lacks_the_button_steps_back_and_says_so(foot: Foot, qtbot: QtBot) -> None:
    foot.show_ways(sheet(qtbot, LACKING), can_go_back=True, can_skip=True)
    assert foot.go_on.role == "outlined"
    assert foot.go_on.accessibleDescription() == LACKING
    assert foot.line.words.text() == LACKING
    assert not foot.line.is_refusal


def test_a_refusal_stays_until_something_changes(foot: Foot, qtbot: QtBot) -> None:
    lacking = sheet(qtbot, LACKING)
    foot.show_ways(lacking, can_go_back=True, can_skip=True)
    foot.refuse(LACKING)
    refused = foot.line.is_refusal
    lacking.lacking = ""
    foot.show_lacking(lacking)
    assert (refused, foot.line.is_refusal) == (True, False)
    assert (foot.line.words.text(), foot.go_on.role) == ("", "primary")


@pytest.mark.parametrize(("can_go_back", "can_skip"), [*itertools.product([True, False], repeat=2)])
def test_only_what_can_be_done_is_offered(foot: Foot, qtbot: QtBot, can_go_back: bool, can_skip: bool) -> None:
    foot.show_ways(sheet(qtbot), can_go_back=can_go_back, can_skip=can_skip)
    assert foot.back.isEnabled() is can_go_back
    assert foot.skip.isVisible() is can_skip


def test_over_a_step_the_way_back_is_always_open(foot: Foot, qtbot: QtBot) -> None:
    foot.show_ways(sheet(qtbot, is_aside=True), can_go_back=False, can_skip=True)
    assert foot.back.isEnabled()
    assert foot.back.words == "Keep treating"
    assert not foot.skip.isVisible()


def test_each_way_tells_that_it_was_chosen(foot: Foot, qtbot: QtBot) -> None:
    foot.show_ways(sheet(qtbot), can_go_back=True, can_skip=True)
    for button, told in (
        (foot.back, foot.back_asked),
        (foot.skip, foot.skip_asked),
        (foot.note, foot.note_asked),
        (foot.go_on, foot.go_on_asked),
    ):
        with qtbot.waitSignal(told, timeout=1000):
            click(button)


def test_where_there_is_hardly_room_lacking_is_said_only_once_refused(foot: Foot, qtbot: QtBot) -> None:
    foot.fit(CRAMPED)
    foot.show_ways(sheet(qtbot, LACKING), can_go_back=True, can_skip=True)
    assert not foot.line.isVisible()
    foot.refuse(LACKING)
    assert foot.line.isVisible()


def test_the_main_button_gets_a_row_of_its_own_where_it_is_narrow(foot: Foot, qtbot: QtBot) -> None:
    foot.show_ways(sheet(qtbot), can_go_back=True, can_skip=True)
    assert foot.go_on.y() == foot.back.y()
    foot.resize(380, 220)
    QApplication.processEvents()
    assert foot.go_on.y() > foot.back.y()
    assert foot.go_on.width() > 2 * foot.back.width()


@pytest.mark.parametrize("measures", [ROOMY, MIDDLE, TIGHT, CRAMPED])
def test_buttons_are_as_high_as_the_window_allows(qtbot: QtBot, measures: Measures) -> None:
    button = BigButton("Stop", "stop", "outlined", "Esc")
    low = BigButton("Stop", "stop", "outlined", "Esc", is_low=True)
    for each in (button, low):
        qtbot.addWidget(each)
        each.fit(measures)
    assert button.sizeHint().height() == measures.button
    assert low.sizeHint().height() == min(measures.button, 44)


def test_at_twice_the_text_a_button_is_never_below_a_finger(qtbot: QtBot, qapp: QApplication) -> None:
    wear(qapp, scaled(LIGHT, 2.0))
    button = BigButton("Stop", "stop", "outlined", "Esc", is_low=True)
    qtbot.addWidget(button)
    button.fit(CRAMPED)
    assert button.sizeHint().height() >= 44


def test_a_key_beside_the_word_makes_the_button_wider(qtbot: QtBot) -> None:
    plain, keyed = BigButton("Stop"), BigButton("Stop", key="Esc")
    for each in (plain, keyed):
        qtbot.addWidget(each)
    assert keyed.sizeHint().width() > plain.sizeHint().width()
    keyed.fit(CRAMPED)
    plain.fit(CRAMPED)
    assert keyed.sizeHint().width() == plain.sizeHint().width()


@pytest.mark.parametrize("theme", [LIGHT, DARK, DARK_ROOM, HIGH_CONTRAST], ids=lambda theme: theme.name)
def test_the_filled_button_is_told_from_the_others_in_grey(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    wear(qapp, theme)
    pictures = []
    for role in ("primary", "outlined", "flat"):
        button = BigButton("Go on", "check", role)
        qtbot.addWidget(button)
        button.resize(180, 60)
        pictures.append(picture(button))
    for one, other in itertools.combinations(pictures, 2):
        assert difference_in_grey(one, other) > 0.005


def test_a_button_that_cannot_be_pressed_is_paler(qtbot: QtBot) -> None:
    button = BigButton("Back", "back", "flat")
    qtbot.addWidget(button)
    button.resize(120, 60)
    able = picture(button)
    button.setEnabled(False)
    assert picture(button) != able
