"""What was felt at one place: a verdict and a level."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from acuchart.desktop.treatment.answering import Felt
from acuchart.desktop.treatment.sheet import reading
from acuchart.desktop.treatment.telling import VERDICT_WORDS
from acuchart.desktop.widgets.choices import Choices
from acuchart.desktop.widgets.level_cells import LevelCells
from acuchart.domain.answers import Verdict

KEYS = {
    Verdict.TOO_LIGHT.value: Qt.Key.Key_Left,
    Verdict.JUST_RIGHT.value: Qt.Key.Key_Down,
    Verdict.TOO_MUCH.value: Qt.Key.Key_Right,
}
OPTIONS = tuple((verdict.value, words) for verdict, words in VERDICT_WORDS.items())
SCALE = "How strong, 0 to 10"
LISTENS = "arrows and digits answer here"
HALF_GAP = 8  # px between the parts of a place that shares the sheet with another


class Place(QWidget):
    """The two answers about one side, or about both at once. Empty at first.

    Attributes:
        verdicts: too light, just right, too much.
        levels: 0 to 10, with what was said last time.

    Signals:
        felt_changed: something was answered, or taken back.
        entered: the keyboard or the pointer came here.
    """

    felt_changed = Signal()
    entered = Signal()

    def __init__(self, title: str, last: int | None, told_last: str = "", parent: QWidget | None = None) -> None:
        """Make an empty place.

        Args:
            title: the side, where it is told apart from the other; the place is smaller then.
            last: the level said last time; `told_last` says it where one number does not.
        """
        super().__init__(parent)
        self._is_half = bool(title)
        where = f", {title.lower()} side" if title else ""
        self.verdicts = Choices(OPTIONS, f"How it feels{where}", keys=None if title else KEYS, stacks=False)
        self.levels = LevelCells(f"{SCALE} ({told_last})" if told_last else SCALE, is_compact=self._is_half)
        self.levels.setAccessibleName(f"{self.levels.accessibleName()}{where}")
        self.levels.set_last(last)
        self._listens = reading("")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        if title:
            self._column.addLayout(self._headed(title))
        self._column.addWidget(self.verdicts)
        self._column.addWidget(self.levels)
        self.verdicts.chosen.connect(self._tell)
        self.levels.level_chosen.connect(self._tell)
        for option in (*self.verdicts.options.values(), *self.levels.options.values()):
            option.installEventFilter(self)

    @property
    def felt(self) -> Felt:
        """What was answered here so far."""
        return Felt(Verdict(self.verdicts.choice) if self.verdicts.choice else None, self.levels.level)

    def clear(self) -> None:
        """Forget the answers."""
        self.verdicts.clear()
        self.levels.set_level(None)

    def listen(self, is_listening: bool) -> None:
        """Say whether keys pressed elsewhere answer here."""
        self._listens.setText(LISTENS if is_listening else "")

    @property
    def listens_told(self) -> str:
        """What it says about the keys."""
        return self._listens.text()

    def set_gap(self, gap: int) -> None:
        """Take the gap of the window."""
        self._column.setSpacing(HALF_GAP if self._is_half else gap)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Notice where the keyboard is."""
        if event.type() is QEvent.Type.FocusIn:
            self.entered.emit()
        return False

    def _headed(self, title: str) -> QHBoxLayout:
        heading = QHBoxLayout()
        heading.setSpacing(HALF_GAP)
        heading.addWidget(reading(title, 600, "ink"))
        heading.addWidget(self._listens, 1)
        return heading

    def _tell(self) -> None:
        self.entered.emit()
        self.felt_changed.emit()
