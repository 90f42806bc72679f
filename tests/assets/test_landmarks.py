"""The landmarks agree with each other as they do in a body."""

import pytest
from shapely.geometry import MultiPoint, Polygon
from svgelements import Path as Contour

from tests.assets.drawings import GEOMETRY, NAMESPACE, SVG, elements
from tests.assets.measured import area, b_cun, foramen, height, landmark, width

SPINE = [f"C{n}" for n in range(1, 8)] + [f"T{n}" for n in range(1, 13)] + [f"L{n}" for n in range(1, 6)]
MIDLINE = ["sacral-hiatus", "coccyx-tip", "external-occipital-protuberance", "posterior-hairline"]
SIDED = [
    "PSIS", "sacral-cornu", "iliac-crest", "scapular-spine-medial", "scapular-medial-border",
    "inferior-scapular-angle", "acromion", "mastoid", "gluteal-fold", "popliteal-crease", "lateral-malleolus",
    "medial-malleolus", "calcaneus", "greater-trochanter", "axillary-fold", "elbow-crease", "wrist-crease",
]  # fmt: skip
T7_MM = 25.0
RULER_SHARE = 0.03
MIDLINE_MM = 0.5
UNDER_SKIN_MM = 1.0


def test_every_landmark_is_there_and_nothing_else() -> None:
    wanted = {f"landmark-{name}" for name in [*SPINE, "S1", "S2", "S3", "S4", *MIDLINE]}
    wanted |= {f"landmark-{name}-{side}" for name in SIDED for side in ("left", "right")}
    wanted |= {f"foramen-S{n}-{side}" for n in range(1, 5) for side in ("left", "right")}
    assert set(elements()) == wanted | {"outline", "sacrum"}


@pytest.mark.parametrize("name", SIDED)
def test_the_clients_left_is_the_viewers_left(name: str) -> None:
    left, right = landmark(f"{name}-left"), landmark(f"{name}-right")
    assert left.x < 0
    assert left.x == -right.x
    assert left.y == right.y


@pytest.mark.parametrize("name", [*SPINE, *MIDLINE])
def test_the_spine_stands_in_the_midline(name: str) -> None:
    assert abs(landmark(name).x) <= MIDLINE_MM


def test_the_spinous_processes_follow_each_other_down() -> None:
    levels = [landmark(name).y for name in [*SPINE, "S1", "S2", "S3", "S4", "coccyx-tip"]]
    assert levels == sorted(levels)


def test_every_landmark_lies_on_the_body() -> None:
    body = area("outline").buffer(1.0)
    outside = [
        name for name in elements() if name.startswith("landmark-") and not body.contains(landmark(name[9:]))
    ]
    assert outside == []


def test_the_sacrum_lies_within_the_body() -> None:
    assert area("outline").contains(area("sacrum"))


def test_the_sacrum_is_as_wide_as_it_is_long() -> None:
    assert 0.90 <= width(area("sacrum")) / height(area("sacrum")) <= 1.15


def test_the_line_of_both_psis_crosses_the_second_sacral_segment() -> None:
    line = landmark("PSIS-left").y
    assert foramen("S1", "left").bounds[3] < line < foramen("S3", "left").bounds[1]
    assert line == pytest.approx(landmark("S2").y, abs=10)


def test_the_inferior_angle_is_level_with_t7() -> None:
    assert landmark("inferior-scapular-angle-left").y == pytest.approx(landmark("T7").y, abs=T7_MM)


def test_the_scapular_spine_is_level_with_t3() -> None:
    assert landmark("scapular-spine-medial-left").y == pytest.approx(landmark("T3").y, abs=15)


def test_the_iliac_crests_are_level_with_l4() -> None:
    assert landmark("iliac-crest-left").y == pytest.approx(landmark("L4").y, abs=10)


def test_the_rulers_of_the_leg_agree_with_the_ruler_of_the_back() -> None:
    crease = landmark("popliteal-crease-left").y
    thigh = crease - landmark("gluteal-fold-left").y
    calf = landmark("lateral-malleolus-left").y - crease
    assert thigh / b_cun() == pytest.approx(14, rel=RULER_SHARE)
    assert calf / b_cun() == pytest.approx(16, rel=RULER_SHARE)


def test_every_bone_lies_under_the_skin() -> None:
    body = Polygon(corners(elements(GEOMETRY)["outline"].get("d", "")))
    layer = elements(SVG / "back.svg")["layer-bones"]
    for bone in layer:
        silhouette = bone.find(f"{NAMESPACE}path")
        if silhouette is not None and bone.get("id") != "foramina":
            bare = MultiPoint(corners(silhouette.get("d", ""))).difference(body.buffer(-UNDER_SKIN_MM))
            assert bare.is_empty, bone.get("id")


def corners(data: str) -> list[tuple[float, float]]:
    places = [place for piece in Contour(data) if piece.start for place in (piece.start, piece.point(0.5))]
    return [(float(place.x), float(place.y)) for place in places]
