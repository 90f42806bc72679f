"""The drawing thread: the most urgent first, the newest instead of the old, back in the GUI's thread."""

import threading
from collections.abc import Callable, Hashable

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from acuchart.desktop.chart.workshop import Workshop


def dot() -> QImage:
    return QImage(1, 1, QImage.Format.Format_RGB32)


class Customer(QObject):
    """Orders pictures, and notes what came and in which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.got: list[object] = []
        self.threads: set[QThread] = set()
        self.workshop = Workshop(self.take)

    def take(self, key: Hashable, _picture: QImage) -> None:
        self.got.append(key)
        self.threads.add(QThread.currentThread())


@pytest.fixture
def customer(qapp: QApplication) -> Customer:
    return Customer()


def test_what_was_ordered_is_delivered_in_the_guis_thread(qtbot: QtBot, customer: Customer) -> None:
    drew: list[str] = []

    def draw() -> QImage:
        drew.append(threading.current_thread().name)
        return dot()

    customer.workshop.order("one", 0, draw)
    qtbot.waitUntil(lambda: customer.got == ["one"])
    assert customer.threads == {customer.thread()}
    assert drew == ["art"]


def test_the_most_urgent_comes_first(qtbot: QtBot, customer: Customer) -> None:
    may_go = threading.Event()

    def first() -> QImage:
        may_go.wait()
        return dot()

    customer.workshop.order("in hand", 5, first)
    for key, urgency in (("later", 2), ("now", 0), ("soon", 1)):
        customer.workshop.order(key, urgency, dot)
    may_go.set()
    qtbot.waitUntil(lambda: len(customer.got) == 4)
    assert customer.got == ["in hand", "now", "soon", "later"]


def test_a_newer_order_takes_the_place_of_the_waiting_one(qtbot: QtBot, customer: Customer) -> None:
    drew: list[str] = []
    may_go = threading.Event()

    def note(word: str) -> Callable[[], QImage]:
        def draw() -> QImage:
            drew.append(word)
            return dot()

        return draw

    def first() -> QImage:
        may_go.wait()
        return dot()

    customer.workshop.order("in hand", 0, first)
    customer.workshop.order("view", 0, note("old"))
    customer.workshop.order("view", 0, note("new"))
    customer.workshop.order("dropped", 0, note("dropped"))
    customer.workshop.cancel("dropped")
    may_go.set()
    qtbot.waitUntil(lambda: len(customer.got) == 2)
    assert drew == ["new"]


def test_the_thread_ends_and_begins_again(qtbot: QtBot, customer: Customer) -> None:
    threads: list[threading.Thread] = []

    def draw() -> QImage:
        threads.append(threading.current_thread())
        return dot()

    for round_ in (1, 2, 3):
        customer.workshop.order(round_, 0, draw)
        qtbot.waitUntil(lambda: bool(threads) and not threads[-1].is_alive())
    qtbot.waitUntil(lambda: customer.got == [1, 2, 3])
    assert len(set(threads)) == 3


def test_nothing_drawn_is_nothing_told(qtbot: QtBot, customer: Customer) -> None:
    customer.workshop.order("nothing", 0, lambda: None)
    customer.workshop.order("something", 1, dot)
    qtbot.waitUntil(lambda: bool(customer.got))
    assert customer.got == ["something"]


def test_who_is_gone_gets_nothing_and_harms_nothing(qtbot: QtBot, customer: Customer) -> None:
    may_go, drew = threading.Event(), list[threading.Thread]()

    def slow() -> QImage:
        drew.append(threading.current_thread())
        may_go.wait()
        return dot()

    for _time in range(5):
        gone = Customer()
        gone.workshop.order("late", 0, slow)
        gone.workshop.order("never", 1, slow)
        del gone
    qtbot.waitUntil(lambda: len(drew) == 5)
    may_go.set()
    customer.workshop.order("mine", 0, dot)
    qtbot.waitUntil(lambda: customer.got == ["mine"])
    qtbot.waitUntil(lambda: not any(thread.is_alive() for thread in drew))
    assert len(drew) == 5
