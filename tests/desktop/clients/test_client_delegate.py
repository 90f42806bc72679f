"""How a row of the list looks."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from acuchart.desktop.clients.finder import ClientFinder
from acuchart.desktop.look.theme import HIGH_CONTRAST, LIGHT, scaled, theme
from acuchart.desktop.look.wearing import wear
from acuchart.domain.clients import Person
from acuchart.workbench import Workbench
from tests.desktop.clients.conftest import Practice
from tests.desktop.hands import press
from tests.desktop.pictures import picture, shades


def _shown(qtbot: QtBot, workbench: Workbench) -> ClientFinder:
    finder = ClientFinder(workbench)
    qtbot.addWidget(finder)
    finder.resize(300, 600)
    finder.show()
    return finder


def _height(finder: ClientFinder, index: QModelIndex) -> int:
    option = QStyleOptionViewItem()
    option.rect = finder.list.viewport().rect()
    return finder.list.itemDelegate().sizeHint(option, index).height()


def test_a_long_name_makes_its_row_higher_instead_of_being_cut(qtbot: QtBot, workbench: Workbench) -> None:
    workbench.add(Person("Bo Short"))
    workbench.add(Person("Wilhelmina Longname " * 5))
    finder = _shown(qtbot, workbench)
    assert _height(finder, finder.rows.index(0)) > _height(finder, finder.rows.index(1)) + 40


def test_a_name_without_spaces_is_broken_too(qtbot: QtBot, workbench: Workbench) -> None:
    workbench.add(Person("Bo Short"))
    workbench.add(Person("W" * 100))
    finder = _shown(qtbot, workbench)
    assert _height(finder, finder.rows.index(0)) > _height(finder, finder.rows.index(1)) + 40


def test_rows_grow_with_the_text(qtbot: QtBot, qapp: QApplication, practice: Practice) -> None:
    finder = _shown(qtbot, practice.workbench)
    before = _height(finder, finder.rows.index(0))
    wear(qapp, scaled(LIGHT, 2.0))
    assert _height(finder, finder.rows.index(0)) > 1.5 * before


def test_the_open_client_stands_on_soft_ground(qtbot: QtBot, practice: Practice) -> None:
    finder = _shown(qtbot, practice.workbench)
    practice.open("alma")
    row = finder.list.visualRect(finder.rows.index(0))
    drawn = picture(finder.list.viewport())
    assert drawn.pixelColor(row.right() - 20, row.center().y()) == QColor(theme().soft)


def test_in_high_contrast_the_open_client_has_an_outline(
    qtbot: QtBot, qapp: QApplication, practice: Practice
) -> None:
    wear(qapp, HIGH_CONTRAST)
    finder = _shown(qtbot, practice.workbench)
    practice.open("alma")
    row = finder.list.visualRect(finder.rows.index(0))
    drawn = picture(finder.list.viewport()).copy(row.right() - 40, row.top(), 30, 8)
    assert QColor(HIGH_CONTRAST.accent).name().upper() in shades(drawn)


def test_the_row_the_keys_are_on_is_outlined_and_a_click_shows_none(qtbot: QtBot, practice: Practice) -> None:
    finder = _shown(qtbot, practice.workbench)
    finder.begin()
    row = finder.list.visualRect(finder.rows.index(0))
    rim = row.adjusted(0, 20, -row.width() + 4, -20)
    assert QColor(theme().focus).name().upper() not in shades(picture(finder.list.viewport()).copy(rim))
    press(finder, Qt.Key.Key_Up)
    assert QColor(theme().focus).name().upper() in shades(picture(finder.list.viewport()).copy(rim))
