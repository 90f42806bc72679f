"""What the look costs at the start: it loads nothing it does not need, and little besides."""

import subprocess
import sys

from tests.desktop.look.test_fonts import ALL_TEXT

LOADED = """
import sys
from PySide6.QtWidgets import QApplication
app = QApplication([])
from acuchart.desktop.look.theme import LIGHT
from acuchart.desktop.look.wearing import wear
wear(app, LIGHT)
print(*sorted(sys.modules))
"""
HEAVY = ("PySide6.QtSvg", "PySide6.QtNetwork", "sqlalchemy", "svgelements", "acuchart.desktop.widgets")
LOADED_FONTS = """
import sys
from PySide6.QtWidgets import QApplication
app = QApplication([])
from acuchart.desktop.look import fonts
from acuchart.desktop.look.theme import LIGHT
from acuchart.desktop.look.wearing import wear
wear(app, LIGHT)
print(fonts._load.cache_info().currsize)
"""


def said(program: str) -> list[str]:
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return done.stdout.split()


def test_a_theme_is_worn_without_loading_anything_heavy() -> None:
    loaded = said(LOADED)
    assert "acuchart.desktop.look.wearing" in loaded
    assert [module for module in loaded if module.startswith(HEAVY)] == []


def test_only_the_weights_of_the_first_frame_are_read_at_the_start() -> None:
    assert said(LOADED_FONTS) == ["3"]
    assert len(ALL_TEXT) > 3
