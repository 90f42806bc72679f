import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from acuchart.desktop.treatment.keys import DEEDS, VERDICTS, Deed, deed_of, digit_of, takes_typing, verdict_of
from acuchart.domain.answers import Verdict

Key = Qt.Key
Modifier = Qt.KeyboardModifier
PLAIN = Modifier.NoModifier


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return, Key.Key_Enter, Key.Key_PageDown])
def test_every_key_of_a_presenter_goes_on(key: Qt.Key) -> None:
    assert deed_of(key, PLAIN, is_typing=False) is Deed.GO_ON


@pytest.mark.parametrize("key", [Key.Key_PageUp, Key.Key_Backspace])
def test_every_key_of_a_presenter_goes_back(key: Qt.Key) -> None:
    assert deed_of(key, PLAIN, is_typing=False) is Deed.BACK


@pytest.mark.parametrize("key", [key for key in DEEDS if key != Key.Key_Escape])
def test_while_typing_no_key_means_anything_but_escape(key: Qt.Key) -> None:
    assert deed_of(key, PLAIN, is_typing=True) is None
    assert deed_of(Key.Key_Escape, PLAIN, is_typing=True) is Deed.LEAVE_FIELD


@pytest.mark.parametrize("modifier", [Modifier.ControlModifier, Modifier.AltModifier, Modifier.MetaModifier])
def test_with_a_modifier_no_key_means_anything(modifier: Modifier) -> None:
    assert not any(deed_of(key, modifier, is_typing=False) for key in DEEDS)
    assert not any(verdict_of(key, modifier, is_typing=False) for key in VERDICTS)
    assert digit_of(Key.Key_5, modifier, is_typing=False) is None


def test_the_keypad_counts_like_the_row_of_digits() -> None:
    assert digit_of(Key.Key_5, Modifier.KeypadModifier, is_typing=False) == 5
    assert deed_of(Key.Key_Enter, Modifier.KeypadModifier, is_typing=False) is Deed.GO_ON


def test_digits_are_levels_unless_something_is_typed() -> None:
    assert [digit_of(Key.Key_0 + n, PLAIN, is_typing=False) for n in range(10)] == list(range(10))
    assert digit_of(Key.Key_5, PLAIN, is_typing=True) is None
    assert digit_of(Key.Key_A, PLAIN, is_typing=False) is None


def test_arrows_are_verdicts_from_light_to_much() -> None:
    arrows = (Key.Key_Left, Key.Key_Down, Key.Key_Right)
    assert [verdict_of(key, PLAIN, is_typing=False) for key in arrows] == list(Verdict)
    assert verdict_of(Key.Key_Left, PLAIN, is_typing=True) is None
    assert verdict_of(Key.Key_Up, PLAIN, is_typing=False) is None


def test_unknown_keys_mean_nothing() -> None:
    unknown = 0x01FFFFFF
    assert deed_of(unknown, PLAIN, is_typing=False) is None
    assert verdict_of(unknown, PLAIN, is_typing=False) is None


def test_text_fields_are_told_from_buttons(qtbot: QtBot) -> None:
    widgets = QLineEdit(), QPlainTextEdit(), QPushButton()
    for widget in widgets:
        qtbot.addWidget(widget)
    assert [takes_typing(widget) for widget in (*widgets, None)] == [True, True, False, False]
