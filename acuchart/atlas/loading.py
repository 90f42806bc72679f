"""Loads the atlas: the numbers of the drawing, and the points placed on them.

Parsing the drawing takes longer than a start may, so its numbers are kept in a cache that can be lost,
broken or read-only at any time without harm.
"""

import json
import os
import re
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from acuchart import __version__
from acuchart.atlas.charts import Atlas, Chart, Extent, Foramen, Position
from acuchart.atlas.drawings import BrokenDrawing, drawings_folder
from acuchart.atlas.geometry import Geometry, centroid
from acuchart.atlas.resolving import ORDINALS, Ruler
from acuchart.domain.points import Point
from acuchart.domain.sides import PAIR

CHARTS = ("back", "sacrum")
CACHE_FILE = "geometry.json"
HEAD_BYTES = 1000  # of a drawing, in which its viewBox must stand
VIEW_BOX = re.compile(rb'<svg[^>]*\sviewBox="\s*(\S+)[\s,]+(\S+)[\s,]+(\S+)[\s,]+([^\s"]+)\s*"')


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
            _remember(cache / CACHE_FILE, key, geometry)
    return geometry


def _remembered(file: Path, key: str) -> Geometry | None:
    """What the cache holds, if it is whole and was made from this drawing by this program."""
    try:
        kept = json.loads(file.read_bytes())
        if kept["key"] != key:
            return None
        return Geometry(
            outline=_positions(kept["outline"]),
            sacrum=_positions(kept["sacrum"]),
            rims={name: _positions(rim) for name, rim in kept["rims"].items()},
            landmarks={name: Position(float(x), float(y)) for name, (x, y) in kept["landmarks"].items()},
        )
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None  # whatever is wrong with it, it is made again


def _positions(kept: list[Any]) -> tuple[Position, ...]:
    return tuple(Position(float(x), float(y)) for x, y in kept)


def _remember(file: Path, key: str, geometry: Geometry) -> None:
    """Write the cache in one go, so that a second program never reads half of it."""
    kept = {
        "key": key,
        "outline": [(corner.x, corner.y) for corner in geometry.outline],
        "sacrum": [(corner.x, corner.y) for corner in geometry.sacrum],
        "rims": {name: [(corner.x, corner.y) for corner in rim] for name, rim in geometry.rims.items()},
        "landmarks": {name: (place.x, place.y) for name, place in geometry.landmarks.items()},
    }
    half = file.with_suffix(f".{os.getpid()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        half.write_text(json.dumps(kept), encoding="utf-8")
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
