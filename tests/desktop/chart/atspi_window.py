"""A small window with the real chart, for the walk through the accessibility tree."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMainWindow

from acuchart.atlas.loading import load_atlas
from acuchart.catalogue.loading import load
from acuchart.desktop.chart.panel import ChartPanel
from acuchart.desktop.look.theme import LIGHT
from acuchart.desktop.look.wearing import wear
from acuchart.workbench import Workbench

SIZE = (700, 600)


def main() -> int:
    """Show the chart until the program is ended; say on the way what was chosen."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("chart-walk")
    wear(app, LIGHT)
    cache = Path(sys.argv[1])
    catalogue = load()
    workbench = Workbench(catalogue, load_atlas(catalogue.points, cache))
    workbench.selection_changed.connect(lambda: print("chosen", workbench.selection, flush=True))  # noqa: T201
    window = QMainWindow()
    window.setWindowTitle("Chart")
    panel = ChartPanel(workbench, cache)
    window.setCentralWidget(panel)
    window.resize(*SIZE)
    window.show()
    window.activateWindow()  # there is no window manager to do it
    return app.exec()


sys.exit(main())
