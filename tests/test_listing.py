"""The points as a list, for people and for programs."""

import json

import pytest

from acuchart.atlas.loading import load_atlas
from acuchart.catalogue.loading import load
from acuchart.domain.sides import PAIR
from acuchart.listing import listed, told

CATALOGUE = load()
ATLAS = load_atlas(CATALOGUE.points)
LISTED = listed(CATALOGUE, ATLAS)
CODES = ["BL31", "BL32", "BL33", "BL34"]


def test_every_point_is_listed_in_the_order_of_the_meridian() -> None:
    assert [point["code"] for point in LISTED] == CODES


def test_the_list_is_plain_data() -> None:
    assert json.loads(json.dumps(LISTED)) == LISTED


def test_a_point_carries_its_names_and_its_place() -> None:
    point = LISTED[1]
    assert (point["pinyin"], point["han"], point["english"]) == ("Cìliáo", "次髎", "Second Bone-Hole")
    assert (point["meridian"], point["foramen"], point["pregnancy"]) == ("Bladder line", "S2", "contraindicated")
    assert point["rule"] == {
        "kind": "in foramen",
        "foramen": "S2",
        "words": "in the second dorsal sacral foramen (S2)",
    }


@pytest.mark.parametrize("number", range(4))
def test_spots_are_told_in_millimetres_of_the_whole_back(number: int) -> None:
    spots = LISTED[number]["spots"]
    assert set(spots) == {side.value for side in PAIR}
    assert {spot["chart"] for spot in spots.values()} == {"back"}
    assert spots["left"]["x_mm"] < 0 < spots["right"]["x_mm"]
    assert spots["left"]["y_mm"] == pytest.approx(spots["right"]["y_mm"], abs=1)
    assert spots["left"]["x_mm"] == round(ATLAS.spots[CODES[number], PAIR[0]].position.x, 2)


def test_cautions_begin_with_whom_to_refuse() -> None:
    for point in LISTED:
        assert "pregnant" in point["cautions"][0]["text"].lower()
        assert len(point["cautions"]) > 5
        assert all(caution["sources"] for caution in point["cautions"])


def test_every_key_that_a_point_cites_is_among_its_sources() -> None:
    for point in LISTED:
        known = {source["key"] for source in point["sources"]}
        said = [point["location"], point["numbering"]]
        for part in ("cautions", "locate", "activate", "tradition", "anatomy", "evidence"):
            said += point[part]
        cited = {key for each in said for key in each["sources"]} | set(point["pregnancy_sources"])
        assert cited == known


def test_in_words_every_point_names_its_contraindication() -> None:
    text = told(CATALOGUE, ATLAS)
    assert text.count("Pregnancy: contraindicated [") == 4
    for code, han in zip(CODES, ("上髎", "次髎", "中髎", "下髎"), strict=True):
        assert code in text
        assert han in text


def test_in_words_every_key_is_explained_at_the_end() -> None:
    points, _, sources = told(CATALOGUE, ATLAS).partition("\nSources\n")
    assert "[who2008]" in points
    assert "[who2008] WHO Standard Acupuncture Point Locations" in sources
