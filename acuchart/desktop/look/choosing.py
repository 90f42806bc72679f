"""Which theme is meant by what was set. Light to load: the first picture needs it."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from acuchart.desktop.look.theme import DARK, HIGH_CONTRAST, LIGHT, Theme, scaled

Setting = Literal["system", "light", "dark", "high contrast"]


def choose(setting: Setting, scale: float = 1.0) -> Theme:
    """The theme for what was set: the desktop's own light or dark, or the one asked for by name."""
    chosen = {"light": LIGHT, "dark": DARK, "high contrast": HIGH_CONTRAST}.get(setting)
    if chosen is None:
        is_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        chosen = DARK if is_dark else LIGHT
    return scaled(chosen, scale)
