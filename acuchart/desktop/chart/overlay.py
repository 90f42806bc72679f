"""What stands on the picture beside the marks: labels with their leader lines, the pair's bar, L and R."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from acuchart.atlas.charts import Position
from acuchart.desktop.chart.art import Shot
from acuchart.desktop.chart.labels import Columns, Label, Standing, is_name, stand
from acuchart.desktop.chart.lettering import Lettering, Style, Text
from acuchart.desktop.chart.marks import HALO_PX, SpotState, mark_colour
from acuchart.desktop.chart.shadow import Shadows
from acuchart.desktop.chart.side_caps import SideCaps
from acuchart.desktop.chart.spots import Key, Spots
from acuchart.desktop.look.theme import color, theme
from acuchart.domain.sides import PAIR, Side

LABELS_FROM = 0.6  # of the plate's opacity: below it the spots stand too close for a label each
COLUMN_MM, COLUMN_LEAST_PX = 62.0, 107.0  # from the midline to a column: beside the sacrum, clear of the spine
COLUMN_CLEAR_PX = 14.0  # least length of a leader line
EDGE_PX = 16.0  # nothing on the picture comes nearer to its edges
LEADER_PX, CHOSEN_LEADER_PX, BAR_PX = 1.2, 2.0, 2.4
USUAL = Text("BL32 right")  # the columns leave room for this; a longer label reaches further out
DOT_RADIUS_PX = 1.8  # end of a leader line that points at anatomy


@dataclass(frozen=True, slots=True)
class Name:
    """A piece of anatomy with its name: a landmark, and how far from it the name points, in millimetres."""

    text: str
    landmark: str
    dx: float
    dy: float
    is_left: bool = False


NAMES = (
    Name("L5", "L5", 0.0, -2.0),
    Name("Median sacral crest", "S2", 0.0, -10.7),  # half-way between two rows of foramina
    Name("PSIS", "PSIS-left", -1.0, -10.0, is_left=True),  # at its upper half, between two rows
    Name("Sacral hiatus", "sacral-hiatus", 0.0, 10.0),  # in the opening, below the fourth row
    Name("Coccyx", "coccyx-tip", 0.0, -14.0),
)


class Overlay:
    """Lays out and paints what belongs to the picture and keeps its size on the screen.

    Attributes:
        taken: rectangles of the view that nothing may cover, such as floating buttons.
    """

    def __init__(self, spots: Spots, landmarks: dict[str, Position], lettering: Lettering) -> None:
        self._standing: list[Standing] = []
        self._stands_for: object = None
        self._spots = spots
        self._landmarks = landmarks
        self._lettering = lettering
        self._caps = SideCaps(lettering)
        self._shadows = Shadows()

    @property
    def taken(self) -> list[QRectF]:
        """Rectangles of the view that nothing may cover, such as floating buttons."""
        return self._caps.taken

    @taken.setter
    def taken(self, rects: list[QRectF]) -> None:
        """Keep clear of other rectangles from now on."""
        self._caps.taken = rects

    def paint_under(self, painter: QPainter, shot: Shot) -> None:
        """Paint what lies below the marks."""
        self._paint_bar(painter, shot)
        for standing in self.standing(shot):
            painter.setOpacity(self._opacity(standing, shot))
            _paint_leader(painter, standing)
        painter.setOpacity(1.0)

    def paint_over(self, painter: QPainter, shot: Shot) -> None:
        """Paint what lies above the marks."""
        for standing in self.standing(shot):
            painter.setOpacity(self._opacity(standing, shot))
            self._lettering.paint(painter, standing.label.text, standing.rect.topLeft())
        painter.setOpacity(1.0)
        self._caps.paint(painter, shot.width, shot.height)

    def paint_shadows(self, painter: QPainter) -> None:
        """Paint the shadows of what floats over the picture."""
        for rect in self.taken:
            self._shadows.paint(painter, rect)

    def standing(self, shot: Shot) -> list[Standing]:
        """The labels of this view, with their places."""
        stands_for = (shot, theme(), self._spots.revision, tuple(self.taken))
        if stands_for != self._stands_for:
            self._standing, self._stands_for = self._stand(shot), stands_for
        return self._standing

    def _stand(self, shot: Shot) -> list[Standing]:
        labels = [(label, self._lettering.size(label.text)) for label in self._labels(shot)]
        columns = self._columns(shot)
        if not all(_has_line(label, columns) for label, _size in labels if label.fades and not is_name(label)):
            labels = [(label, size) for label, size in labels if not label.fades or is_name(label)]
        fitting = [(label, size) for label, size in labels if label.must_show or _has_line(label, columns)]
        caps = self._caps.rects(shot.width, shot.height)
        return stand(fitting, columns, [*self.taken, *caps])

    def _columns(self, shot: Shot) -> Columns:
        widest = self._lettering.size(USUAL).width()
        middle = shot.on_view(Position(0.0, 0.0)).x()
        reach = max(COLUMN_MM * shot.camera.scale, COLUMN_LEAST_PX)
        room = QRectF(0, 0, shot.width, shot.height).adjusted(EDGE_PX, EDGE_PX, -EDGE_PX, -EDGE_PX)
        inset = self._caps.width(shot.width) - EDGE_PX
        left = max(middle - reach, room.left() + inset + widest)
        right = min(middle + reach, room.right() - inset - widest)
        return Columns(left, right, room)

    def _labels(self, shot: Shot) -> Iterator[Label]:
        in_order = sorted(self._spots.items, key=lambda key: -_rank(self._spots, key))
        for key in in_order:
            if shot.plate >= LABELS_FROM or _rank(self._spots, key):
                yield self._label(key, shot)
        if shot.plate >= LABELS_FROM:
            for name in NAMES:
                mark = self._landmarks.get(name.landmark)
                if mark:
                    anchor = shot.on_view(Position(mark.x + name.dx, mark.y + name.dy))
                    yield Label(Text(name.text, style=Style.NAME), anchor, 0.0, name.is_left, "ink", fades=True)

    def _label(self, key: Key, shot: Shot) -> Label:
        is_meant = key in (self._spots.hovered, self._spots.focused)
        mark = self._spots.mark(key, shot.plate)
        anchor = shot.on_view(self._spots.items[key].place.spot.position)
        text = spot_text(self._spots, key, in_full=is_meant)
        line = mark_colour(mark.state)
        return Label(
            text, anchor, mark.radius, key[1] is Side.LEFT, line, is_meant, fades=not _rank(self._spots, key)
        )

    def _opacity(self, standing: Standing, shot: Shot) -> float:
        if not standing.label.fades:
            return 1.0
        return min(max((shot.plate - LABELS_FROM) / (1.0 - LABELS_FROM), 0.0), 1.0)

    def _paint_bar(self, painter: QPainter, shot: Shot) -> None:
        selection = self._spots.selection
        if not selection or set(selection[1]) != set(PAIR):
            return
        keys = [(selection[0], side) for side in PAIR]
        if any(self._spots.state(key) is not SpotState.CHOSEN for key in keys):
            return
        ends = []
        for key, way in zip(keys, (1, -1), strict=True):
            clear = self._spots.mark(key, shot.plate).radius - HALO_PX
            ends.append(shot.on_view(self._spots.items[key].place.spot.position) + QPointF(way * clear, 0))
        if ends[0].x() < ends[1].x():
            for name, width in (("halo", BAR_PX + 2 * HALO_PX), ("accent", BAR_PX)):
                painter.setPen(QPen(color(name), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
                painter.drawLine(*ends)


def spot_text(spots: Spots, key: Key, *, in_full: bool) -> Text:
    """What a spot's label says.

    Args:
        in_full: with the point's name and its foramen, as under the pointer.
    """
    point, state = spots.items[key].place.point, spots.state(key)
    style = _STYLES.get(state, Style.PLAIN)
    if not in_full:
        return Text(f"{key[0]} {key[1]}", _WORDS.get(state, ""), style)
    where = f"foramen {point.foramen}, {key[1]}" if point.foramen else str(key[1])
    return Text(f"{key[0]} {point.names.pinyin}", f" · {where}", Style.HOVER if style is Style.PLAIN else style)


def _rank(spots: Spots, key: Key) -> int:
    """Which labels come first when room is short: hovered, focused, chosen, then all others.

    In the whole back two rows are closer than a label is high: the chosen one's label gives way there.
    """
    return 4 * (key == spots.hovered) + 2 * (key == spots.focused) + spots.is_chosen(key)


def _has_line(label: Label, columns: Columns) -> bool:
    """Whether a leader line fits between the mark and its column."""
    clear = label.clear + COLUMN_CLEAR_PX
    if label.is_left:
        return columns.left <= label.anchor.x() - clear
    return label.anchor.x() + clear <= columns.right


def _paint_leader(painter: QPainter, standing: Standing) -> None:
    label = standing.label
    is_chosen = label.text.style is Style.CHOSEN
    if standing.start == standing.end:
        return
    width = CHOSEN_LEADER_PX if is_chosen else LEADER_PX
    for ink, thickness in (("halo", width + HALO_PX), (label.line, width)):
        painter.setPen(QPen(color(ink), thickness, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLine(standing.start, standing.end)
    if is_name(label):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(label.line))
        painter.drawEllipse(label.anchor, DOT_RADIUS_PX, DOT_RADIUS_PX)


_STYLES = {
    SpotState.CHOSEN: Style.CHOSEN,
    SpotState.NOW: Style.CHOSEN,
    SpotState.LOCKED: Style.LOCKED,
    SpotState.CAUTION: Style.CAUTION,
}

_WORDS = {SpotState.CAUTION: " · caution", SpotState.SKIPPED: " · skipped", SpotState.DONE: " · done"}
