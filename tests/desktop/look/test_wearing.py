"""Putting a theme on: palette, style sheet, fonts, and what follows a change."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLineEdit

from acuchart.desktop.look.choosing import choose
from acuchart.desktop.look.style_sheet import style_sheet
from acuchart.desktop.look.theme import DARK, DARK_ROOM, HIGH_CONTRAST, LIGHT, THEMES, Theme, scaled, theme
from acuchart.desktop.look.wearing import follow_desktop, is_desktop_dark, wear
from tests.desktop.look.contrast import contrast
from tests.desktop.pictures import Paint, picture, shades


@pytest.mark.parametrize("worn", THEMES, ids=lambda worn: worn.name)
def test_the_palette_carries_the_theme(qapp: QApplication, worn: Theme) -> None:
    wear(qapp, worn)
    colours = qapp.palette()
    roles = QPalette.ColorRole
    pairs = {
        roles.WindowText: worn.ink,
        roles.Base: worn.panel,
        roles.Highlight: worn.accent,
        roles.HighlightedText: worn.on_accent,
        roles.PlaceholderText: worn.ink3,
        roles.Link: worn.accent,
    }
    assert {role: colours.color(role).name().upper() for role in pairs} == pairs


@pytest.mark.parametrize("worn", THEMES, ids=lambda worn: worn.name)
def test_what_cannot_be_used_can_still_be_read(qapp: QApplication, worn: Theme) -> None:
    wear(qapp, worn)
    quiet = qapp.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text).name()
    assert contrast(quiet, worn.panel) > 4.5


def test_the_style_is_fusion(qapp: QApplication) -> None:
    qapp.setStyleSheet("")  # which wraps the style while there is one
    assert qapp.style().name() == "fusion"


@pytest.mark.parametrize("worn", THEMES, ids=lambda worn: worn.name)
def test_the_style_sheet_names_only_colours_of_the_theme(worn: Theme) -> None:
    written = set(re.findall("#[0-9A-Fa-f]{6}", style_sheet(worn)))
    assert written <= {value for value in worn._asdict().values() if isinstance(value, str)}
    assert "{" in style_sheet(worn)
    assert not re.search(r"\{[a-z_]+\}", style_sheet(worn))


def test_the_style_sheet_never_goes_by_object_name() -> None:
    assert not re.search(r"^\w*#(?![0-9A-Fa-f]{6})\w", style_sheet(LIGHT), re.MULTILINE)


def test_fields_grow_with_the_text(qapp: QApplication) -> None:
    field = QLineEdit()
    low = field.sizeHint().height()
    wear(qapp, scaled(LIGHT, 2.0))
    field.ensurePolished()
    assert field.sizeHint().height() >= 1.8 * low


def test_a_part_repaints_itself_when_the_theme_changes(qapp: QApplication) -> None:
    part = Paint(lambda: theme().accent)
    part.resize(20, 20)
    part.show()
    assert shades(picture(part)) == {LIGHT.accent}
    wear(qapp, DARK)
    qapp.processEvents()
    assert shades(picture(part)) == {DARK.accent}
    assert part.painted > 1


def test_a_theme_is_chosen_by_name_or_by_the_desktop() -> None:
    assert choose("light", 1.0, is_dark=True) == LIGHT
    assert choose("dark", 1.0, is_dark=False) == DARK
    assert choose("high contrast", 1.0, is_dark=True) == HIGH_CONTRAST
    assert choose("system", 1.0, is_dark=True) == DARK
    assert choose("system", 1.0, is_dark=False) == LIGHT


def test_a_theme_is_chosen_at_a_text_size() -> None:
    assert choose("dark", 1.5, is_dark=False).scale == 1.5


def test_a_bare_desktop_counts_as_light() -> None:
    assert not is_desktop_dark()


def test_a_desktop_that_turns_dark_is_followed(qapp: QApplication) -> None:
    follow_desktop(qapp, lambda: DARK)
    assert theme() is LIGHT
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme() is DARK
    qapp.styleHints().colorSchemeChanged.disconnect()


def test_the_dark_room_is_never_chosen_by_itself() -> None:
    for named in ("system", "light", "dark", "high contrast"):
        for is_dark in (True, False):
            assert choose(named, 1.0, is_dark=is_dark) != DARK_ROOM
