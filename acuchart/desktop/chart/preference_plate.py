"""The pressure a client likes, on the sacrum: a disc for each level."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from acuchart.atlas.charts import Atlas
from acuchart.desktop.chart.art import Shot
from acuchart.desktop.chart.lettering import NAME_HALO_PX, Style, Text
from acuchart.desktop.chart.marks import HALO_PX, Mark, SpotState, paint_mark
from acuchart.desktop.chart.plate import Plate
from acuchart.desktop.chart.spots import Key, SpotPlace
from acuchart.desktop.look.theme import color
from acuchart.domain.answers import HIGHEST
from acuchart.domain.points import Point
from acuchart.domain.sides import Side

SMALLEST_PX, LARGEST_PX = 18.0, 36.0  # a disc for level 0 and for level 10: the width grows evenly
UNKNOWN_PX = 20.0  # an open disc with a dash, where no level is known
COLUMN_MM = 58.0  # from the midline to the inner edge of the labels
LINE_PX = 1.2
LEADER_GAP_PX = 4.0


@dataclass(frozen=True, slots=True)
class PlateLevel:
    """What is known of one side: the `level` or `None`, and `words` about it, such as "up from 5"."""

    level: int | None
    words: str = ""


class PreferencePlate(Plate):
    """Shows the level liked at each spot, larger for firmer."""

    def __init__(
        self, atlas: Atlas, points: Mapping[str, Point], cache: Path, parent: QWidget | None = None
    ) -> None:
        self._levels: dict[Key, PlateLevel] = {}
        super().__init__(atlas, points, cache, parent)
        self.setAccessibleName("Pressure this client likes, on the sacrum")

    def show_levels(self, levels: Mapping[Key, PlateLevel]) -> None:
        """Show what is known; of a spot left out nothing is."""
        self._levels = dict(levels)
        self._tell()
        self.update()

    def _paint_marks(self, painter: QPainter, shot: Shot) -> None:
        for place in self._places:
            known = self._levels.get(place.key, PlateLevel(None))
            mark = _disc(known.level)
            at = shot.on_view(place.spot.position)
            self._paint_label(painter, shot, place, known, mark)
            painter.save()
            painter.translate(at)
            paint_mark(painter, mark)
            painter.restore()

    def _paint_label(self, painter: QPainter, shot: Shot, place: SpotPlace, known: PlateLevel, mark: Mark) -> None:
        is_left = place.key[1] is Side.LEFT
        at = shot.on_view(place.spot.position)
        reach = COLUMN_MM * shot.camera.scale
        edge = shot.middle[0] + (-reach if is_left else reach)
        towards = -1.0 if is_left else 1.0
        start = QPointF(at.x() + towards * mark.radius, at.y())
        end = QPointF(edge - towards * LEADER_GAP_PX, at.y())
        for ink, width in (("halo", LINE_PX + HALO_PX), ("ink3", LINE_PX)):
            painter.setPen(QPen(color(ink), width))
            painter.drawLine(start, end)
        self._paint_words(painter, place, known, QPointF(edge, at.y()), is_left=is_left)

    def _paint_words(
        self, painter: QPainter, place: SpotPlace, known: PlateLevel, edge: QPointF, *, is_left: bool
    ) -> None:
        texts = [Text(f"{place.key[0]} {place.key[1]}", style=Style.TITLE)]
        if known.words:
            texts.append(Text(known.words, style=Style.NAME))
        line = self._lettering.size(texts[0]).height() - 3 * NAME_HALO_PX  # halos may overlap, letters do not
        top = edge.y() - line * len(texts) / 2 - 1.5 * NAME_HALO_PX
        for text in texts:
            left = edge.x() - self._lettering.size(text).width() if is_left else edge.x()
            self._lettering.paint(painter, text, QPointF(left, top))
            top += line

    def _tell(self) -> None:
        told = []
        for place in self._places:
            known = self._levels.get(place.key, PlateLevel(None))
            level = "not known" if known.level is None else f"level {known.level}"
            told.append(", ".join(filter(None, (f"{place.key[0]} {place.key[1]}: {level}", known.words))))
        self.setAccessibleDescription("; ".join(told))


def _disc(level: int | None) -> Mark:
    if level is None:
        return Mark(SpotState.SKIPPED, None, UNKNOWN_PX)
    return Mark(SpotState.LEVEL, level, SMALLEST_PX + (LARGEST_PX - SMALLEST_PX) * level / HIGHEST)
