import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from acuchart.desktop.look.theme import DARK, HIGH_CONTRAST, LIGHT, Theme, scaled
from acuchart.desktop.look.wearing import wear
from acuchart.desktop.panels.answer_rows import LEAST, AnswerRows
from tests.desktop.hands import click, press
from tests.desktop.pictures import difference_in_grey, picture

Key = Qt.Key
OPTIONS = (
    ("yes", "Yes", "Then it stays closed"),
    ("no", "No", "Holds for this visit"),
    ("never", "Does not apply", "Not asked again"),
)


@pytest.fixture
def rows(qtbot: QtBot) -> AnswerRows:
    made = AnswerRows(OPTIONS, "Is it so?")
    qtbot.addWidget(made)
    made.resize(360, 220)
    made.show()
    return made


def test_none_is_chosen_at_first(rows: AnswerRows) -> None:
    assert rows.choice is None
    assert not any(option.isChecked() for option in rows.options.values())


def test_each_answer_is_named_and_says_what_it_leads_to(rows: AnswerRows) -> None:
    told = [(option.accessibleName(), option.accessibleDescription()) for option in rows.options.values()]
    assert told == [(answer, leads_to) for _, answer, leads_to in OPTIONS]


def test_a_click_chooses_one(rows: AnswerRows, qtbot: QtBot) -> None:
    for key in ("no", "yes"):
        with qtbot.waitSignal(rows.chosen, timeout=1000) as told:
            click(rows.options[key])
        assert told.args == [key]
        assert [each for each, option in rows.options.items() if option.isChecked()] == [key]


def test_arrows_walk_and_space_chooses(rows: AnswerRows) -> None:
    rows.options["yes"].setFocus()
    press(rows, Key.Key_Down, Key.Key_Down)
    assert rows.choice is None
    press(rows, Key.Key_Space)
    assert rows.choice == "never"


@pytest.mark.parametrize("theme", [LIGHT, DARK, HIGH_CONTRAST], ids=lambda worn: worn.name)
def test_the_chosen_row_is_told_in_grey(rows: AnswerRows, qapp: QApplication, theme: Theme) -> None:
    wear(qapp, theme)
    click(rows.options["no"])
    pictures = [picture(rows.options[key]) for key in ("yes", "no")]
    for one, other in itertools.combinations(pictures, 2):
        assert one.size() == other.size()
        assert difference_in_grey(one, other) > 0.001


@pytest.mark.parametrize(("width", "scale"), [(360, 1.0), (200, 1.0), (720, 2.0), (400, 2.0)])
def test_words_wrap_and_are_never_cropped(rows: AnswerRows, qapp: QApplication, width: int, scale: float) -> None:
    wear(qapp, scaled(LIGHT, scale))
    rows.resize(width, 900)
    QApplication.processEvents()
    for option in rows.options.values():
        assert option.height() >= option.heightForWidth(option.width()) >= round(LEAST * scale)
        assert option.width() >= option.sizeHint().width()


def test_clearing_chooses_nothing(rows: AnswerRows) -> None:
    click(rows.options["no"])
    rows.clear()
    assert rows.choice is None
