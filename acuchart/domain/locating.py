"""The rule language: how a point's place follows from landmarks, in a few forms.

Units: B-cun are proportional bone cun (WHO Standard Acupuncture Point Locations, 2008); an offset is
counted laterally from the midline, the same on both sides.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class InForamen:
    """In a dorsal sacral foramen: at its centroid, on the point's own side. `foramen` is "S1" to "S4"."""

    foramen: str


@dataclass(frozen=True, slots=True)
class AtLevel:
    """Level with a landmark, `lateral_cun` B-cun from the posterior midline (0 on it)."""

    landmark: str
    lateral_cun: float


@dataclass(frozen=True, slots=True)
class Along:
    """A `fraction` of the way (0 to 1) from one landmark to another on the same side."""

    start: str
    end: str
    fraction: float


Rule = InForamen | AtLevel | Along
