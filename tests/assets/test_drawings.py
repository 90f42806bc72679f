"""The drawings use only what QtSvg draws as it should, and carry the ids that give them meaning."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.assets.drawings import DRAWINGS, GEOMETRY, LEVELS, NAMESPACE, SVG, elements

SAFE_ELEMENTS = {"svg", "g", "path", "circle", "rect", "defs", "linearGradient", "radialGradient", "stop", "mask"}
SAFE_ATTRIBUTES = {
    "id", "d", "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity", "stroke-linejoin",
    "stroke-linecap", "opacity", "viewBox", "width", "height", "x", "y", "cx", "cy", "r", "x1", "y1", "x2", "y2",
    "gradientUnits", "gradientTransform", "offset", "stop-color", "stop-opacity", "mask", "maskUnits",
}  # fmt: skip
SAFE_COLOUR = re.compile(r"#[0-9a-f]{6}|none|url\(#[\w-]+\)")
COLOURED = ("fill", "stroke", "stop-color")
TOTAL_BYTES, GEOMETRY_BYTES = 9_000_000, 150_000
VERTEBRAE = [f"C{n}" for n in range(1, 8)] + [f"T{n}" for n in range(1, 13)] + [f"L{n}" for n in range(1, 6)]
PAIRED_BONES = [
    "ilium",
    "scapula",
    "clavicle",
    "humerus",
    "radius",
    "ulna",
    "hand",
    "femur",
    "tibia",
    "fibula",
    "foot",
]
FRAMES = {"back": "-420 -12 840 1778", "geometry": "-420 -12 840 1778", "sacrum": "-150 640 300 260"}


@pytest.mark.parametrize("drawing", DRAWINGS, ids=lambda path: path.stem)
def test_only_elements_and_attributes_that_are_drawn_alike_everywhere(drawing: Path) -> None:
    for element in every_element(drawing):
        assert element[0] in SAFE_ELEMENTS
        assert set(element[1]) <= SAFE_ATTRIBUTES, element
        assert all(SAFE_COLOUR.fullmatch(element[1][name]) for name in COLOURED if name in element[1]), element


@pytest.mark.parametrize("drawing", DRAWINGS, ids=lambda path: path.stem)
def test_one_unit_is_one_millimetre(drawing: Path) -> None:
    _, svg = every_element(drawing)[0]
    assert svg["viewBox"] == FRAMES[drawing.stem]
    assert svg["viewBox"].split()[2:] == [svg["width"], svg["height"]]


@pytest.mark.parametrize("drawing", DRAWINGS, ids=lambda path: path.stem)
def test_no_id_is_given_twice(drawing: Path) -> None:
    ids = [attributes["id"] for _, attributes in every_element(drawing) if "id" in attributes]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("drawing", [SVG / "back.svg", SVG / "sacrum.svg"], ids=lambda path: path.stem)
def test_the_foramina_are_the_same_in_every_drawing(drawing: Path) -> None:
    for level in LEVELS:
        for side in ("left", "right"):
            name = f"foramen-{level}-{side}"
            assert elements(drawing)[name].get("d") == elements(GEOMETRY)[name].get("d")


def test_the_back_has_both_layers_and_every_bone() -> None:
    bones = {*VERTEBRAE, "sacrum", "coccyx", "skull", "mandible", "sternum"}
    bones |= {f"{bone}-{side}" for bone in PAIRED_BONES for side in ("left", "right")}
    bones |= {f"rib{number}-{side}" for number in range(1, 13) for side in ("left", "right")}
    assert bones | {"layer-skin", "layer-bones"} <= set(elements(SVG / "back.svg"))


def test_the_plate_shows_what_the_fingers_look_for() -> None:
    bones = {"sacrum", "coccyx", "L5", "L4", "ilium-left", "ilium-right", "layer-bones"}
    assert bones <= set(elements(SVG / "sacrum.svg"))


def test_nothing_paints_a_ground() -> None:
    """The application lays the drawings on light and on dark grounds."""
    for drawing in DRAWINGS:
        outside_mask = re.sub(r"<defs>.*?</defs>", "", drawing.read_text("utf-8"), flags=re.DOTALL)
        assert "<rect" not in outside_mask


def test_the_files_stay_light() -> None:
    assert sum(file.stat().st_size for file in SVG.iterdir()) < TOTAL_BYTES
    assert GEOMETRY.stat().st_size < GEOMETRY_BYTES


def every_element(drawing: Path) -> list[tuple[str, dict[str, str]]]:
    root = ElementTree.parse(drawing).getroot()
    return [(element.tag.removeprefix(NAMESPACE), dict(element.attrib)) for element in root.iter()]
