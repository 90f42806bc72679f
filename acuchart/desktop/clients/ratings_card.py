"""What was said of the complaint before and after each visit."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from acuchart.desktop.clients.legend import Legend
from acuchart.desktop.clients.ratings_chart import DOT, RatingsChart, paint_dot, paint_ring
from acuchart.desktop.widgets.card import Card
from acuchart.desktop.widgets.label import Label
from acuchart.workbench import OpenClient

NO_CAUSE = "This shows what was said, it proves no cause."
NOTHING_YET = "Nothing was said yet. A treatment asks for the complaint, 0 to 10, before and after."
MARKS = (("before", 2 * DOT + 2, paint_ring), ("after", 2 * DOT + 2, paint_dot))


class RatingsCard(Card):
    """The dots, what they mean, and what they do not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Before and after", "The complaint, 0 to 10", parent)
        self.chart = RatingsChart()
        self._answered = 0
        self._legend = Legend(MARKS, "A ring is before, a dot is after")
        self._words = Label("", 12, role="ink2")
        self.corner.addWidget(self._legend)
        self.body.addWidget(self.chart)
        self.body.addWidget(self._words)

    def draw(self, opened: OpenClient) -> None:
        """Show what this client said."""
        self._answered = self.chart.show_visits(opened.history)
        self.chart.setVisible(self._answered > 0)
        self._legend.setVisible(self._answered > 0)
        self._count()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say how many of the visits there is room for."""
        super().resizeEvent(event)
        self._count()

    def _count(self) -> None:
        shown = min(self._answered, self.chart.columns)
        visits = "1 visit answered" if self._answered == 1 else f"{self._answered} visits answered"
        if shown < self._answered:
            visits = f"The last {shown} of {visits}"
        self._words.setText(f"{visits}. {NO_CAUSE}" if self._answered else NOTHING_YET)
