"""Moves the camera: smoothly where that is wanted, at once where it is not."""

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from acuchart.desktop.chart.camera import Camera, between
from acuchart.desktop.look.motion import CROSS_FADE_MS, FLIGHT_MS, animate

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
        if self._running:
            self._running.stop()
            self._running.deleteLater()
        self._running = None

    def _go(self, start: Camera, end: Camera, ms: int, curve: QEasingCurve.Type) -> None:
        self.stop()
        self._target = end
        self._running = animate(
            self, 0.0, 1.0, ms, lambda part: self._move(between(start, end, part)), self._arrive, curve=curve
        )

    def _arrive(self) -> None:
        self._target = None


class CrossFade(QObject):
    """What a flight becomes where nothing shall move: the old view fades from over the new one."""

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self._old = QPixmap()
        self._fading = QVariantAnimation(self, duration=CROSS_FADE_MS, startValue=1.0, endValue=0.0)
        self._fading.valueChanged.connect(lambda _opacity: viewport.update())
        self._fading.finished.connect(self._end)

    def begin(self) -> None:
        """Keep what the view shows now, and let it fade."""
        self._fading.stop()
        self._old = self._viewport.grab()
        self._fading.start()

    def paint(self, painter: QPainter) -> None:
        """Paint what is left of the old view."""
        if not self._old.isNull():
            painter.setOpacity(self._fading.currentValue())
            painter.drawPixmap(0, 0, self._old)
            painter.setOpacity(1.0)

    def _end(self) -> None:
        self._old = QPixmap()
        self._viewport.update()
