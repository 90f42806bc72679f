"""The clients that were found, as rows of a list."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from acuchart.desktop.clients.identity import told_apart, told_row
from acuchart.desktop.widgets.typed_date import NotADate, read_date
from acuchart.domain.clients import Client
from acuchart.domain.refusals import Refusal
from acuchart.workbench import Workbench

PAGE = 24  # clients read at first; twice what a screen holds, and found between two frames
CLIENT_ROLE = Qt.ItemDataRole.UserRole
MARK_ROLE = Qt.ItemDataRole.UserRole + 1
AnyIndex = QModelIndex | QPersistentModelIndex


class ClientRows(QAbstractListModel):
    """The answer to what is typed in the search field; asks for more as the list is scrolled.

    Attributes:
        trouble: one sentence that says why there is no list, or empty.
    """

    def __init__(self, workbench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self.trouble = ""
        self._workbench = workbench
        self._text = ""
        self._found: list[Client] = []
        self._marks: dict[int, str] = {}
        self._is_all = False

    def find(self, text: str) -> None:
        """Show the clients that `text` finds; for an empty text those seen last."""
        self.beginResetModel()
        self._text = _as_kept(text)
        self._read(PAGE)
        self.endResetModel()

    def refresh(self) -> None:
        """Ask the same question again: something was changed in the records."""
        self.beginResetModel()
        self._read(max(PAGE, len(self._found)))
        self.endResetModel()

    def client_at(self, row: int) -> Client | None:
        """The client of a row, or `None` beyond the list."""
        return self._found[row] if 0 <= row < len(self._found) else None

    def row_of(self, client_id: int) -> int:
        """The row of a client, or -1."""
        return next((row for row, client in enumerate(self._found) if client.id == client_id), -1)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """How many clients are shown."""
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name, the client, what tells them from a namesake, or all of it in one spoken line."""
        client = self.client_at(index.row())
        if client is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return client.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return told_row(client, self._marks.get(client.id, ""))
        if role == MARK_ROLE:
            return self._marks.get(client.id, "")
        return client if role == CLIENT_ROLE else None

    def canFetchMore(self, parent: AnyIndex) -> bool:
        """Whether there may be clients beyond the rows shown."""
        return not parent.isValid() and bool(self._found) and not self._is_all

    def fetchMore(self, _parent: AnyIndex) -> None:
        """Show the next clients below."""
        shown, wanted = len(self._found), 2 * len(self._found)
        try:
            longer = self._workbench.find(self._text, wanted)
        except Refusal:
            self._is_all = True  # the rows that are there stay readable
            return
        self._is_all = len(longer) < wanted
        if len(longer) > shown:
            self.beginInsertRows(QModelIndex(), shown, len(longer) - 1)
            self._found += longer[shown:]
            self._marks = told_apart(self._found)
            self.endInsertRows()

    def _read(self, limit: int) -> None:
        try:
            self._found, self.trouble = self._workbench.find(self._text, limit), ""
        except Refusal as refusal:
            self._found, self.trouble = [], str(refusal)
        self._is_all = len(self._found) < limit
        self._marks = told_apart(self._found)


def _as_kept(text: str) -> str:
    """A whole date, in whichever way it is typed, in the one in which records find it; other text as it is."""
    try:
        day = read_date(text)
    except NotADate:
        return text
    return day.isoformat() if day else text
