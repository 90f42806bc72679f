"""Pictures of parts, and what can be read off them."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget


class Paint(QWidget):
    """A part that is one colour, asked for at each painting.

    Attributes:
        painted: how often it was painted.
    """

    def __init__(self, shade: Callable[[], str]) -> None:
        super().__init__()
        self._shade = shade
        self.painted = 0

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        self.painted += 1
        QPainter(self).fillRect(self.rect(), QColor(self._shade()))


def picture(part: QWidget, ratio: float = 1.0) -> QImage:
    """What `part` looks like now."""
    drawn = QImage(part.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(part.palette().window().color())
    part.render(drawn, QPoint(0, 0))
    return drawn


def settled(part: QWidget, width: int | None = None) -> QWidget:
    """`part` shown at a width, or at the one it wants, as high as it then needs."""
    part.ensurePolished()
    wide = width or max(part.sizeHint().width(), part.minimumSizeHint().width())
    layout = part.layout()
    high = part.sizeHint().height()
    if layout is not None and layout.hasHeightForWidth():
        high = max(layout.heightForWidth(wide), layout.minimumSize().height())
    elif part.hasHeightForWidth():
        high = part.heightForWidth(wide)
    part.resize(wide, high)
    part.show()
    QApplication.processEvents()
    return part


def shades(drawn: QImage) -> set[str]:
    """Every colour in a picture, as `#RRGGBB`."""
    return {drawn.pixelColor(x, y).name().upper() for y in range(drawn.height()) for x in range(drawn.width())}


def inked(drawn: QImage, ink: QColor, near: int = 60) -> set[tuple[int, int]]:
    """Where a picture has about the colour `ink`; `near` is the farthest any channel may be off."""
    found = set()
    for y in range(drawn.height()):
        for x in range(drawn.width()):
            seen = drawn.pixelColor(x, y)
            off = (seen.red() - ink.red(), seen.green() - ink.green(), seen.blue() - ink.blue())
            if max(map(abs, off)) <= near:
                found.add((x, y))
    return found


def difference_in_grey(first: QImage, second: QImage) -> float:
    """How many pixels of two pictures of one size are clearly apart without colour, as a share."""
    apart, clearly = 0, 48  # grey levels of 256
    greys = [image.convertToFormat(QImage.Format.Format_Grayscale8) for image in (first, second)]
    for y in range(first.height()):
        for x in range(first.width()):
            one, other = (grey.pixelColor(x, y).red() for grey in greys)
            apart += abs(one - other) >= clearly
    return apart / (first.width() * first.height())
