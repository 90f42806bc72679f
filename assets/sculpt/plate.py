"""The close-up of the sacrum."""

from assets.sculpt.bones.foramina import foramina
from assets.sculpt.bones.skeleton import pelvis, seen
from assets.sculpt.grid import Grid
from assets.sculpt.pathdata import Pencil
from assets.sculpt.scene import Finish, Haze, Scene
from assets.sculpt.svg import Frame, document, group

FRAME = Frame(-150, 640, 300, 260)
FINISH = Finish(
    px_per_mm=5.0,
    levels=22,
    finer={"ilium": 34, "sacrum": 26},
    ends=(0.04, 0.97),
    pencil=Pencil(tolerance_mm=0.05, decimals=2, smallest_mm2=0.35),
    softening_mm=0.32,
    cavities=((0.8, 0.7), (2.5, 0.8), (7, 0.8), (16, 0.6)),
    tones=(0.05, 0.88),
    haze=Haze(start=-20, reach=110, most=0.6, tone=0.5),
    rim_mm=0.22,
)
FADE_MM = {"left": 44.0, "right": 44.0, "top": 22.0, "bottom": 30.0}
"""How far in from each edge the plate fades, mm."""


def sacrum_plate() -> str:
    """Returns the file `sacrum.svg`."""
    grid = Grid.over(FRAME.left, FRAME.top, FRAME.right, FRAME.bottom, FINISH.px_per_mm)
    bones = Scene(grid, seen(pelvis(), FINISH.px_per_mm), FINISH).painted()
    names = list(bones)
    at = names.index("sacrum") + 1
    content = [bones[name] for name in names[:at]] + [foramina()] + [bones[name] for name in names[at:]]
    return document(FRAME, _fade() + group("\n".join(content), id="layer-bones", mask="url(#fade)"))


def _fade() -> str:
    """A mask that is white in the middle and fades to black at the edges."""
    edges = {
        "left": (FRAME.left, FRAME.top, FADE_MM["left"], FRAME.height, (0, 0, 1, 0)),
        "right": (FRAME.right - FADE_MM["right"], FRAME.top, FADE_MM["right"], FRAME.height, (1, 0, 0, 0)),
        "top": (FRAME.left, FRAME.top, FRAME.width, FADE_MM["top"], (0, 0, 0, 1)),
        "bottom": (FRAME.left, FRAME.bottom - FADE_MM["bottom"], FRAME.width, FADE_MM["bottom"], (0, 1, 0, 0)),
    }
    gradients, shades = [], [_rectangle(FRAME.left, FRAME.top, FRAME.width, FRAME.height, "#ffffff")]
    for side, (x, y, width, height, (x1, y1, x2, y2)) in edges.items():
        ends = f'x1="{x + x1 * width:g}" y1="{y + y1 * height:g}" x2="{x + x2 * width:g}" y2="{y + y2 * height:g}"'
        stops = "".join(
            f'<stop offset="{offset:g}" stop-color="#000000" stop-opacity="{opacity:g}"/>'
            for offset, opacity in ((0, 1), (0.3, 0.72), (0.65, 0.2), (1, 0))
        )
        gradients.append(
            f'<linearGradient id="fade-{side}" gradientUnits="userSpaceOnUse" {ends}>{stops}</linearGradient>'
        )
        shades.append(_rectangle(x, y, width, height, f"url(#fade-{side})"))
    place = f'x="{FRAME.left:g}" y="{FRAME.top:g}" width="{FRAME.width:g}" height="{FRAME.height:g}"'
    mask = f'<mask id="fade" maskUnits="userSpaceOnUse" {place}>{"".join(shades)}</mask>'
    return f"<defs>{''.join(gradients)}{mask}</defs>\n"


def _rectangle(x: float, y: float, width: float, height: float, fill: str) -> str:
    return f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" fill="{fill}"/>'
