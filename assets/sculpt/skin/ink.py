"""Fine lines over the skin: folds, creases, nails."""

import numpy as np

from assets.sculpt.arrays import Curve, Knots
from assets.sculpt.pathdata import Pencil, ring_data
from assets.sculpt.skin.outline import FINGERS
from assets.sculpt.spline import lengths_along, mirrored, smooth_line, smooth_ring
from assets.sculpt.svg import group, path

PENCIL = Pencil(tolerance_mm=0.06, decimals=2)
LINE, LINE_OPACITY = "#5c3327", 0.12
NAIL, NAIL_OPACITY = "#fbe6da", 0.75
SWELL = 0.8  # exponent of the line's width along its length
NAIL_SHAPE = (
    (-5.6, 0.55), (-6.6, 0.0), (-5.6, -0.55), (0.0, -0.74), (3.4, -0.5), (4.4, 0.0), (3.4, 0.5), (0.0, 0.74)
)  # fmt: skip
"""Along the finger from the tip's middle (mm), and across in shares of the finger's radius."""

LINES: tuple[tuple[Knots, float], ...] = (
    ([(0, 820), (0, 850), (0, 890), (0, 926)], 1.6),
    ([(24, 944), (42, 949.5), (72, 953.5), (98, 949.5), (112, 945)], 1.4),
    ([(62, 1287), (82, 1292), (106, 1292.5), (130, 1287)], 0.8),
    ([(161, 440), (166, 452), (169, 466)], 1.0),
    ([(230, 636), (240, 640), (254, 640), (263, 635)], 0.6),
    ([(233, 643), (244, 646), (258, 644)], 0.5),
    ([(83, 118), (87.5, 124), (88, 140), (84, 156)], 0.8),
    ([(78, 114), (81, 128), (80, 146), (76, 160)], 0.7),
    ([(287, 1014), (287.4, 1022), (287.2, 1028)], 0.9),
    ([(308.8, 1020), (309.4, 1028), (309.6, 1035)], 0.9),
    ([(331.2, 1018), (331.7, 1026), (332.4, 1032)], 0.9),
)
"""Gluteal cleft and fold, popliteal crease, armpit, elbow, ear, webs of the fingers: line and width, mm."""


def ink() -> str:
    """Returns all lines and nails."""
    lines = []
    for knots, width in LINES:
        line = smooth_line(knots, 2.0)
        lines.append(path(_stroke(line, width)))
        if any(knot[0] != 0 for knot in knots):
            lines.append(path(_stroke(mirrored(line), width)))
    nails = []
    for knots in FINGERS.values():
        nail = _nail(np.asarray(knots, float))
        nails += [path(ring_data(shape, PENCIL)) for shape in (nail, mirrored(nail))]
    drawn = group("".join(lines), id="skin-lines", fill=LINE, fill_opacity=LINE_OPACITY)
    return drawn + group("".join(nails), id="nails", fill=NAIL, fill_opacity=NAIL_OPACITY)


def _stroke(line: Curve, width: float) -> str:
    """A line that swells from nothing to its width and tapers off again."""
    tangent = np.gradient(line, axis=0)
    tangent /= np.hypot(tangent[:, 0], tangent[:, 1])[:, None]
    across = np.stack([-tangent[:, 1], tangent[:, 0]], 1)
    half = width / 2 * np.clip(np.sin(np.pi * lengths_along(line)), 0, 1) ** SWELL
    edge = across * half[:, None]
    return ring_data(np.vstack([line + edge, (line - edge)[::-1]]), PENCIL)


def _nail(finger: Curve) -> Curve:
    before, tip, radius = finger[-2, :2], finger[-1, :2], finger[-1, 2]
    along = (tip - before) / np.hypot(*(tip - before))
    across = np.array([-along[1], along[0]])
    return smooth_ring([tuple(tip + along * a + across * b * radius) for a, b in NAIL_SHAPE], 0.4)
