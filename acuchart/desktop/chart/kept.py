"""Pictures kept as raw files in the cache folder, to be looked at and not read."""

import mmap
import os
from contextlib import suppress
from pathlib import Path
from zlib import crc32

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from acuchart.atlas.charts import Chart
from acuchart.desktop.chart.pictures import Finish, Picture, size_at

DRAWING_EDITION = 3  # counts the ways of laying art on the ground; a new one makes kept pictures stale
BYTES_PER_PIXEL = 4
MOST_VIEWS = 3  # sharp views kept at once, such as one a theme; each as large as the chart on the screen
OWNER_ONLY = 0o700


class KeptPictures:
    """Raw picture files. Losing them costs time, never a picture; a full or locked disk is no trouble."""

    def __init__(self, folder: Path, charts: dict[str, Chart]) -> None:
        self._folder = folder
        self._stems = {name: f"{name}-{_mark_of(chart)}" for name, chart in charts.items()}

    def find(self, chart: Chart, level: float, finish: Finish) -> Picture | None:
        """The kept picture of a whole chart, or `None`."""
        size = size_at(chart.extent, level)
        pixels = self._map(self._name(chart, level, finish), size)
        if pixels is None:
            return None
        image = _image(pixels, size, QImage.Format.Format_ARGB32_Premultiplied)
        return Picture(image, _image(pixels, size, QImage.Format.Format_RGB32), level, pixels)

    def keep(self, chart: Chart, level: float, finish: Finish, image: QImage) -> None:
        """Keep the picture of a whole chart."""
        self._write(self._name(chart, level, finish), image)

    def find_view(self, shown: object, size: QSize) -> tuple[QImage, object] | None:
        """The kept sharp view of what is `shown`, and what owns its pixels, or `None`."""
        pixels = self._map(self._view_name(shown), size)
        return None if pixels is None else (_image(pixels, size, QImage.Format.Format_RGB32), pixels)

    def keep_view(self, shown: object, image: QImage) -> None:
        """Keep a sharp view, and of the older ones only the last few."""
        self._write(self._view_name(shown), image)
        with suppress(OSError):
            views = sorted(self._folder.glob("view-*.raw"), key=lambda path: path.stat().st_mtime)
            for path in views[:-MOST_VIEWS]:
                path.unlink()

    def forget_stale(self) -> None:
        """Delete the pictures of art that has been redrawn since."""
        with suppress(OSError):
            for name, stem in self._stems.items():
                for path in list(self._folder.glob(f"{name}-*.raw")):
                    if not path.name.startswith(stem):
                        path.unlink()

    def _name(self, chart: Chart, level: float, finish: Finish) -> str:
        colours = f"{finish.ground}{finish.opacity}{finish.tint}".replace("#", "-")
        return f"{self._stems[chart.name]}{colours}-{level:g}.raw"

    def _view_name(self, shown: object) -> str:
        marks = f"{shown}{sorted(self._stems.values())}".encode()
        return f"view-{crc32(marks):08x}-{len(marks)}.raw"

    def _map(self, name: str, size: QSize) -> mmap.mmap | None:
        try:
            with (self._folder / name).open("rb") as file:
                pixels = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except (OSError, ValueError):  # not there, or empty
            return None
        return pixels if len(pixels) == size.width() * size.height() * BYTES_PER_PIXEL else None

    def _write(self, name: str, image: QImage) -> None:
        path = self._folder / name
        unfinished = path.with_suffix(f".{os.getpid()}")
        with suppress(OSError):
            path.parent.mkdir(mode=OWNER_ONLY, parents=True, exist_ok=True)
            unfinished.write_bytes(image.constBits())
            unfinished.replace(path)


def _image(pixels: mmap.mmap, size: QSize, pixel_format: QImage.Format) -> QImage:
    return QImage(memoryview(pixels), size.width(), size.height(), size.width() * BYTES_PER_PIXEL, pixel_format)


def _mark_of(chart: Chart) -> str:
    """What tells this very drawing from an earlier one.

    The preview is a picture of the art and a hundredth of its size, so its checksum stands for the art's.
    """
    try:
        return f"{crc32(chart.preview.read_bytes(), DRAWING_EDITION):08x}{chart.art.stat().st_size:x}"
    except OSError:
        return "unknown"
