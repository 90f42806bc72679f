"""Movement: it arrives, and it does not take place where it is not wanted."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractAnimation, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from acuchart.desktop.look.motion import animate, reduce_motion, reduced_motion


@pytest.fixture(autouse=True)
def _moving() -> Iterator[None]:
    reduce_motion(False)
    yield
    reduce_motion(False)


def test_a_value_goes_from_start_to_end(qtbot: QtBot) -> None:
    owner, seen = QObject(), list[float]()
    animation = animate(owner, 10.0, 20.0, 60, seen.append)
    with qtbot.waitSignal(animation.finished, timeout=2000):
        pass
    assert seen[-1] == 20.0
    assert all(10.0 <= value <= 20.0 for value in seen)
    assert seen == sorted(seen)


def test_the_end_is_told_once(qtbot: QtBot) -> None:
    owner, ends = QObject(), list[bool]()
    animation = animate(owner, 0, 1, 30, lambda _value: None, lambda: ends.append(True))
    with qtbot.waitSignal(animation.finished, timeout=2000):
        pass
    assert ends == [True]


def test_without_motion_it_is_at_the_end_at_once(qapp: QApplication) -> None:
    reduce_motion(True)
    owner, seen, ends = QObject(), list[float](), list[bool]()
    animation = animate(owner, 0, 5, 400, seen.append, lambda: ends.append(True))
    assert (seen, ends) == ([5], [True])
    assert animation.state() == QAbstractAnimation.State.Stopped
    assert reduced_motion()


def test_no_time_is_no_motion(qapp: QApplication) -> None:
    owner, seen = QObject(), list[float]()
    animate(owner, 0, 5, 0, seen.append)
    assert seen == [5]


def test_a_stopped_movement_stays_where_it_was(qtbot: QtBot) -> None:
    owner, seen, ends = QObject(), list[float](), list[bool]()
    animation = animate(owner, 0, 1000, 10_000, seen.append, lambda: ends.append(True))
    with qtbot.waitSignal(animation.valueChanged, timeout=2000):
        pass
    animation.stop()
    assert 0 < seen[-1] < 1000
    assert ends == []


def test_it_starts_fast_and_ends_softly(qtbot: QtBot) -> None:
    owner = QObject()
    animation = animate(owner, 0, 100, 1000, lambda _value: None)
    animation.pause()
    animation.setCurrentTime(500)
    assert animation.currentValue() > 80
    animation.stop()
