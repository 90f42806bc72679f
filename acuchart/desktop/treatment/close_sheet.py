"""The strokes down the backs of both legs: done or not, each leg for itself."""

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from acuchart.checklist import Checklist
from acuchart.desktop.treatment.instructions import Instructions
from acuchart.desktop.treatment.measures import Measures
from acuchart.desktop.treatment.reasons import Reasons
from acuchart.desktop.treatment.sheet import Sheet, reading
from acuchart.desktop.treatment.telling import LEG_REASONS, go_on_label, kicker, lacks_of_strokes
from acuchart.desktop.widgets.choices import Choices
from acuchart.domain.answers import Strokes
from acuchart.domain.protocols import Step
from acuchart.domain.sides import PAIR, Side

DONE, NOT_DONE = "done", "not done"
GAP = 24  # px between the legs


class CloseSheet(Sheet):
    """Asks for each leg. Where one is left out, asks why.

    Attributes:
        strokes: what was answered so far; `legs` where, `reasons` why one was left out.
    """

    is_dense = True

    def __init__(self, checklist: Checklist, step: Step) -> None:
        super().__init__(kicker(step, PAIR), step.title)
        self._checklist = checklist
        self.go_on_text = go_on_label(checklist.treatment, step)
        self.strokes = Strokes()
        row = QHBoxLayout()
        row.setSpacing(GAP)
        self._columns: list[QVBoxLayout] = []
        self.legs = {side: self._leg(side, row) for side in PAIR}
        self.body.addLayout(row)
        self.reasons = Reasons(LEG_REASONS, "Why a leg was left out")
        self.reasons.changed.connect(self._answer)
        self.reasons.hide()
        self._instructions = Instructions(step.instructions)
        self.body.addWidget(self.reasons)
        self.body.addWidget(self._instructions)

    def lacks(self) -> str:
        """What the answer still lacks."""
        return lacks_of_strokes(self.strokes)

    def go_on(self) -> None:
        """Keep the answer."""
        self._checklist.answer_strokes(self.strokes)

    def fit(self, measures: Measures) -> None:
        """Take the sizes of the window."""
        super().fit(measures)
        self.reasons.fit(measures)
        for column in self._columns:
            column.setSpacing(measures.gap // 2)

    def _leg(self, side: Side, row: QHBoxLayout) -> Choices:
        column = QVBoxLayout()
        choices = Choices(((DONE, "Done"), (NOT_DONE, "Not done")), f"{side.capitalize()} leg")
        choices.chosen.connect(self._answer)
        column.addWidget(reading(f"{side.capitalize()} leg", 600, "ink"))
        column.addWidget(choices)
        row.addLayout(column, 1)
        self._columns.append(column)
        return choices

    def _answer(self) -> None:
        done = {side: _done(leg.choice) for side, leg in self.legs.items()}
        is_left_out = False in done.values()
        self.reasons.setVisible(is_left_out)
        self._instructions.setVisible(not is_left_out)
        reason = self.reasons.told if is_left_out else ""
        self.strokes = replace(Strokes(), left=done[Side.LEFT], right=done[Side.RIGHT], reason=reason)
        self.changed.emit()


def _done(choice: str | None) -> bool | None:
    return None if choice is None else choice == DONE
