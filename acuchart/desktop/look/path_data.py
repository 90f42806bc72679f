"""Reads the path data of the icons: lines, cubics and circular arcs, absolute and relative."""

import math
import re
from collections.abc import Callable, Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

TOKEN = re.compile(r"[A-Za-z]|-?(?:\d+\.?\d*|\.\d+)")
FULL_TURN = 360.0  # degrees

_COUNTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "A": 7, "Z": 0}  # numbers each command takes


def read_path(data: str) -> QPainterPath:
    """The path that SVG path data `data` draws.

    Raises:
        ValueError: a command other than M, L, H, V, C, A, Z in either case.
    """
    path = QPainterPath()
    for command, numbers in _commands(data):
        upper = command.upper()
        origin = path.currentPosition() if command != upper else QPointF()
        _DRAW[upper](path, origin, numbers)
    return path


def _commands(data: str) -> Iterator[tuple[str, list[float]]]:
    tokens = TOKEN.findall(data)
    command, at = "", 0
    while at < len(tokens):
        if tokens[at].isalpha():
            command, at = tokens[at], at + 1
        count = _COUNTS.get(command.upper())
        if count is None or len(tokens) < at + count:
            raise ValueError(f"Path data cannot be read at {command!r}: {data}")
        yield command, [float(token) for token in tokens[at : at + count]]
        at += count
        command = {"M": "L", "m": "l"}.get(command, command)


def _move(path: QPainterPath, origin: QPointF, numbers: list[float]) -> None:
    path.moveTo(origin + QPointF(*numbers))


def _line(path: QPainterPath, origin: QPointF, numbers: list[float]) -> None:
    path.lineTo(origin + QPointF(*numbers))


def _level(path: QPainterPath, origin: QPointF, numbers: list[float]) -> None:
    path.lineTo(origin.x() + numbers[0], path.currentPosition().y())


def _upright(path: QPainterPath, origin: QPointF, numbers: list[float]) -> None:
    path.lineTo(path.currentPosition().x(), origin.y() + numbers[0])


def _cubic(path: QPainterPath, origin: QPointF, numbers: list[float]) -> None:
    first, second, end = (origin + QPointF(*numbers[at : at + 2]) for at in (0, 2, 4))
    path.cubicTo(first, second, end)


def _arc(path: QPainterPath, origin: QPointF, numbers: list[float]) -> None:
    radius, _, _, is_large, is_clockwise = numbers[:5]
    start, end = path.currentPosition(), origin + QPointF(*numbers[5:])
    half = (start - end) / 2
    reach = math.hypot(half.x(), half.y())
    radius = max(radius, reach)
    off = math.sqrt(radius**2 - reach**2) / reach * (1 if is_large != is_clockwise else -1)
    centre = (start + end) / 2 + QPointF(half.y(), -half.x()) * off
    first, last = (math.degrees(math.atan2(centre.y() - at.y(), at.x() - centre.x())) for at in (start, end))
    turn = (last - first) % FULL_TURN
    square = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    path.arcTo(square, first, turn - FULL_TURN if is_clockwise else turn)


def _close(path: QPainterPath, _origin: QPointF, _numbers: list[float]) -> None:
    path.closeSubpath()


_DRAW: dict[str, Callable[[QPainterPath, QPointF, list[float]], None]] = {
    "M": _move,
    "L": _line,
    "H": _level,
    "V": _upright,
    "C": _cubic,
    "A": _arc,
    "Z": _close,
}
