"""Movement, behind one function that knows who does not want any."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QObject, QVariantAnimation

PRESS_MS, CHOOSE_MS, PANEL_MS, LAYER_MS, FLIGHT_MS = 80, 120, 160, 200, 450  # how long things take
CROSS_FADE_MS = 120  # what a flight becomes where no movement is wanted

_is_reduced = False


def reduced_motion() -> bool:
    """Whether things jump to where they would have moved."""
    return _is_reduced


def reduce_motion(is_reduced: bool) -> None:
    """Say whether things shall jump instead of move."""
    global _is_reduced
    _is_reduced = is_reduced


def animate(
    owner: QObject,
    start: float,
    end: float,
    ms: int,
    step: Callable[[float], None],
    finished: Callable[[], None] | None = None,
    *,
    curve: QEasingCurve.Type = QEasingCurve.Type.OutCubic,
) -> QVariantAnimation:
    """Call `step` with values from `start` to `end` for `ms` milliseconds, then `finished`.

    With reduced motion both are called once, at the end value, before this returns. The animation dies
    with `owner`, or when it has run; stop it to leave the value where it is.
    """
    animation = QVariantAnimation(owner)
    animation.setStartValue(float(start))
    animation.setEndValue(float(end))
    animation.setEasingCurve(curve)
    if _is_reduced or ms <= 0:
        animation.setDuration(0)
        step(end)
        if finished:
            finished()
        return animation
    animation.setDuration(ms)
    animation.valueChanged.connect(step)
    if finished:
        animation.finished.connect(finished)
    animation.start(QAbstractAnimation.DeletionPolicy.KeepWhenStopped)
    return animation
