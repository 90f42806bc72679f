"""The shadow of what floats over the chart: painted once, and then only put down again."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from acuchart.desktop.look.theme import theme

RADIUS_PX = 12.0  # corners of a float
NEAR = (1.0, 2.0, 0.06)  # px down, px of blur, opacity: its edge
FAR = (8.0, 24.0, 0.08)  # the same: its distance from the ground
DARK = (8.0, 24.0, 0.35)  # black; a fainter shadow is not seen on dark ground
REACH_PX = 32  # how far a shadow falls at most, offset and blur together
STEPS = 12  # a blur is so many boxes over each other


class Shadows:
    """Paints shadows, keeping one picture for each size of float."""

    def __init__(self) -> None:
        self._kept: dict[tuple[int, int, float, str], QPixmap] = {}

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the shadow of a float at `rect`, where the theme has shadows."""
        worn = theme()
        if not worn.floats_cast_shadow:
            return
        ratio = painter.device().devicePixelRatioF()
        key = (round(rect.width()), round(rect.height()), ratio, worn.name)
        if key not in self._kept:
            self._kept[key] = _draw(rect, ratio)
        painter.drawPixmap(rect.topLeft().toPoint() - _CORNER, self._kept[key])


_CORNER = QRectF(REACH_PX, REACH_PX, 0, 0).topLeft().toPoint()


def _draw(rect: QRectF, ratio: float) -> QPixmap:
    width, height = rect.width() + 2 * REACH_PX, rect.height() + 2 * REACH_PX
    picture = QPixmap(round(width * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    box = QRectF(REACH_PX, REACH_PX, rect.width(), rect.height())
    worn = theme()
    for down, blur, opacity in (DARK,) if worn.is_dark else (NEAR, FAR):
        shade = QColor(Qt.GlobalColor.black) if worn.is_dark else QColor(worn.ink)
        shade.setAlphaF(opacity / STEPS)
        painter.setBrush(shade)
        for step in range(STEPS):
            grow = blur * ((step + 0.5) / STEPS - 0.5)
            soft = box.translated(0, down).adjusted(-grow, -grow, grow, grow)
            painter.drawRoundedRect(soft, RADIUS_PX + grow, RADIUS_PX + grow)
    painter.end()
    return picture
