"""Frames of the chart: panning and zooming at 1200 x 900 on the raster engine."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from acuchart.atlas.loading import load_atlas
from acuchart.catalogue.loading import load
from acuchart.desktop.chart.panel import ChartPanel
from acuchart.desktop.look.motion import reduce_motion
from acuchart.desktop.look.theme import LIGHT
from acuchart.desktop.look.wearing import wear
from acuchart.domain.sides import PAIR, Side
from acuchart.workbench import Workbench
from tests.bench.clock import Times, timed

SIZE = (1200, 900)
FRAMES = 60
SETTLE_MS = 4000  # for the art of both places to be drawn and kept; a loaded machine needs it
STEP = 1.03  # a frame of a zoom: from the back to the sacrum in sixty


@contextmanager
def chart(settle_ms: int = SETTLE_MS) -> Iterator[ChartPanel]:
    """The chart with its floats, drawn sharp, as the window has it."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    wear(app, LIGHT)
    reduce_motion(True)
    with TemporaryDirectory() as folder:
        cache = Path(folder)
        catalogue = load()
        panel = ChartPanel(Workbench(catalogue, load_atlas(catalogue.points, cache)), cache)
        panel.resize(*SIZE)
        panel.show()
        for place in ("sacrum", "back"):
            panel.view.fly_to("sacrum" if place == "sacrum" else "back")
            wait(settle_ms // 2)
        yield panel
        panel.close()
        panel.deleteLater()
        app.processEvents()


def measure(panel: ChartPanel, frames: int = FRAMES) -> list[Times]:
    """Processor milliseconds a frame, in each thing the hand can do."""
    view = panel.view

    def pan(index: int) -> None:
        view.pan(7 if index % 20 < 10 else -7, 3 if index % 10 < 5 else -3)
        view.viewport().repaint()

    def zoom(index: int) -> None:
        view.zoom(STEP if index % 120 < 60 else 1 / STEP, 600, 560, glides=False)
        view.viewport().repaint()

    def hover(index: int) -> None:
        keys = list(view.spots.items)
        view.spots.hover(keys[index % len(keys)])
        view.viewport().repaint()

    told = [timed("pan, whole back", pan, frames), timed("zoom, back to sacrum", zoom, frames)]
    view.fly_to("sacrum")
    panel.view.show_selection("BL32", PAIR)
    told.append(timed("pan, sacrum, a pair chosen", pan, frames))
    told.append(timed("zoom, sacrum", lambda index: zoom(index % 20 + 50), frames))
    view.fly_to("sacrum")
    told.append(timed("hover, sacrum", hover, frames))
    view.spots.hover(("BL33", Side.LEFT))
    return told


def wait(ms: int) -> None:
    """Let events and drawing threads work."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()
