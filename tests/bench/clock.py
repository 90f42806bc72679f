"""Measuring: medians of many, and what they are compared with."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median

MS = 1000.0  # in a second


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds of one thing done many times."""

    name: str
    measured: tuple[float, ...]

    @property
    def middle(self) -> float:
        """The median."""
        return median(self.measured)

    @property
    def worst_but_few(self) -> float:
        """What 95 of 100 stay below."""
        ordered = sorted(self.measured)
        return ordered[min(round(0.95 * len(ordered)), len(ordered) - 1)]


def timed(name: str, do: Callable[[int], None], times: int, warm_up: int = 3) -> Times:
    """Time this thread spends on the processor in `do`, called with 0, 1, 2 ...; the first calls do not count."""
    measured = []
    for index in range(times + warm_up):
        start = time.thread_time()
        do(index)
        measured.append((time.thread_time() - start) * MS)
    return Times(name, tuple(measured[warm_up:]))
