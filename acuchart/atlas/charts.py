"""Charts, foramina, landmarks and spots as plain numbers.

Unit: millimetres of a 175 cm adult seen from behind. x is 0 on the midline and negative on the client's
left, which is the viewer's left; y counts downwards from the vertex of the head.
"""

from dataclasses import dataclass
from pathlib import Path

from acuchart.domain.sides import Side


@dataclass(frozen=True, slots=True)
class Position:
    """A place on a chart: `x` and `y` in millimetres."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Extent:
    """A rectangle of a chart: its upper left corner, `width` and `height`, in millimetres."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawn view. All charts share one coordinate system, so that a close-up lies over the whole back.

    Attributes:
        name: "back" or "sacrum".
        art: the drawing, SVG; `preview` a small raster of it for the first moment.
    """

    name: str
    extent: Extent
    art: Path
    preview: Path


@dataclass(frozen=True, slots=True)
class Foramen:
    """A dorsal sacral foramen: `level` "S1" to "S4", its rim as a closed polygon, its centroid."""

    level: str
    side: Side
    rim: tuple[Position, ...]
    centroid: Position


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a point lies on a side, and `why`, in words."""

    code: str
    side: Side
    position: Position
    why: str


@dataclass(frozen=True, slots=True)
class Atlas:
    """Where things are drawn.

    Attributes:
        charts: by name.
        foramina: the eight, by level and side.
        landmarks: by id without the prefix, such as "T3" or "PSIS-left".
        spots: of every point of the catalogue, by code and side.
        bcun: one B-cun on the back in millimetres: a sixth of the way between the scapulae's medial borders.
    """

    charts: dict[str, Chart]
    foramina: dict[tuple[str, Side], Foramen]
    landmarks: dict[str, Position]
    outline: tuple[Position, ...]
    sacrum: tuple[Position, ...]
    spots: dict[tuple[str, Side], Spot]
    bcun: float
