"""A step that wants a tick: find, press, move on."""

from acuchart.checklist import Checklist
from acuchart.desktop.treatment.instructions import Instructions
from acuchart.desktop.treatment.sheet import Sheet
from acuchart.desktop.treatment.stages import sides_chosen
from acuchart.desktop.treatment.telling import go_on_label, kicker
from acuchart.desktop.widgets.segmented import Segmented
from acuchart.domain.protocols import Step, StepKind
from acuchart.domain.sides import PAIR, Side

SIDES = {"left": (Side.LEFT,), "both": PAIR, "right": (Side.RIGHT,)}
SWITCH = (("left", "Left"), ("both", "Both"), ("right", "Right"))


class StepSheet(Sheet):
    """One step to do with the hands. The sides really worked can be said before going on."""

    icon = "check"

    def __init__(self, checklist: Checklist, step: Step) -> None:
        sides = sides_chosen(checklist.treatment, step.point)
        super().__init__(kicker(step, sides), step.title)
        self.sides = sides
        self._checklist, self._step = checklist, step
        self.go_on_text = go_on_label(checklist.treatment, step)
        if step.kind is not StepKind.MOVE_ON:
            self.heading.addWidget(self._switch())
        self.body.addWidget(Instructions(step.instructions))

    def go_on(self) -> None:
        """Tick the step."""
        self._checklist.tick(self.sides)

    def _switch(self) -> Segmented:
        self.switch = Segmented(SWITCH, f"Sides worked at {self._step.point}")
        self.switch.set_choice(next(key for key, sides in SIDES.items() if sides == self.sides))
        self.switch.chosen.connect(self._work_on)
        return self.switch

    def _work_on(self, key: str) -> None:
        self.sides = SIDES[key]
        self.kicker.setText(kicker(self._step, self.sides))
        self.changed.emit()
