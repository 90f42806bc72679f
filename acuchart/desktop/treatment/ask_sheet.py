"""The question that wants an answer: how does this pressure feel?"""

from dataclasses import replace

from acuchart.checklist import Checklist
from acuchart.desktop.treatment.answering import Answer, last_levels, told_last_time
from acuchart.desktop.treatment.measures import Measures
from acuchart.desktop.treatment.place import Place
from acuchart.desktop.treatment.places import Places
from acuchart.desktop.treatment.sheet import Sheet
from acuchart.desktop.treatment.tab_order import go_through
from acuchart.desktop.treatment.telling import TELLER_WORDS, go_on_label, kicker
from acuchart.desktop.treatment.words_field import WordsField
from acuchart.desktop.widgets.choices import Choices
from acuchart.desktop.widgets.segmented import Segmented
from acuchart.domain.answers import WORDS_LIMIT, Preference, Verdict
from acuchart.domain.care import ToldBy
from acuchart.domain.protocols import Step
from acuchart.domain.sides import PAIR, Side

SAME, APART = "same", "apart"
TOGETHER = ((SAME, "Both sides the same"), (APART, "Left and right apart"))


class AskSheet(Sheet):
    """Asks for verdict and level, for both sides at once or for each. Nothing is filled in beforehand.

    Attributes:
        answer: what was answered so far.
        places: where it is answered.
        tellers: who said it; `words` what the client said.
    """

    def __init__(self, checklist: Checklist, step: Step, preferences: tuple[Preference, ...]) -> None:
        point = step.point or ""
        sides = checklist.treatment.sides_worked(point) or PAIR
        super().__init__(kicker(step, sides), step.title)
        self.sides = sides
        self._checklist, self._preferences = checklist, preferences
        self.go_on_text = go_on_label(checklist.treatment, step)
        self.answer = Answer(point, sides)
        if len(sides) > 1:
            self.heading.addWidget(self._switch())
        self.places = Places(self._place_for)
        self.places.ask_at(self.answer.places)
        self.places.felt_changed.connect(self._hear)
        self.tellers = Choices([(teller.value, words) for teller, words in TELLER_WORDS.items()], "Who said it")
        self.tellers.chosen.connect(lambda key: self._say_by(ToldBy(key)))
        self.words = WordsField("The client’s own words, if any", WORDS_LIMIT)
        self.words.textChanged.connect(self._hear)
        for part in (self.places, self.tellers, self.words):
            self.body.addWidget(part)

    def lacks(self) -> str:
        """What the answer still lacks."""
        return self.answer.lacks()

    def ask_for_lacking(self) -> None:
        """Listen where there is no answer yet."""
        self.places.ask_where_silent()

    def go_on(self) -> None:
        """Keep the answer."""
        self._checklist.answer_pressure(self.answer.pressures())

    def give_verdict(self, verdict: Verdict) -> None:
        """Answer where it is asked now."""
        self.places.give_verdict(verdict)
        self.ensureWidgetVisible(self.places)

    def give_digit(self, digit: int) -> None:
        """Type a level where it is asked now."""
        self.places.give_digit(digit)
        self.ensureWidgetVisible(self.places)

    def fit(self, measures: Measures) -> None:
        """Take the sizes of the window."""
        self.is_dense = self.answer.apart
        super().fit(measures)
        self.places.set_gap(measures.gap)
        self.words.fit(measures)

    def _switch(self) -> Segmented:
        self.together = Segmented(TOGETHER, "Sides answered")
        self.together.set_choice(SAME)
        self.together.chosen.connect(lambda key: self._tell_apart(key == APART))
        return self.together

    def _place_for(self, side: Side) -> Place:
        levels = last_levels(self._preferences, self.answer.point)
        spoken_for = (side,) if self.answer.apart else self.answer.sides
        title = side.capitalize() if self.answer.apart else ""
        said = {levels.get(each) for each in spoken_for}
        if len(said) == 1 and None not in said:
            return Place(title, said.pop())
        return Place(title, None, told_last_time(self._preferences, self.answer.point, spoken_for))

    def _tell_apart(self, apart: bool) -> None:
        self.answer = self.answer.told_apart(apart)
        self.places.ask_at(self.answer.places)
        go_through((self,))
        self.fit(self.measures)
        self.changed.emit()

    def _hear(self) -> None:
        self.answer = replace(self.places.heard(self.answer), words=self.words.text())
        self.changed.emit()

    def _say_by(self, told_by: ToldBy) -> None:
        self.answer = self.answer.said_by(told_by)
        if not self.answer.is_asked:
            self.places.clear()
            self.words.clear()
        self.places.setEnabled(self.answer.is_asked)
        self.words.setEnabled(self.answer.is_asked)
        self.changed.emit()
