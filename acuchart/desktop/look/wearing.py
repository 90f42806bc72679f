"""Puts a theme on the whole application."""

import os
import sys
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from acuchart.desktop.look import fonts, theme
from acuchart.desktop.look.focus_ring import keep_rings
from acuchart.desktop.look.style_sheet import style_sheet
from acuchart.desktop.look.theme import Theme

BASE_PX = 13  # px; the size of text that asks for no other

_ROLES = {
    QPalette.ColorRole.Window: "panel",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "panel",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Button: "panel",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.BrightText: "on_danger",
    QPalette.ColorRole.PlaceholderText: "ink3",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "ink",
    QPalette.ColorRole.ToolTipText: "panel",
    QPalette.ColorRole.Light: "raised",
    QPalette.ColorRole.Midlight: "sunken",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "edge",
    QPalette.ColorRole.Shadow: "edge",
}
_QUIET = (QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText, QPalette.ColorRole.Text)


def wear(app: QApplication, worn: Theme) -> None:
    """Put a theme on everything there is and will be."""
    theme.put_in_force(worn)
    if sys.platform != "linux" or "QT_STYLE_OVERRIDE" in os.environ:
        app.setStyle("Fusion")  # elsewhere it is Fusion already, and to ask for it costs 5 ms of loading
    fonts.load_first_fonts()
    app.setFont(fonts.font(BASE_PX))
    app.setPalette(palette(worn))
    app.setStyleSheet(style_sheet(worn))
    keep_rings(app)


def is_desktop_dark() -> bool:
    """Whether the desktop says that it is dark; a bare one says nothing and counts as light."""
    return QApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark


def follow_desktop(app: QApplication, chosen: Callable[[], Theme]) -> None:
    """Wear what `chosen` says whenever the desktop turns light or dark."""
    app.styleHints().colorSchemeChanged.connect(lambda _scheme: wear(app, chosen()))


def palette(worn: Theme) -> QPalette:
    """The colours Qt's own controls are painted with."""
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, QColor(getattr(worn, name)))
    for role in _QUIET:
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(worn.ink3))
    return made
