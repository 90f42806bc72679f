"""The pressure this client likes, pair by pair, in one glance."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from acuchart.desktop.chart.marks import Mark, SpotState, paint_mark
from acuchart.desktop.chart.preference_plate import PlateLevel, PreferencePlate
from acuchart.desktop.clients.legend import Legend
from acuchart.desktop.clients.preference_words import told_liking, told_source
from acuchart.desktop.look.theme import color, px
from acuchart.desktop.widgets.card import INSET_PX, Card
from acuchart.desktop.widgets.label import Label
from acuchart.domain.sides import PAIR, Side
from acuchart.workbench import OpenClient, Workbench

NOTHING_YET = "Nothing was said of pressure yet. It is asked at every pair of a treatment, and shown here after."
PLATE_HEIGHT = 300  # px at scale 1; four pairs of labels of two lines each
LIGHT_DISC, FIRM_DISC = 12.0, 20.0  # px; two sizes that are told apart beside each other


def _paint_disc(width: float, painter: QPainter, at: QPointF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color("accent"))
    painter.drawEllipse(at, width / 2, width / 2)


def _paint_unknown(painter: QPainter, at: QPointF) -> None:
    painter.save()
    painter.translate(at)
    paint_mark(painter, Mark(SpotState.SKIPPED, None, FIRM_DISC))
    painter.restore()


MARKS = (
    ("", LIGHT_DISC, partial(_paint_disc, LIGHT_DISC)),
    ("larger is firmer", FIRM_DISC, partial(_paint_disc, FIRM_DISC)),
    ("no level known", FIRM_DISC, _paint_unknown),
)
SPOKEN_LEGEND = "A larger disc is firmer pressure; an open disc with a bar: no level is known"


class PreferenceCard(Card):
    """Level per pair and side on the sacrum, said when and by whom, and how it changed."""

    def __init__(self, workbench: Workbench, cache: Path, parent: QWidget | None = None) -> None:
        super().__init__("Pressure this client likes", "-", parent)
        self._workbench, self._cache = workbench, cache
        self._nothing = Label(NOTHING_YET, 13, role="ink2")
        self._let_plate_reach_the_edges()
        self.body.addLayout(_inset(self._nothing))
        self._legend = Legend(MARKS, SPOKEN_LEGEND)
        foot = _inset(self._legend)
        foot.addStretch(1)
        self.body.addLayout(foot)
        self.plate: PreferencePlate | None = None

    def draw(self, opened: OpenClient) -> None:
        """Show what this client said last."""
        is_known = bool(opened.preferences)
        self.set_subtitle(told_source(opened.preferences))
        self._nothing.setVisible(not is_known)
        self._legend.setVisible(is_known)
        if is_known and self.plate is None:
            self._add_plate()
        if self.plate:
            self.plate.setVisible(is_known)
            self.plate.setFixedHeight(px(PLATE_HEIGHT))
            self.plate.show_levels(levels_of(opened, self._points()))

    def _add_plate(self) -> None:
        """The picture is loaded when it is first needed."""
        points = {code: self._workbench.catalogue.points[code] for code in self._points()}
        self.plate = PreferencePlate(self._workbench.atlas, points, self._cache)
        self.body.insertWidget(1, self.plate)

    def _let_plate_reach_the_edges(self) -> None:
        """The picture goes from edge to edge; the words keep the card's inset."""
        outer = self.layout()
        head = outer.itemAt(0) if outer else None
        if outer and head and (words := head.layout()):
            outer.setContentsMargins(1, INSET_PX - 4, 1, INSET_PX - 8)
            words.setContentsMargins(INSET_PX, 0, INSET_PX, 0)

    def _points(self) -> tuple[str, ...]:
        return next(iter(self._workbench.catalogue.protocols.values())).points


def levels_of(opened: OpenClient, points: tuple[str, ...]) -> dict[tuple[str, Side], PlateLevel]:
    """What the plate shows of each point and side."""
    kept = {(each.pressure.point, each.pressure.side): each.pressure.level for each in opened.preferences}
    return {
        (code, side): PlateLevel(kept.get((code, side)), told_liking(opened.history, code, side))
        for code in points
        for side in PAIR
    }


def _inset(words: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(INSET_PX, 0, INSET_PX, 0)
    row.addWidget(words)
    return row
