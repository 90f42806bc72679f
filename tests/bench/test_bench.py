"""The chart keeps its frame rate; a light run of what `python -m tests.bench` measures in full."""

import pytest
from PySide6.QtWidgets import QApplication

from tests.bench import frames
from tests.bench.clock import Times, timed

FRAME_MS = 8.0  # of 16.7 at 60 frames a second: half is left for everything else


@pytest.mark.bench
def test_panning_and_zooming_stay_below_eight_milliseconds(qapp: QApplication) -> None:
    with frames.chart(settle_ms=3000) as panel:
        for times in frames.measure(panel, frames=20):
            assert times.middle < FRAME_MS, f"{times.name}: {times.middle:.1f} ms"


def test_the_middle_of_what_was_measured_does_not_follow_one_slow_moment() -> None:
    times = Times("anything", (1.0, 1.0, 2.0, 2.0, 90.0))
    assert times.middle == 2.0
    assert times.worst_but_few == 90.0


def test_the_first_calls_do_not_count() -> None:
    called: list[int] = []
    assert len(timed("anything", called.append, 5, warm_up=2).measured) == 5
    assert called == list(range(7))
