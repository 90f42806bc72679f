"""What every test of the window needs: a screen that is not there, and the light theme on it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from acuchart.desktop.look.theme import LIGHT
from acuchart.desktop.look.wearing import wear


@pytest.fixture(autouse=True)
def _bury(qapp: QApplication) -> Iterator[None]:
    """Let closed windows die at once; each one alive makes the next change of theme slower."""
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def _light(qapp: QApplication) -> None:
    wear(qapp, LIGHT)
