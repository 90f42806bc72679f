"""The search field of the top bar, with what it finds below it."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from acuchart.desktop.finding import Finding, found
from acuchart.desktop.look.fonts import font
from acuchart.desktop.look.icons import paint_icon
from acuchart.desktop.look.theme import color, px
from acuchart.desktop.widgets.search_field import SearchField
from acuchart.workbench import Workbench

WORDS, SHORT_WORDS = "Find a point, a client, a use", "Find"
LINE_HEIGHT = 52  # px at scale 1; title and detail
LEAST_WIDTH = 420  # px at scale 1; a name, a birth date and a visit side by side
EDGE = 16  # px to the window's edge
FINDING_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
NOTHING = Finding("Nothing found", "Try a code such as BL32, a name, a foramen or a use.")


class FindingDelegate(QStyledItemDelegate):
    """Paints a finding: an icon, its title, and its detail below."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Two lines high."""
        return QSize(option.rect.width(), px(LINE_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line; the chosen one on soft ground."""
        finding: Finding = index.data(FINDING_ROLE)
        rect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("soft"))
            painter.drawRoundedRect(rect.adjusted(4, 2, -4, -2), 8, 8)
        side = px(20)
        name = "sacrum" if finding.code else "person" if finding.client_id else "info"
        box = rect.adjusted(px(16), 0, 0, 0)
        box.setTop(rect.center().y() - side // 2)
        box.setSize(QSize(side, side))
        paint_icon(painter, name, box, color("ink2"))
        words = rect.adjusted(px(48), px(6), -px(12), -px(6))
        painter.setPen(color("ink"))
        painter.setFont(font(14, 600))
        painter.drawText(words, Qt.AlignmentFlag.AlignTop, finding.title)
        painter.setPen(color("ink2"))
        painter.setFont(font(12))
        painter.drawText(words, Qt.AlignmentFlag.AlignBottom, finding.detail)
        painter.restore()


class FindField(QWidget):
    """Finds points and clients as one types; Enter takes the first, arrows choose, Esc clears.

    Signals:
        point_found: a point's code.
        client_found: a client's number.
    """

    point_found = Signal(str)
    client_found = Signal(int)

    def __init__(self, workbench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self.field = SearchField(WORDS, "/")
        self.field.setParent(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        self._list = self._make_list()
        self.field.textChanged.connect(self._look)
        self.field.installEventFilter(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say in one word what there is no room to say in full."""
        super().resizeEvent(event)
        self.field.setPlaceholderText(WORDS)
        if self.width() < self.field.minimumSizeHint().width():
            self.field.setPlaceholderText(SHORT_WORDS)

    def begin(self) -> None:
        """Put the cursor into the field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows, Enter and Esc work on the list while the cursor stays in the field."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(event.key())
        if event.type() == QEvent.Type.FocusOut and not self._list.underMouse():
            self._list.hide()
        return super().eventFilter(watched, event)

    def _take_key(self, key: int) -> bool:
        if key == Qt.Key.Key_Escape:
            self.field.clear()
            self._list.hide()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._list.isVisible():
            step = 1 if key == Qt.Key.Key_Down else -1
            self._list.setCurrentRow((self._list.currentRow() + step) % self._list.count())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._list.isVisible():
            self._choose(self._list.currentItem())
        else:
            return False
        return True

    def _make_list(self) -> QListWidget:
        found_list = QListWidget(self.window())
        found_list.setAccessibleName("Found points and clients")
        found_list.setItemDelegate(FindingDelegate(found_list))
        found_list.setProperty("role", "float")
        found_list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        found_list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        found_list.itemClicked.connect(self._choose)
        found_list.hide()
        return found_list

    def _look(self, text: str) -> None:
        self._list.clear()
        findings = found(self._workbench, text)
        if text.strip() and not findings:
            findings = (NOTHING,)
        for finding in findings:
            item = QListWidgetItem(f"{finding.title}, {finding.detail}")
            item.setData(FINDING_ROLE, finding)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._place_list(len(findings))

    def _place_list(self, count: int) -> None:
        if not count:
            self._list.hide()
            return
        below = self.mapTo(self.window(), QPoint(0, self.height() + 4))
        width = max(self.width(), px(LEAST_WIDTH))
        left = min(below.x(), self.window().width() - width - EDGE)
        height = min(count * px(LINE_HEIGHT) + 10, self.window().height() - below.y() - EDGE)
        self._list.setGeometry(left, below.y(), width, height)
        self._list.raise_()
        self._list.show()

    def _choose(self, item: QListWidgetItem | None) -> None:
        finding: Finding | None = item.data(FINDING_ROLE) if item else None
        if finding is None or finding is NOTHING:
            return
        self.field.clear()
        self._list.hide()
        if finding.code:
            self.point_found.emit(finding.code)
        elif finding.client_id is not None:
            self.client_found.emit(finding.client_id)
