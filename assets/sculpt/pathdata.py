"""Writes curves as SVG path data, as short as they can be."""

from dataclasses import dataclass

import numpy as np

from assets.sculpt.arrays import Curve
from assets.sculpt.bezier import fitted_cubics


@dataclass(frozen=True)
class Pencil:
    """How finely contours are written.

    Attributes:
        tolerance_mm: how far a curve may leave the contour.
        decimals: digits behind the point of a millimetre.
        smallest_mm2: islands and holes below this area are left out.
    """

    tolerance_mm: float
    decimals: int
    smallest_mm2: float = 0.0


def ring_data(ring: Curve, pencil: Pencil) -> str:
    """Returns the path data of a closed ring, empty if the ring vanishes in rounding."""
    closed = ring if np.allclose(ring[0], ring[-1], atol=1e-9) else np.vstack([ring, ring[:1]])
    data = _cubics_data(fitted_cubics(closed, pencil.tolerance_mm), pencil.decimals)
    return f"{data}z" if data else ""


def line_data(line: Curve, pencil: Pencil) -> str:
    """Returns the path data of an open line."""
    return _cubics_data(fitted_cubics(line, pencil.tolerance_mm), pencil.decimals)


def _cubics_data(cubics: Curve, decimals: int) -> str:
    """Relative cubics in whole units of the last decimal, so that rounding does not add up."""
    units = np.rint(cubics * 10**decimals).astype(np.int64)
    pen = units[0, :2]
    words = ["M", _joined(pen, decimals), "c"]
    numbers: list[int] = []
    for row in units:
        step = row[2:].reshape(3, 2) - pen
        if step.any():
            numbers.extend(int(value) for value in step.ravel())
            pen = row[6:]
    if not numbers:
        return ""
    return "".join([*words, _joined(numbers, decimals)])


def _joined(numbers: "list[int] | Curve", decimals: int) -> str:
    words = [_word(int(number), decimals) for number in numbers]
    first, *rest = words
    return first + "".join(word if word.startswith("-") else f" {word}" for word in rest)


def _word(units: int, decimals: int) -> str:
    """A decimal without the zeros nobody needs: -50 of hundredths is -.5."""
    sign = "-" if units < 0 else ""
    whole, rest = divmod(abs(units), 10**decimals)
    fraction = str(rest).rjust(decimals, "0").rstrip("0") if rest else ""
    if not fraction:
        return f"{sign}{whole}" if whole else "0"
    return f"{sign}{whole or ''}.{fraction}"
