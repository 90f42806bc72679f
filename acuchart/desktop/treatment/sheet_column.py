"""The right half: the sheet of the step that waits, what lies over it for a moment, and the ways on below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acuchart.desktop.treatment.announcing import announce
from acuchart.desktop.treatment.foot import Foot
from acuchart.desktop.treatment.keys import takes_typing
from acuchart.desktop.treatment.measures import ROOMY, Measures
from acuchart.desktop.treatment.sheet import Sheet
from acuchart.desktop.treatment.tab_order import go_through


class SheetColumn(QWidget):
    """Shows one sheet at a time. What was typed on a step's sheet stays while another lies over it.

    Attributes:
        foot: the ways on and back.
        step_sheet: the sheet of the step that waits.
    """

    def __init__(self, comes_after: tuple[QWidget, ...] = (), parent: QWidget | None = None) -> None:
        """Show nothing yet.

        Args:
            comes_after: the parts Tab goes through before it comes here.
        """
        super().__init__(parent)
        self._comes_after = comes_after
        self.foot = Foot()
        self.step_sheet: Sheet | None = None
        self._aside: Sheet | None = None
        self._measures = ROOMY
        self._offers = (False, False)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.foot)

    @property
    def sheet(self) -> Sheet | None:
        """What shows now."""
        return self._aside or self.step_sheet

    @property
    def has_aside(self) -> bool:
        """Whether something lies over the step."""
        return self._aside is not None

    def show_step(self, sheet: Sheet, *, can_go_back: bool, can_skip: bool) -> None:
        """Show the sheet of another step."""
        self._drop(self._aside)
        self._drop(self.step_sheet)
        self._aside, self.step_sheet = None, sheet
        self._offers = (can_go_back, can_skip)
        self._put_up(sheet)

    def show_aside(self, sheet: Sheet) -> None:
        """Lay a sheet over the step."""
        if self.step_sheet:
            self.step_sheet.hide()
        self._drop(self._aside)
        self._aside = sheet
        self._put_up(sheet)

    def close_aside(self) -> None:
        """Uncover the step."""
        self._drop(self._aside)
        self._aside = None
        if self.step_sheet:
            self._put_up(self.step_sheet)

    def clear(self) -> None:
        """Show nothing."""
        self._drop(self._aside)
        self._drop(self.step_sheet)
        self._aside = self.step_sheet = None

    def refuse(self, sentence: str) -> None:
        """Say why it does not go on."""
        self.foot.refuse(sentence)
        announce(self, sentence)

    def fit(self, measures: Measures) -> None:
        """Take the sizes of the window."""
        self._measures = measures
        self._column.setSpacing(measures.gap)
        self.foot.fit(measures)
        for sheet in (self.step_sheet, self._aside):
            if sheet:
                sheet.fit(measures)

    def _put_up(self, sheet: Sheet) -> None:
        if self._column.indexOf(sheet) < 0:
            self._column.insertWidget(0, sheet, 1)
            sheet.changed.connect(self._show_lacking)
            go_through((*self._comes_after, sheet, self.foot))
        sheet.fit(self._measures)
        sheet.show()
        can_go_back, can_skip = self._offers
        self.foot.show_ways(sheet, can_go_back=can_go_back, can_skip=can_skip)
        self.foot.go_on.setFocus()
        announce(self, sheet.spoken())

    def _show_lacking(self) -> None:
        if self.sheet:
            self.foot.show_lacking(self.sheet)
        is_by_keyboard = self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if not is_by_keyboard and not takes_typing(self.window().focusWidget()):
            self.foot.go_on.setFocus()  # after a click, arrows and digits shall answer, not walk along a row

    def _drop(self, sheet: Sheet | None) -> None:
        if sheet:
            sheet.hide()
            self._column.removeWidget(sheet)
            sheet.deleteLater()
