"""The program's own icons: line drawings in the colour of the text beside them."""

import re
from functools import cache
from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPainterPath, QPen, QPixmap

from acuchart.desktop.look.path_data import read_path
from acuchart.desktop.look.theme import color

FOLDER = Path(__file__).parent.parent / "icons"
BOX = 20.0  # units of the square every icon is drawn in
LINE = 1.5  # px; stays as thin when an icon is drawn larger, so that big icons do not shout
GROWS_FROM = 32.0  # px; from here on the line grows with the icon

PATH = re.compile(r'\bd="([^"]+)"')


def names() -> list[str]:
    """The name of every icon there is."""
    return sorted(file.stem for file in FOLDER.glob("*.svg"))


def icon(name: str, role: str = "ink") -> QIcon:
    """An icon in the theme's colour `role`; it follows a change of theme."""
    icon_path(name)
    return QIcon(_LineIcon(name, role))


def paint_icon(painter: QPainter, name: str, rect: QRectF | QRect, shade: QColor, line: float = LINE) -> None:
    """Draw an icon, as large as fits, in the middle of `rect`."""
    box = QRectF(rect)
    side = min(box.width(), box.height())
    factor = side / BOX
    pen = QPen(shade, line * max(1.0, side / GROWS_FROM) / factor)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.center().x() - side / 2, box.center().y() - side / 2)
    painter.scale(factor, factor)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(icon_path(name))
    painter.restore()


@cache
def icon_path(name: str) -> QPainterPath:
    """The lines of an icon in its 20-unit box.

    Raises:
        FileNotFoundError: there is no such icon.
    """
    text = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    path = QPainterPath()
    for data in PATH.findall(text):
        path.addPath(read_path(data))
    return path


class _LineIcon(QIconEngine):
    """Draws an icon when it is asked for, so colour and pixel ratio are always those of the moment."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name, self._role = name, role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        role = "ink3" if mode is QIcon.Mode.Disabled else self._role
        paint_icon(painter, self._name, rect, color(role))

    def clone(self) -> QIconEngine:
        return _LineIcon(self._name, self._role)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        drawn = QPixmap(size * scale)
        drawn.setDevicePixelRatio(scale)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return drawn
