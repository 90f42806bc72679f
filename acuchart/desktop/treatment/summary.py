"""The last screen: what was done, what was left out, how it is now, and the signature."""

from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from acuchart.checklist import Checklist
from acuchart.desktop.clients.telling import told_pressures, told_skips, told_work
from acuchart.desktop.look.paint import draw_box
from acuchart.desktop.look.theme import color, theme
from acuchart.desktop.treatment.rating import Rating
from acuchart.desktop.treatment.sheet import Sheet, reading
from acuchart.domain.treatments import Treatment

RADIUS = 14  # px
INSET = 20  # px
LABEL_WIDTH = 96  # px; the column of what the lines are about


class SummarySheet(Sheet):
    """Everything answered, to be read once more before it is signed and cannot be changed.

    Attributes:
        rating: the complaint's rating now.
    """

    go_on_text = "Finish and sign"
    icon = "check"
    is_dense = True

    def __init__(self, checklist: Checklist) -> None:
        super().__init__("Every step answered", "How strong is the complaint now?")
        self._checklist = checklist
        self.rating = Rating(checklist.treatment.remarks.after)
        self.rating.rated.connect(self._rate)
        self.body.addWidget(self.rating)
        self.body.addWidget(_Summary(checklist.treatment))

    def lacks(self) -> str:
        """The rating now, or the word that nobody was asked."""
        return "" if self.rating.is_answered else "Choose a number, or say that it was not asked."

    def go_on(self) -> None:
        """Keep the rating and sign."""
        self._checklist.remark(replace(self._checklist.treatment.remarks, after=self.rating.levels.level))
        self._checklist.finish()

    def give_digit(self, digit: int) -> None:
        """Rate by a typed digit."""
        self.rating.levels.type_digit(digit)

    def _rate(self) -> None:
        self.changed.emit()


class _Summary(QWidget):
    def __init__(self, treatment: Treatment) -> None:
        super().__init__()
        self.setAccessibleName("What was done")
        grid = QGridLayout(self)
        grid.setContentsMargins(INSET, INSET - 4, INSET, INSET - 4)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (label, words) in enumerate(summary_lines(treatment)):
            grid.addWidget(reading(label), row, 0)
            grid.addWidget(reading(words, role="ink"), row, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_box(QPainter(self), QRectF(self.rect()), RADIUS, color("panel"), color("line"), theme().outline)


def summary_lines(treatment: Treatment) -> tuple[tuple[str, str], ...]:
    """What was done, said and left out, one line a fact."""
    before = treatment.remarks.before
    return (
        ("Pressed", told_work(treatment)),
        ("Pressure", told_pressures(treatment.pressures) or "nobody was asked"),
        ("Left out", " ".join(told_skips(treatment)) or "nothing"),
        ("Before", "not asked" if before is None else f"{before} of 10"),
    )
