"""What is committed is what the program makes."""

from pathlib import Path

import pytest

from assets.sculpt.__main__ import main
from assets.sculpt.geometry import geometry
from assets.sculpt.preview import rendered
from tests.assets.drawings import SVG

PX_PER_MM = 1.0
DIFFERENCE = 0.05  # of 255, on average: another processor rounds the last digit differently


def test_the_geometry_is_what_the_measures_give() -> None:
    assert geometry() == (SVG / "geometry.svg").read_text("utf-8")


@pytest.mark.sculpt
@pytest.mark.parametrize("name", ["sacrum", "back"])
def test_the_art_is_what_the_measures_give(name: str, tmp_path: Path) -> None:
    main([name], tmp_path)
    made, kept = (tmp_path / f"{name}.svg").read_bytes(), (SVG / f"{name}.svg").read_bytes()
    if made != kept:
        difference = abs(rendered(made, PX_PER_MM).astype(float) - rendered(kept, PX_PER_MM))
        assert difference.mean() < DIFFERENCE
