"""The camera's movements: one at a time, and at once where nothing shall move."""

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from acuchart.desktop.chart.camera import Camera
from acuchart.desktop.chart.flight import Flight
from acuchart.desktop.chart.view import ChartView
from acuchart.desktop.look.motion import reduce_motion

HERE, THERE = Camera(0.0, 500.0, 0.7), Camera(0.0, 790.0, 4.2)


@pytest.fixture
def seen() -> list[Camera]:
    return []


@pytest.fixture
def flight(qapp: QObject, seen: list[Camera]) -> Flight:
    return Flight(seen.append, qapp)


def test_without_movement_it_is_there_at_once(flight: Flight, seen: list[Camera]) -> None:
    flight.fly(HERE, THERE)
    assert seen == [THERE]
    assert flight.target is None


def test_with_movement_it_knows_where_it_is_going(qtbot: QtBot, flight: Flight, seen: list[Camera]) -> None:
    reduce_motion(False)
    flight.fly(HERE, THERE)
    assert flight.target == THERE
    qtbot.waitUntil(lambda: flight.target is None)
    assert seen[-1] == THERE


def test_a_new_movement_takes_the_place_of_the_old(qtbot: QtBot, flight: Flight, seen: list[Camera]) -> None:
    reduce_motion(False)
    flight.fly(HERE, THERE)
    flight.glide(HERE, HERE)
    qtbot.waitUntil(lambda: flight.target is None)
    assert seen[-1] == HERE
    flight.fly(HERE, THERE)
    flight.stop()
    count = len(seen)
    qtbot.wait(60)
    assert len(seen) == count


def test_movements_leave_nothing_behind(qtbot: QtBot, flight: Flight, seen: list[Camera]) -> None:
    reduce_motion(False)
    for _time in range(5):
        flight.glide(HERE, THERE)
        qtbot.waitUntil(lambda: flight.target is None)
    qtbot.waitUntil(lambda: len(flight.children()) <= 1)


def test_without_movement_the_old_view_fades_from_over_the_new(qtbot: QtBot, view: ChartView) -> None:
    view.fly_to("sacrum")
    fading = view.grab().toImage()
    qtbot.waitUntil(lambda: view.grab().toImage() != fading)
    assert view.shot().plate == 1.0
