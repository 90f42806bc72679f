"""Small painted parts: options, legends, levels in the bar, dots of before and after."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from acuchart.desktop.clients.chooser_button import NOBODY, ChooserButton
from acuchart.desktop.clients.last_pressures import LastPressures
from acuchart.desktop.clients.legend import Legend
from acuchart.desktop.clients.option_rows import OptionRows
from acuchart.desktop.clients.ratings_chart import RatingsChart, paint_dot, paint_ring
from acuchart.desktop.clients.whole_height import EDGE, as_high_as_needed
from acuchart.desktop.look.theme import DARK, HIGH_CONTRAST, LIGHT, Theme, color, scaled, theme
from acuchart.desktop.look.wearing import wear
from acuchart.desktop.widgets.label import Label
from acuchart.desktop.widgets.scroll import ScrollColumn
from acuchart.domain.answers import Preference, Pressure
from acuchart.domain.sides import PAIR, Side
from acuchart.domain.treatments import Remarks
from tests.desktop.clients.samples import NOON, POINTS, sample_client, told, visit
from tests.desktop.clients.showing import on_screen
from tests.desktop.hands import click, press
from tests.desktop.pictures import difference_in_grey, inked, picture, shades

ANSWERS = (("yes", "Yes: the points stay closed"), ("no", "No: holds for this visit"), ("late", "Not asked"))


@pytest.fixture
def options(qtbot: QtBot) -> OptionRows:
    return on_screen(qtbot, OptionRows(ANSWERS, "Is it so?"), 320)


@pytest.fixture
def levels(qtbot: QtBot) -> LastPressures:
    return on_screen(qtbot, LastPressures(POINTS))


def _kept(*pressures: Pressure) -> list[Preference]:
    return [Preference(pressure, NOON) for pressure in pressures]


def test_no_option_is_chosen_at_first(options: OptionRows) -> None:
    assert options.choice is None
    assert QColor(theme().accent).name().upper() not in shades(picture(options))


def test_a_click_chooses_one_option_and_only_one(qtbot: QtBot, options: OptionRows) -> None:
    with qtbot.waitSignal(options.chosen) as chosen:
        click(options.options["no"])
    assert chosen.args == ["no"]
    click(options.options["late"])
    assert [key for key, row in options.options.items() if row.isChecked()] == ["late"]


def test_arrows_move_and_space_chooses(options: OptionRows) -> None:
    options.options["yes"].setFocus()
    press(options, Qt.Key.Key_Down)
    assert options.choice is None
    press(options, Qt.Key.Key_Space)
    assert options.choice == "no"


def test_a_chosen_option_is_seen_without_colour(options: OptionRows) -> None:
    row = options.options["no"]
    before = picture(row)
    click(row)
    assert difference_in_grey(before, picture(row)) > 0.005


@pytest.mark.parametrize("width", [140, 200, 320])
def test_an_option_is_as_high_as_its_words_need(qtbot: QtBot, options: OptionRows, width: int) -> None:
    options.resize(width, 600)
    row = options.options["yes"]
    qtbot.waitUntil(lambda: row.width() == width)
    assert row.height() >= row.heightForWidth(width)


def test_options_are_named_by_their_words_and_the_question(options: OptionRows) -> None:
    assert options.accessibleName() == "Is it so?"
    assert [row.accessibleName() for row in options.options.values()] == [text for _, text in ANSWERS]


def test_levels_are_told_pair_by_pair(levels: LastPressures) -> None:
    levels.show_preferences(_kept(*(told("BL31", side, 5) for side in PAIR), told("BL33", Side.LEFT, 6)))
    assert levels.accessibleName() == ("Pressure last time: BL31 5, BL32 not known, BL33 L 6, BL34 not known")


def test_levels_grow_wider_where_the_sides_differ(levels: LastPressures) -> None:
    levels.show_preferences(_kept(*(told("BL31", side, 5) for side in PAIR)))
    alike = levels.sizeHint().width()
    levels.show_preferences(_kept(told("BL31", Side.LEFT, 5), told("BL31", Side.RIGHT, 7)))
    assert levels.sizeHint().width() > alike


def test_levels_never_show_a_zero_for_what_was_not_asked(levels: LastPressures) -> None:
    levels.show_preferences([])
    levels.resize(levels.sizeHint())
    nothing = picture(levels)
    levels.show_preferences(_kept(*(told("BL31", side, 0) for side in PAIR)))
    assert picture(levels) != nothing


def test_levels_keep_their_words_for_the_ear(levels: LastPressures) -> None:
    levels.show_preferences(_kept(*(told("BL32", side, None, None) for side in PAIR)))
    assert "BL32 not asked" in levels.accessibleName()


def test_a_legend_has_room_for_all_its_words(qtbot: QtBot, qapp: QApplication) -> None:
    entries = (("before", 12.0, paint_ring), ("after", 12.0, paint_dot))
    legend = on_screen(qtbot, Legend(entries, "A ring is before, a dot is after"))
    normal = legend.minimumSizeHint()
    wear(qapp, scaled(LIGHT, 2.0))
    assert legend.minimumSizeHint().width() > normal.width()
    assert legend.accessibleName() == "A ring is before, a dot is after"


@pytest.mark.parametrize("worn", [LIGHT, DARK, HIGH_CONTRAST])
def test_ring_and_dot_are_told_apart_without_colour(qtbot: QtBot, qapp: QApplication, worn: Theme) -> None:
    wear(qapp, worn)
    pictures = []
    for paint in (paint_ring, paint_dot):
        drawn = picture(on_screen(qtbot, QWidget(), 40, 40))
        drawn.fill(color("panel"))
        painter = QPainter(drawn)
        paint(painter, QPointF(20, 20))
        painter.end()
        pictures.append(drawn)
    assert difference_in_grey(*pictures) > 0.02


def test_after_stands_below_before_where_it_got_better(qtbot: QtBot) -> None:
    chart = on_screen(qtbot, RatingsChart(), 300)
    chart.show_visits([visit(remarks=Remarks(8, None))])
    before = {y for _, y in inked(picture(chart), QColor(theme().ink2), near=10) if y < chart.height() - 44}
    chart.show_visits([visit(remarks=Remarks(None, 2))])
    after = {y for _, y in inked(picture(chart), QColor(theme().accent), near=10)}
    assert min(after) > min(before)
    assert max(after) < chart.height() - 30


def test_a_chart_draws_no_more_visits_than_fit(qtbot: QtBot) -> None:
    chart = on_screen(qtbot, RatingsChart(), 300)
    assert chart.show_visits([visit(remarks=Remarks(5, 2))] * 40) == 40
    assert chart.columns == 4
    chart.resize(700, chart.height())
    assert chart.columns == 11


def test_visits_at_which_nothing_was_said_are_not_counted(qtbot: QtBot) -> None:
    chart = on_screen(qtbot, RatingsChart(), 300)
    assert chart.show_visits([visit(), visit(remarks=Remarks(0, None)), visit(remarks=Remarks(None, 0))]) == 2


def test_the_button_says_that_nobody_is_chosen(qtbot: QtBot) -> None:
    button = on_screen(qtbot, ChooserButton())
    button.show_client(None, False, NOON.date())
    assert button.accessibleName() == NOBODY
    assert not button.card.isVisible()


def test_the_button_shows_the_card_of_a_client(qtbot: QtBot) -> None:
    button = on_screen(qtbot, ChooserButton())
    button.show_client(sample_client(), True, NOON.date())
    assert button.card.isVisible()
    assert "Alma Sample, Demo. 14 Mar 1984 · 42" in button.accessibleName()


def test_the_button_takes_back_the_card_when_the_client_is_put_away(qtbot: QtBot) -> None:
    button = on_screen(qtbot, ChooserButton())
    button.show_client(sample_client(), False, NOON.date())
    button.show_client(None, False, NOON.date())
    assert not button.card.isVisible()
    assert button.accessibleName() == NOBODY


@pytest.mark.parametrize(("lines", "is_whole"), [(3, True), (80, False)])
def test_a_dialog_is_as_high_as_its_words_or_as_the_window(qtbot: QtBot, lines: int, is_whole: bool) -> None:
    window = on_screen(qtbot, QWidget(), 600, 400)
    dialog = QDialog(window)
    sheet = ScrollColumn()
    for number in range(lines):
        sheet.column.addWidget(Label(f"Line {number}"))
    QVBoxLayout(dialog).addWidget(sheet)
    dialog.show()
    as_high_as_needed(dialog, sheet)
    QApplication.processEvents()
    assert dialog.height() <= 400 - 2 * EDGE
    assert (sheet.verticalScrollBar().maximum() == 0) is is_whole
