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
    plain = drawn.convertToFormat(QImage.Format.Format_RGB32)
    width, buffer = drawn.width(), bytes(plain.constBits())
    blue, green, red = ink.blue(), ink.green(), ink.red()
    pixels = zip(buffer[0::4], buffer[1::4], buffer[2::4], strict=True)
    return {
        (at % width, at // width)
        for at, (b, g, r) in enumerate(pixels)
        if abs(b - blue) <= near and abs(g - green) <= near and abs(r - red) <= near
    }


def difference_in_grey(first: QImage, second: QImage) -> float:
    """How many pixels of two pictures of one size are clearly apart without colour, as a share."""
    clearly = 48  # grey levels of 256
    greys = [
        bytes(image.convertToFormat(QImage.Format.Format_Grayscale8).constBits()) for image in (first, second)
    ]
    apart = sum(abs(one - other) >= clearly for one, other in zip(*greys, strict=True))
    return float(apart) / (first.width() * first.height())
