"""Prints the table: `python -m tests.bench`."""

import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.bench import frames, starts
from tests.bench.clock import Times

FIRST_FRAME, READY = 1.3, 3.5  # times an empty window
FRAME_MS, CLICK_MS = 8.0, 16.0


def row(name: str, measured: str, allowed: str, is_kept: bool) -> str:
    """One line of the table."""
    return f"{name:<32}{measured:>26}{allowed:>14}   {'kept' if is_kept else 'MISSED'}"


def against_bare(times: Times, bare: Times, most: float) -> str:
    """A start as a ratio to the empty window's."""
    ratio = times.middle / bare.middle
    return row(times.name, f"{times.middle:.0f} ms  {ratio:.2f} x", f"{most} x", ratio <= most)


def in_ms(times: Times, most: float) -> str:
    """A frame in milliseconds: the median, and what 95 of 100 stay below."""
    measured = f"{times.middle:.2f} ms (95%: {times.worst_but_few:.2f})"
    return row(times.name, measured, f"{most} ms", times.middle <= most)


def main() -> int:
    """Measure everything and print it."""
    lines = [f"{'':<32}{'median':>26}{'at most':>14}"]
    bare, first, ready = starts.measure()
    lines.append(row(bare.name, f"{bare.middle:.0f} ms", "", is_kept=True))
    lines += [against_bare(first, bare, FIRST_FRAME), against_bare(ready, bare, READY)]
    lines += [in_ms(times, CLICK_MS) for times in starts.measure_clicks()]
    with frames.chart() as panel:
        lines += [in_ms(times, FRAME_MS) for times in frames.measure(panel)]
    sys.stdout.write("\n".join(lines) + "\n")
    return int(any(line.endswith("MISSED") for line in lines))


if __name__ == "__main__":
    sys.exit(main())
