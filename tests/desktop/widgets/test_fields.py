"""Fields: what was typed stays, what is wrong is said below, in words and with a sign."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from acuchart.desktop.look.theme import LIGHT, THEMES, Theme
from acuchart.desktop.look.wearing import wear
from acuchart.desktop.widgets.date_field import DateField
from acuchart.desktop.widgets.search_field import SearchField
from acuchart.desktop.widgets.text_field import TextArea, TextField
from acuchart.desktop.widgets.typed_date import NotADate
from tests.desktop.hands import press, write
from tests.desktop.pictures import inked, picture, settled


def test_the_label_names_the_field() -> None:
    field = TextField("Name")
    assert field.line_edit.accessibleName() == "Name"
    assert field.label.buddy() is field.line_edit


def test_typing_is_told(qtbot: QtBot) -> None:
    field = TextField("Name")
    qtbot.addWidget(field)
    settled(field)
    field.line_edit.setFocus()
    with qtbot.waitSignal(field.changed, timeout=1000):
        write(field.line_edit, "A")
    assert field.text == "A"


def test_a_wrong_entry_stays_and_is_explained(qtbot: QtBot) -> None:
    field = TextField("Name", "As the client says it.")
    qtbot.addWidget(field)
    field.set_text("   ")
    field.set_error("A client needs a name.")
    settled(field)
    assert field.text == "   "
    assert field.error == "A client needs a name."
    assert field.line_edit.accessibleDescription() == "A client needs a name."
    assert len(inked(picture(field), QColor(LIGHT.caution), near=20)) > 100
    assert not inked(picture(field), QColor(LIGHT.danger), near=20)


@pytest.mark.parametrize("worn", THEMES, ids=lambda worn: worn.name)
def test_what_stands_in_an_empty_field_can_be_read(qtbot: QtBot, qapp: QApplication, worn: Theme) -> None:
    wear(qapp, worn)
    field = TextField("Name", placeholder="Anything")
    qtbot.addWidget(field)
    field.line_edit.resize(200, 40)
    assert inked(picture(field.line_edit), QColor(worn.ink3), near=12)


def test_typing_on_takes_the_reproach_away(qtbot: QtBot) -> None:
    field = TextField("Name", "As the client says it.")
    qtbot.addWidget(field)
    field.set_error("A client needs a name.")
    field.set_text("Alma")
    assert field.error == ""
    assert field.line_edit.accessibleDescription() == "As the client says it."
    settled(field)
    assert not inked(picture(field), QColor(LIGHT.caution), near=10)


def test_a_hint_waits_while_there_is_an_error() -> None:
    field = TextField("Name")
    field.set_error("A client needs a name.")
    field.set_hint("As the client says it.")
    assert field.error == "A client needs a name."


def test_an_area_is_as_high_as_its_lines(qtbot: QtBot) -> None:
    low, high = TextArea("Note", lines=2), TextArea("Note", lines=6)
    assert high.sizeHint().height() - low.sizeHint().height() == 4 * 20


def test_tab_leaves_an_area(qtbot: QtBot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    area, name = TextArea("Note"), TextField("Name")
    column.addWidget(area)
    column.addWidget(name)
    qtbot.addWidget(page)
    settled(page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    area.text_edit.setFocus()
    press(area.text_edit, Qt.Key.Key_Tab)
    assert area.text == ""
    assert name.line_edit.hasFocus()


def test_an_area_keeps_every_line(qtbot: QtBot) -> None:
    area = TextArea("Note")
    with qtbot.waitSignal(area.changed, timeout=1000):
        area.set_text("firm, keep it still\nthe right one bites")
    assert area.text == "firm, keep it still\nthe right one bites"


def test_a_date_says_how_it_was_understood() -> None:
    field = DateField("Birth date")
    field.set_text("4/3/1984")
    assert field.date == date(1984, 3, 4)
    assert field.line_edit.accessibleDescription() == "4 Mar 1984"
    assert field.text == "4/3/1984"


def test_a_date_typed_in_words_is_not_said_twice() -> None:
    field = DateField("Birth date", "May stay empty.")
    field.set_text("4 Mar 1984")
    assert field.line_edit.accessibleDescription() == "May stay empty."


def test_a_date_may_stay_empty() -> None:
    field = DateField("Birth date")
    assert field.date is None
    assert field.check()
    assert field.error == ""


def test_a_wrong_date_stays_and_is_explained_when_the_field_is_left(qtbot: QtBot) -> None:
    field = DateField("Birth date")
    qtbot.addWidget(field)
    settled(field)
    field.line_edit.setFocus()
    write(field.line_edit, "31.2.1984")
    assert field.error == ""
    press(field.line_edit, Qt.Key.Key_Return)
    assert field.error == "Feb 1984 has no day 31."
    assert field.text == "31.2.1984"
    with pytest.raises(NotADate):
        field.date  # noqa: B018


def test_a_date_can_be_put_into_the_field() -> None:
    field = DateField("Birth date")
    field.set_date(date(1984, 3, 14))
    assert field.text == "14 Mar 1984"
    field.set_date(None)
    assert field.text == ""


def test_a_half_typed_date_is_not_reproached(qtbot: QtBot) -> None:
    field = DateField("Birth date")
    for typed in ("1", "14", "14.", "14.3", "14.3.1984"):
        field.set_text(typed)
        assert field.error == ""


def test_the_search_field_shows_its_key_until_something_is_typed(qtbot: QtBot) -> None:
    field = SearchField("Find a point, a name, a use", "/")
    qtbot.addWidget(field)
    settled(field)
    empty = field.textMargins().right()
    field.setText("BL32")
    assert field.textMargins().right() < empty
    assert field.accessibleName() == "Find a point, a name, a use"
    assert field.minimumSizeHint().height() == 40
