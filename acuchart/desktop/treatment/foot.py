"""The ways on and back, always in the same place, and why one is refused."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from acuchart.desktop.look.icons import paint_icon
from acuchart.desktop.look.paragraph import line_height
from acuchart.desktop.look.theme import color, px
from acuchart.desktop.treatment.big_button import BigButton
from acuchart.desktop.treatment.measures import CRAMPED, Measures
from acuchart.desktop.treatment.sheet import RING_ROOM, Sheet, reading

GAP = 8  # px between buttons
ICON = 20  # px; the sign beside a refusal


class Foot(QWidget):
    """Back, skip, note, and the one filled button.

    Signals:
        back_asked, skip_asked, note_asked, go_on_asked: a way was chosen.
    """

    back_asked = Signal()
    skip_asked = Signal()
    note_asked = Signal()
    go_on_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = _Line()
        self._is_cramped = False
        self.back = BigButton("Back", "back", "flat", is_flush=True)
        self.skip = BigButton("Skip", "skip", "flat", "S")
        self.note = BigButton("Note", "note", "flat", "N")
        self.go_on = BigButton("Go on", None, "primary")
        self._aside = (self.back, self.skip, self.note)
        for button, told in (
            (self.back, self.back_asked),
            (self.skip, self.skip_asked),
            (self.note, self.note_asked),
            (self.go_on, self.go_on_asked),
        ):
            button.clicked.connect(told)
        ways = QHBoxLayout()
        ways.setSpacing(0)
        for button in self._aside:
            ways.addWidget(button)
        ways.addStretch(1)
        self._grid = QGridLayout()
        self._grid.setSpacing(GAP)
        self._grid.addLayout(ways, 0, 0)
        self._grid.addWidget(self.go_on, 0, 1)
        self._grid.setColumnStretch(0, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(RING_ROOM, 0, RING_ROOM, 0)
        self._column.addWidget(self.line)
        self._column.addLayout(self._grid)

    def show_ways(self, sheet: Sheet, *, can_go_back: bool, can_skip: bool) -> None:
        """Offer what the sheet allows."""
        self.back.set_words("Keep treating" if sheet.is_aside else "Back")
        self.back.setEnabled(can_go_back or sheet.is_aside)
        self.skip.setVisible(can_skip and not sheet.is_aside)
        self.go_on.set_words(sheet.go_on_text)
        self.go_on.set_icon(sheet.icon)
        self.show_lacking(sheet)

    def show_lacking(self, sheet: Sheet) -> None:
        """Say what is still wanted; the filled button steps back until nothing is."""
        lacks = sheet.lacks()
        self.go_on.set_role("outlined" if lacks else "primary")
        self.go_on.setAccessibleDescription(lacks)
        self.line.say(lacks, is_refusal=False)
        self._show_line()

    def refuse(self, sentence: str) -> None:
        """Say why it does not go on."""
        self.line.say(sentence, is_refusal=True)
        self._show_line()

    def fit(self, measures: Measures) -> None:
        """Take the sizes of the window."""
        self._column.setSpacing(measures.gap // 2)
        self.line.words.set_size(measures.text)
        for button in (*self._aside, self.go_on):
            button.fit(measures)
        self._is_cramped = measures is CRAMPED
        self._show_line()
        self._wrap(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the main button into a row of its own where there is no room beside the others."""
        super().resizeEvent(event)
        self._wrap(event.size().width())

    def _show_line(self) -> None:
        """Where there is hardly room, what is lacking is said once it is refused, not before."""
        self.line.setVisible(self.line.is_refusal or not self._is_cramped)

    def _wrap(self, width: int) -> None:
        shown = [button for button in (*self._aside, self.go_on) if not button.isHidden()]
        is_narrow = sum(button.sizeHint().width() + GAP for button in shown) + 16 > width
        self._grid.addWidget(self.go_on, int(is_narrow), 0 if is_narrow else 1)


class _Line(QWidget):
    """One sentence: quiet while something is only lacking, with a sign once it was refused."""

    def __init__(self) -> None:
        super().__init__()
        self.words = reading("", role="ink2")
        self.is_refusal = False
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.words)
        self.say("", is_refusal=False)

    def say(self, sentence: str, *, is_refusal: bool) -> None:
        self.is_refusal = is_refusal
        self.words.setText(sentence)
        self.words.set_role("caution" if is_refusal else "ink2")
        self._row.setContentsMargins(px(ICON) + GAP if is_refusal else 0, 0, 0, 0)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.is_refusal:
            line = line_height(self.words.face())
            box = QRectF(0, (line - px(ICON)) / 2, px(ICON), px(ICON))
            paint_icon(QPainter(self), "caution", box, color("caution"))
