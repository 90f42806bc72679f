"""What lies over a step for a moment: leaving it out, and stopping."""

from acuchart.checklist import Checklist
from acuchart.desktop.treatment.measures import Measures
from acuchart.desktop.treatment.reasons import Reasons
from acuchart.desktop.treatment.sheet import Sheet, reading
from acuchart.desktop.treatment.stages import sides_chosen
from acuchart.desktop.treatment.stop_rules import StopRules
from acuchart.desktop.treatment.telling import SKIP_REASONS, STOP_REASONS, kicker, told_scope
from acuchart.desktop.widgets.segmented import Segmented
from acuchart.domain.points import Statement
from acuchart.domain.protocols import Step

STEP, PAIR = "step", "pair"


class SkipSheet(Sheet):
    """Leaves out a step, or what is still open of its pair. Wants a reason.

    Attributes:
        reasons: why; `scope` how much is left out.
    """

    go_on_text = "Leave it out"
    icon = "skip"
    is_aside = True
    is_dense = True

    def __init__(self, checklist: Checklist, step: Step) -> None:
        super().__init__(kicker(step, sides_chosen(checklist.treatment, step.point)), "What is left out, and why?")
        self._checklist = checklist
        only, rest = told_scope(step)
        self.scope = Segmented(((STEP, only), (PAIR, rest)), "How much is left out")
        self.scope.set_choice(STEP)
        self.reasons = Reasons(SKIP_REASONS)
        self.reasons.changed.connect(self.changed)
        self.body.addWidget(self.scope)
        self.body.addWidget(self.reasons)

    def lacks(self) -> str:
        """A reason, until there is one."""
        return "" if self.reasons.told else "Say why."

    def fit(self, measures: Measures) -> None:
        """Take the sizes of the window."""
        super().fit(measures)
        self.reasons.fit(measures)

    def go_on(self) -> None:
        """Leave it out."""
        self._checklist.skip(self.reasons.told, whole_pair=self.scope.choice == PAIR)


class StopSheet(Sheet):
    """Stops the treatment here, with a reason and the rules of stopping at hand."""

    go_on_text = "Stop and sign"
    icon = "stop"
    is_aside = True
    is_dense = True

    def __init__(self, checklist: Checklist, rules: tuple[Statement, ...]) -> None:
        super().__init__("Stop", "Stop this treatment here?")
        self._checklist = checklist
        self.reasons = Reasons(STOP_REASONS, breaks=True)
        self.reasons.changed.connect(self.changed)
        self.body.addWidget(reading("What was done stays. It is signed as stopped and cannot be changed."))
        self.body.addWidget(self.reasons)
        self.body.addWidget(StopRules(rules))

    def lacks(self) -> str:
        """A reason, until there is one."""
        return "" if self.reasons.told else "Say why it ends here."

    def go_on(self) -> None:
        """Stop and sign."""
        self._checklist.stop(self.reasons.told)

    def fit(self, measures: Measures) -> None:
        """Take the sizes of the window."""
        super().fit(measures)
        self.reasons.fit(measures)
