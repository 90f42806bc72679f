"""The panel about the chosen point: what it is, how to find and press it, whom to refuse."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from acuchart.desktop.look.fonts import han_font
from acuchart.desktop.look.theme import theme
from acuchart.desktop.measures import PANEL_INSET, TALL_WINDOW
from acuchart.desktop.panels.accounts import (
    SourceNumbers,
    activating,
    background,
    locating,
    source_list,
)
from acuchart.desktop.panels.closing import dress_begin, told_closed
from acuchart.desktop.widgets.button import Button
from acuchart.desktop.widgets.gate_block import GateBlock
from acuchart.desktop.widgets.label import Label
from acuchart.desktop.widgets.rule_line import RuleLine
from acuchart.desktop.widgets.scroll import ScrollColumn
from acuchart.desktop.widgets.segmented import Segmented
from acuchart.desktop.widgets.tabs import Tabs
from acuchart.domain.points import Point, Pregnancy
from acuchart.domain.sides import PAIR, Side
from acuchart.workbench import Workbench

SIDES = {"left": (Side.LEFT,), "pair": PAIR, "right": (Side.RIGHT,)}
HAN_PX = 26  # as high as the code beside it looks
PAGE_GAP = 10  # px between the parts of the page
ORDINALS = {"S1": "1st", "S2": "2nd", "S3": "3rd", "S4": "4th"}


class HanLabel(Label):
    """The Han characters of a point's name, in their own face."""

    def __init__(self) -> None:
        super().__init__("", HAN_PX, wraps=False)

    def face(self) -> QFont:
        """The Han face at the text size in force."""
        return han_font(HAN_PX)


class PointPanel(QWidget):
    """Draws the workbench's selection.

    Signals:
        begin_wanted: a treatment shall begin.
        overview_wanted: back to the list of pairs.
    """

    begin_wanted = Signal()
    overview_wanted = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._shown: tuple[str, bool] | None = None
        self._made: dict[tuple[str, bool], QWidget] = {}
        self.sides = Segmented((("left", "L"), ("pair", "Pair"), ("right", "R")), "Sides of the point")
        for key, name in (("left", "Left side"), ("pair", "Both sides"), ("right", "Right side")):
            self.sides.options[key].setAccessibleName(name)
        self.begin = Button("Begin a treatment", "begin", "primary", is_large=True)
        self._code = Label("", 32, display=True, wraps=False)
        self._han = HanLabel()
        self._names = Label("", 15)
        self._place = Label("", 13, 400, "ink2")
        self._gate = GateBlock("", "")
        self._body = QStackedWidget()
        self._body.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)  # it scrolls
        self._closed = Label("", 13, 400, "ink2")
        self._build()
        self.sides.chosen.connect(self._choose_sides)
        self.begin.clicked.connect(self.begin_wanted)
        workbench.selection_changed.connect(self.show_selection)
        workbench.client_changed.connect(self._show_foot)
        self.show_selection()

    def show_selection(self) -> None:
        """Draw the chosen point anew."""
        selection = self._workbench.selection
        if selection is None:
            return
        point = self._workbench.catalogue.points[selection.code]
        self.sides.setVisible(point.bilateral)
        chosen = next((key for key, sides in SIDES.items() if set(sides) == set(selection.sides)), "pair")
        self.sides.set_choice(chosen)
        key = (point.code, self._is_tall())
        if key != self._shown:
            self._shown = key
            self._show_head(point)
            self._show_body(point)
        self._show_foot()

    def make_ready(self, code: str) -> None:
        """Make the page of a point before it is chosen, so that choosing it is instant."""
        if (code, self._is_tall()) not in self._made:
            self._made[code, self._is_tall()] = self._make_body(self._workbench.catalogue.points[code])
            self._body.addWidget(self._made[code, self._is_tall()])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the page into tabs where it is too low for one page."""
        super().resizeEvent(event)
        if self._shown and self._shown[1] != self._is_tall():
            self.show_selection()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        is_other = self._shown is not None and self._shown[1] != self._is_tall()
        if event.type() == QEvent.Type.StyleChange and is_other:
            self.show_selection()

    def _is_tall(self) -> bool:
        return self.window().height() >= TALL_WINDOW and theme().scale == 1.0

    def _build(self) -> None:
        title = QHBoxLayout()
        title.setSpacing(12)
        title.addWidget(self._code)
        title.addWidget(self._han)
        title.addStretch()
        title.addWidget(self.sides)
        head = QVBoxLayout()
        head.setContentsMargins(PANEL_INSET, 16, PANEL_INSET, 0)
        head.setSpacing(4)
        head.addLayout(title)
        head.addWidget(self._names)
        head.addWidget(self._place)
        head.addSpacing(8)
        head.addWidget(self._gate)
        foot = QVBoxLayout()
        foot.setContentsMargins(PANEL_INSET, 12, PANEL_INSET, 12)
        foot.setSpacing(8)
        foot.addWidget(self._closed)
        pairs = Button("All four pairs", "list", is_large=True, shows_text=False)
        pairs.clicked.connect(self.overview_wanted)
        ways = QHBoxLayout()
        ways.setSpacing(8)
        ways.addWidget(self.begin, 1)
        ways.addWidget(pairs)
        foot.addLayout(ways)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(8)
        column.addWidget(self._body, 1)
        column.addWidget(RuleLine())
        column.addLayout(foot)

    def _show_head(self, point: Point) -> None:
        names = point.names
        self._code.setText(point.code)
        self._han.setText(names.han)
        self._han.setAccessibleName(f"Han characters {names.han}")
        self._names.setText(f"{names.pinyin} · {names.english}")
        place = f"in the {ORDINALS[point.foramen]} sacral foramen, {point.foramen}" if point.foramen else ""
        self._place.setText(" · ".join(part for part in (point.meridian, place) if part))
        care = self._workbench.catalogue.care
        self._gate.setVisible(point.pregnancy is Pregnancy.CONTRAINDICATED)
        numbers = SourceNumbers(point, care)
        self._gate.say(care.headline.text, f"{care.rule.text} {numbers.told(care.rule.sources)}")

    def _show_body(self, point: Point) -> None:
        self.make_ready(point.code)
        self._body.setCurrentWidget(self._made[point.code, self._is_tall()])

    def _make_body(self, point: Point) -> QWidget:
        numbers, is_page = SourceNumbers(point, self._workbench.catalogue.care), self._is_tall()
        find = locating(point, numbers, is_page=is_page)
        press = activating(point, numbers, is_page=is_page)
        behind = background(point, numbers)
        cited = source_list(numbers, self._workbench.catalogue.sources)
        if is_page:
            return _page(find, RuleLine(), press, RuleLine(), behind, RuleLine(), cited)
        tabs = Tabs("About the point")
        tabs.bar.setContentsMargins(PANEL_INSET, 0, PANEL_INSET, 0)
        for title, part in (("Find", find), ("Press", press), ("Background", behind), ("Sources", cited)):
            tabs.add_page(title, title, _page(part))
        return tabs

    def _show_foot(self) -> None:
        selection = self._workbench.selection
        is_closed = selection is not None and selection.code in self._workbench.closed_points()
        opened = self._workbench.open_client
        self._closed.setVisible(is_closed)
        self._closed.setText(told_closed(opened))
        dress_begin(self.begin, opened, "Begin a treatment", is_closed=is_closed)

    def _choose_sides(self, key: str) -> None:
        if self._workbench.selection:
            self._workbench.select(self._workbench.selection.code, SIDES[key])


def _page(*parts: QWidget) -> ScrollColumn:
    page = ScrollColumn(inset_px=PANEL_INSET, gap_px=PAGE_GAP)
    page.column.setContentsMargins(PANEL_INSET, PAGE_GAP, PANEL_INSET, PAGE_GAP)
    for part in parts:
        page.column.addWidget(part)
    page.column.addStretch()
    return page
