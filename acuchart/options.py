"""What was asked for on the command line, as the window and the records need it. No Qt, no SQL."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Options:
    """Where things are kept.

    Attributes:
        data_dir: the practice's own folder: records, settings, log.
        cache_dir: what can be made again at any time.
        is_demo: whether the practice is made up, and `data_dir` thrown away at the end.
    """

    data_dir: Path
    cache_dir: Path
    is_demo: bool = False

    @property
    def records_file(self) -> Path:
        """The record file."""
        return self.data_dir / "records.sqlite"

    @property
    def log_file(self) -> Path:
        """Where the unexpected is written; it names no client, and outlives a demo."""
        return (self.cache_dir if self.is_demo else self.data_dir) / "acuchart.log"
