"""Fields to type into: label above, what is wrong below, and what was typed always stays."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from acuchart.desktop.look.focus_ring import wants_ring
from acuchart.desktop.look.icons import paint_icon
from acuchart.desktop.look.paragraph import line_height
from acuchart.desktop.look.theme import color, px
from acuchart.desktop.widgets.label import Label

RADIUS_PX, LABEL_GAP_PX = 10, 6
ICON_PX, ICON_GAP_PX = 15, 6
LINE_PX, AREA_FRAME_PX = 20, 24  # one line of an area; its padding and outline


class Field(QWidget):
    """A label, a control below it, and a line that says what is wrong or how it was understood.

    Signals:
        changed: the text was changed by the user or by `set_text`.
    """

    changed = Signal()

    def __init__(self, label: str, control: QWidget, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = hint
        self._control = control
        self.label = Label(label, 13, 600)
        self.label.setBuddy(control)
        self._line = _Line()
        control.setAccessibleName(label)
        wants_ring(control, RADIUS_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LABEL_GAP_PX)
        column.addWidget(self.label)
        column.addWidget(control)
        column.addWidget(self._line)
        self.setFocusProxy(control)
        self.set_error("")

    @property
    def error(self) -> str:
        """The sentence that says what is wrong, or nothing."""
        return self._line.words if self._line.is_error else ""

    def set_error(self, sentence: str) -> None:
        """Say what is wrong with what is typed, or that nothing is."""
        self._line.say(sentence or self._hint, is_error=bool(sentence))
        self._control.setAccessibleDescription(sentence or self._hint)
        state = "bad" if sentence else ""
        if self._control.property("state") != state:
            self._control.setProperty("state", state)
            self._control.style().unpolish(self._control)
            self._control.style().polish(self._control)

    def set_hint(self, hint: str) -> None:
        """Say something quiet below the field, where nothing is wrong."""
        self._hint = hint
        if not self.error:
            self.set_error("")


class TextField(Field):
    """One line of text."""

    def __init__(self, label: str, hint: str = "", placeholder: str = "", parent: QWidget | None = None) -> None:
        self.line_edit = QLineEdit()
        super().__init__(label, self.line_edit, hint, parent)
        self.line_edit.setPlaceholderText(placeholder)
        self.line_edit.textChanged.connect(self._tell)

    @property
    def text(self) -> str:
        """What is typed."""
        return self.line_edit.text()

    def set_text(self, text: str) -> None:
        """Put text into the field."""
        self.line_edit.setText(text)

    def _tell(self) -> None:
        self.set_error("")
        self.changed.emit()


class TextArea(Field):
    """Several lines of text."""

    def __init__(
        self, label: str, hint: str = "", placeholder: str = "", lines: int = 3, parent: QWidget | None = None
    ) -> None:
        self.text_edit = _Area(lines)
        super().__init__(label, self.text_edit, hint, parent)
        self.text_edit.setTabChangesFocus(True)
        self.text_edit.setPlaceholderText(placeholder)
        self.text_edit.textChanged.connect(self._tell)

    @property
    def text(self) -> str:
        """What is typed."""
        return self.text_edit.toPlainText()

    def set_text(self, text: str) -> None:
        """Put text into the field."""
        self.text_edit.setPlainText(text)

    def _tell(self) -> None:
        self.set_error("")
        self.changed.emit()


class _Area(QPlainTextEdit):
    """As high as the lines it was made for; the text scrolls beyond them."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._lines = lines
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), round(self._lines * px(LINE_PX) + AREA_FRAME_PX))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())


class _Line(Label):
    """The sentence below a field; what is wrong is amber with a triangle, as red is kept for care."""

    def __init__(self) -> None:
        super().__init__("", 13, 400, "ink2")
        self.words, self.is_error = "", False

    def say(self, words: str, *, is_error: bool) -> None:
        """Show a sentence; nothing hides the line."""
        self.words, self.is_error = words, is_error
        self.setText(words)
        self.set_role("caution" if is_error else "ink2")
        self.setContentsMargins(px(ICON_PX) + ICON_GAP_PX if is_error else 0, 0, 0, 0)
        self.setVisible(bool(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.is_error:
            side = px(ICON_PX)
            top = (line_height(self.face()) - side) / 2
            paint_icon(QPainter(self), "caution", QRectF(0, top, side, side), color("caution"))
