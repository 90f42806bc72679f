"""What every part keeps: it has a name, crops nothing, and is worked by keys alone."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from acuchart.desktop.look.theme import LIGHT, THEMES, Theme, scaled
from acuchart.desktop.look.wearing import wear
from tests.desktop.hands import press
from tests.desktop.pictures import inked, picture, settled
from tests.desktop.widgets.parts import PARTS


def _all(names: str, colour: str) -> dict[str, Any]:
    return dict.fromkeys(names.split(), colour)


INK = "#FF00FF"  # a colour nothing else has, so that text is found in a picture
SOLE = LIGHT._replace(
    **_all("ink ink2 ink3 accent danger caution on_accent on_danger", INK),
    **_all("soft danger_fill caution_soft line edge", "#FFFFFF"),
)
CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit)
FILLED = (
    "primary",
    "large button",
    "way on",
    "welcome",
    "answers",
    "level",
    "tabs",
    "dialog",
    "step",
    "identity",
    "notice",
    "wrong date",
)

every_part = pytest.mark.parametrize("name", PARTS)
every_size = pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])


def made(qtbot: QtBot, name: str) -> QWidget:
    part = PARTS[name]()
    qtbot.addWidget(part)
    return part


def controls(part: QWidget) -> list[QWidget]:
    return [each for each in [part, *part.findChildren(QWidget)] if isinstance(each, CONTROLS)]


def cropped(drawn: QImage) -> list[str]:
    """The edges of a picture that text runs into."""
    right, bottom = drawn.width() - 1, drawn.height() - 1
    edges = {
        "top": drawn.copy(0, 0, drawn.width(), 1),
        "right": drawn.copy(right, 0, 1, drawn.height()),
        "bottom": drawn.copy(0, bottom, drawn.width(), 1),
    }
    return [edge for edge, strip in edges.items() if inked(strip, QColor(INK), near=40)]


@every_part
def test_every_control_has_a_name_for_a_screen_reader(qtbot: QtBot, name: str) -> None:
    part = made(qtbot, name)
    for control in controls(part):
        spoken = QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)
        assert spoken.strip(), control


@every_part
def test_every_part_says_what_it_shows(qtbot: QtBot, name: str) -> None:
    part = made(qtbot, name)
    spoken = [
        QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
        for each in [part, *part.findChildren(QWidget)]
    ]
    assert any(word.strip() for word in spoken)


@every_size
@every_part
def test_text_is_not_cropped_at_the_least_width(qtbot: QtBot, qapp: QApplication, name: str, scale: float) -> None:
    wear(qapp, scaled(SOLE, scale))
    part = made(qtbot, name)
    part.ensurePolished()
    settled(part, max(part.minimumSizeHint().width(), 1))
    for control in controls(part):
        control.clearFocus()
    if any(word in name for word in FILLED):
        for each in part.findChildren(QWidget):
            assert each.width() >= each.minimumSizeHint().width(), each
        return
    assert cropped(picture(part)) == []


@every_size
@every_part
def test_no_part_within_is_smaller_than_its_text(
    qtbot: QtBot, qapp: QApplication, name: str, scale: float
) -> None:
    wear(qapp, scaled(LIGHT, scale))
    part = made(qtbot, name)
    for width in (part.minimumSizeHint().width(), part.sizeHint().width(), part.sizeHint().width() + 200):
        settled(part, width)
        for each in part.findChildren(QWidget):
            if each.isVisible() and each.width() > 1 and isinstance(each, (QAbstractButton, QLabel)):
                needed = each.heightForWidth(each.width()) if each.hasHeightForWidth() else 0
                assert each.height() >= needed, (each, each.text())
                assert each.width() >= each.minimumSizeHint().width(), (each, each.text())


@every_part
def test_every_button_is_reached_and_pressed_by_keys(qtbot: QtBot, name: str) -> None:
    part = made(qtbot, name)
    settled(part)
    for control in controls(part):
        if isinstance(control, QAbstractButton) and control.isEnabled():
            assert control.focusPolicy() != Qt.FocusPolicy.NoFocus
            control.setFocus()
            for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
                with qtbot.waitSignal(control.clicked, timeout=1000):
                    press(control, key)


@every_part
def test_every_control_has_a_ring_for_the_keyboard(qtbot: QtBot, name: str) -> None:
    part = made(qtbot, name)
    for control in controls(part):
        assert control.property("focusRadius") is not None, control


@every_part
def test_every_control_is_large_enough_for_a_finger_or_a_mouse(qtbot: QtBot, name: str) -> None:
    least = {"Segmented": 32, "Tabs": 36}  # px; mouse-only rows and segments of the 38 px track
    part = made(qtbot, name)
    settled(part)
    for control in controls(part):
        assert control.height() >= least.get(type(part).__name__, 38), control


@every_part
@pytest.mark.parametrize("worn", THEMES, ids=lambda worn: worn.name)
def test_every_part_is_painted_in_every_theme(qtbot: QtBot, qapp: QApplication, name: str, worn: Theme) -> None:
    part = made(qtbot, name)
    settled(part)
    wear(qapp, worn)
    assert not picture(part).isNull()


@every_part
def test_a_part_grows_when_the_text_does(qtbot: QtBot, qapp: QApplication, name: str) -> None:
    part = made(qtbot, name)
    settled(part)
    before = part.sizeHint()
    wear(qapp, scaled(LIGHT, 2.0))
    qapp.processEvents()
    after = part.sizeHint()
    assert after.height() >= before.height() * 1.2 or after.width() >= before.width() * 1.5
