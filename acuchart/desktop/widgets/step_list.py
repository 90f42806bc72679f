"""The numbered list of steps, with what became of each."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acuchart.desktop.look import fonts
from acuchart.desktop.look.icons import paint_icon
from acuchart.desktop.look.paint import draw_text, text_width
from acuchart.desktop.look.paragraph import draw_paragraph, text_height, widest_word
from acuchart.desktop.look.theme import color, px
from acuchart.desktop.widgets.emptying import empty_layout
from acuchart.desktop.widgets.flowing import Flowing

CIRCLE_PX, LARGE_CIRCLE_PX = 20, 24
TEXT_GAP_PX, ROW_GAP_PX, LARGE_ROW_GAP_PX = 10, 8, 14
TITLE_PX, TEXT_PX, NUMBER_PX = 14, 14, 12
BEHIND_GAP_PX = 6  # between a title and the text behind it


@dataclass(frozen=True, slots=True)
class StepShown:
    """One line of a step list.

    Attributes:
        number: what stands in the circle.
        title: what to do, in a few words.
        text: how, possibly empty.
        state: `"idle"`, `"current"`, `"done"` or `"skipped"`.
        reason: why it was skipped.
        is_strong: whether an idle step's title is set in 600.
    """

    number: int
    title: str
    text: str = ""
    state: str = "idle"
    reason: str = ""
    is_strong: bool = False


class StepList(QWidget):
    """Steps below each other: open, current, done or skipped, told apart by shape."""

    def __init__(self, parent: QWidget | None = None, *, is_large: bool = False) -> None:
        """Make an empty list; `is_large` sets title and text on lines of their own."""
        super().__init__(parent)
        self._is_large = is_large
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(LARGE_ROW_GAP_PX if is_large else ROW_GAP_PX)

    def show_steps(self, steps: Sequence["StepShown | tuple[int, str, str, str]"]) -> None:
        """Show these steps instead of the ones before; a plain tuple is number, title, text, state."""
        empty_layout(self._column)
        for step in steps:
            shown = step if isinstance(step, StepShown) else StepShown(*step)
            self._column.addWidget(_StepRow(shown, self._is_large))
        self.updateGeometry()


class _StepRow(Flowing):
    def __init__(self, step: StepShown, is_large: bool) -> None:
        super().__init__()
        self._step, self._is_large = step, is_large
        said = {"current": ", now", "done": ", done", "skipped": f", skipped: {step.reason}"}.get(step.state, "")
        self.setAccessibleName(f"{step.number}. {step.title} {step.text}{said}".replace(" ,", ","))

    def _height_at(self, width: int) -> int:
        return max(px(self._circle()), round(max(room.bottom() for *_, room in self._lines(width))))

    def _least_width(self) -> float:
        step = self._step
        return self._left() + widest_word(self._title_face(), f"{step.title} {step.text} {step.reason}")

    def _comfortable_width(self) -> float:
        return px(320)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._draw_circle(painter)
        for face, role, words, room in self._lines(self.width()):
            draw_paragraph(painter, room, words, face, color(role))

    def _lines(self, width: int) -> list[tuple[QFont, str, str, QRectF]]:
        """Face, colour, words and room of each line; a short text stands behind its title."""
        step = self._step
        title_role = "ink2" if step.state == "skipped" else "ink"
        lines = [(self._title_face(), title_role, step.title)]
        if step.text:
            lines.append((fonts.font(TEXT_PX), "ink2", step.text))
        if step.state == "skipped" and step.reason:
            lines.append((fonts.font(13), "ink2", f"Skipped: {step.reason}"))
        room, placed = width - self._left(), list[tuple[QFont, str, str, QRectF]]()
        for face, role, words in lines:
            above = placed[-1] if placed else None
            behind = text_width(above[0], above[2]) + BEHIND_GAP_PX if above else room
            if above and not self._is_large and behind + text_width(face, words) < room:
                placed.append((face, role, words, above[3].adjusted(behind, 0, 0, 0)))
            else:
                top = above[3].bottom() if above else 0.0
                placed.append((face, role, words, QRectF(self._left(), top, room, text_height(face, words, room))))
        return placed

    def _draw_circle(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = px(self._circle())
        circle = QRectF(0, 0, side, side).adjusted(0.5, 0.5, -0.5, -0.5)
        state = self._step.state
        if state == "current":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("accent"))
        elif state == "done":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("ink2"))
        else:
            painter.setPen(QPen(color("edge"), 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle)
        self._draw_sign(painter, circle)

    def _draw_sign(self, painter: QPainter, circle: QRectF) -> None:
        state = self._step.state
        if state == "done":
            inset = circle.width() * 0.2
            paint_icon(painter, "check", circle.adjusted(inset, inset, -inset, -inset), color("panel"), 2.0)
        elif state == "skipped":
            painter.setPen(QPen(color("ink2"), 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            reach = circle.width() * 0.24
            centre = circle.center()
            painter.drawLine(centre - QPointF(reach, 0), centre + QPointF(reach, 0))
        else:
            ink = color("on_accent" if state == "current" else "ink2")
            draw_text(painter, circle, str(self._step.number), fonts.font(NUMBER_PX, 600), ink)

    def _circle(self) -> int:
        return LARGE_CIRCLE_PX if self._is_large else CIRCLE_PX

    def _left(self) -> int:
        return px(self._circle()) + TEXT_GAP_PX + (4 if self._is_large else 0)

    def _title_face(self) -> QFont:
        step = self._step
        is_strong = self._is_large or step.is_strong or step.state == "current" or bool(step.text)
        return fonts.font(TITLE_PX, 600 if is_strong else 400)
