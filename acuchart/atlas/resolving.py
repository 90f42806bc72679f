"""Places points on the drawing: rules become spots, each with a reason in words."""

from collections.abc import Mapping

from acuchart.atlas.charts import Foramen, Position, Spot
from acuchart.atlas.drawings import BrokenDrawing
from acuchart.domain.locating import Along, AtLevel, InForamen
from acuchart.domain.points import Point
from acuchart.domain.sides import Side

ORDINALS = {"S1": "first", "S2": "second", "S3": "third", "S4": "fourth"}
SCAPULAR_CUN = 6  # B-cun between the medial borders of the scapulae (WHO 2008)


class Ruler:
    """Resolves rules by the foramina and landmarks of one drawing.

    Attributes:
        bcun: one B-cun on the back, in millimetres.
    """

    def __init__(self, foramina: Mapping[tuple[str, Side], Foramen], landmarks: Mapping[str, Position]) -> None:
        """Measure the drawing.

        Raises:
            BrokenDrawing: the medial borders of the scapulae are not marked.
        """
        self._foramina = foramina
        self._landmarks = landmarks
        left = self._landmark("scapular-medial-border", Side.LEFT)
        right = self._landmark("scapular-medial-border", Side.RIGHT)
        self.bcun = (right.x - left.x) / SCAPULAR_CUN

    def spot(self, point: Point, side: Side) -> Spot:
        """Where a point lies on one of its sides, and why.

        Raises:
            BrokenDrawing: the drawing lacks what the rule starts from.
        """
        match point.rule:
            case InForamen(level):
                return Spot(point.code, side, self._foramen(level, side), why_in_foramen(level))
            case AtLevel(landmark, lateral_cun):
                return Spot(point.code, side, self._at_level(landmark, lateral_cun, side), _why(point.rule))
            case Along(start, end, fraction):
                here, there = self._landmark(start, side), self._landmark(end, side)
                x = here.x + (there.x - here.x) * fraction
                y = here.y + (there.y - here.y) * fraction
                return Spot(point.code, side, Position(x, y), _why(point.rule))

    def _foramen(self, level: str, side: Side) -> Position:
        foramen = self._foramina.get((level, side))
        if foramen is None:
            raise BrokenDrawing(f'the drawing has no "foramen-{level}-{side}"')
        return foramen.centroid

    def _at_level(self, landmark: str, lateral_cun: float, side: Side) -> Position:
        outwards = {Side.LEFT: -1, Side.MIDLINE: 0, Side.RIGHT: 1}[side]
        return Position(outwards * lateral_cun * self.bcun, self._landmark(landmark, side).y)

    def _landmark(self, name: str, side: Side) -> Position:
        for candidate in (f"{name}-{side}", name):
            if candidate in self._landmarks:
                return self._landmarks[candidate]
        raise BrokenDrawing(f'the drawing has no "landmark-{name}" for the {side}')


def why_in_foramen(level: str) -> str:
    """The reason of a point in a foramen, in words."""
    return f"in the {ORDINALS[level]} dorsal sacral foramen ({level})"


def _why(rule: AtLevel | Along) -> str:
    if isinstance(rule, Along):
        return f"{rule.fraction:.0%} of the way from {_told(rule.start)} to {_told(rule.end)}"
    lateral = f"{rule.lateral_cun:g} B-cun from the midline" if rule.lateral_cun else "on the midline"
    return f"level with {_told(rule.landmark)}, {lateral}"


def _told(landmark: str) -> str:
    return landmark.replace("-", " ")
