"""Moves the camera: smoothly where that is wanted, at once where it is not."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QObject, QVariantAnimation

from acuchart.desktop.chart.camera import Camera, between
from acuchart.desktop.look.motion import FLIGHT_MS, animate

GLIDE_MS = 110  # a notch of the wheel or a press of a zoom button


class Flight(QObject):
    """One movement of the camera at a time; a new one starts where the last one is."""

    def __init__(self, move: Callable[[Camera], None], parent: QObject) -> None:
        super().__init__(parent)
        self._move = move
        self._running: QVariantAnimation | None = None
        self._target: Camera | None = None

    @property
    def target(self) -> Camera | None:
        """Where the camera is going, `None` while it rests."""
        return self._target

    def fly(self, start: Camera, end: Camera) -> None:
        """Go all the way from one place to another."""
        self._go(start, end, FLIGHT_MS, QEasingCurve.Type.InOutCubic)

    def glide(self, start: Camera, end: Camera) -> None:
        """Go a little closer or further away."""
        self._go(start, end, GLIDE_MS, QEasingCurve.Type.OutCubic)

    def stop(self) -> None:
        """Stay where the camera is now."""
        self._target = None
        if self._running and self._running.state() is QAbstractAnimation.State.Running:
            self._running.stop()
        self._running = None

    def _go(self, start: Camera, end: Camera, ms: int, curve: QEasingCurve.Type) -> None:
        self.stop()
        self._target = end
        self._running = animate(
            self, 0.0, 1.0, ms, lambda part: self._move(between(start, end, part)), self._arrive, curve=curve
        )

    def _arrive(self) -> None:
        self._target = None
