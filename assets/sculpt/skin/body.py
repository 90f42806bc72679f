"""The height of the skin above the drawing, from outlines and muscles."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from assets.sculpt.arrays import Curve, Field, Knots
from assets.sculpt.grid import Grid, distances_to_line
from assets.sculpt.inflate import pillow
from assets.sculpt.skin.muscles import MUSCLES, Muscle
from assets.sculpt.skin.outline import ARM, EAR, FINGERS, FOREFOOT, HEAD, finger_line, trunk_ring
from assets.sculpt.skin.relief import ARM_PROFILE, ARM_ROUNDNESS, BACK_PROFILE, BUMPS, GROOVES, Bump, Groove
from assets.sculpt.spline import level_profile, mirrored, smooth_line, smooth_ring, symmetric_ring

NOTHING = -200.0  # depth beside the body, mm
GROUND = -60.0  # depth of the ground for shadows, mm
SMOOTHING_MM = 14.0  # every knot of a profile would be a crease in the light
ARM_SMOOTHING_MM = 30.0
LEVELS = np.arange(-60.0, 1820.0)
FADE_MM, FADE_POWER = 12.0, 0.8  # relief flattens towards the silhouette
TRUNK_CAP_MM, TRUNK_ROUNDNESS = 75.0, 1.15  # a trunk is flatter than a cylinder
FINGER_BLEND_MM, FINGER_MARGIN_MM = 7.0, 22.0
THUMB_RISE_MM = 2.0
BARELY, HALF = 0.02, 0.5  # shares of a pixel that count as covered

Profile = Callable[[Field], Field]


@dataclass(frozen=True)
class Form:
    """One part of the body to be inflated: outline, base depth, roundness by level, blend (mm)."""

    ring: Curve
    base: Profile
    roundness: Profile
    blend: float
    cap: float | None = None


class Body:
    """The height field of the skin, put together from parts."""

    def __init__(self, grid: Grid) -> None:
        self.grid = grid
        self.height = grid.empty(NOTHING)
        self.coverage = grid.empty()
        self._build()

    @property
    def inside(self) -> Field:
        """Where there is body."""
        return np.asarray(self.coverage > HALF)

    def _build(self) -> None:
        for side in (1, -1):
            self._add(Form(_sided(smooth_ring(FOREFOOT), side), _constant(-60), _constant(0.6), 4))
        back = _smoothed(BACK_PROFILE, SMOOTHING_MM)
        self._add(Form(trunk_ring(), _lowered(back, 62), _constant(TRUNK_ROUNDNESS), 4, TRUNK_CAP_MM))
        for side in (1, -1):
            self._add(Form(_sided(smooth_ring(EAR), side), _constant(-30), _constant(0.9), 3))
        self._add(Form(symmetric_ring(HEAD), _lowered(back, 88), _constant(1.25), 10))
        base = _smoothed(ARM_PROFILE, ARM_SMOOTHING_MM, straight=True)
        roundness = _smoothed(ARM_ROUNDNESS, SMOOTHING_MM, straight=True)
        for side in (1, -1):
            self._add(Form(_sided(smooth_ring(ARM), side), base, roundness, 22))
            for name in FINGERS:
                self._add_finger(name, side)
        inside = self.inside
        edge = ndimage.distance_transform_edt(inside) / self.grid.px_per_mm
        relief = relief_field(self.grid) * np.clip(edge / FADE_MM, 0, 1) ** FADE_POWER
        self.height = np.where(inside, self.height + relief, GROUND).astype(np.float32)

    def _add(self, form: Form) -> None:
        window, height, coverage = pillow(self.grid, form.ring)
        levels = self.grid.ys[window[0]]
        swell = form.roundness(levels)[:, None] * height
        if form.cap:
            swell = form.cap * (1 - np.exp(-swell / form.cap))
        self._merge(window, form.base(levels)[:, None] + swell, coverage, coverage > BARELY, form.blend)

    def _add_finger(self, name: str, side: int) -> None:
        line = finger_line(name, 1.0) * [side, 1, 1]
        window = self.grid.window(line, FINGER_MARGIN_MM)
        part = self.grid.part(window)
        away, along = distances_to_line(part, line)
        radius = np.interp(along, np.linspace(0, 1, len(line)), line[:, 2])
        rise = THUMB_RISE_MM if name == "thumb" else 0.0
        coverage = np.clip((radius - away) * self.grid.px_per_mm + HALF, 0, 1)
        height = rise + np.sqrt(np.maximum(radius**2 - away**2, 0))
        self._merge(window, height, coverage, away < radius, FINGER_BLEND_MM)

    def _merge(
        self, window: tuple[slice, slice], height: Field, coverage: Field, where: Field, blend: float
    ) -> None:
        there = self.height[window]
        joined = np.where(there > NOTHING + 50, _smooth_maximum(there, height, blend), height)
        self.height[window] = np.where(where, joined, there)
        self.coverage[window] = np.maximum(self.coverage[window], coverage)


def relief_field(grid: Grid) -> Field:
    """Returns what muscles, grooves and bumps add to the height, mm."""
    relief = grid.empty()
    for muscle in MUSCLES:
        _lift_muscle(grid, relief, muscle)
    for groove in GROOVES:
        _lift_groove(grid, relief, groove)
    for bump in BUMPS:
        _lift_bump(grid, relief, bump)
    return relief


def _lift_muscle(grid: Grid, relief: Field, muscle: Muscle) -> None:
    ring = smooth_ring(muscle.outline)
    window = grid.window(ring, 3 * muscle.blur)
    part = grid.part(window)
    inner, height, _ = pillow(part, ring)
    belly = part.empty()
    belly[inner] = (height / height.max()) ** muscle.fullness * muscle.lift
    _add_both(relief, window, ndimage.gaussian_filter(belly, muscle.blur * grid.px_per_mm))


def _lift_groove(grid: Grid, relief: Field, groove: Groove) -> None:
    line = smooth_line(groove.line, 2.0)
    window = grid.window(line, 3 * groove.width)
    away, along = distances_to_line(grid.part(window), line)
    ends = _smooth_step(along / groove.ends) * _smooth_step((1 - along) / groove.ends)
    lift = groove.lift * np.exp(-((away / groove.width) ** 2)) * ends
    if all(knot[0] == 0 for knot in groove.line):
        relief[window] += lift
    else:
        _add_both(relief, window, lift)


def _lift_bump(grid: Grid, relief: Field, bump: Bump) -> None:
    reach = 3 * max(bump.half_width, bump.half_height)
    for x in {bump.x, -bump.x}:
        window = grid.window(np.array([[x, bump.y]]), reach)
        across, down = grid.part(window).places
        round_part = ((across - x) / bump.half_width) ** 2 + ((down - bump.y) / bump.half_height) ** 2
        relief[window] += bump.lift * np.exp(-round_part)


def _add_both(relief: Field, window: tuple[slice, slice], lift: Field) -> None:
    relief[window] += lift
    relief[:, ::-1][window] += lift


def _smooth_maximum(a: Field, b: Field, blend: float) -> Field:
    share = np.clip(0.5 + 0.5 * (a - b) / blend, 0, 1)
    return np.asarray(b + (a - b) * share + blend * share * (1 - share))


def _smooth_step(share: Field) -> Field:
    t = np.clip(share, 0, 1)
    return np.asarray(t * t * (3 - 2 * t))


def _sided(ring: Curve, side: int) -> Curve:
    return ring if side > 0 else mirrored(ring)


def _constant(value: float) -> Profile:
    return lambda levels: np.full(len(levels), value, np.float32)


def _lowered(profile: Profile, by: float) -> Profile:
    return lambda levels: profile(levels) - by


def _smoothed(table: Knots, radius_mm: float, straight: bool = False) -> Profile:
    rows = np.asarray(table, float)
    levels = np.clip(LEVELS, rows[0, 0], rows[-1, 0])
    values = np.interp(LEVELS, rows[:, 0], rows[:, 1]) if straight else level_profile(table)(levels)
    smooth = ndimage.gaussian_filter1d(values, radius_mm)
    return lambda at: np.interp(at, LEVELS, smooth).astype(np.float32)
