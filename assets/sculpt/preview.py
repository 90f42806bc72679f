"""Small rasters of the drawings for the very first frame of the application."""

import os
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from assets.sculpt.arrays import Field

FINENESS = {"back": 0.75, "sacrum": 3.0}
"""Pixels a millimetre by drawing."""

QUALITY = 50  # of 100: small and quick to read; the eye sees it for a tenth of a second
THOROUGH = 6  # the encoder's slowest, smallest method


def save_preview(drawing: Path, target: Path) -> None:
    """Renders a drawing as the application will and saves it with its transparency."""
    pixels = rendered(drawing.read_bytes(), FINENESS[drawing.stem])
    Image.fromarray(pixels).save(target, "WEBP", quality=QUALITY, method=THOROUGH, exact=False)


def rendered(svg: bytes, px_per_mm: float) -> Field:
    """Returns a drawing's pixels: rows, columns, red green blue alpha."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    renderer = QSvgRenderer(QByteArray(svg))
    frame = renderer.viewBoxF()
    size = round(frame.width() * px_per_mm), round(frame.height() * px_per_mm)
    image = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    straight = image.convertToFormat(QImage.Format.Format_RGBA8888)
    pixels = np.frombuffer(straight.constBits(), np.uint8).reshape(size[1], size[0], 4).copy()
    del application
    return pixels
