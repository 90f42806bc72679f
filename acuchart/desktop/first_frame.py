"""The first picture: the grounds of the window and the chart, before anything else is loaded."""

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from acuchart.atlas.charts import Extent
from acuchart.atlas.drawings import drawings_folder
from acuchart.desktop.chart.camera import BACK_FRAME, Stage
from acuchart.desktop.look.theme import color, px, theme
from acuchart.desktop.measures import BAR_HEIGHT, RAIL_WIDTH, panel_width

DRAWING = Extent(-420.0, -12.0, 840.0, 1778.0)  # mm; what the preview of the whole back shows
PREVIEW = "back-preview.webp"


class FirstFrame(QWidget):
    """Where everything will be, and the chart in its place.

    Signals:
        painted: it is on the screen.
    """

    painted = Signal()

    def __init__(self, parent: QWidget, folder: Path | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("The chart is being opened")
        self._preview = QImage(str((folder or drawings_folder()) / PREVIEW))
        self._is_told = False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("panel"))
        left, top = px(RAIL_WIDTH), px(BAR_HEIGHT)
        room = QRectF(left, top, self.width() - left - panel_width(self.width()), self.height() - top)
        painter.fillRect(room, color("ground"))
        painter.setClipRect(room)
        painter.setOpacity(theme().art_opacity)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self._place_in(room), self._preview)
        painter.setClipping(False)
        painter.setOpacity(1.0)
        painter.setPen(color("line"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(room.adjusted(-0.5, -0.5, 0.5, self.height()))
        if not self._is_told:
            self._is_told = True
            self.painted.emit()

    def _place_in(self, room: QRectF) -> QRectF:
        camera = Stage(room.width(), room.height(), DRAWING).fitted(BACK_FRAME)
        x = room.center().x() + (DRAWING.x - camera.x) * camera.scale
        y = room.center().y() + (DRAWING.y - camera.y) * camera.scale
        return QRectF(x, y, DRAWING.width * camera.scale, DRAWING.height * camera.scale)
