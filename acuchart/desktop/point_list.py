"""The points as a table: a second, plain way to find and choose one."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTableView, QVBoxLayout, QWidget

from acuchart.desktop.look.theme import px
from acuchart.desktop.widgets.label import Label
from acuchart.domain.points import Point, Pregnancy

HEADS = ("Code", "Pinyin", "Han", "English", "Where", "In pregnancy")
ROW_HEIGHT = 44  # px at scale 1
WHERE = 4  # the column that takes the room left over
PREGNANCY = {
    Pregnancy.CONTRAINDICATED: "Do not use",
    Pregnancy.CAUTION: "Caution",
    Pregnancy.NOT_NAMED: "Not named in the lists read",
}

Index = QModelIndex | QPersistentModelIndex


class PointTable(QAbstractTableModel):
    """The points of the catalogue, a row each."""

    def __init__(self, points: list[Point], parent: QObject) -> None:
        super().__init__(parent)
        self.points = points

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        """A row for each point."""
        return 0 if parent.isValid() else len(self.points)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """A column for each head."""
        return 0 if parent.isValid() else len(HEADS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The heads of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return HEADS[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, the same on the screen and read aloud."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        point = self.points[index.row()]
        names = point.names
        cells = (
            point.code,
            names.pinyin,
            names.han,
            names.english,
            point.location.text,
            PREGNANCY[point.pregnancy],
        )
        return cells[index.column()]


class PointList(QWidget):
    """The table of points; a click or Enter chooses.

    Signals:
        point_chosen: the code.
    """

    point_chosen = Signal(str)

    def __init__(self, points: list[Point], parent: QWidget) -> None:
        super().__init__(parent)
        self._model = PointTable(points, self)
        self.table = QTableView(self)
        self.table.setModel(self._model)
        self.table.setAccessibleName("Points")
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setWordWrap(True)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(px(ROW_HEIGHT))
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.verticalHeader().setMinimumSectionSize(px(ROW_HEIGHT))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(WHERE, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        self.table.clicked.connect(self._choose)
        self.table.activated.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(Label("Points", 28, 600, display=True))
        column.addWidget(Label("Choose a row to read about the point and see it on the chart.", 14, 400, "ink2"))
        column.addWidget(self.table, 1)

    def _choose(self, index: QModelIndex) -> None:
        self.point_chosen.emit(self._model.points[index.row()].code)
