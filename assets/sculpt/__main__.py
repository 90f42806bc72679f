"""Sculpts the drawings anew: `python -m assets.sculpt [geometry] [sacrum] [back]` from the repository's root.

Without names all are made; the whole takes some minutes. The same measures always give the same files.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from assets.sculpt.back import back
from assets.sculpt.geometry import geometry
from assets.sculpt.plate import sacrum_plate
from assets.sculpt.preview import FINENESS, save_preview

SVG = Path(__file__).resolve().parent.parent / "svg"
DRAWINGS: dict[str, Callable[[], str]] = {"geometry": geometry, "sacrum": sacrum_plate, "back": back}


def main(names: list[str], folder: Path = SVG) -> None:
    """Makes the named drawings, all if none is named, and their previews."""
    for name in names or DRAWINGS:
        drawing = folder / f"{name}.svg"
        drawing.write_text(DRAWINGS[name](), encoding="utf-8", newline="\n")
        if name in FINENESS:
            save_preview(drawing, folder / f"{name}-preview.webp")


if __name__ == "__main__":
    main(sys.argv[1:])
