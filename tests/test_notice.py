"""A notice tells those who still listen."""

import gc

from acuchart.notice import Notice


class Listener:
    def __init__(self) -> None:
        self.heard = 0

    def hear(self) -> None:
        self.heard += 1


def test_a_listener_is_told_each_time() -> None:
    notice, listener = Notice(), Listener()
    notice.connect(listener.hear)
    notice.notify()
    notice.notify()
    assert listener.heard == 2


def test_listeners_are_told_in_the_order_they_came() -> None:
    notice, order = Notice(), list[str]()

    def first() -> None:
        order.append("first")

    def second() -> None:
        order.append("second")

    notice.connect(first)
    notice.connect(second)
    notice.notify()
    assert order == ["first", "second"]


def test_a_listener_that_left_is_told_no_more() -> None:
    notice, listener = Notice(), Listener()
    notice.connect(listener.hear)
    notice.disconnect(listener.hear)
    notice.notify()
    assert listener.heard == 0


def test_a_notice_does_not_keep_the_owner_of_a_method_alive() -> None:
    notice, heard = Notice(), list[str]()

    class Mortal:
        def hear(self) -> None:
            heard.append("told")

    mortal = Mortal()
    notice.connect(mortal.hear)
    del mortal
    gc.collect()
    notice.notify()
    assert heard == []


def test_a_dead_listener_met_twice_is_no_trouble() -> None:
    notice, other = Notice(), Listener()
    mortal = Listener()
    calls: list[int] = []

    def once_more() -> None:
        calls.append(1)
        if len(calls) == 1:
            notice.notify()

    notice.connect(once_more)
    notice.connect(mortal.hear)
    notice.connect(other.hear)
    del mortal
    gc.collect()
    notice.notify()
    assert other.heard == 2


def test_a_listener_may_leave_while_it_is_told() -> None:
    notice, other = Notice(), Listener()

    def once() -> None:
        notice.disconnect(once)

    notice.connect(once)
    notice.connect(other.hear)
    notice.notify()
    notice.notify()
    assert other.heard == 2
