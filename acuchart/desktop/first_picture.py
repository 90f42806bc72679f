"""The chart as it stood at the last start, kept so that the next one begins with it.

Only the bare chart is kept: never a name, never what is closed to a client.
"""

import os
from contextlib import suppress
from mmap import ACCESS_READ, mmap
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from acuchart import __version__
from acuchart.desktop.look.theme import theme

FILE = "first-picture.raw"
HEAD_BYTES = 256  # the first line: what the picture was made for, padded with blanks
BYTES_PER_PIXEL = 4
FORMAT = QImage.Format.Format_RGB32


def find_picture(cache: Path, size: QSize, ratio: float) -> tuple[QImage, object] | None:
    """The kept picture, if it was made for this size (in px), screen, theme and program.

    Returns:
        The image, and what owns its pixels: it must live as long as the image is painted.
    """
    head, width, height = _head(size, ratio), round(size.width() * ratio), round(size.height() * ratio)
    try:
        with (cache / FILE).open("rb") as file:
            kept = mmap(file.fileno(), 0, access=ACCESS_READ)
    except (OSError, ValueError):
        return None
    if kept[:HEAD_BYTES] != head or len(kept) != HEAD_BYTES + width * height * BYTES_PER_PIXEL:
        return None
    image = QImage(memoryview(kept)[HEAD_BYTES:], width, height, width * BYTES_PER_PIXEL, FORMAT)
    image.setDevicePixelRatio(ratio)
    return image, kept


def keep_picture(cache: Path, image: QImage) -> None:
    """Keep the bare chart for the next start; a folder that takes no file is no trouble."""
    ratio = image.devicePixelRatio()
    plain = image.convertToFormat(FORMAT)
    head = _head(QSize(round(plain.width() / ratio), round(plain.height() / ratio)), ratio)
    half_made = cache / f"{FILE}.{os.getpid()}"
    with suppress(OSError):
        cache.mkdir(mode=0o700, parents=True, exist_ok=True)
        half_made.write_bytes(head + bytes(plain.constBits()))
        half_made.replace(cache / FILE)


def _head(size: QSize, ratio: float) -> bytes:
    worn = theme()
    words = f"{__version__} {size.width()}x{size.height()} {ratio} {worn.name} {worn.scale}"
    return words.encode().ljust(HEAD_BYTES)
