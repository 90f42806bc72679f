"""The spots on the chart: which there are, what is known about each, which one is meant."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import hypot

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPixmapItem

from acuchart.atlas.charts import Atlas, Spot
from acuchart.desktop.chart.marks import DISC_PX, DOT_PX, Mark, SpotState, paint_mark, prevailing
from acuchart.desktop.look.theme import Theme, px, theme
from acuchart.domain.points import Point
from acuchart.domain.sides import Side

Key = tuple[str, Side]

SMALL_CHOSEN_PX = 8.0  # a chosen spot's disc in the whole back; with its ring 18 px
SMALL_SIGN_PX = 10.0  # a disc there that holds a tick, bar or cross; smaller ones cannot be told apart
REACH_PX, TOUCH_REACH_PX = 16.0, 22.0  # how far off a click, or a finger, may land: 32 and 44 px across
SIDEWAYS = 3.0  # how much more a step across counts than one along, when an arrow looks for its next spot
SPRITE_PX = 104  # room for the largest mark with its rings, at a text size of 200 %


@dataclass(frozen=True, slots=True)
class SpotPlace:
    """A spot with what the chart must know of its point."""

    spot: Spot
    point: Point
    number: int | None
    rim: QPolygonF

    @property
    def key(self) -> Key:
        """Code and side."""
        return self.spot.code, self.spot.side


def spot_places(atlas: Atlas, points: Mapping[str, Point]) -> list[SpotPlace]:
    """All spots in the order Tab goes: point by point, left before right."""
    places = []
    for point in points.values():
        number = int(point.foramen[1:]) if point.foramen else None
        for side in point.sides:
            foramen = atlas.foramina.get((point.foramen or "", side))
            rim = QPolygonF([QPointF(corner.x, corner.y) for corner in foramen.rim] if foramen else [])
            places.append(SpotPlace(atlas.spots[point.code, side], point, number, rim))
    return places


class SpotItem(QGraphicsPixmapItem):
    """One spot, drawn the same size at every zoom."""

    def __init__(self, place: SpotPlace) -> None:
        super().__init__()
        self.place = place
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setPos(place.spot.position.x, place.spot.position.y)
        self.setOffset(-SPRITE_PX / 2, -SPRITE_PX / 2)


class Spots(QObject):
    """Every spot with its mark, and which of them is hovered, focused and chosen.

    Attributes:
        revision: counts the changes, so that what was laid out for one is not laid out again.
    """

    chosen = Signal(str, object)
    """A spot was chosen: its point's code, and the sides."""
    changed = Signal()
    """Something about the spots looks different now."""
    focus_moved = Signal(object)
    """The keyboard or a screen reader went to another spot: its key, or `None`."""

    def __init__(self, places: list[SpotPlace]) -> None:
        super().__init__()
        self.items = {place.key: SpotItem(place) for place in places}
        self.selection: tuple[str, tuple[Side, ...]] | None = None
        self.hovered: Key | None = None
        self.focused: Key | None = None
        self.revision = 0
        self._closed: frozenset[str] = frozenset()
        self._states: Mapping[Key, SpotState] = {}
        self._sprites: dict[tuple[Mark, float, Theme], QPixmap] = {}

    def show_selection(self, code: str | None, sides: tuple[Side, ...]) -> None:
        """Mark a point's sides as chosen."""
        self.selection = (code, sides) if code else None
        self._change()

    def show_closed(self, codes: Iterable[str]) -> None:
        """Strike points out."""
        self._closed = frozenset(codes)
        self._change()

    def show_states(self, states: Mapping[Key, SpotState]) -> None:
        """Show what has become of each spot in a treatment."""
        self._states = dict(states)
        self._change()

    def hover(self, key: Key | None) -> None:
        """The pointer is over a spot, or over none."""
        if key != self.hovered:
            self.hovered = key
            self._change()

    def focus(self, key: Key | None) -> None:
        """The keyboard is on a spot, or on none."""
        if key != self.focused:
            self.focused = key
            self._change()
            self.focus_moved.emit(key)

    def choose(self, key: Key, *, one_side: bool = False) -> None:
        """Choose a spot: its point on all sides, or on this one."""
        point = self.items[key].place.point
        self.chosen.emit(point.code, (key[1],) if one_side else point.sides)

    def state(self, key: Key) -> SpotState:
        """What shows at a spot."""
        states = [self._states.get(key, SpotState.IDLE)]
        if key[0] in self._closed:
            states.append(SpotState.LOCKED)
        if self.selection and key[0] == self.selection[0]:
            states.append(SpotState.CHOSEN if self.is_chosen(key) else SpotState.OTHER_SIDE)
        return prevailing(states)

    def is_chosen(self, key: Key) -> bool:
        """Whether this very side is chosen."""
        return self.selection is not None and key[0] == self.selection[0] and key[1] in self.selection[1]

    def mark(self, key: Key, plate: float) -> Mark:
        """How a spot is drawn while the close-up shows as much as `plate`."""
        state, place = self.state(key), self.items[key].place
        least = {SpotState.IDLE: DOT_PX, SpotState.CHOSEN: SMALL_CHOSEN_PX}.get(state, SMALL_SIGN_PX)
        grown = DOT_PX + (px(DISC_PX) - DOT_PX) * plate if place.number else DOT_PX
        size = float(round(max(least, grown)))
        return Mark(state, place.number, size, key == self.hovered, key == self.focused, self.is_chosen(key))

    def dress(self, plate: float, ratio: float) -> None:
        """Give every spot the picture of its mark."""
        for key, item in self.items.items():
            mark = self.mark(key, plate)
            item.setPixmap(self._sprite(mark, ratio))
            item.setZValue(2.0 if mark.is_hovered or mark.is_focused else 1.0 if mark.is_chosen else 0.0)

    def at(self, x: float, y: float, scale: float, reach_px: float = REACH_PX) -> Key | None:
        """The spot meant by a click at a position of the chart: the nearest in reach, or the hole clicked."""
        best = min(self.items.values(), key=lambda item: _distance(item.place, x, y), default=None)
        if best is not None and _distance(best.place, x, y) * scale <= reach_px:
            return best.place.key
        for key, item in self.items.items():
            if item.place.rim.containsPoint(QPointF(x, y), Qt.FillRule.OddEvenFill):
                return key
        return None

    def step(self, by: int) -> Key | None:
        """The next (1) or previous (-1) spot in order, `None` past either end."""
        keys = list(self.items)
        if self.focused is None:
            return keys[0 if by > 0 else -1] if keys else None
        index = keys.index(self.focused) + by
        return keys[index] if 0 <= index < len(keys) else None

    def towards(self, dx: int, dy: int) -> Key | None:
        """The spot an arrow key means: the nearest that way, or the focused one where there is none."""
        if self.focused is None:
            return self.step(1)
        here = self.items[self.focused].place.spot.position
        best, least = self.focused, float("inf")
        for key, item in self.items.items():
            there = item.place.spot.position
            along = (there.x - here.x) * dx + (there.y - here.y) * dy
            across = abs((there.x - here.x) * dy) + abs((there.y - here.y) * dx)
            if along > 0 and along + SIDEWAYS * across < least and across <= along * 2:
                best, least = key, along + SIDEWAYS * across
        return best

    def _change(self) -> None:
        self.revision += 1
        self.changed.emit()

    def _sprite(self, mark: Mark, ratio: float) -> QPixmap:
        key = (mark, ratio, theme())
        if key not in self._sprites:
            picture = QPixmap(round(SPRITE_PX * ratio), round(SPRITE_PX * ratio))
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(SPRITE_PX / 2, SPRITE_PX / 2)
            paint_mark(painter, mark)
            painter.end()
            self._sprites[key] = picture
        return self._sprites[key]


def _distance(place: SpotPlace, x: float, y: float) -> float:
    return hypot(place.spot.position.x - x, place.spot.position.y - y)
