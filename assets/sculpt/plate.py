"""The close-up of the sacrum."""

from assets.sculpt.bones.foramina import foramina
from assets.sculpt.bones.pits import pits
from assets.sculpt.bones.skeleton import pelvis, seen
from assets.sculpt.grid import Grid
from assets.sculpt.pathdata import Pencil
from assets.sculpt.scene import Finish, Haze, Scene
from assets.sculpt.svg import Frame, document, group

FRAME = Frame(-150, 640, 300, 260)
FINISH = Finish(
    px_per_mm=5.0,
    levels=20,
    finer={"ilium": 29, "sacrum": 23},
    ends=(0.04, 0.97),
    pencil=Pencil(tolerance_mm=0.05, decimals=2, smallest_mm2=0.5),
    softening_mm=0.32,
    cavities=((0.8, 0.7), (2.5, 0.8), (7, 0.8), (16, 0.6)),
    tones=(0.05, 0.88),
    haze=Haze(start=-48, reach=90, most=0.5, tone=0.52),
    rim_mm=0.22,
)
FADE_TOP_MM, FADE_BOTTOM_MM = 24.0, 42.0
"""Over these stretches the bones fade away above and below; at the sides they end by themselves."""

FADE_STOPS = ((0.0, 1.0), (0.3, 0.72), (0.65, 0.2), (1.0, 0.0))
"""How far in, and how much is gone there."""


def sacrum_plate() -> str:
    """Returns the file `sacrum.svg`."""
    grid = Grid.over(FRAME.left, FRAME.top, FRAME.right, FRAME.bottom, FINISH.px_per_mm)
    bones = Scene(grid, seen(pelvis(), FINISH.px_per_mm), FINISH).painted()
    names = list(bones)
    at = names.index("sacrum") + 1
    content = [bones[name] for name in names[:at]] + [pits(), foramina()] + [bones[name] for name in names[at:]]
    return document(FRAME, _fade() + group("\n".join(content), id="layer-bones", mask="url(#fade)"))


def _fade() -> str:
    """A mask that is white in the middle and fades to black above and below."""
    whole = _rectangle(FRAME.top, FRAME.height, "#ffffff")
    top = _rectangle(FRAME.top, FADE_TOP_MM, "url(#fade-top)")
    bottom = _rectangle(FRAME.bottom - FADE_BOTTOM_MM, FADE_BOTTOM_MM, "url(#fade-bottom)")
    gradients = _gradient("fade-top", FRAME.top, FRAME.top + FADE_TOP_MM)
    gradients += _gradient("fade-bottom", FRAME.bottom, FRAME.bottom - FADE_BOTTOM_MM)
    place = f'x="{FRAME.left:g}" y="{FRAME.top:g}" width="{FRAME.width:g}" height="{FRAME.height:g}"'
    mask = f'<mask id="fade" maskUnits="userSpaceOnUse" {place}>{whole}{top}{bottom}</mask>'
    return f"<defs>{gradients}{mask}</defs>\n"


def _gradient(name: str, outer: float, inner: float) -> str:
    stops = "".join(
        f'<stop offset="{share:g}" stop-color="#000000" stop-opacity="{gone:g}"/>' for share, gone in FADE_STOPS
    )
    ends = f'gradientUnits="userSpaceOnUse" x1="0" y1="{outer:g}" x2="0" y2="{inner:g}"'
    return f'<linearGradient id="{name}" {ends}>{stops}</linearGradient>'


def _rectangle(y: float, height: float, fill: str) -> str:
    return f'<rect x="{FRAME.left:g}" y="{y:g}" width="{FRAME.width:g}" height="{height:g}" fill="{fill}"/>'
