"""Eleven cells for a level from 0 to 10; empty until somebody says one."""

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from acuchart.desktop.look import fonts
from acuchart.desktop.look.paint import draw_box, draw_text, text_width
from acuchart.desktop.look.paragraph import draw_paragraph, text_height
from acuchart.desktop.look.theme import color, px
from acuchart.desktop.widgets.exclusive import Exclusive, Option
from acuchart.desktop.widgets.flowing import make_flowing
from acuchart.desktop.widgets.spread import columns, spread

LOWEST, HIGHEST = 0, 10
TEN_WITHIN_MS = 1000  # a 0 typed within this time of a 1 makes it a 10

HEIGHT_PX, COMPACT_HEIGHT_PX = 80, 44
TEXT_PX, COMPACT_TEXT_PX = 28, 15
WORDS_PX, COMPACT_WORDS_PX = 20, 13
LEAST_PX, COMPACT_LEAST_PX = 40, 30  # least width of a cell
GAP_PX, COMPACT_GAP_PX = 6, 4
RADIUS_PX, COMPACT_RADIUS_PX = 12, 8
HEADER_GAP_PX = 12
BAR_WIDTH_PX, BAR_HEIGHT_PX, BAR_UP_PX = 28, 7, 9  # the mark of last time, and how far it is above the foot
OUTLINE_PX = 2.0


class LevelCells(Exclusive):
    """Cells 0 to 10 under their question, with what was said last time beside it.

    Digits choose: 1 and then 0 within a second is 10. Choosing the chosen cell again empties the answer,
    as do Backspace and Delete.

    Signals:
        level_chosen: the level the user chose, or `None` where it was emptied.
    """

    level_chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None, *, is_compact: bool = False) -> None:
        """Make eleven empty cells.

        Args:
            name: the question, shown above the cells.
            is_compact: as large as the fields of a panel, not as those of the treatment.
        """
        super().__init__(name, parent)
        self._name = name
        self._last: int | None = None
        self.is_compact = is_compact
        self._since_one = QElapsedTimer()
        for level in range(LOWEST, HIGHEST + 1):
            self._add(str(level), _Cell(level, is_compact))
        self.chosen.connect(lambda _key: self.level_chosen.emit(self.level))
        make_flowing(self)

    @property
    def level(self) -> int | None:
        """The level chosen."""
        return None if self.choice is None else int(self.choice)

    def set_level(self, level: int | None) -> None:
        """Show a level as chosen, or none; tells nobody."""
        self.set_choice(None if level is None else str(level))

    def set_last(self, level: int | None) -> None:
        """Say what was said last time, by a bar in its cell and in words; never by a choice."""
        self._last = level
        for key, cell in self.options.items():
            is_last = level is not None and key == str(level)
            cell.setProperty("isLast", is_last)
            cell.setAccessibleDescription("last time" if is_last else "")
            cell.update()
        self.setAccessibleDescription(self._last_words())
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        count = len(self.options)
        rows = -(-count // columns(count, width, self._least(), self._gap()))
        return round(self._header_height(width)) + rows * (self._cell_height() + self._gap()) - self._gap()

    def sizeHint(self) -> QSize:
        width = round(len(self.options) * (self._least() + self._gap()))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = round(3 * (self._least() + self._gap()))
        return QSize(width, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        count = len(self.options)
        in_a_row = columns(count, self.width(), self._least(), self._gap())
        top = round(self._header_height(self.width()))
        boxes = spread(count, self.width(), in_a_row, self._cell_height(), self._gap(), top)
        for option, box in zip(self.options.values(), boxes, strict=True):
            option.setGeometry(box)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isdigit() and len(event.text()) == 1:
            self.type_digit(int(event.text()))
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and self.level is not None:
            self._pick(str(self.level))
        else:
            super().keyPressEvent(event)

    def type_digit(self, digit: int) -> None:
        """Choose by a typed digit; the page calls this for digits typed outside the cells."""
        is_ten = digit == 0 and self._since_one.isValid() and not self._since_one.hasExpired(TEN_WITHIN_MS)
        self._since_one.invalidate()
        if digit == 1:
            self._since_one.start()
        level = HIGHEST if is_ten else digit
        if level != self.level:
            self._pick(str(level))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        face = self._words_face()
        line = text_height(face, "0", self.width())
        left, middle = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignVCenter
        wrapped = text_height(face, self._name, self.width()) if self._is_two_lines(self.width()) else line
        draw_paragraph(painter, QRectF(0, 0, self.width(), wrapped), self._name, face, color("ink2"))
        if self._last is None:
            return
        words = self._last_words()
        width = text_width(face, words)
        top = wrapped if self._is_two_lines(self.width()) else 0.0
        start = px(BAR_WIDTH_PX) + 8 if self._is_two_lines(self.width()) else self.width() - width
        draw_text(painter, QRectF(start, top, width + 1, line), words, face, color("ink2"), left | middle)
        bar_left, bar_top = start - px(BAR_WIDTH_PX) - 8, top + (line - BAR_HEIGHT_PX) / 2
        bar = QRectF(bar_left, bar_top, px(BAR_WIDTH_PX), BAR_HEIGHT_PX)
        draw_box(painter, bar, BAR_HEIGHT_PX / 2, color("accent"), None)

    def _pick(self, key: str) -> None:
        super().set_choice(None if key == self.choice else key)
        self.chosen.emit(key)

    def _last_words(self) -> str:
        return "" if self._last is None else f"last time {self._last}"

    def _words_face(self) -> QFont:
        return fonts.font(COMPACT_WORDS_PX if self.is_compact else WORDS_PX, 400)

    def _is_two_lines(self, width: int) -> bool:
        face = self._words_face()
        last = text_width(face, self._last_words()) + px(BAR_WIDTH_PX) + 24 if self._last is not None else 0.0
        return text_width(face, self._name) + last > width

    def _header_height(self, width: int) -> float:
        face = self._words_face()
        line = text_height(face, "0", width)
        if not self._is_two_lines(width):
            return line + HEADER_GAP_PX
        return text_height(face, self._name, width) + (line if self._last is not None else 0.0) + HEADER_GAP_PX

    def _least(self) -> float:
        floor = COMPACT_LEAST_PX if self.is_compact else LEAST_PX
        return max(floor, text_width(_digit_face(self.is_compact), str(HIGHEST)) + 10)

    def _gap(self) -> int:
        return COMPACT_GAP_PX if self.is_compact else GAP_PX

    def _cell_height(self) -> int:
        return px(COMPACT_HEIGHT_PX if self.is_compact else HEIGHT_PX)


class _Cell(Option):
    def __init__(self, level: int, is_compact: bool) -> None:
        super().__init__(str(level), COMPACT_RADIUS_PX if is_compact else RADIUS_PX)
        self._is_compact = is_compact
        self.setAccessibleName(f"level {level}")

    def sizeHint(self) -> QSize:
        width = text_width(_digit_face(self._is_compact), str(HIGHEST)) + 8
        return QSize(round(width), px(COMPACT_HEIGHT_PX if self._is_compact else HEIGHT_PX))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink, fill, edge = self.colours()
        draw_box(painter, self.box(), self.radius, fill, edge, self.outline() if self._is_compact else OUTLINE_PX)
        draw_text(painter, self.box(), self.words, _digit_face(self._is_compact), ink)
        if self.property("isLast"):
            width = min(BAR_WIDTH_PX, self.width() - 12)
            up = BAR_UP_PX if not self._is_compact else 4
            height = BAR_HEIGHT_PX if not self._is_compact else 4
            bar = QRectF((self.width() - width) / 2, self.height() - up - height, width, height)
            is_idle = self.isEnabled() and not self.isChecked()
            draw_box(painter, bar, height / 2, color("accent") if is_idle else ink, None)


def _digit_face(is_compact: bool) -> QFont:
    return fonts.font(COMPACT_TEXT_PX if is_compact else TEXT_PX, 600)
