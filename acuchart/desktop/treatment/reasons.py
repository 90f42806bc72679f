"""A reason: a few common ones to choose from, and room for others."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acuchart.desktop.look.fonts import font
from acuchart.desktop.look.paint import text_width
from acuchart.desktop.treatment.measures import Measures
from acuchart.desktop.treatment.telling import reason_told
from acuchart.desktop.treatment.words_field import WordsField
from acuchart.desktop.widgets.choices import OPTION_TEXT_PX, PADDING_PX, Choices
from acuchart.domain.treatments import REASON_LIMIT

GAP = 12  # px


class WholeChoices(Choices):
    """Choices that go into another row before their words are broken."""

    def _least(self) -> float:
        face = font(OPTION_TEXT_PX, 600)
        return max(text_width(face, option.words) for option in self.options.values()) + 2 * PADDING_PX


class Reasons(QWidget):
    """Asks why.

    Signals:
        changed: another reason was chosen or typed.
    """

    changed = Signal()

    def __init__(
        self, common: tuple[str, ...], name: str = "Why", parent: QWidget | None = None, *, breaks: bool = False
    ) -> None:
        """Ask, with nothing chosen.

        Args:
            common: the reasons to choose from.
            breaks: their words may be broken, to stand in one row.
        """
        super().__init__(parent)
        self.choices: Choices = (Choices if breaks else WholeChoices)(
            [(reason, reason) for reason in common], name
        )
        self.words = WordsField("In other words, if need be", REASON_LIMIT // 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.choices)
        column.addWidget(self.words)
        self.choices.chosen.connect(self.changed)
        self.words.textChanged.connect(self.changed)

    def fit(self, measures: Measures) -> None:
        """Take the sizes of the window."""
        self.words.fit(measures)

    @property
    def told(self) -> str:
        """The reason as it will be kept; empty until one was given."""
        return reason_told(self.choices.choice, self.words.text())
