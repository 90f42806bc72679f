"""Where an answer about pressure is given: once for both sides, or for each."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acuchart.desktop.treatment.answering import Answer
from acuchart.desktop.treatment.place import Place
from acuchart.desktop.widgets.emptying import empty_layout
from acuchart.domain.answers import Verdict
from acuchart.domain.sides import Side


class Places(QWidget):
    """One place, or two. Keys pressed elsewhere answer at the place that is asked about now.

    Attributes:
        by_side: the places, under the side they speak for.

    Signals:
        felt_changed: something was answered, or taken back, at one of them.
    """

    felt_changed = Signal()

    def __init__(self, place_for: Callable[[Side], Place], parent: QWidget | None = None) -> None:
        """Make no place yet.

        Args:
            place_for: makes the place of a side.
        """
        super().__init__(parent)
        self._place_for = place_for
        self._gap = 0
        self._now: Place | None = None
        self.by_side: dict[Side, Place] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def ask_at(self, sides: tuple[Side, ...]) -> None:
        """Ask at these sides, anew."""
        empty_layout(self._column)
        self.by_side = {side: self._place_for(side) for side in sides}
        for place in self.by_side.values():
            place.felt_changed.connect(self.felt_changed)
            place.entered.connect(lambda place=place: self._ask_now(place))
            self._column.addWidget(place)
        self._ask_now(self.by_side[sides[0]])
        self.set_gap(self._gap)

    def heard(self, answer: Answer) -> Answer:
        """The answer with what was felt at each place."""
        for side, place in self.by_side.items():
            answer = answer.with_felt(side, place.felt)
        return answer

    def clear(self) -> None:
        """Forget what was answered."""
        for place in self.by_side.values():
            place.clear()

    def ask_where_silent(self) -> None:
        """Ask now where there is no verdict yet."""
        silent = [place for place in self.by_side.values() if place.felt.verdict is None]
        if silent and self._now not in silent:
            self._ask_now(silent[0])

    def give_verdict(self, verdict: Verdict) -> None:
        """Answer by an arrow; once a place is answered in full, the next arrow is for the one still silent."""
        if self._now and self._now.felt.verdict is not None and self._now.felt.level is not None:
            self.ask_where_silent()
        if self._now and self.isEnabled():
            self._now.verdicts.options[verdict.value].click()

    def give_digit(self, digit: int) -> None:
        """Type a digit of the level."""
        if self._now and self.isEnabled():
            self._now.levels.type_digit(digit)

    def set_gap(self, gap: int) -> None:
        """Take the gap of the window."""
        self._gap = gap
        self._column.setSpacing(gap)
        for place in self.by_side.values():
            place.set_gap(gap)

    def _ask_now(self, now: Place) -> None:
        if now not in self.by_side.values():
            return  # a place that is going away
        self._now = now
        for place in self.by_side.values():
            place.listen(place is now)
