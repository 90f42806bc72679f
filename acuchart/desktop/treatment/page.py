"""The treatment fills the window: plate on the left, one sentence on the right, progress below."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from acuchart.checklist import Checklist
from acuchart.desktop.chart.plate import Plate
from acuchart.desktop.look.focus_ring import show_ring_here
from acuchart.desktop.look.theme import color, theme
from acuchart.desktop.treatment.asides import SkipSheet, StopSheet
from acuchart.desktop.treatment.before_sheet import BeforeSheet
from acuchart.desktop.treatment.keys import Deed, deed_of, digit_of, takes_typing, verdict_of
from acuchart.desktop.treatment.measures import WIDE_FROM, measures_for
from acuchart.desktop.treatment.note_strip import NoteStrip
from acuchart.desktop.treatment.plate_states import plate_states
from acuchart.desktop.treatment.progress_row import ProgressRow
from acuchart.desktop.treatment.sheet import RING_ROOM
from acuchart.desktop.treatment.sheet_column import SheetColumn
from acuchart.desktop.treatment.sheets import can_skip, sheet_for
from acuchart.desktop.treatment.stages import stages
from acuchart.desktop.treatment.top import Top
from acuchart.domain.refusals import Refusal
from acuchart.domain.treatments import State
from acuchart.workbench import Workbench

BETWEEN, BETWEEN_NARROW = 40, 24  # px between plate and sentence


class TreatmentPage(QWidget):
    """Runs the checklist on the workbench. Every answer is kept before the next step shows.

    Attributes:
        top, plate, sheets, note, progress: the parts.

    Signals:
        ended: the treatment is signed, finished or stopped, and put away.
        left: it was left for now; the draft stays.
    """

    ended = Signal()
    left = Signal()

    def __init__(self, workbench: Workbench, cache: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._running: Checklist | None = None
        self._has_begun = False
        self._stand: tuple[int, bool] | None = None
        self.top = Top(workbench)
        self.plate = Plate(workbench.atlas, workbench.catalogue.points, cache, is_round=True)
        self.note = NoteStrip(workbench)
        self.sheets = SheetColumn((self.top, self.note))
        self.progress = ProgressRow()
        self._lay_out()
        self._connect()
        self._take_up()

    def go_on(self) -> None:
        """Keep what was done or said, and show what comes next; else say why not."""
        sheet, running = self.sheets.sheet, self._running
        if sheet is None or running is None:
            return
        if lacks := sheet.lacks():
            sheet.ask_for_lacking()
            self.sheets.refuse(lacks)
        elif self._note_is_kept() and self._try(sheet.go_on) and running.treatment.state is not State.DRAFT:
            self._try(self._workbench.put_away)
            self.ended.emit()

    def go_back(self) -> None:
        """Close what lies over the step, or open the last step again."""
        if self.sheets.has_aside:
            self.sheets.close_aside()
        elif self._running and self._running.treatment.entries:
            self._try(self._running.back)
        elif self._has_begun:
            self._has_begun = False
            self._draw()

    def leave(self) -> None:
        """Leave for now; the draft stays as it is."""
        if self._running and self._note_is_kept():
            self._try(self._workbench.put_away)
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Drive the treatment by keys; a key that is held down counts once."""
        key, modifiers, is_typing = event.key(), event.modifiers(), takes_typing(self.focusWidget())
        sheet = self.sheets.sheet
        if event.isAutoRepeat() or sheet is None:
            event.ignore()
        elif (verdict := verdict_of(key, modifiers, is_typing=is_typing)) is not None:
            sheet.give_verdict(verdict)
        elif (digit := digit_of(key, modifiers, is_typing=is_typing)) is not None:
            sheet.give_digit(digit)
        elif (deed := deed_of(key, modifiers, is_typing=is_typing)) is not None:
            self._deeds[deed]()
            if focused := self.focusWidget():
                show_ring_here(focused)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the sizes of the window."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Take the text size of the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Put the keyboard where it goes on."""
        super().showEvent(event)
        self.sheets.foot.go_on.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep the note, whatever takes the page away."""
        super().hideEvent(event)
        self.note.keep()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(self.rect(), color("ground"))

    def _lay_out(self) -> None:
        self._left = QVBoxLayout()
        self._left.setContentsMargins(RING_ROOM, 0, 0, 0)
        self._left.addWidget(self.plate, 1)
        self._left.addWidget(self.note)
        self._middle = QHBoxLayout()
        self._middle.addLayout(self._left, 1)
        self._middle.addWidget(self.sheets, 1)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.top)
        self._column.addLayout(self._middle, 1)
        self._column.addWidget(self.progress)

    def _connect(self) -> None:
        foot = self.sheets.foot
        self._deeds: dict[Deed, Callable[[], None]] = {
            Deed.GO_ON: self.go_on,
            Deed.BACK: self.go_back,
            Deed.SKIP: self._open_skip,
            Deed.STOP: self._open_stop,
            Deed.NOTE: self._open_note,
            Deed.LEAVE_FIELD: foot.go_on.setFocus,
        }
        foot.go_on_asked.connect(self.go_on)
        foot.back_asked.connect(self.go_back)
        foot.skip_asked.connect(self._open_skip)
        foot.note_asked.connect(self._open_note)
        self.top.stop_asked.connect(self._open_stop)
        self.top.leave_asked.connect(self.leave)
        self._workbench.checklist_changed.connect(self._take_up)

    def _take_up(self) -> None:
        running = self._workbench.checklist
        if running is self._running:
            return
        if self._running:
            self._running.changed.disconnect(self._draw)
        self._running, self._stand = running, None
        self.sheets.clear()
        if running:
            running.changed.connect(self._draw)
            self._has_begun = bool(running.treatment.entries) or running.treatment.remarks.before is not None
            self.note.hide()
            self._draw()

    def _draw(self) -> None:
        running, opened = self._running, self._workbench.open_client
        if running is None or opened is None or running.treatment.state is not State.DRAFT:
            return
        self.top.show_client()
        self.note.show_note()
        self.progress.show_stages(stages(running.treatment, has_begun=self._has_begun))
        stand = (len(running.treatment.entries), self._has_begun)
        if stand == self._stand:
            return
        self._stand = stand
        sheet = sheet_for(running, opened, has_begun=self._has_begun)
        if isinstance(sheet, BeforeSheet):
            sheet.passed.connect(self._begin)
        elif running.treatment.current is None:
            self.note.show()
        sheet.changed.connect(self._show_spots)
        skips = self._has_begun and can_skip(running.treatment.current)
        self.sheets.show_step(sheet, can_go_back=self._has_begun, can_skip=skips)
        self._show_spots()

    def _show_spots(self) -> None:
        if self._running and self.sheets.step_sheet:
            treatment = self._running.treatment
            told = stages(treatment, has_begun=self._has_begun)
            self.plate.show_states(plate_states(treatment, told, self.sheets.step_sheet.sides))

    def _begin(self) -> None:
        self._has_begun = True
        self._draw()

    def _open_skip(self) -> None:
        step = self._running.treatment.current if self._running else None
        if self._running and step and self._has_begun and can_skip(step):
            self.sheets.show_aside(SkipSheet(self._running, step))

    def _open_stop(self) -> None:
        if self.sheets.has_aside:
            self.sheets.close_aside()
        elif self._running:
            self.sheets.show_aside(StopSheet(self._running, self._workbench.catalogue.care.stop))

    def _open_note(self) -> None:
        self.note.show()
        self.note.area.setFocus()

    def _note_is_kept(self) -> bool:
        self.note.keep()
        if not self.note.is_kept:
            self._open_note()
        return self.note.is_kept

    def _try(self, verb: Callable[[], None]) -> bool:
        try:
            verb()
        except Refusal as refusal:
            self.sheets.refuse(str(refusal))
            return False
        return True

    def _fit(self) -> None:
        measures = measures_for(self.height(), theme().scale)
        side = measures.edge - RING_ROOM
        self._column.setContentsMargins(side, measures.edge // 2, side, measures.edge * 3 // 4)
        self._column.setSpacing(measures.gap)
        self._left.setSpacing(measures.gap)
        is_wide = self.width() >= WIDE_FROM * theme().scale
        self._middle.setStretch(1, 1 if is_wide else 2)
        self._middle.setSpacing(BETWEEN if is_wide else BETWEEN_NARROW)
        for part in (self.top, self.sheets, self.progress):
            part.fit(measures)
