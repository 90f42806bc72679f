"""The first picture: the grounds of the window and the chart, before anything else is loaded.

Grounds and lines are filled by palettes, not by brushes and pens: these would load Qt's large namespace of
constants (`Qt`, 16 ms) while the person waits.
"""

from pathlib import Path

from PySide6.QtCore import QRect, QRectF, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QWidget

from acuchart.atlas.drawings import drawings_folder
from acuchart.desktop.first_picture import find_picture
from acuchart.desktop.look.theme import color, px, theme
from acuchart.desktop.measures import BAR_HEIGHT, RAIL_WIDTH, WHOLE_BACK, panel_width

DRAWING = (-420.0, -12.0, 840.0, 1778.0)  # mm, left, top, width, height of the preview
PREVIEW = "back-preview.webp"


class FirstFrame(QWidget):
    """Where everything will be, and the chart in its place."""

    def __init__(self, parent: QWidget, cache: Path) -> None:
        super().__init__(parent)
        self.setAccessibleName("The chart is being opened")
        _fill(self, "panel")
        self.room = Room(self, cache)
        self._lines = [_fill(QWidget(self), "line") for _ in range(3)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out the grounds as the desk will."""
        super().resizeEvent(event)
        left, top, width, height = px(RAIL_WIDTH), px(BAR_HEIGHT), self.width(), self.height()
        right = width - panel_width(width)
        self.room.setGeometry(left, top, right - left, height - top)
        rail, bar, panel = self._lines
        rail.setGeometry(left - 1, 0, 1, height)
        bar.setGeometry(left, top - 1, width - left, 1)
        panel.setGeometry(right, top, 1, height - top)


class Room(QWidget):
    """The chart's room.

    Signals:
        painted: the chart is on the screen.
    """

    painted = Signal()

    def __init__(self, parent: QWidget, cache: Path) -> None:
        super().__init__(parent)
        _fill(self, "ground")
        self._cache = cache
        self._is_told = False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        kept = find_picture(self._cache, self.size(), self.devicePixelRatioF())
        if kept:
            painter.drawImage(0, 0, kept[0])
        else:
            painter.setOpacity(theme().art_opacity)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place_in(self.rect()), QImage(str(drawings_folder() / PREVIEW)))
        if not self._is_told:
            self._is_told = True
            self.painted.emit()


def place_in(room: QRect) -> QRectF:
    """Where the drawing lies, in px, when the whole back fits into `room`."""
    left, top, width, height = WHOLE_BACK
    scale = min(room.width() / width, room.height() / height)
    middle = QRectF(room).center()
    x = middle.x() + (DRAWING[0] - left - width / 2) * scale
    y = middle.y() + (DRAWING[1] - top - height / 2) * scale
    return QRectF(x, y, DRAWING[2] * scale, DRAWING[3] * scale)


def _fill(widget: QWidget, name: str) -> QWidget:
    ground = QPalette()
    ground.setColor(QPalette.ColorRole.Window, color(name))
    widget.setPalette(ground)
    widget.setAutoFillBackground(True)
    return widget
