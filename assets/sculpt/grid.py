"""A raster laid over the drawing in millimetres."""

from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw
from scipy import ndimage
from scipy.spatial import cKDTree
from shapely import Geometry
from shapely.geometry import Polygon

from assets.sculpt.arrays import Curve, Field
from assets.sculpt.spline import lengths_along

SUBPIXELS = 3  # edges of an outline are drawn this many times finer, so that distances are smooth
COVERAGE_SUBPIXELS = 4
WHITE = 255

Window = tuple[slice, slice]
"""Rows and columns of a part of a raster."""


@dataclass(frozen=True)
class Grid:
    """A raster of square pixels.

    Attributes:
        left: x of the left edge, mm.
        top: y of the upper edge, mm.
        columns: pixels in a row.
        rows: pixels in a column.
        px_per_mm: pixels per millimetre.
    """

    left: float
    top: float
    columns: int
    rows: int
    px_per_mm: float

    @classmethod
    def over(cls, left: float, top: float, right: float, bottom: float, px_per_mm: float) -> "Grid":
        """Returns the grid that covers a rectangle of the drawing (mm)."""
        columns, rows = round((right - left) * px_per_mm), round((bottom - top) * px_per_mm)
        return cls(left, top, columns, rows, px_per_mm)

    @property
    def xs(self) -> Field:
        """The x of every column's middle, mm."""
        return np.asarray(self.left + (np.arange(self.columns) + 0.5) / self.px_per_mm)

    @property
    def ys(self) -> Field:
        """The y of every row's middle, mm."""
        return np.asarray(self.top + (np.arange(self.rows) + 0.5) / self.px_per_mm)

    @property
    def places(self) -> tuple[Field, Field]:
        """The x and y of every pixel, mm."""
        across, down = np.meshgrid(self.xs, self.ys)
        return across, down

    def empty(self, value: float = 0.0) -> Field:
        """Returns a field of one value."""
        return np.full((self.rows, self.columns), value, np.float32)

    def pixels(self, curve: Curve) -> Curve:
        """Returns the curve in pixels (column, row), 0 being the middle of the first."""
        corner = np.array([self.left, self.top])
        return np.asarray((np.asarray(curve, float)[:, :2] - corner) * self.px_per_mm - 0.5)

    def millimetres(self, pixels: Curve) -> Curve:
        """Returns a curve of pixels (column, row) in millimetres."""
        return np.asarray((pixels + 0.5) / self.px_per_mm + np.array([self.left, self.top]))

    def window(self, curve: Curve, margin_mm: float) -> Window:
        """Returns the part of the raster around a curve, cut at the raster's edges."""
        pixels = self.pixels(curve)
        margin = margin_mm * self.px_per_mm
        low = np.floor(pixels.min(0) - margin).astype(int)
        high = np.ceil(pixels.max(0) + margin).astype(int) + 2
        rows = slice(max(low[1], 0), min(high[1], self.rows))
        return rows, slice(max(low[0], 0), min(high[0], self.columns))

    def part(self, window: Window) -> "Grid":
        """Returns the grid of one window."""
        rows, columns = window
        left, top = self.left + columns.start / self.px_per_mm, self.top + rows.start / self.px_per_mm
        return Grid(left, top, columns.stop - columns.start, rows.stop - rows.start, self.px_per_mm)

    def coverage(self, ring: Curve) -> Field:
        """Returns the share of each pixel, 0 to 1, that lies inside a closed ring."""
        fine = self._painted(Polygon(np.asarray(ring)[:, :2]), COVERAGE_SUBPIXELS)
        blocks = fine.reshape(self.rows, COVERAGE_SUBPIXELS, self.columns, COVERAGE_SUBPIXELS)
        return np.asarray(blocks.mean((1, 3)), np.float32)

    def depth_inside(self, shape: Geometry) -> Field:
        """Returns the distance to the shape's edge in mm, positive inside, smooth below the pixel."""
        inside = self._painted(shape, SUBPIXELS)
        depth = ndimage.distance_transform_edt(inside) - ndimage.distance_transform_edt(~inside)
        depth = ndimage.gaussian_filter(depth.astype(np.float32), SUBPIXELS * 0.6)
        blocks = depth.reshape(self.rows, SUBPIXELS, self.columns, SUBPIXELS)
        return np.asarray(blocks.mean((1, 3)) / (SUBPIXELS * self.px_per_mm), np.float32)

    def _painted(self, shape: Geometry, subpixels: int) -> Field:
        image = Image.new("L", (self.columns * subpixels, self.rows * subpixels), 0)
        draw = ImageDraw.Draw(image)
        for polygon in getattr(shape, "geoms", [shape]):
            for ring, ink in [(polygon.exterior, WHITE), *((hole, 0) for hole in polygon.interiors)]:
                fine = (self.pixels(np.asarray(ring.coords)) + 0.5) * subpixels - 0.5
                draw.polygon([(float(x), float(y)) for x, y in fine], fill=ink)
        return np.asarray(image) > 0


def distances_to_line(grid: Grid, curve: Curve) -> tuple[Field, Field]:
    """Returns each pixel's distance to a line (mm) and how far along the line, 0 to 1, the nearest place is."""
    across, down = grid.places
    distance, nearest = cKDTree(curve[:, :2]).query(np.stack([across.ravel(), down.ravel()], 1))
    along = lengths_along(curve)[nearest]
    return distance.reshape(across.shape).astype(np.float32), along.reshape(across.shape).astype(np.float32)
