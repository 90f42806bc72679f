"""Where the drawings lie."""

from pathlib import Path


def drawings_folder() -> Path:
    """The drawings: inside an installed package, or beside it in a checkout.

    Raises:
        FileNotFoundError: they are in neither place; the installation is broken.
    """
    package = Path(__file__).parent.parent
    for folder in (package / "assets" / "svg", package.parent / "assets" / "svg"):
        if (folder / "geometry.svg").is_file():
            return folder
    raise FileNotFoundError("The drawings are missing. Install the program again.")
