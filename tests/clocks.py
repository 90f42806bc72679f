"""A clock that goes when a test says so."""

from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass
class Clock:
    """Tells the moment, and how many seconds have passed, as it was set."""

    now: datetime
    passed: float = 0.0

    def moment(self) -> datetime:
        """The moment, as a desk's clock tells it."""
        return self.now

    def seconds(self) -> float:
        """What a stopwatch tells, that only runs forward."""
        return self.passed

    def wait(self, **how_long: float) -> None:
        """Let time go by: `wait(minutes=5)`."""
        span = timedelta(**how_long)
        self.now += span
        self.passed += span.total_seconds()
