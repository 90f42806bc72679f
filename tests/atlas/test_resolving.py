"""Rules become spots, with a reason in words."""

import pytest

from acuchart.atlas.charts import Foramen, Position, Spot
from acuchart.atlas.drawings import BrokenDrawing
from acuchart.atlas.resolving import Ruler, why_in_foramen
from acuchart.domain.locating import Along, AtLevel, InForamen, Rule
from acuchart.domain.points import Names, Point, Pregnancy, Statement
from acuchart.domain.sides import PAIR, Side

S2_LEFT = Foramen("S2", Side.LEFT, (), Position(-19, 774))
LANDMARKS = {
    "scapular-medial-border-left": Position(-72, 380),
    "scapular-medial-border-right": Position(72, 380),
    "T3": Position(0, 328),
    "gluteal-fold-left": Position(-80, 950),
    "popliteal-crease-left": Position(-94, 1290),
    "gluteal-fold-right": Position(80, 950),
    "popliteal-crease-right": Position(94, 1290),
}
RULER = Ruler({("S2", Side.LEFT): S2_LEFT}, LANDMARKS)


def point(rule: Rule) -> Point:
    """A point of which only the rule matters."""
    said = Statement("Somewhere.", ("book",))
    return Point("X1", "A line", Names("x", "x", "x", "x"), said, rule, Pregnancy.NOT_NAMED, ("book",))


def test_one_cun_is_a_sixth_of_the_way_between_the_shoulder_blades() -> None:
    assert RULER.bcun == 24


def test_a_point_in_a_foramen_lies_at_its_centre_on_its_own_side() -> None:
    spot = RULER.spot(point(InForamen("S2")), Side.LEFT)
    assert spot == Spot("X1", Side.LEFT, Position(-19, 774), "in the second dorsal sacral foramen (S2)")


@pytest.mark.parametrize(("side", "x"), [(Side.LEFT, -36), (Side.RIGHT, 36)])
def test_a_point_at_a_level_is_counted_outwards_from_the_midline(side: Side, x: float) -> None:
    spot = RULER.spot(point(AtLevel("T3", 1.5)), side)
    assert spot.position == Position(x, 328)
    assert spot.why == "level with T3, 1.5 B-cun from the midline"


def test_a_point_on_the_midline_lies_on_it() -> None:
    spot = RULER.spot(point(AtLevel("T3", 0)), Side.MIDLINE)
    assert spot.position == Position(0, 328)
    assert spot.why == "level with T3, on the midline"


@pytest.mark.parametrize("side", PAIR)
def test_a_point_on_the_way_keeps_to_its_own_leg(side: Side) -> None:
    spot = RULER.spot(point(Along("gluteal-fold", "popliteal-crease", 0.5)), side)
    assert spot.position == Position(-87 if side is Side.LEFT else 87, 1120)
    assert spot.why == "50% of the way from gluteal fold to popliteal crease"


@pytest.mark.parametrize("rule", [InForamen("S3"), AtLevel("T13", 1), Along("gluteal-fold", "moon", 0.1)])
def test_a_rule_that_leads_nowhere_is_refused(rule: Rule) -> None:
    with pytest.raises(BrokenDrawing, match="the drawing has no"):
        RULER.spot(point(rule), Side.LEFT)


def test_without_shoulder_blades_there_is_no_measure() -> None:
    with pytest.raises(BrokenDrawing, match="scapular-medial-border"):
        Ruler({}, {})


@pytest.mark.parametrize(("level", "word"), [("S1", "first"), ("S2", "second"), ("S3", "third"), ("S4", "fourth")])
def test_the_foramina_are_counted_in_words(level: str, word: str) -> None:
    assert why_in_foramen(level) == f"in the {word} dorsal sacral foramen ({level})"
