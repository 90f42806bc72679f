"""The row at the foot of the treatment: the pairs and the legs, what came of them, what comes next."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from acuchart.desktop.look.fonts import font
from acuchart.desktop.look.icons import paint_icon
from acuchart.desktop.look.paint import draw_text, text_width
from acuchart.desktop.look.paragraph import line_height
from acuchart.desktop.look.theme import color, px
from acuchart.desktop.treatment.measures import ROOMY, Measures
from acuchart.desktop.treatment.sheet import RING_ROOM
from acuchart.desktop.treatment.stages import Mark, Stage

RADIUS = 12  # px
GAP = 12  # px between cells
INSET = 18  # px beside the words
OUTLINE = 2  # px; dashes thinner than this vanish at two metres
NAME_TEXT, NOTE_TEXT = 20, 16  # px of letters
SMALL_NAME_TEXT, SMALL_NOTE_TEXT = 15, 13  # px
SMALL_BELOW = 140  # px of a cell's width at 100 % text
ICON = 20  # px of tick and bar

_FILLS = {Mark.DONE: "raised", Mark.NOW: "accent", Mark.SKIPPED: "panel"}
_ICONS = {Mark.DONE: "check", Mark.SKIPPED: "minus"}


class StageCell(QWidget):
    """One pair or the legs: filled while it is worked, ticked when done, dashed while it waits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage = Stage("", None, Mark.LATER, "")
        self._measures = ROOMY
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_stage(self, stage: Stage) -> None:
        """Show where a stage stands."""
        self.stage = stage
        self.setAccessibleName(stage.spoken)
        self.setToolTip(stage.spoken)
        self.update()

    def fit(self, measures: Measures) -> None:
        """Take the sizes of the window."""
        self._measures = measures
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """High enough for its words."""
        return QSize(px(96), px(self._measures.stage))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the cell."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_box(painter)
        left = float(px(INSET))
        if icon_name := _ICONS.get(self.stage.mark):
            side = px(ICON)
            paint_icon(painter, icon_name, QRectF(left, (self.height() - side) / 2, side, side), color("ink2"))
            left += side + px(10)
        self._paint_words(painter, QRectF(left, 0, self.width() - left - px(INSET), self.height()))

    def _paint_box(self, painter: QPainter) -> None:
        mark = self.stage.mark
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        is_dashed = mark in (Mark.NEXT, Mark.LATER)
        pen = QPen(color("edge"), OUTLINE, Qt.PenStyle.CustomDashLine if is_dashed else Qt.PenStyle.SolidLine)
        if is_dashed:
            pen.setDashPattern([3, 2.5])
        outlined = is_dashed or mark is Mark.SKIPPED
        painter.setPen(pen if outlined else QPen(color("accent" if mark is Mark.NOW else "line"), OUTLINE))
        painter.setBrush(color(_FILLS[mark]) if mark in _FILLS else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, RADIUS, RADIUS)

    def _paint_words(self, painter: QPainter, room: QRectF) -> None:
        stage, is_now = self.stage, self.stage.mark is Mark.NOW
        upper, lower, faces = self._places(room)
        middle, left = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignLeft
        draw_text(painter, upper, stage.name, faces[0], color("on_accent" if is_now else "ink"), left | middle)
        if lower:
            side = Qt.AlignmentFlag.AlignRight if upper is lower else left
            draw_text(
                painter, lower, stage.note, faces[1], color("on_accent" if is_now else "ink2"), side | middle
            )

    def _places(self, room: QRectF) -> tuple[QRectF, QRectF | None, tuple[QFont, QFont]]:
        """Where name and note stand, and their letters: side by side, below each other, or the name alone."""
        is_small = self.width() < px(SMALL_BELOW)
        name = font(SMALL_NAME_TEXT if is_small else NAME_TEXT, 600)
        note = font(SMALL_NOTE_TEXT if is_small else NOTE_TEXT)
        if text_width(name, self.stage.name) + text_width(note, self.stage.note) + px(8) <= room.width():
            return room, room, (name, note)
        note = font(SMALL_NOTE_TEXT)
        names, notes = line_height(name), line_height(note)
        if names + notes > room.height() or text_width(note, self.stage.note) > room.width():
            return room, None, (name, note)  # the note is in the tooltip and the accessible name
        top = room.top() + (room.height() - names - notes) / 2
        lower = QRectF(room.left(), top + names, room.width(), notes)
        return QRectF(room.left(), top, room.width(), names), lower, (name, note)


class ProgressRow(QWidget):
    """All stages in their order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Progress")
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(RING_ROOM, 0, RING_ROOM, 0)
        self._layout.setSpacing(GAP)
        self._measures = ROOMY
        self.cells: list[StageCell] = []

    def show_stages(self, stages: tuple[Stage, ...]) -> None:
        """Show every stage, one cell each."""
        while len(self.cells) > len(stages):
            gone = self.cells.pop()
            self._layout.removeWidget(gone)
            gone.deleteLater()
        while len(self.cells) < len(stages):
            cell = StageCell(self)
            cell.fit(self._measures)
            self._layout.addWidget(cell, 1)
            self.cells.append(cell)
        for cell, stage in zip(self.cells, stages, strict=True):
            cell.show_stage(stage)

    def fit(self, measures: Measures) -> None:
        """Take the sizes of the window."""
        self._measures = measures
        for cell in self.cells:
            cell.fit(measures)
