"""The whole back: pale skin, and the bones over it as on an X-ray."""

import numpy as np
from scipy import ndimage

from assets.sculpt.arrays import Field, Knots
from assets.sculpt.bands import areas_above
from assets.sculpt.bones.foramina import foramina
from assets.sculpt.bones.skeleton import seen, whole_skeleton
from assets.sculpt.grid import Grid
from assets.sculpt.march import NOTHING
from assets.sculpt.pathdata import Pencil, line_data
from assets.sculpt.scene import Finish, Haze, Scene
from assets.sculpt.skin.paint import skin
from assets.sculpt.spline import mirrored, smooth_line
from assets.sculpt.svg import Frame, document, group, path

FRAME = Frame(-420, -12, 840, 1778)
FINISH = Finish(
    px_per_mm=2.0,
    levels=22,
    finer={"skull": 34, "ilium": 30, "scapula": 28, "femur": 26},
    ends=(0.04, 0.975),
    pencil=Pencil(tolerance_mm=0.12, decimals=1, smallest_mm2=0.8),
    softening_mm=0.5,
    cavities=((1.5, 0.8), (5, 0.9), (14, 0.8)),
    tones=(0.04, 0.90),
    haze=Haze(start=-42, reach=100, most=0.78, tone=0.6),
    rim_mm=0.35,
)
SHADE = "#7a4636"
SHADE_SCALES = (
    (3.5, 0.070, (0.08, 0.17, 0.27, 0.38, 0.5, 0.64)),
    (9.0, 0.036, (0.05, 0.1, 0.16, 0.23, 0.31, 0.4, 0.5, 0.6)),
)
"""Blur (mm), opacity of one step, and the steps."""

SHADE_OFFSET_MM = (2.0, 3.5)  # right, down
SHADE_PENCIL = Pencil(tolerance_mm=0.3, decimals=1, smallest_mm2=20)
SHADE_COARSENING = 2

SUTURES: tuple[tuple[Knots, float], ...] = (
    ([(0, 84), (0, 60), (0, 34), (0, 14)], 0.8),
    ([(0, 84), (14, 91), (30, 106), (43, 122), (52, 134)], 1.0),
)
"""Sagittal and lambdoid suture: line, and how far it zigzags, mm."""

SUTURE_WAVE_STEPS, SUTURE_STEP_MM, SUTURE_WIDTH_MM = 1.6, 0.5, 0.5
SUTURE_PENCIL = Pencil(tolerance_mm=0.05, decimals=2)


def back() -> str:
    """Returns the file `back.svg`."""
    grid = Grid.over(FRAME.left, FRAME.top, FRAME.right, FRAME.bottom, FINISH.px_per_mm)
    skin_layer, skin_depth = skin(grid)
    scene = Scene(grid, seen(whole_skeleton(), FINISH.px_per_mm), FINISH)
    bones = scene.painted()
    bones["sacrum"] += foramina()
    bones["skull"] = bones["skull"].removesuffix("</g>") + _sutures() + "</g>"
    layers = [group(skin_layer, id="layer-skin")]
    layers.append(group("\n".join([_shade(grid, scene.depth, skin_depth), *bones.values()]), id="layer-bones"))
    return document(FRAME, "\n".join(layers))


def _shade(grid: Grid, depth: Field, skin_depth: Field) -> str:
    """The soft shadow of the bones on the flesh; it never leaves the skin."""
    q = SHADE_COARSENING
    coarse = Grid(grid.left, grid.top, grid.columns // q, grid.rows // q, grid.px_per_mm / q)
    covered = (depth > NOTHING + 1).astype(np.float32)
    covered = covered.reshape(coarse.rows, q, coarse.columns, q).mean((1, 3))
    within = skin_depth.reshape(coarse.rows, q, coarse.columns, q).mean((1, 3))
    right, down = (offset * coarse.px_per_mm for offset in SHADE_OFFSET_MM)
    steps = []
    for blur, opacity, levels in SHADE_SCALES:
        soft = ndimage.shift(ndimage.gaussian_filter(covered, blur * coarse.px_per_mm), (down, right), order=1)
        soft = np.minimum(soft, (within - 0.3) * 0.5)
        for level in levels:
            areas = areas_above(coarse, soft, level, SHADE_PENCIL)
            steps.append(group("".join(path(data) for data in areas), fill_opacity=opacity))
    return group("".join(steps), id="bone-shade", fill=SHADE)


def _sutures() -> str:
    lines = []
    for seed, (knots, zigzag) in enumerate(SUTURES):
        line = smooth_line(knots, SUTURE_STEP_MM)
        noise = ndimage.gaussian_filter1d(
            np.random.default_rng(seed + 1).standard_normal(len(line)), SUTURE_WAVE_STEPS
        )
        across = np.stack([-np.gradient(line[:, 1]), np.gradient(line[:, 0])], 1)
        across /= np.hypot(across[:, 0], across[:, 1])[:, None]
        wavy = line + across * (noise / noise.std() * zigzag)[:, None]
        lines.append(path(line_data(wavy, SUTURE_PENCIL)))
        if any(knot[0] != 0 for knot in knots):
            lines.append(path(line_data(mirrored(wavy), SUTURE_PENCIL)))
    content = "".join(lines)
    return group(
        content,
        id="sutures",
        fill="none",
        stroke="#5b4630",
        stroke_width=SUTURE_WIDTH_MM,
        stroke_opacity=0.6,
        stroke_linejoin="round",
    )
