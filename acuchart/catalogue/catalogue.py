"""The catalogue: what is said about points, how they are worked, and who says so."""

from dataclasses import dataclass

from acuchart.domain.care import CareWords
from acuchart.domain.points import Point, Source
from acuchart.domain.protocols import Protocol


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Read-only content in one language.

    Attributes:
        edition: counts the published wordings; kept with every treatment.
        points: by code, in the order of the meridians.
        sources: by key.
        protocols: by id; the first is the default.
        care: how the rule of care is worded.
    """

    edition: str
    points: dict[str, Point]
    sources: dict[str, Source]
    protocols: dict[str, Protocol]
    care: CareWords
