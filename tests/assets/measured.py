"""Reads the light geometry file for the tests: plain numbers, millimetres."""

from functools import cache

from shapely.geometry import Point, Polygon
from svgelements import Path as Contour

from tests.assets.drawings import elements

SAMPLES = 400  # places on an outline that stand for it
REAL_SACRUM_MM = 103.0  # width of the sacra the accepted ranges were published for


@cache
def area(name: str) -> Polygon:
    """Returns the area inside a path."""
    contour = Contour(elements()[name].get("d", ""))
    places = [contour.point(index / SAMPLES) for index in range(SAMPLES)]
    return Polygon([(float(place.x), float(place.y)) for place in places])


def landmark(name: str) -> Point:
    """Returns the place of a landmark."""
    circle = elements()[f"landmark-{name}"]
    return Point(float(circle.get("cx", "nan")), float(circle.get("cy", "nan")))


def foramen(level: str, side: str) -> Polygon:
    """Returns the area of a foramen."""
    return area(f"foramen-{level}-{side}")


def width(shape: Polygon) -> float:
    """Returns the extent from left to right."""
    left, _, right, _ = shape.bounds
    return float(right - left)


def height(shape: Polygon) -> float:
    """Returns the extent from top to bottom."""
    _, top, _, bottom = shape.bounds
    return float(bottom - top)


def to_real_sacrum() -> float:
    """Returns the factor that brings drawn millimetres to a sacrum 103 mm wide."""
    return REAL_SACRUM_MM / width(area("sacrum"))


def b_cun() -> float:
    """Returns the back's own unit: a sixth of the distance between the shoulder blades' medial borders."""
    left, right = landmark("scapular-medial-border-left"), landmark("scapular-medial-border-right")
    return float(left.distance(right)) / 6
