"""The chart in the window: bound to the workbench, with what floats over it."""

from pathlib import Path

from PySide6.QtCore import QMargins, QPointF
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from acuchart.desktop.chart.art import BACK
from acuchart.desktop.chart.floats import Locator, ZoomFloat
from acuchart.desktop.chart.keys import ZOOM_STEP
from acuchart.desktop.chart.view import ChartView
from acuchart.desktop.widgets.segmented import Segmented
from acuchart.workbench import Workbench

EDGE_PX = 16  # from a float to the chart's edges
LOCATOR_FROM = (560, 480)  # px wide and high: a smaller chart has no room for the locator
LOCATOR_SHARE, LOCATOR_PX = 0.19, (116, 190)  # of the chart's height; least and largest height in px


class ChartPanel(QWidget):
    """Shows what is on the workbench on the chart, and puts on it what is chosen there.

    Attributes:
        view: the chart.
    """

    def __init__(self, workbench: Workbench, cache: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self.view = ChartView(workbench.atlas, workbench.catalogue.points, cache, self)
        self.places = Segmented([("back", "Whole back"), ("sacrum", "Sacrum")], "Part of the chart", self)
        self.zoom = ZoomFloat(self)
        self.locator = Locator(workbench.atlas.charts[BACK], self)
        self.setFocusProxy(self.view)
        self._connect()
        self._show_selection()
        self._show_closed()
        self.places.set_choice(self.view.place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.view.resize(self.size())
        self._place_floats()

    def _connect(self) -> None:
        self.view.spot_chosen.connect(self._workbench.select)
        self.view.place_changed.connect(self.places.set_choice)
        self.view.camera_moved.connect(self._show_where)
        self.places.chosen.connect(self._fly)
        self.zoom.zoomed.connect(lambda way: self.view.zoom(ZOOM_STEP**way))
        self.zoom.fitted.connect(lambda: self.view.fly_to("back"))
        self.locator.pointed.connect(self.view.look_at)
        self._workbench.selection_changed.connect(self._show_selection)
        self._workbench.client_changed.connect(self._show_closed)

    def _fly(self, place: str) -> None:
        self.view.fly_to("sacrum" if place == "sacrum" else "back")

    def _show_selection(self) -> None:
        selection = self._workbench.selection
        if selection:
            self.view.show_selection(selection.code, selection.sides)
        else:
            self.view.show_selection(None)
        self._show_where()

    def _show_closed(self) -> None:
        self.view.show_closed(self._workbench.closed_points())

    def _show_where(self) -> None:
        selection, mark = self._workbench.selection, None
        if selection:
            spots = [self._workbench.atlas.spots[selection.code, side].position for side in selection.sides]
            mark = QPointF(sum(spot.x for spot in spots) / len(spots), sum(spot.y for spot in spots) / len(spots))
        self.locator.show_view(self.view.shot().seen, mark)

    def _place_floats(self) -> None:
        width, height = self.width(), self.height()
        self.places.adjustSize()
        self.places.move(EDGE_PX, EDGE_PX)
        self.zoom.adjustSize()
        self.zoom.move(width - EDGE_PX - self.zoom.width(), EDGE_PX)
        has_locator = width >= LOCATOR_FROM[0] and height >= LOCATOR_FROM[1]
        self.locator.setVisible(has_locator)
        least, largest = LOCATOR_PX
        self.locator.fit_height(min(max(height * LOCATOR_SHARE, least), largest))
        self.locator.move(width - EDGE_PX - self.locator.width(), height - EDGE_PX - self.locator.height())
        floats = [self.places, self.zoom, *([self.locator] if has_locator else [])]
        self.view.keep_clear(QMargins(), [each.geometry() for each in floats])
