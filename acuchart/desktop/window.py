"""The one window. It shows the chart at once and is furnished a moment later."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from acuchart.desktop.first_frame import FirstFrame
from acuchart.desktop.settings import Settings

FIRST_SIZE = (1440, 900)  # px; what the layout was drawn for
LEAST_SIZE = (960, 600)  # px; below it the panel would crop


class MainWindow(QMainWindow):
    """Paints a first picture, then holds the desk.

    Args:
        furnish: makes the desk; called once the first picture has been painted.
        keep_typed: keeps what is still being typed, and says whether it could; called before the window closes.
    """

    def __init__(
        self, settings: Settings, cache: Path, is_demo: bool, furnish: Callable[["MainWindow"], None]
    ) -> None:
        super().__init__()
        self._settings, self._furnish = settings, furnish
        self.keep_typed: Callable[[], bool] = lambda: True
        self._has_warned = False
        self.ending: object = None  # kept alive with the window
        self.setWindowTitle("AcuChart, demo practice" if is_demo else "AcuChart")
        self.setMinimumSize(*LEAST_SIZE)
        first = FirstFrame(self, cache)
        first.room.painted.connect(self._begin_furnishing)
        self.setCentralWidget(first)
        place = settings.window_place
        if place is None or not self.restoreGeometry(place):
            self.resize(*FIRST_SIZE)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is still being typed, and the window's place.

        Where it cannot be kept the window stays open once, with the reason below the field.
        """
        if not self.keep_typed() and not self._has_warned:
            self._has_warned = True
            event.ignore()
            return
        self._settings.keep_window_place(self.saveGeometry())
        super().closeEvent(event)

    def _begin_furnishing(self) -> None:
        QTimer.singleShot(0, lambda: self._furnish(self))
