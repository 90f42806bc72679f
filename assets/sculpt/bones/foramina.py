"""The eight dorsal foramina of the sacrum: the one source for the art, the landmarks and the tests.

Distances follow the published series for a sacrum 103 mm wide (drawn 109 mm wide, so 1.06 times larger):
left to right 41.6, 36.7, 32.5 and 28.9 mm, pitch 20.3, 19.8 and 18.9 mm from centre to centre.
"""

from dataclasses import dataclass

import numpy as np
from shapely import MultiPolygon
from shapely.geometry import Polygon

from assets.sculpt.arrays import Curve
from assets.sculpt.pathdata import Pencil, ring_data
from assets.sculpt.spline import mirrored, smooth_ring
from assets.sculpt.svg import group, path

RIM_PENCIL = Pencil(tolerance_mm=0.01, decimals=2)
RIM_SPACING_MM = 0.25
HOLE = "#160e06"
HOLE_STOPS = ((0.0, 0.78), (0.45, 0.62), (0.8, 0.28), (1.0, 0.06))
"""How dark a hole is from its middle (0) outwards: share of the reach, opacity."""

HOLE_MIDDLE, HOLE_REACH = (0.44, 0.42), 0.64  # shares of a hole's extent; the light falls in from above left
SIDES = {"left": -1, "right": 1}
"""The sign of x: seen from behind, the client's left is the viewer's left."""

EGG = [
    (1.00, -0.06), (0.86, 0.58), (0.42, 0.95), (-0.16, 1.00), (-0.72, 0.72), (-1.00, 0.14),
    (-0.92, -0.44), (-0.52, -0.88), (0.08, -1.00), (0.70, -0.70),
]  # fmt: skip
"""The rim of a right foramen in units of its half width and half height: fullest below and medially."""


@dataclass(frozen=True)
class Foramen:
    """One pair of foramina; the right one is measured.

    Attributes:
        name: `S1` to `S4`.
        x: middle of the rim, mm from the midline.
        y: middle of the rim, mm.
        half_width: of the rim, mm.
        half_height: of the rim, mm.
        depth: how far the hole goes in, mm.
    """

    name: str
    x: float
    y: float
    half_width: float
    half_height: float
    depth: float

    def rim(self, side: str) -> Curve:
        """Returns the rim on the given side of the client."""
        knots = [(self.x + u * self.half_width, self.y + v * self.half_height) for u, v in EGG]
        right = smooth_ring(knots, RIM_SPACING_MM)
        return right if side == "right" else mirrored(right)


FORAMINA = (
    Foramen("S1", 22.0, 752.0, 4.3, 5.2, 10.0),
    Foramen("S2", 19.4, 773.5, 4.0, 4.6, 9.0),
    Foramen("S3", 17.2, 794.5, 3.7, 4.2, 7.5),
    Foramen("S4", 15.3, 814.5, 3.4, 3.8, 6.0),
)


def foramen_ids() -> list[tuple[str, Foramen, str]]:
    """Returns id, foramen and side of all eight, from above down, left before right."""
    return [(f"foramen-{foramen.name}-{side}", foramen, side) for foramen in FORAMINA for side in SIDES]


def rim_data(foramen: Foramen, side: str) -> str:
    """Returns the rim as path data."""
    return ring_data(foramen.rim(side), RIM_PENCIL)


def all_rims() -> MultiPolygon:
    """Returns the eight holes as one shape."""
    return MultiPolygon([Polygon(np.asarray(foramen.rim(side))) for _, foramen, side in foramen_ids()])


def foramina() -> str:
    """Returns the eight holes, darkened towards their depth inside the very rims the chart measures by."""
    stops = "".join(
        f'<stop offset="{share:g}" stop-color="{HOLE}" stop-opacity="{opacity:g}"/>'
        for share, opacity in HOLE_STOPS
    )
    focus = f'cx="{HOLE_MIDDLE[0]:g}" cy="{HOLE_MIDDLE[1]:g}" r="{HOLE_REACH:g}"'
    gradient = f'<defs><radialGradient id="hole" {focus}>{stops}</radialGradient></defs>'
    holes = "".join(path(rim_data(foramen, side), id=name) for name, foramen, side in foramen_ids())
    return gradient + group(holes, id="foramina", fill="url(#hole)")
