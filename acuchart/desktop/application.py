"""Starts the window: the chart first, the records a moment later, beside the interface's thread."""

import gc
import sys

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from acuchart import __version__
from acuchart.desktop.crash import watch_for_crashes
from acuchart.desktop.look.motion import reduce_motion
from acuchart.desktop.look.wearing import choose, wear
from acuchart.desktop.opener import RecordsOpener
from acuchart.desktop.settings import Settings
from acuchart.desktop.window import MainWindow
from acuchart.options import Options
from acuchart.practice import load_content, open_practice
from acuchart.workbench import Workbench


class FirstFrame(QObject):
    """Starts the opener once the window has been painted for the first time."""

    def __init__(self, window: MainWindow, opener: RecordsOpener) -> None:
        super().__init__(window)
        self._opener = opener
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first frame."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._opener.start)
        return False


def run(options: Options) -> int:
    """Open the window and return the exit status when it is closed.

    Raises:
        BrokenContent: the shipped catalogue is wrong; the text names file and entry.
    """
    gc.disable()  # a collection in the middle of the start costs a frame
    app = make_application()
    settings = Settings(options.data_dir / "settings.ini")
    wear(app, choose(settings.theme, settings.scale))
    reduce_motion(settings.has_reduced_motion)
    catalogue, atlas = load_content(options)
    workbench = Workbench(catalogue, atlas, is_demo=options.is_demo)
    opener = RecordsOpener(lambda: open_practice(options, catalogue, workbench.clock().date()))
    window = MainWindow(workbench, settings, options, opener)
    opener.opened.connect(lambda records: workbench.attach(records), Qt.ConnectionType.QueuedConnection)
    opener.refused.connect(lambda trouble: workbench.attach(None, trouble), Qt.ConnectionType.QueuedConnection)
    opener.opened.connect(_settle)
    watch_for_crashes(options.log_file, window)
    FirstFrame(window, opener)
    window.show()
    status = app.exec()
    opener.wait()
    if workbench.records:
        workbench.records.close()
    return status


def make_application() -> QApplication:
    """The one application object, named for the desktop."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("acuchart")
    app.setApplicationDisplayName("AcuChart")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("acuchart")
    app.setWindowIcon(QIcon.fromTheme("acuchart"))
    return app


def _settle() -> None:
    gc.enable()
    gc.freeze()
