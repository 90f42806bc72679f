"""Where the drawings lie."""

from pathlib import Path


class BrokenDrawing(Exception):
    """A drawing cannot be used; the text names file and shape."""


def drawings_folder() -> Path:
    """The drawings: inside an installed package, or beside it in a checkout.

    Raises:
        BrokenDrawing: they are in neither place; the installation is broken.
    """
    package = Path(__file__).parent.parent
    for folder in (package / "assets" / "svg", package.parent / "assets" / "svg"):
        if (folder / "geometry.svg").is_file():
            return folder
    raise BrokenDrawing("geometry.svg: is missing; install the program again")
