"""One line for words, large, that says by itself what it is for."""

from PySide6.QtWidgets import QLineEdit, QWidget

from acuchart.desktop.look.focus_ring import wants_ring
from acuchart.desktop.look.theme import px
from acuchart.desktop.treatment.measures import ROOMY, Measures

RADIUS = 10  # px; of every field


class WordsField(QLineEdit):
    """A field whose placeholder is its label; as high as what stands beside it."""

    def __init__(self, what: str, most: int, parent: QWidget | None = None) -> None:
        """Make an empty field.

        Args:
            what: what is to be typed.
            most: characters that can be kept.
        """
        super().__init__(parent)
        self.setPlaceholderText(what)
        self.setAccessibleName(what)
        self.setMaxLength(most)
        wants_ring(self, RADIUS)
        self.fit(ROOMY)

    def fit(self, measures: Measures) -> None:
        """Take the sizes of the window."""
        self.setMinimumHeight(px(measures.field))
        letters = f"font-size: {px(measures.text)}px;"  # the sheet of the window sets those of a form
        if letters != self.styleSheet():
            self.setStyleSheet(letters)
