"""The drawings as files, for the tests."""

from functools import cache
from pathlib import Path
from xml.etree import ElementTree

SVG = Path(__file__).resolve().parents[2] / "assets" / "svg"
GEOMETRY = SVG / "geometry.svg"
DRAWINGS = (SVG / "back.svg", SVG / "sacrum.svg", GEOMETRY)
NAMESPACE = "{http://www.w3.org/2000/svg}"
LEVELS = ("S1", "S2", "S3", "S4")


@cache
def elements(drawing: Path = GEOMETRY) -> dict[str, ElementTree.Element]:
    """Returns every element that has an id."""
    root = ElementTree.parse(drawing).getroot()
    return {element.get("id", ""): element for element in root.iter() if element.get("id")}
