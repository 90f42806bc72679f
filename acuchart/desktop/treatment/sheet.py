"""What stands beside the plate: one sentence, and what it takes to go on."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from acuchart.desktop.look.theme import px
from acuchart.desktop.treatment.measures import ROOMY, Measures
from acuchart.desktop.treatment.text import Text
from acuchart.domain.answers import Verdict
from acuchart.domain.sides import PAIR, Side

HEADING = 38  # px; as high as a switch, so that the sentence stands still from step to step
RING_ROOM = 6  # px at the edges of what scrolls, so that a focus ring is not cut


class Sheet(QScrollArea):
    """The base of every sheet: a kicker, a sentence in display size, and a body below.

    Attributes:
        go_on_text: what the main button says; `icon` what stands on it.
        is_dense: whether much stands below the sentence, so that it is set smaller.
        is_aside: whether it lies over a step that waits below, so that the way back leads there.
        heading: the row of the kicker, with room for a switch at its right.
        body: what the sheet asks or shows.
        sides: the sides it is about.

    Signals:
        changed: something was chosen or typed, so what is lacking may have changed.
    """

    changed = Signal()
    go_on_text = "Go on"
    icon: str | None = None
    is_aside = False
    is_dense = False

    def __init__(self, kicker: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.measures = ROOMY
        self.sides: tuple[Side, ...] = PAIR
        self.kicker = Text(kicker, ROOMY.kicker, 600, "accent")
        self.sentence = Text(sentence, ROOMY.sentence, 600, display=True)
        self.setAccessibleName(f"{kicker}. {sentence}")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = _Page()
        page.setProperty("role", "page")
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(RING_ROOM, RING_ROOM, RING_ROOM, RING_ROOM)
        self._column.setSpacing(0)
        self.heading = QHBoxLayout()
        self.heading.addWidget(self.kicker, 1)
        self.heading.addStrut(px(HEADING))
        self.body = QVBoxLayout()
        self._column.addLayout(self.heading)
        self._column.addWidget(self.sentence)
        self._column.addLayout(self.body)
        self._column.addStretch(1)
        self.setWidget(page)

    def spoken(self) -> str:
        """What a screen reader says when the sheet comes up."""
        return f"{self.kicker.text()}. {self.sentence.text()}"

    def lacks(self) -> str:
        """What is still wanted before going on, as a sentence; empty when nothing is."""
        return ""

    def ask_for_lacking(self) -> None:
        """Turn to what is still wanted, after going on was refused for it."""

    def go_on(self) -> None:
        """Keep what was done or said here.

        Raises:
            Refusal: it cannot be kept; the text says why.
        """
        raise NotImplementedError

    def give_verdict(self, verdict: Verdict) -> None:
        """Take an answer from an arrow key, where one is asked for."""

    def give_digit(self, digit: int) -> None:
        """Take a digit, where a level is asked for."""

    def fit(self, measures: Measures) -> None:
        """Take the sizes of the window."""
        self.measures = measures
        self.kicker.set_size(measures.kicker)
        self.sentence.set_size(measures.title if self.is_dense else measures.sentence)
        self._column.setSpacing(measures.gap // 2)
        self.body.setSpacing(measures.gap)
        self.body.setContentsMargins(0, measures.gap // 2, 0, 0)
        for text in self.findChildren(Text):
            if text.property("reads"):
                text.set_size(measures.text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys to the page; the keyboard scrolls by moving to what is below."""
        event.ignore()


class _Page(QWidget):
    """What scrolls: its height follows from its width alone, so that what fits does not scroll."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


def reading(text: str, weight: int = 400, role: str = "ink2") -> Text:
    """Text to be read, as large as the window allows."""
    made = Text(text, ROOMY.text, weight, role)
    made.setProperty("reads", True)
    return made
