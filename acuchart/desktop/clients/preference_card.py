"""The pressure this client likes, pair by pair, in one glance."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from acuchart.desktop.clients.telling import DASH, told_day_of, told_levels
from acuchart.desktop.widgets.card import Card
from acuchart.desktop.widgets.label import Label
from acuchart.desktop.widgets.level_bar import LevelBar
from acuchart.domain.answers import Preference
from acuchart.domain.care import ToldBy
from acuchart.domain.sides import PAIR, Side
from acuchart.workbench import OpenClient

NOTHING_YET = "Nothing was said of pressure yet. It is asked at every pair of a treatment, and shown here after."


class PreferenceCard(Card):
    """Level per pair and side, said when and by whom."""

    def __init__(self, points: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__("Pressure this client likes", "-", parent)
        self._points = points
        self._nothing = Label(NOTHING_YET, 13, role="ink2")
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(10)
        for column in (1, 2):
            self._grid.setColumnStretch(column, 1)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self._table)

    def draw(self, opened: OpenClient) -> None:
        """Show what this client said last."""
        self.set_subtitle(told_source(opened.preferences))
        self._nothing.setVisible(not opened.preferences)
        self._table.setVisible(bool(opened.preferences))
        self._clear()
        if not opened.preferences:
            return
        self._grid.addWidget(Label("Left", 12, role="ink2"), 0, 1)
        self._grid.addWidget(Label("Right", 12, role="ink2"), 0, 2)
        for row, code in enumerate(self._points, start=1):
            self._grid.addWidget(Label(code, 13, 600, wraps=False), row, 0)
            for column, side in enumerate(PAIR, start=1):
                self._grid.addWidget(_cell(opened.preferences, code, side), row, column)

    def _clear(self) -> None:
        while self._grid.count():
            gone = self._grid.takeAt(0)
            if gone and (widget := gone.widget()):
                widget.hide()
                widget.deleteLater()


def told_source(preferences: Sequence[Preference]) -> str:
    """Where the levels come from: "Level 0 to 10, said by the client, 9 Nov 2026"."""
    said = [each for each in preferences if each.pressure.told_by is not ToldBy.NOT_ASKED]
    if not said:
        return ""
    days = sorted({each.at.astimezone().date(): told_day_of(each.at) for each in said}.items())
    by_client = [each.pressure.told_by is ToldBy.CLIENT for each in said]
    who = "said by the client" if all(by_client) else "in part the therapist’s estimate"
    when = days[0][1] if len(days) == 1 else f"{days[0][1]} to {days[-1][1]}"
    return f"Level 0 to 10, {who if any(by_client) else 'the therapist’s estimate'}, {when}"


def _cell(preferences: Sequence[Preference], code: str, side: Side) -> QWidget:
    kept = [each.pressure for each in preferences if (each.pressure.point, each.pressure.side) == (code, side)]
    words = told_levels(kept).removeprefix("L ").removeprefix("R ").replace(DASH, "not known")
    level = kept[0].level if kept else None
    cell = Label(words, 13, role="ink2") if level is None else LevelBar(level)
    cell.setAccessibleName(f"{code} {side}: {words}")
    cell.setToolTip(words)
    return cell
