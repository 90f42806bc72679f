"""The first screen: how it is before anything is pressed."""

from dataclasses import replace

from PySide6.QtCore import Signal

from acuchart.checklist import Checklist
from acuchart.desktop.clients.telling import told_day_of, told_work
from acuchart.desktop.treatment.rating import Rating
from acuchart.desktop.treatment.sheet import Sheet, reading
from acuchart.domain.treatments import Treatment


class BeforeSheet(Sheet):
    """Asks for the complaint's rating before the treatment.

    Attributes:
        rating: the answer so far.

    Signals:
        passed: it was answered, and the first step may open.
    """

    passed = Signal()
    icon = "begin"

    def __init__(self, checklist: Checklist, last_visit: Treatment | None) -> None:
        super().__init__("Before the first touch", "How strong is the complaint now?")
        self._checklist = checklist
        self.go_on_text = f"Begin with {checklist.treatment.protocol.points[0]}"
        self.rating = Rating(checklist.treatment.remarks.before)
        self.rating.rated.connect(self.changed)
        self.body.addWidget(self.rating)
        if last_visit:
            day = told_day_of(last_visit.began_at, last_visit.began_at.tzinfo)
            self.body.addWidget(reading(f"Last visit {day}: {told_work(last_visit)}."))

    def lacks(self) -> str:
        """A number, or the word that nobody was asked."""
        return "" if self.rating.is_answered else "Choose a number, or say that it was not asked."

    def go_on(self) -> None:
        """Keep the rating and open the first step."""
        remarks = self._checklist.treatment.remarks
        self._checklist.remark(replace(remarks, before=self.rating.levels.level))
        self.passed.emit()

    def give_digit(self, digit: int) -> None:
        """Rate by a typed digit."""
        self.rating.levels.type_digit(digit)
