"""The treatment on the table: a draft, and the verbs that take it to its end."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from acuchart.domain.answers import Pressure, Strokes
from acuchart.domain.protocols import Step, StepKind
from acuchart.domain.refusals import Refusal
from acuchart.domain.sides import PAIR, Side
from acuchart.domain.treatments import Entry, Outcome, Remarks, Treatment
from acuchart.notice import Notice

if TYPE_CHECKING:
    from acuchart.records.treatments import TreatmentRecords


class Checklist:
    """Runs one draft. Every verb is kept in the record file before it shows.

    Attributes:
        treatment: the treatment as kept; a draft until `finish` or `stop`.
        changed: told after every verb.
    """

    def __init__(
        self,
        treatment: Treatment,
        kept: "TreatmentRecords",
        clock: Callable[[], datetime],
        stopwatch: Callable[[], float],
    ) -> None:
        self.treatment = treatment
        self.changed = Notice()
        self._kept = kept
        self._clock = clock
        self._stopwatch = stopwatch
        self._since = stopwatch()

    @property
    def seconds(self) -> float:
        """How long the current step has been open at this desk."""
        return self._stopwatch() - self._since

    def tick(self, sides: tuple[Side, ...] = PAIR) -> None:
        """The current step was done on these sides.

        Raises:
            Refusal: the step wants an answer, or the record file cannot take it.
        """
        step = self._require_current()
        self._record(Entry(step.id, Outcome.TICKED, self._clock(), self.seconds, sides if step.point else ()))

    def answer_pressure(self, pressures: tuple[Pressure, ...]) -> None:
        """What was said of the pressure, one answer a side.

        Raises:
            Refusal: something is missing or does not fit.
        """
        step = self._require_current()
        sides = tuple(pressure.side for pressure in pressures)
        entry = Entry(step.id, Outcome.ANSWERED, self._clock(), self.seconds, sides, pressures=pressures)
        self._record(entry)

    def answer_strokes(self, strokes: Strokes) -> None:
        """Whether the strokes down the legs were done.

        Raises:
            Refusal: a leg is unanswered, or left out without a reason.
        """
        step = self._require_current()
        self._record(Entry(step.id, Outcome.ANSWERED, self._clock(), self.seconds, strokes=strokes))

    def skip(self, reason: str, whole_pair: bool = False) -> None:
        """Leave out the current step, or all that is still open of its pair.

        Where the pressing is left out, the question about it is, too: nobody can say how it felt.

        Raises:
            Refusal: no reason, or a step that must be answered.
        """
        step = self._require_current()
        now, seconds = self._clock(), self.seconds
        steps = self._left_out_with(step, whole_pair=whole_pair)
        entries = [
            Entry(each.id, Outcome.SKIPPED, now, seconds if each is step else 0.0, reason=reason) for each in steps
        ]
        self._record(*entries)

    def back(self) -> None:
        """Open the last step done once more.

        Raises:
            Refusal: nothing was done yet.
        """
        done = [entry for entry in self.treatment.entries if self.treatment.latest(entry.step_id) is entry]
        if not done:
            raise Refusal("This is the first step.")
        self._record(Entry(done[-1].step_id, Outcome.REOPENED, self._clock(), self.seconds))

    def remark(self, remarks: Remarks) -> None:
        """Keep what is said about the visit as a whole.

        Raises:
            Refusal: off the scale, too long, or the record file cannot take it.
        """
        self.treatment = self._kept.remark(self.treatment.id, remarks)
        self.changed.notify()

    def finish(self) -> None:
        """Sign the treatment.

        Raises:
            Unfinished: something is still open; `missing` says what.
        """
        self.treatment = self._kept.finish(self.treatment.id, self._clock())
        self.changed.notify()

    def stop(self, reason: str) -> None:
        """End the treatment here; what was done stays.

        Raises:
            Refusal: no reason given.
        """
        self.treatment = self._kept.stop(self.treatment.id, self._clock(), reason)
        self.changed.notify()

    def _record(self, *entries: Entry) -> None:
        self.treatment = self._kept.record(self.treatment.id, entries)
        self._since = self._stopwatch()
        self.changed.notify()

    def _require_current(self) -> Step:
        if self.treatment.current is None:
            raise Refusal("Every step has been answered.")
        return self.treatment.current

    def _left_out_with(self, step: Step, *, whole_pair: bool) -> tuple[Step, ...]:
        if step.point is None:
            return (step,)
        pair = [each for each in self.treatment.protocol.steps if each.point == step.point]
        still_open = [each for each in pair if not self.treatment.latest(each.id)]
        if whole_pair:
            return tuple(still_open)
        is_pressing = step.kind is StepKind.ACTIVATE
        return tuple(each for each in still_open if each is step or (is_pressing and each.kind is StepKind.ASK))
