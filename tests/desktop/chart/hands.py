"""Hands for the tests: where a spot is on the screen, a wheel, fingers."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from acuchart.desktop.chart.spots import Key
from acuchart.desktop.chart.view import ChartView
from acuchart.domain.sides import Side

L, R = Side.LEFT, Side.RIGHT
NOTCH = 120  # eighths of a degree: one notch of a usual wheel


def touch_screen() -> QPointingDevice:
    """A screen that can be touched."""
    return QTest.createTouchDevice()


def spot(view: ChartView, key: Key) -> QPoint:
    """The pixel of the view in the middle of a spot."""
    return view.shot().on_view(view.spots.items[key].place.spot.position).toPoint()


def turn_wheel(view: ChartView, notches: int, at: QPointF) -> None:
    """Turn the wheel over a pixel of the view."""
    event = QWheelEvent(
        at,
        QPointF(view.viewport().mapToGlobal(at)),
        QPoint(),
        QPoint(0, notches * NOTCH),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def leave(view: ChartView) -> None:
    """Take the pointer off the chart."""
    QApplication.sendEvent(view.viewport(), QEvent(QEvent.Type.Leave))
