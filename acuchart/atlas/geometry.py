"""The numbers of the drawing, before points are placed on it, and the measures taken of polygons."""

from collections.abc import Iterator
from dataclasses import dataclass

from acuchart.atlas.charts import Position
from acuchart.atlas.drawings import BrokenDrawing


@dataclass(frozen=True, slots=True)
class Geometry:
    """What geometry.svg says, in millimetres.

    Attributes:
        rims: of the foramina, by level and side, such as "S2-left".
        landmarks: by name, such as "T3" or "PSIS-left".
    """

    outline: tuple[Position, ...]
    sacrum: tuple[Position, ...]
    rims: dict[str, tuple[Position, ...]]
    landmarks: dict[str, Position]


def centroid(polygon: tuple[Position, ...]) -> Position:
    """The centre of a polygon's area.

    Raises:
        BrokenDrawing: it has no area.
    """
    area = x = y = 0.0  # twice the area, and six times its moments
    for here, there in _edges(polygon):
        cross = here.x * there.y - there.x * here.y
        area += cross
        x += (here.x + there.x) * cross
        y += (here.y + there.y) * cross
    if not area:
        raise BrokenDrawing("a shape of the drawing has no area, so it has no centre")
    return Position(round(x / (3 * area), 3), round(y / (3 * area), 3))  # finer is rounding noise


def is_inside(position: Position, polygon: tuple[Position, ...]) -> bool:
    """Whether a position lies inside a polygon, by counting the edges to its right."""
    inside = False
    for here, there in _edges(polygon):
        if (here.y > position.y) != (there.y > position.y):
            crossing = here.x + (position.y - here.y) / (there.y - here.y) * (there.x - here.x)
            inside ^= position.x < crossing
    return inside


def _edges(polygon: tuple[Position, ...]) -> Iterator[tuple[Position, Position]]:
    return zip(polygon, (*polygon[1:], *polygon[:1]), strict=True)
