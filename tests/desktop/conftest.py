"""What every test of the window needs: a screen that is not there, and the light theme on it."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication

from acuchart.desktop.look.theme import LIGHT
from acuchart.desktop.look.wearing import wear


@pytest.fixture(autouse=True)
def _light(qapp: QApplication) -> None:
    wear(qapp, LIGHT)
