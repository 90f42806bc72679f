"""Reads geometry.svg: ids and shapes become numbers. The only module that needs svgelements."""

import math
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import ParseError

import svgelements

from acuchart.atlas.charts import Position
from acuchart.atlas.drawings import BrokenDrawing
from acuchart.atlas.geometry import Geometry

FORAMEN, LANDMARK = "foramen-", "landmark-"  # what ids begin with; the rest is the name
TOLERANCE_MM = 0.05  # how far a polygon may leave the curve it stands for; a tenth of a drawn line's width


def read_geometry(file: Path) -> Geometry:
    """The outline, the sacrum, the rims of the foramina and the landmarks, in millimetres.

    Raises:
        BrokenDrawing: the file cannot be read, or a shape is not of a kind that can.
    """
    try:
        drawing = svgelements.SVG.parse(str(file), reify=True)
    except OSError as error:
        raise BrokenDrawing(f"{file.name}: cannot be read: {error.strerror}") from None
    except ParseError as error:
        raise BrokenDrawing(f"{file.name}: is no drawing: {error}") from None
    to_mm = _Millimetres(file.name, drawing)
    polygons: dict[str, tuple[Position, ...]] = {}
    landmarks: dict[str, Position] = {}
    for shape in drawing.elements():
        name = getattr(shape, "id", None)
        if not name or not isinstance(shape, svgelements.Shape):
            continue
        if name in polygons or name.removeprefix(LANDMARK) in landmarks:
            raise BrokenDrawing(f'{file.name}: two shapes bear the id "{name}"')
        if name.startswith(LANDMARK):
            landmarks[name.removeprefix(LANDMARK)] = to_mm.centre(name, shape)
        else:
            polygons[name] = to_mm.polygon(name, shape)
    return Geometry(
        outline=polygons.get("outline", ()),
        sacrum=polygons.get("sacrum", ()),
        rims={name.removeprefix(FORAMEN): rim for name, rim in polygons.items() if name.startswith(FORAMEN)},
        landmarks=landmarks,
    )


class _Millimetres:
    """Takes svgelements' pixels back to the drawing's own millimetres: it applies the viewBox, this undoes it."""

    def __init__(self, file: str, drawing: svgelements.SVG) -> None:
        self._file = file
        box = drawing.viewbox
        if box is None or not box.width or not drawing.width:
            raise BrokenDrawing(f"{file}: has no viewBox")
        self._x, self._y, self._scale = box.x, box.y, box.width / drawing.width

    def centre(self, name: str, shape: svgelements.Shape) -> Position:
        """The middle of a circle."""
        if not isinstance(shape, svgelements.Circle):
            raise BrokenDrawing(f'{self._file}: "{name}" must be a circle')
        return self._position(complex(shape.cx, shape.cy))

    def polygon(self, name: str, shape: svgelements.Shape) -> tuple[Position, ...]:
        """A closed shape as a polygon, without its first corner once more at the end."""
        path = svgelements.Path(shape)
        path.approximate_arcs_with_cubics()
        corners = [corner for segment in path for corner in self._corners(name, segment)]
        if len(corners) > 1 and abs(corners[0] - corners[-1]) < TOLERANCE_MM:
            corners.pop()
        return tuple(self._position(corner) for corner in corners)

    def _corners(self, name: str, segment: svgelements.PathSegment) -> Iterator[complex]:
        if isinstance(segment, svgelements.CubicBezier):
            yield from _flattened(
                *(complex(p) for p in (segment.start, segment.control1, segment.control2, segment.end))
            )
        elif isinstance(segment, svgelements.Line | svgelements.Move):
            yield complex(segment.end)
        elif not isinstance(segment, svgelements.Close):
            raise BrokenDrawing(f'{self._file}: "{name}" holds a {type(segment).__name__}, which is not read here')

    def _position(self, pixel: complex) -> Position:
        return Position(round(pixel.real * self._scale + self._x, 3), round(pixel.imag * self._scale + self._y, 3))


def _flattened(start: complex, first: complex, second: complex, end: complex) -> Iterator[complex]:
    """Corners along a cubic curve, as many as the tolerance asks for (Wang's bound), without its start."""
    bend = max(abs(start - 2 * first + second), abs(first - 2 * second + end))
    steps = max(1, math.ceil(math.sqrt(6 * bend / (8 * TOLERANCE_MM))))
    for step in range(1, steps + 1):
        t = step / steps
        u = 1 - t
        yield u**3 * start + 3 * u * u * t * first + 3 * u * t * t * second + t**3 * end
