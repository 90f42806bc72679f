"""Types of the arrays that pass through the workshop."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy.typing as npt

Field = npt.NDArray[Any]
"""One number a pixel: a height, a distance, a tone, a coverage."""

Curve = npt.NDArray[Any]
"""Positions in a row, one a line: (n, 2) on the drawing or (n, 4) with depth and radius. Millimetres."""

Knots = Sequence[tuple[float, ...]]
"""A table of positions as typed by hand. Millimetres."""

Surface = Callable[[Field, Field], Field]
"""A measure that depends on the place (x, y) on the drawing, such as a depth. Millimetres."""
