"""The previews open at once and are the drawings' true pictures."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage

from assets.sculpt.preview import FINENESS, rendered
from tests.assets.drawings import SVG

PREVIEW_BYTES = 120_000
DIFFERENCE = 6.0  # of 255: what the encoder and another version of the renderer may change on average
PREVIEWS = [SVG / f"{name}-preview.webp" for name in FINENESS]


def pixels(image: QImage) -> np.ndarray:
    straight = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    return np.frombuffer(straight.constBits(), np.uint8).reshape(straight.height(), straight.width(), 4).copy()


@pytest.mark.parametrize("preview", PREVIEWS, ids=lambda path: path.stem)
def test_a_preview_is_small_and_transparent(preview: Path) -> None:
    image = QImage(str(preview))
    assert preview.stat().st_size < PREVIEW_BYTES
    assert image.hasAlphaChannel()
    assert image.pixelColor(0, 0).alpha() == 0


@pytest.mark.parametrize("preview", PREVIEWS, ids=lambda path: path.stem)
def test_a_preview_shows_its_drawing(preview: Path) -> None:
    name = preview.stem.removesuffix("-preview")
    drawn = rendered((SVG / f"{name}.svg").read_bytes(), FINENESS[name]).astype(float)
    drawn[..., :3] *= drawn[..., 3:] / 255
    shown = pixels(QImage(str(preview))).astype(float)[..., [2, 1, 0, 3]]
    assert shown.shape == drawn.shape
    assert np.abs(shown - drawn).mean() < DIFFERENCE
