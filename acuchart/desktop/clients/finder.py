"""Finding a client: a search field, and below it the list that follows every letter."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from acuchart.desktop.clients.client_delegate import ClientDelegate
from acuchart.desktop.clients.client_rows import ClientRows
from acuchart.desktop.widgets.label import Label
from acuchart.desktop.widgets.search_field import SearchField
from acuchart.workbench import Workbench

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class ClientFinder(QWidget):
    """Finds clients by name, contact and birth date; without a text shows those seen last.

    The cursor stays in the field: arrows move in the list, Enter opens the row they stand on, which is
    the first one after every letter, and Esc clears.

    Signals:
        chosen: the number of a client that was chosen by Enter or a click.
    """

    chosen = Signal(int)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self.rows = ClientRows(workbench, self)
        self.field = SearchField("Find a client")
        self.field.setAccessibleName("Find a client by name, contact or birth date")
        self.sentence = Label("", 13, role="ink2")
        self._delegate = ClientDelegate(lambda: workbench.clock().date(), self)
        self.list = self._make_list()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.sentence)
        column.addWidget(self.list, 1)
        self.field.textChanged.connect(self._look)
        self.field.installEventFilter(self)
        self.list.installEventFilter(self)
        workbench.records_changed.connect(self.refresh)
        workbench.client_changed.connect(self._mark_open)
        self.refresh()

    def begin(self) -> None:
        """Put the cursor into the field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    @property
    def has_clients(self) -> bool:
        """Whether anybody is shown, or might be without the text that is typed."""
        return self.rows.rowCount() > 0 or bool(self.field.text())

    def refresh(self) -> None:
        """Ask once more what the field asks: the records changed."""
        self.rows.refresh()
        self._say()
        self._mark_open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows, Enter and Esc of the field work on the list."""
        if event.type() == QEvent.Type.FocusOut:
            self._lead(False)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._lead(True)
            return self._take_key(watched, event)
        return super().eventFilter(watched, event)

    def _make_list(self) -> QListView:
        view = QListView(self)
        view.setAccessibleName("Clients")
        view.setModel(self.rows)
        view.setItemDelegate(self._delegate)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setMouseTracking(True)
        view.clicked.connect(self._choose)
        return view

    def _lead(self, is_led: bool) -> None:
        if self._delegate.is_led != is_led:
            self._delegate.is_led = is_led
            self.list.viewport().update()

    def _take_key(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.key() in ENTER:
            self._choose(self.list.currentIndex())
        elif event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
        elif event.key() in MOVES and watched is self.field:
            self.list.keyPressEvent(event)
        else:
            return False
        return True

    def _look(self, text: str) -> None:
        self.rows.find(text)
        self._say()
        self.list.setCurrentIndex(self.rows.index(0))
        self.list.scrollToTop()

    def _choose(self, index: QModelIndex) -> None:
        client = self.rows.client_at(index.row())
        if client is not None:
            self.chosen.emit(client.id)

    def _say(self) -> None:
        text = self.field.text().strip()
        if self.rows.trouble:
            words = self.rows.trouble
        elif self.rows.rowCount():
            words = "Everybody here is made up." if self._workbench.is_demo else ""
        elif text:
            words = f"Nobody is found for “{text}”. Try part of the name, or add them."
        else:
            words = "No client is kept yet."
        self.sentence.setText(words)
        self.sentence.setVisible(bool(words))
        self.list.setVisible(self.rows.rowCount() > 0)

    def _mark_open(self) -> None:
        opened = self._workbench.open_client
        self._delegate.open_id = opened.client.id if opened else None
        row = self.rows.row_of(opened.client.id) if opened else -1
        self.list.setCurrentIndex(self.rows.index(max(row, 0)))
        self.list.viewport().update()
