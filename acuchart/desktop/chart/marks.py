"""What a spot on the chart can be, and how that is drawn."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from math import pi

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from acuchart.desktop.look.fonts import font
from acuchart.desktop.look.theme import color

DOT_PX, DISC_PX = 7.0, 22.0  # an idle spot in the whole back, and on the plate
SMALLEST_DISC_PX = 15.0  # below it a number cannot be read and the spot is a dot
HALO_PX = 1.5  # rim that keeps every mark apart from the art
LINE_PX, THINNEST_PX = 2.0, 1.4  # lines of a full disc, and of the smallest
RING_GAP_PX, RING_PX = 3.4, 2.4  # between a chosen disc and its ring; together about 6 px outside the disc
SMALL_RING_PX = (2.0, 1.8)
NOW_GAP, NOW_RING = 0.13, 0.15  # of the disc's width: gap and thick ring round the one in work
DASHES = 9  # of a dashed ring, so many that they still read as one line
HOVER_GROWTH = 1.25
FOCUS_GAP_PX, FOCUS_PX, FOCUS_RADIUS_PX = 3.0, 3.0, 4.0
NUMBER_SHARE = 0.55  # of a disc's width that the height of its number takes


class SpotState(StrEnum):
    """What a spot is, weakest first: where several apply, the last one shows."""

    IDLE = "idle"
    NEXT = "next"
    SKIPPED = "skipped"
    DONE = "done"
    LEVEL = "level"
    OTHER_SIDE = "other side chosen"
    CHOSEN = "chosen"
    NOW = "now"
    CAUTION = "caution"
    LOCKED = "locked"


_RANKS = {state: rank for rank, state in enumerate(SpotState)}


def prevailing(states: Iterable[SpotState]) -> SpotState:
    """The one that shows."""
    return max(states, key=_RANKS.__getitem__, default=SpotState.IDLE)


@dataclass(frozen=True, slots=True)
class Mark:
    """A spot as it is drawn.

    Attributes:
        number: its place in the order of work, on discs large enough.
        size: width in pixels, without halo and rings.
    """

    state: SpotState
    number: int | None
    size: float
    is_hovered: bool = False
    is_focused: bool = False
    is_chosen: bool = False

    @property
    def is_disc(self) -> bool:
        """Whether it is large enough to hold a number or a sign."""
        return self.size >= SMALLEST_DISC_PX

    @property
    def has_ring(self) -> bool:
        """Whether a ring says that it is chosen, or that a click would choose it.

        Round a small sign there is none: in the whole back it would cover the signs beside it.
        """
        is_roomy = self.is_disc or self.state is SpotState.CHOSEN
        return self.is_hovered or (self.is_chosen and is_roomy)

    @property
    def ring(self) -> tuple[float, float]:
        """The gap before that ring, and its width: narrower round a dot, so that a pair does not touch."""
        return (RING_GAP_PX, RING_PX) if self.is_disc else SMALL_RING_PX

    @property
    def radius(self) -> float:
        """How far it reaches from its middle, in pixels, focus ring left out."""
        inner = self.size / 2 * (HOVER_GROWTH if self.is_hovered else 1.0)
        if self.state is SpotState.NOW:
            return inner + self.size * (NOW_GAP + NOW_RING) + HALO_PX
        if self.has_ring or self.state is SpotState.OTHER_SIDE:
            return inner + sum(self.ring) + HALO_PX
        return inner + HALO_PX


def paint_mark(painter: QPainter, mark: Mark) -> None:
    """Draw a mark round the painter's origin."""
    radius = mark.size / 2 * (HOVER_GROWTH if mark.is_hovered else 1.0)
    if mark.is_focused:
        _paint_focus(painter, mark.radius)
    if mark.state is SpotState.NOW:
        _paint_ring(painter, radius + mark.size * NOW_GAP, mark.size * NOW_RING, color("accent"))
    elif mark.has_ring:
        gap, width = mark.ring
        _paint_ring(painter, radius + gap, width, color(mark_colour(mark.state)))
    _PAINT[mark.state](painter, mark, radius)


def mark_colour(state: SpotState) -> str:
    """The theme's name of the colour a state is drawn in; the shape alone tells it too."""
    return _COLOURS.get(state, "bladder")


def round_pen(ink: QColor, width: float) -> QPen:
    """A pen with round ends and corners."""
    return QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _paint_focus(painter: QPainter, radius: float) -> None:
    reach = radius + FOCUS_GAP_PX + FOCUS_PX / 2
    square = QRectF(-reach, -reach, 2 * reach, 2 * reach)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for name, width in (("halo", FOCUS_PX + 2 * HALO_PX), ("focus", FOCUS_PX)):
        painter.setPen(QPen(color(name), width))
        painter.drawRoundedRect(square, FOCUS_RADIUS_PX, FOCUS_RADIUS_PX)


def _paint_ring(painter: QPainter, inner: float, width: float, ring: QColor) -> None:
    _paint_circle(painter, inner + width + HALO_PX, color("halo"))
    _paint_circle(painter, inner + width, ring)
    _paint_circle(painter, inner, color("halo"))


def _paint_circle(painter: QPainter, radius: float, fill: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawEllipse(QPointF(), radius, radius)


def _paint_open(painter: QPainter, radius: float, line: QColor, *, is_dashed: bool = False) -> None:
    _paint_circle(painter, radius + HALO_PX, color("halo"))
    pen = QPen(line, LINE_PX)
    if is_dashed:
        around = 2 * pi * (radius - LINE_PX / 2) / LINE_PX
        pen.setDashPattern([around / (2 * DASHES), around / (2 * DASHES)])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(color("halo"))
    painter.drawEllipse(QPointF(), radius - LINE_PX / 2, radius - LINE_PX / 2)


def _paint_number(painter: QPainter, mark: Mark, ink: QColor) -> None:
    if mark.number is None or not mark.is_disc:
        return
    digits = font(12, 700)
    digits.setPixelSize(max(round(mark.size * NUMBER_SHARE), 1))
    painter.setFont(digits)
    painter.setPen(ink)
    painter.drawText(
        QRectF(-mark.size, -mark.size, 2 * mark.size, 2 * mark.size),
        Qt.AlignmentFlag.AlignCenter,
        str(mark.number),
    )


def _paint_idle(painter: QPainter, mark: Mark, radius: float) -> None:
    if not mark.is_disc:
        _paint_circle(painter, radius + HALO_PX, color("halo"))
        _paint_circle(painter, radius, color("bladder"))
        return
    _paint_open(painter, radius, color("bladder"))
    _paint_number(painter, mark, color("bladder"))


def _paint_next(painter: QPainter, mark: Mark, radius: float) -> None:
    _paint_open(painter, radius, color("ink2"), is_dashed=True)
    _paint_number(painter, mark, color("ink"))


def _paint_filled(painter: QPainter, mark: Mark, radius: float) -> None:
    _paint_circle(painter, radius + HALO_PX, color("halo"))
    _paint_circle(painter, radius, color("accent"))
    if mark.is_disc and mark.number is not None:
        _paint_number(painter, mark, color("on_accent"))
    else:
        _paint_circle(painter, radius / 3, color("halo"))


def _paint_other_side(painter: QPainter, mark: Mark, radius: float) -> None:
    """As large as the chosen mark with its ring, and empty: what is missing on this side."""
    gap, width = mark.ring
    _paint_ring(painter, radius + gap, width, color("accent"))
    _paint_number(painter, mark, color("accent"))


def _paint_done(painter: QPainter, _mark: Mark, radius: float) -> None:
    _paint_circle(painter, radius + HALO_PX, color("halo"))
    _paint_circle(painter, radius, color("ink2"))
    _paint_stroke(painter, color("halo"), ((-0.42, 0.04), (-0.12, 0.34), (0.44, -0.30)), radius)


def _paint_skipped(painter: QPainter, _mark: Mark, radius: float) -> None:
    _paint_open(painter, radius, color("ink2"))
    _paint_stroke(painter, color("ink2"), ((-0.42, 0.0), (0.42, 0.0)), radius)


def _paint_locked(painter: QPainter, _mark: Mark, radius: float) -> None:
    _paint_open(painter, radius, color("danger"))
    reach = 0.48
    _paint_stroke(painter, color("danger"), ((-reach, -reach), (reach, reach)), radius)
    _paint_stroke(painter, color("danger"), ((-reach, reach), (reach, -reach)), radius)


def _paint_caution(painter: QPainter, mark: Mark, radius: float) -> None:
    _paint_idle(painter, mark, radius)
    side = max(radius * 0.62, 5.0)
    painter.save()
    painter.translate(radius * 0.86, -radius * 0.86)
    triangle = QPolygonF([QPointF(0, -side), QPointF(side, side * 0.8), QPointF(-side, side * 0.8)])
    painter.setPen(
        QPen(
            color("halo"),
            2 * HALO_PX + 1.0,
            Qt.PenStyle.SolidLine,
            Qt.PenCapStyle.RoundCap,
            Qt.PenJoinStyle.RoundJoin,
        )
    )
    painter.setBrush(color("halo"))
    painter.drawPolygon(triangle)
    painter.setPen(round_pen(color("caution"), 1.0))
    painter.setBrush(color("caution"))
    painter.drawPolygon(triangle)
    painter.setPen(round_pen(color("halo"), 1.5))
    painter.drawLine(QPointF(0, -side * 0.35), QPointF(0, side * 0.18))
    painter.drawPoint(QPointF(0, side * 0.52))
    painter.restore()


def _paint_stroke(painter: QPainter, ink: QColor, corners: tuple[tuple[float, float], ...], radius: float) -> None:
    path = QPainterPath(QPointF(corners[0][0] * radius, corners[0][1] * radius))
    for x, y in corners[1:]:
        path.lineTo(x * radius, y * radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(round_pen(ink, max(LINE_PX * radius / (DISC_PX / 2), THINNEST_PX)))
    painter.drawPath(path)


_COLOURS = {
    SpotState.NEXT: "ink2",
    SpotState.SKIPPED: "ink2",
    SpotState.DONE: "ink2",
    SpotState.LEVEL: "accent",
    SpotState.OTHER_SIDE: "accent",
    SpotState.CHOSEN: "accent",
    SpotState.NOW: "accent",
    SpotState.CAUTION: "caution",
    SpotState.LOCKED: "danger",
}

_PAINT = {
    SpotState.IDLE: _paint_idle,
    SpotState.NEXT: _paint_next,
    SpotState.SKIPPED: _paint_skipped,
    SpotState.DONE: _paint_done,
    SpotState.LEVEL: _paint_filled,
    SpotState.OTHER_SIDE: _paint_other_side,
    SpotState.CHOSEN: _paint_filled,
    SpotState.NOW: _paint_filled,
    SpotState.CAUTION: _paint_caution,
    SpotState.LOCKED: _paint_locked,
}
