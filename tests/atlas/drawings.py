"""A small drawing for the tests: simple shapes whose numbers can be checked by hand."""

from pathlib import Path

OUTLINE = '<path id="outline" d="M-300 0 H300 V1700 H-300 Z"/>'
SACRUM = '<path id="sacrum" d="M-50 740 L50 740 L30 850 L-30 850 Z"/>'
SCAPULAE = (
    '<circle id="landmark-scapular-medial-border-left" cx="-72" cy="380" r=".5"/>'
    '<circle id="landmark-scapular-medial-border-right" cx="72" cy="380" r=".5"/>'
)
LEVELS = {"S1": (22, 752), "S2": (19, 774), "S3": (17, 795), "S4": (15, 815)}  # x and y of a foramen, mm


def foramen(level: str, side: str, radius: float = 4) -> str:
    """A round foramen."""
    x, y = LEVELS[level]
    x = -x if side == "left" else x
    return f'<ellipse id="foramen-{level}-{side}" cx="{x}" cy="{y}" rx="{radius}" ry="{radius}"/>'


ALL_FORAMINA = "".join(foramen(level, side) for level in LEVELS for side in ("left", "right"))


def draw(folder: Path, body: str = OUTLINE + SACRUM + SCAPULAE + ALL_FORAMINA, scale: float = 1) -> Path:
    """Write a folder of drawings, all of them showing the same; `scale` is pixels to the millimetre."""
    head = f'viewBox="-420 -12 840 1778" width="{840 * scale}" height="{1778 * scale}"'
    drawing = f'<svg xmlns="http://www.w3.org/2000/svg" {head}>{body}</svg>'
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("geometry", "back", "sacrum"):
        (folder / f"{name}.svg").write_text(drawing, encoding="utf-8")
    return folder
