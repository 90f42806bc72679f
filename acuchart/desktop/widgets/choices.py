"""Big equal answer buttons. Nothing is chosen until somebody answers."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from acuchart.desktop.look import fonts
from acuchart.desktop.look.icons import paint_icon
from acuchart.desktop.look.paint import draw_box
from acuchart.desktop.look.paragraph import draw_paragraph, text_height, widest_word
from acuchart.desktop.look.theme import color, px
from acuchart.desktop.widgets.exclusive import Exclusive, Option
from acuchart.desktop.widgets.flowing import make_flowing
from acuchart.desktop.widgets.spread import columns, spread

ANSWER_PX, OPTION_PX = 104, 60  # least heights: an answer about pressure, any other choice of the treatment
ANSWER_TEXT_PX, OPTION_TEXT_PX = 28, 20
GAP_PX, RADIUS_PX, PADDING_PX = 12, 14, 12
KEY_ICON_PX, KEY_GAP_PX = 22, 4
OUTLINE_PX = 2.0  # a large control carries a stronger outline

ARROW_ICONS = {
    Qt.Key.Key_Left: "arrow_left",
    Qt.Key.Key_Down: "arrow_down",
    Qt.Key.Key_Right: "arrow_right",
    Qt.Key.Key_Up: "arrow_up",
}


class Choices(Exclusive):
    """Equal buttons that say one thing each, exclusive, none chosen at first.

    Signals:
        chosen: the key of the answer the user gave.
    """

    def __init__(
        self,
        options: Sequence[tuple[str, str]],
        name: str,
        parent: QWidget | None = None,
        *,
        keys: Mapping[str, Qt.Key] | None = None,
        stacks: bool = True,
    ) -> None:
        """Make the buttons.

        Args:
            options: key and text of each.
            keys: arrow keys that choose at once, drawn in the buttons, which are then the taller answers.
            stacks: whether the buttons may stand below each other where there is little room.
        """
        super().__init__(name, parent)
        self._keys = {pressed: key for key, pressed in (keys or {}).items()}
        self._stacks = stacks
        for key, text in options:
            self._add(key, _Answer(text, (keys or {}).get(key)))
        make_flowing(self)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        in_a_row = self._in_a_row(width)
        rows = -(-len(self.options) // in_a_row)
        return rows * self._height(width, in_a_row) + (rows - 1) * GAP_PX

    def sizeHint(self) -> QSize:
        width = round(len(self.options) * (self._least() + GAP_PX) - GAP_PX)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        side_by_side = 1 if self._stacks else len(self.options)
        width = round(side_by_side * (self._least() + GAP_PX) - GAP_PX)
        return QSize(width, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        in_a_row = self._in_a_row(self.width())
        height = self._height(self.width(), in_a_row)
        boxes = spread(len(self.options), self.width(), in_a_row, height, GAP_PX)
        for option, box in zip(self.options.values(), boxes, strict=True):
            option.setGeometry(box)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = self._keys.get(Qt.Key(event.key()))
        if key is None:
            super().keyPressEvent(event)
        else:
            self._pick(key)

    def _answers(self) -> list["_Answer"]:
        return [option for option in self.options.values() if isinstance(option, _Answer)]

    def _least(self) -> float:
        return max(answer.least_width() for answer in self._answers())

    def _in_a_row(self, width: int) -> int:
        count = len(self.options)
        return columns(count, width, self._least(), GAP_PX) if self._stacks else count

    def _height(self, width: int, in_a_row: int) -> int:
        share = (width - GAP_PX * (in_a_row - 1)) / in_a_row
        return max(answer.height_at(share) for answer in self._answers())


class _Answer(Option):
    def __init__(self, text: str, key: Qt.Key | None) -> None:
        super().__init__(text, RADIUS_PX)
        self._key_icon = ARROW_ICONS[key] if key else None
        if key:
            self.setAccessibleDescription(f"Key: {ARROW_ICONS[key].replace('_', ' ')}")

    def least_width(self) -> float:
        return widest_word(self._face(), self.words) + 2 * PADDING_PX

    def height_at(self, width: float) -> int:
        words = text_height(self._face(), self.words, width - 2 * PADDING_PX)
        least = px(ANSWER_PX if self._key_icon else OPTION_PX)
        return max(least, round(words + self._key_room() + 2 * PADDING_PX))

    def sizeHint(self) -> QSize:
        width = self.least_width()
        return QSize(round(width), self.height_at(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink, fill, edge = self.colours()
        draw_box(painter, self.box(), self.radius, fill, edge, OUTLINE_PX)
        words = text_height(self._face(), self.words, self.width() - 2 * PADDING_PX)
        top = (self.height() - words - self._key_room()) / 2
        room = QRectF(PADDING_PX, top, self.width() - 2 * PADDING_PX, words)
        draw_paragraph(painter, room, self.words, self._face(), ink, Qt.AlignmentFlag.AlignHCenter)
        if self._key_icon:
            side = px(KEY_ICON_PX)
            at = QRectF((self.width() - side) / 2, room.bottom() + px(KEY_GAP_PX), side, side)
            is_idle = self.isEnabled() and not self.isChecked()
            paint_icon(painter, self._key_icon, at, color("accent") if is_idle else ink, 2.0)

    def _key_room(self) -> int:
        return px(KEY_ICON_PX) + px(KEY_GAP_PX) if self._key_icon else 0

    def _face(self) -> QFont:
        return fonts.font(ANSWER_TEXT_PX if self._key_icon else OPTION_TEXT_PX, 600)
