"""The button: one filled, the rest quiet, all of them pressed alike."""

import itertools

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from acuchart.desktop.look.theme import HIGH_CONTRAST, LIGHT, THEMES, Theme, scaled
from acuchart.desktop.look.wearing import wear
from acuchart.desktop.widgets.button import Button
from tests.desktop.hands import click, press
from tests.desktop.pictures import difference_in_grey, inked, picture, settled


def looks(qtbot: QtBot, button: Button) -> QImage:
    qtbot.addWidget(button)
    button.resize(160, 40)
    return picture(button)


@pytest.mark.parametrize("worn", THEMES, ids=lambda worn: worn.name)
def test_roles_are_told_in_grey(qtbot: QtBot, qapp: QApplication, worn: Theme) -> None:
    wear(qapp, worn)
    pictures = [looks(qtbot, Button("Begin", None, role)) for role in ("primary", "outlined", "flat")]
    for one, other in itertools.combinations(pictures, 2):
        assert difference_in_grey(one, other) > 0.015


@pytest.mark.parametrize("role", ["primary", "outlined"])
def test_a_button_that_cannot_be_pressed_is_told_by_its_dashes(qtbot: QtBot, role: str) -> None:
    off = Button("Begin", None, role)  # type: ignore[arg-type]
    off.setEnabled(False)
    drawn = looks(qtbot, off)
    top = [drawn.pixelColor(x, 0).lightness() for x in range(20, 140)]
    changes = sum(abs(one - other) > 40 for one, other in itertools.pairwise(top))
    assert changes > 10


def test_the_primary_button_is_filled_with_the_accent(qtbot: QtBot) -> None:
    drawn = looks(qtbot, Button("Begin", None, "primary"))
    assert len(inked(drawn, QColor(LIGHT.accent), near=4)) > 4000


@pytest.mark.parametrize("role", ["outlined", "flat"])
def test_no_other_button_is_filled(qtbot: QtBot, role: str) -> None:
    drawn = looks(qtbot, Button("Begin", None, role))  # type: ignore[arg-type]
    assert len(inked(drawn, QColor(LIGHT.accent), near=4)) < 400


def test_no_button_is_red(qtbot: QtBot) -> None:
    for role in ("primary", "outlined", "flat"):
        assert not inked(looks(qtbot, Button("Stop", "stop", role)), QColor(LIGHT.danger))


def test_a_button_is_40_high_and_the_main_one_48(qtbot: QtBot) -> None:
    assert Button("Begin").sizeHint().height() == 40
    assert Button("Begin", is_large=True).sizeHint().height() == 48


def test_a_button_with_an_icon_alone_is_square_and_says_its_name(qtbot: QtBot) -> None:
    made = Button("More", "more", shows_text=False)
    assert made.sizeHint() == QSize(40, 40)
    assert made.accessibleName() == "More"
    assert made.toolTip() == "More"


def test_a_button_can_say_something_else(qtbot: QtBot) -> None:
    made = Button("Pause", "pause")
    narrow = made.sizeHint().width()
    made.set_words("Go on with the treatment", "begin")
    assert made.sizeHint().width() > narrow
    assert made.accessibleName() == "Go on with the treatment"


def test_an_ampersand_is_a_word_and_no_shortcut(qtbot: QtBot) -> None:
    made = Button("Find & press")
    assert made.accessibleName() == "Find & press"
    assert made.shortcut().isEmpty()


def test_a_click_presses(qtbot: QtBot) -> None:
    made = Button("Begin")
    qtbot.addWidget(made)
    settled(made)
    with qtbot.waitSignal(made.clicked, timeout=1000):
        click(made)


def test_enter_held_down_presses_once(qtbot: QtBot) -> None:
    made = Button("Begin")
    qtbot.addWidget(made)
    settled(made)
    pressed = list[bool]()
    made.clicked.connect(lambda: pressed.append(True))
    press(made, Qt.Key.Key_Enter)
    assert len(pressed) == 1


def test_a_button_that_cannot_be_pressed_is_not(qtbot: QtBot) -> None:
    made = Button("Begin")
    made.setEnabled(False)
    qtbot.addWidget(made)
    settled(made)
    with qtbot.assertNotEmitted(made.clicked):
        made.click()
        made.animateClick()


def test_a_pressed_button_looks_pressed(qtbot: QtBot) -> None:
    made = Button("Begin", None, "primary")
    up = looks(qtbot, made)
    made.setDown(True)
    down = picture(made)
    assert up.pixelColor(20, 8) != down.pixelColor(20, 8)


def test_at_double_text_a_button_keeps_its_words(qtbot: QtBot, qapp: QApplication) -> None:
    made = Button("Begin a treatment", "begin", "primary")
    small = made.sizeHint()
    wear(qapp, scaled(HIGH_CONTRAST, 2.0))
    assert made.sizeHint().width() > 1.6 * small.width()
    assert made.minimumSizeHint() == made.sizeHint()
