"""The atlas as it is loaded, with and without what is kept of the drawing."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from acuchart.atlas.charts import Extent, Position
from acuchart.atlas.drawings import BrokenDrawing, drawings_folder
from acuchart.atlas.loading import CACHE_FILE, load_atlas
from acuchart.catalogue.loading import load
from acuchart.domain.sides import PAIR, Side
from tests.atlas.drawings import ALL_FORAMINA, OUTLINE, SACRUM, SCAPULAE, draw, foramen

POINTS = load().points


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small drawing."""
    return draw(tmp_path / "drawings")


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    """An empty place to keep numbers in."""
    return tmp_path / "cache" / "deep"


def test_every_point_has_a_spot_on_each_of_its_sides() -> None:
    assert set(load_atlas(POINTS).spots) == {(code, side) for code in POINTS for side in PAIR}


def test_the_shipped_atlas_has_a_whole_back_and_a_sacrum_within_it() -> None:
    charts = load_atlas({}).charts
    assert charts["back"].extent == Extent(-420, -12, 840, 1778)
    back, sacrum = charts["back"].extent, charts["sacrum"].extent
    assert back.x <= sacrum.x
    assert sacrum.x + sacrum.width <= back.x + back.width
    assert all(chart.art.is_file() and chart.preview.is_file() for chart in charts.values())


def test_a_spot_says_why_it_is_there() -> None:
    assert load_atlas(POINTS).spots["BL32", Side.LEFT].why == "in the second dorsal sacral foramen (S2)"


def test_a_spot_in_a_foramen_lies_at_its_centre(folder: Path) -> None:
    assert load_atlas(POINTS, folder=folder).spots["BL32", Side.LEFT].position == Position(-19, 774)


def test_the_second_start_reads_the_same_from_the_cache(folder: Path, cache: Path) -> None:
    parsed = load_atlas(POINTS, cache, folder)
    assert (cache / CACHE_FILE).is_file()
    assert load_atlas(POINTS, cache, folder) == parsed


def test_the_cache_is_really_used(folder: Path, cache: Path) -> None:
    load_atlas(POINTS, cache, folder)
    kept = json.loads((cache / CACHE_FILE).read_text(encoding="utf-8"))
    kept["landmarks"]["T3"] = [1.0, 2.0]
    (cache / CACHE_FILE).write_text(json.dumps(kept), encoding="utf-8")
    assert load_atlas(POINTS, cache, folder).landmarks["T3"] == Position(1, 2)


def test_a_changed_drawing_is_parsed_again(folder: Path, cache: Path) -> None:
    load_atlas({}, cache, folder)
    draw(folder, SCAPULAE.replace("72", "75"))
    assert load_atlas({}, cache, folder).bcun == 25


@pytest.mark.parametrize(
    "rubbish", [b"", b"{", b"\xff\xfe", b"[]", b"{}", b'{"key": 1}', b"null", b'"key"', b"[" * 100_000]
)
def test_a_broken_cache_is_parsed_over(folder: Path, cache: Path, rubbish: bytes) -> None:
    cache.mkdir(parents=True)
    (cache / CACHE_FILE).write_bytes(rubbish)
    assert load_atlas(POINTS, cache, folder).bcun == 24
    assert json.loads((cache / CACHE_FILE).read_text(encoding="utf-8"))["landmarks"]


@pytest.mark.parametrize(
    ("part", "rubbish"),
    [("outline", None), ("sacrum", [[1]]), ("rims", []), ("landmarks", {"T3": "no"}), ("outline", [["a", "b"]])],
)
def test_a_cache_with_a_broken_part_is_parsed_over(folder: Path, cache: Path, part: str, rubbish: object) -> None:
    parsed = load_atlas(POINTS, cache, folder)
    kept = json.loads((cache / CACHE_FILE).read_text(encoding="utf-8"))
    (cache / CACHE_FILE).write_text(json.dumps({**kept, part: rubbish}), encoding="utf-8")
    assert load_atlas(POINTS, cache, folder) == parsed


def test_the_cache_of_another_program_is_not_believed(folder: Path, cache: Path) -> None:
    load_atlas(POINTS, cache, folder)
    kept = json.loads((cache / CACHE_FILE).read_text(encoding="utf-8"))
    kept["key"] = "0.0.0" + kept["key"]
    kept["landmarks"] = {}
    (cache / CACHE_FILE).write_text(json.dumps(kept), encoding="utf-8")
    assert load_atlas(POINTS, cache, folder).bcun == 24


def test_a_cache_that_cannot_be_written_does_no_harm(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "a file").write_text("not a folder", encoding="utf-8")
    assert load_atlas(POINTS, tmp_path / "a file", folder).bcun == 24
    assert load_atlas(POINTS, Path("/proc/nowhere"), folder).bcun == 24


def test_a_cache_that_is_a_folder_does_no_harm(folder: Path, cache: Path) -> None:
    (cache / CACHE_FILE).mkdir(parents=True)
    assert load_atlas(POINTS, cache, folder).bcun == 24


def test_nothing_but_the_numbers_is_left_in_the_cache(folder: Path, cache: Path) -> None:
    load_atlas(POINTS, cache, folder)
    assert [file.name for file in cache.iterdir()] == [CACHE_FILE]


def test_svgelements_is_loaded_only_where_the_cache_has_nothing(folder: Path, cache: Path) -> None:
    code = (
        "import sys, pathlib\n"
        "from acuchart.atlas.loading import load_atlas\n"
        f"load_atlas({{}}, pathlib.Path({str(cache)!r}), pathlib.Path({str(folder)!r}))\n"
        "print('svgelements' in sys.modules)"
    )
    told = [
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True) for _ in (1, 2)
    ]
    assert [run.stdout.strip() for run in told] == ["True", "False"]


def test_a_missing_foramen_is_named(folder: Path) -> None:
    draw(folder, OUTLINE + SACRUM + SCAPULAE + ALL_FORAMINA.replace(foramen("S3", "left"), ""))
    with pytest.raises(BrokenDrawing, match="foramen-S3-left"):
        load_atlas(POINTS, folder=folder)


@pytest.mark.parametrize("name", ["geometry", "back", "sacrum"])
def test_a_missing_drawing_is_named(folder: Path, name: str) -> None:
    (folder / f"{name}.svg").unlink()
    with pytest.raises(BrokenDrawing, match=f"{name}.svg: cannot be read"):
        load_atlas(POINTS, folder=folder)


@pytest.mark.parametrize("head", ["<svg/>", '<svg viewBox="0 0 wide 10"/>', "", '<svg viewBox="0 0 10"/>'])
def test_a_chart_without_a_view_box_is_refused(folder: Path, head: str) -> None:
    (folder / "sacrum.svg").write_text(head, encoding="utf-8")
    with pytest.raises(BrokenDrawing, match=r"sacrum\.svg"):
        load_atlas(POINTS, folder=folder)


def test_the_drawings_are_found_in_a_checkout() -> None:
    assert (drawings_folder() / "geometry.svg").is_file()
