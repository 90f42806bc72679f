"""A record file as the rest of the program sees it."""

from pathlib import Path

from acuchart.records.clients import ClientRecords
from acuchart.records.recordfile import RecordFile
from acuchart.records.treatments import TreatmentRecords


class Records:
    """The open records of a practice.

    Attributes:
        clients: the people treated.
        treatments: what was done.
    """

    def __init__(self, file: RecordFile) -> None:
        self.file = file
        self.clients = ClientRecords(file)
        self.treatments = TreatmentRecords(file)

    @property
    def path(self) -> Path:
        """Where the record file is."""
        return self.file.path

    def close(self) -> None:
        """Let go of the file."""
        self.file.close()
