"""Flat shapes and the distances to their edges."""

import numpy as np
import shapely
from scipy.spatial import cKDTree
from shapely import Geometry
from shapely.geometry import Polygon

from assets.sculpt.arrays import Curve, Field, Knots, Surface
from assets.sculpt.spline import smooth_ring, symmetric_ring

EDGE_STEP_MM = 0.05  # an edge is searched by places this close together


def ring_shape(knots: Knots) -> Polygon:
    """Returns the area inside the smooth closed curve through `knots`."""
    return Polygon(smooth_ring(knots)).buffer(0)


def symmetric_shape(right_half: Knots | Curve) -> Polygon:
    """Returns the area inside a symmetric outline of which the right half is typed."""
    return Polygon(symmetric_ring(right_half)).buffer(0)


def outside_of(shape: Geometry) -> Surface:
    """Returns the signed distance to a shape as a function of the place: negative inside, mm."""
    edge = cKDTree(shapely.get_coordinates(shape.boundary.segmentize(EDGE_STEP_MM)))
    shapely.prepare(shape)

    def distance(across: Field, down: Field) -> Field:
        away, _ = edge.query(np.stack([across.ravel(), down.ravel()], 1))
        inside = shapely.contains_xy(shape, across.ravel(), down.ravel())
        return np.where(inside, -away, away).reshape(np.shape(across))

    return distance
