"""Loads the atlas: the numbers of the drawing, and the points placed on them.

Parsing the drawing takes longer than a start may, so its numbers are kept in a cache that can be lost,
broken or read-only at any time without harm.
"""

import os
import re
import zlib
from collections.abc import Mapping
from pathlib import Path

import msgspec

from acuchart import __version__
from acuchart.atlas.charts import Atlas, Chart, Extent, Foramen
from acuchart.atlas.geometry import BrokenDrawing, Geometry, centroid
from acuchart.atlas.resolving import ORDINALS, Ruler
from acuchart.domain.points import Point
from acuchart.domain.sides import PAIR

CHARTS = ("back", "sacrum")
CACHE_FILE = "geometry.json"
HEAD_BYTES = 1000  # of a drawing, in which its viewBox must stand
VIEW_BOX = re.compile(rb'<svg[^>]*\sviewBox="\s*(\S+)[\s,]+(\S+)[\s,]+(\S+)[\s,]+([^\s"]+)\s*"')


class _Kept(msgspec.Struct):
    """What the cache holds; `key` tells which drawing and program it was made from."""

    key: str
    geometry: Geometry


def load_atlas(points: Mapping[str, Point], cache: Path | None = None, folder: Path | None = None) -> Atlas:
    """Where everything is drawn, with the spots of these points.

    Args:
        cache: a folder for the parsed numbers; without one the drawing is parsed each time.
        folder: where the drawings lie; by default the program's own.

    Raises:
        BrokenDrawing: a drawing is missing or lacks a shape; the text names it.
    """
    folder = folder or drawings_folder()
    geometry = _geometry(folder / "geometry.svg", cache)
    foramina = {}
    for level in ORDINALS:
        for side in PAIR:
            if rim := geometry.rims.get(f"{level}-{side}"):
                foramina[level, side] = Foramen(level, side, rim, centroid(rim))
    ruler = Ruler(foramina, geometry.landmarks)
    return Atlas(
        charts={name: _chart(name, folder) for name in CHARTS},
        foramina=foramina,
        landmarks=geometry.landmarks,
        outline=geometry.outline,
        sacrum=geometry.sacrum,
        spots={(code, side): ruler.spot(point, side) for code, point in points.items() for side in point.sides},
        bcun=ruler.bcun,
    )


def drawings_folder() -> Path:
    """The drawings: inside an installed package, or beside it in a checkout.

    Raises:
        BrokenDrawing: they are in neither place.
    """
    package = Path(__file__).parent.parent
    for folder in (package / "assets" / "svg", package.parent / "assets" / "svg"):
        if (folder / "geometry.svg").is_file():
            return folder
    raise BrokenDrawing("geometry.svg: is missing; install the program again")


def _geometry(file: Path, cache: Path | None) -> Geometry:
    try:
        drawing = file.read_bytes()
    except OSError as error:
        raise BrokenDrawing(f"{file.name}: cannot be read: {error.strerror}") from None
    key = f"{__version__} {len(drawing)} {zlib.crc32(drawing):08x}"  # hashlib would cost a start 5 ms
    geometry = _remembered(cache / CACHE_FILE, key) if cache else None
    if geometry is None:
        from acuchart.atlas.reading import read_geometry  # svgelements is not needed at a normal start

        geometry = read_geometry(file)
        if cache:
            _remember(cache / CACHE_FILE, _Kept(key, geometry))
    return geometry


def _remembered(file: Path, key: str) -> Geometry | None:
    try:
        kept = msgspec.json.decode(file.read_bytes(), type=_Kept)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return None
    return kept.geometry if kept.key == key else None


def _remember(file: Path, kept: _Kept) -> None:
    """Write the cache in one go, so that a second program never reads half of it."""
    half = file.with_suffix(f".{os.getpid()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        half.write_bytes(msgspec.json.encode(kept))
        half.replace(file)
    except OSError:
        return  # the next start parses once more


def _chart(name: str, folder: Path) -> Chart:
    art = folder / f"{name}.svg"
    try:
        with art.open("rb") as file:
            head = file.read(HEAD_BYTES)
    except OSError as error:
        raise BrokenDrawing(f"{art.name}: cannot be read: {error.strerror}") from None
    found = VIEW_BOX.search(head)
    if found is None:
        raise BrokenDrawing(f"{art.name}: has no viewBox")
    try:
        x, y, width, height = (float(number) for number in found.groups())
    except ValueError:
        raise BrokenDrawing(f"{art.name}: its viewBox is not four numbers") from None
    return Chart(name, Extent(x, y, width, height), art, folder / f"{name}-preview.webp")
