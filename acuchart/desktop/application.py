"""Starts the window: the chart first, then the desk, and the records beside the interface's thread."""

import gc
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from acuchart import __version__
from acuchart.desktop.look.choosing import choose
from acuchart.desktop.look.theme import put_in_force, theme
from acuchart.desktop.settings import Settings
from acuchart.desktop.window import MainWindow
from acuchart.options import Options

if TYPE_CHECKING:
    from acuchart.desktop.desk import Desk
    from acuchart.domain.refusals import RecordsClosed
    from acuchart.workbench import Workbench

WINDOW_ICON = Path(__file__).parent / "acuchart.svg"
MIDDLE_GREY = 128  # lightness, 0 to 255; a desktop whose windows are darker is a dark one


def run(options: Options) -> int:
    """Open the window and return the exit status when it is closed.

    Raises:
        BrokenContent: the shipped catalogue is wrong; the text names file and entry.
    """
    app = make_application()
    settings = Settings(options.data_dir / "settings.ini")
    is_dark = app.palette().window().color().lightness() < MIDDLE_GREY
    put_in_force(choose(settings.theme, settings.scale, is_dark=is_dark))
    fault: list[Exception] = []
    desks: list[Desk] = []

    def furnish_or_leave(window: MainWindow) -> None:
        try:
            desks.append(furnish(window, settings, options))
        except Exception as broken:  # told by the caller, outside Qt's loop, where exceptions are lost
            fault.append(broken)
            app.exit(1)

    window = MainWindow(settings, options.cache_dir, options.is_demo, furnish_or_leave)
    window.show()
    status = app.exec()
    if desks:
        desks[0].put_out()
    if fault:
        raise fault[0]
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
    return app


def furnish(window: MainWindow, settings: Settings, options: Options) -> "Desk":
    """Put the desk into the window and begin to open the records.

    Everything that need not be there for the first picture is loaded here.

    Raises:
        BrokenContent: the shipped catalogue is wrong; the text names file and entry.
    """
    from PySide6.QtCore import Qt

    from acuchart.desktop.crash import Crashes
    from acuchart.desktop.desk import Desk
    from acuchart.desktop.ending import Ending
    from acuchart.desktop.look.motion import reduce_motion
    from acuchart.desktop.look.wearing import follow_desktop, is_desktop_dark, wear
    from acuchart.desktop.opener import RecordsOpener
    from acuchart.practice import load_content, open_practice
    from acuchart.workbench import Workbench

    app = make_application()
    wear(app, theme())
    follow_desktop(app, lambda: choose(settings.theme, settings.scale, is_dark=is_desktop_dark()))
    reduce_motion(settings.has_reduced_motion)
    catalogue, atlas = load_content(options)
    workbench = Workbench(catalogue, atlas, is_demo=options.is_demo)
    opener = RecordsOpener(
        lambda: open_practice(options, catalogue, workbench.clock().date()), options.log_file, window
    )
    opener.opened.connect(workbench.attach, Qt.ConnectionType.QueuedConnection)
    opener.refused.connect(_refusing(workbench), Qt.ConnectionType.QueuedConnection)
    opener.start()
    desk = Desk(workbench, settings, options, opener)
    opener.ended.connect(_settling(desk), Qt.ConnectionType.QueuedConnection)
    Crashes(options.log_file, window).watch()
    window.ending = Ending(window)
    window.keep_typed = desk.keep_typed
    window.setCentralWidget(desk)
    desk.pages.chart.view.setFocus()
    return desk


def _refusing(workbench: "Workbench") -> Callable[["RecordsClosed"], None]:
    return lambda trouble: workbench.attach(None, trouble)


def _settling(desk: "Desk") -> Callable[[], None]:
    from PySide6.QtGui import QIcon

    def settle() -> None:
        desk.window().setWindowIcon(QIcon(str(WINDOW_ICON)))
        desk.prepare()
        gc.enable()
        gc.freeze()

    return settle
