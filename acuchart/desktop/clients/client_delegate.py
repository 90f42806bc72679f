"""How a client looks as a row: initials, name, birth date and age, last visit, what tells namesakes apart."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from acuchart.desktop.clients.client_rows import CLIENT_ROLE, MARK_ROLE
from acuchart.desktop.clients.identity import told_birth, told_last_visit
from acuchart.desktop.clients.telling import UNBROKEN
from acuchart.desktop.look.fonts import font
from acuchart.desktop.look.paragraph import draw_paragraph, text_height
from acuchart.desktop.look.theme import color, px, theme
from acuchart.domain.clients import Client

SQUARE = 40  # px; the square with the initials
RADIUS = 10  # px; its corners, and the row's
INSET = 12  # px round the row's content
GAP = 12  # px between the square and the words
LINE_GAP = 1  # px between the name and what stands below
LEAST_WIDTH = 120  # px; a row is never laid out narrower than this
AnyIndex = QModelIndex | QPersistentModelIndex


class ClientDelegate(QStyledItemDelegate):
    """Paints a client. Names wrap and are never cut.

    Attributes:
        open_id: number of the client on the table, whose row stands on the soft ground.
        is_led: whether the keys move in the list, so that the current row shows it.
    """

    def __init__(self, today: Callable[[], date], parent: QObject) -> None:
        super().__init__(parent)
        self.open_id: int | None = None
        self.is_led = False
        self._today = today

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """As high as the name and the lines below it need at the list's width."""
        width = max(px(LEAST_WIDTH), option.rect.width())
        name, below = self._places(QRect(0, 0, width, 0), index)
        return QSize(px(LEAST_WIDTH), max(px(SQUARE), below.bottom() - name.top() + 1) + 2 * INSET)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint the ground, the square, the name and the lines below."""
        client: Client = index.data(CLIENT_ROLE)
        row: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, client)
        square = QRectF(row.left() + INSET, row.top() + INSET, px(SQUARE), px(SQUARE))
        _paint_initials(painter, square, client, client.id == self.open_id)
        name, below = self._places(row, index)
        draw_paragraph(painter, name.toRectF(), client.name, _name_font(), color("ink"))
        draw_paragraph(painter, below.toRectF(), self._below(index), _line_font(), color("ink2"))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, client: Client) -> None:
        state: QStyle.StateFlag = option.state
        row = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5)
        is_open = client.id == self.open_id
        is_current = self.is_led and bool(state & QStyle.StateFlag.State_Selected)
        is_under_pointer = bool(state & QStyle.StateFlag.State_MouseOver)
        if not (is_open or is_current or is_under_pointer):
            return
        painter.setBrush(color("soft" if is_open else "sunken"))
        painter.setPen(Qt.PenStyle.NoPen)
        if is_open and theme().soft == theme().panel:
            painter.setPen(QPen(color("accent"), 2))
        if is_current:
            painter.setPen(QPen(color("focus"), 2))
        painter.drawRoundedRect(row, RADIUS, RADIUS)

    def _places(self, row: QRect, index: AnyIndex) -> tuple[QRect, QRect]:
        client: Client = index.data(CLIENT_ROLE)
        left = row.left() + INSET + px(SQUARE) + GAP
        width = max(1, row.right() - INSET - left)
        name = round(text_height(_name_font(), client.name, width))
        below = round(text_height(_line_font(), self._below(index), width))
        top = row.top() + INSET
        return (
            QRect(left, top, width, name),
            QRect(left, top + name + px(LINE_GAP), width, below),
        )

    def _below(self, index: AnyIndex) -> str:
        client: Client = index.data(CLIENT_ROLE)
        mark = index.data(MARK_ROLE)
        first = told_birth(client, self._today())
        return "\n".join((f"{first}{UNBROKEN}· {mark}" if mark else first, told_last_visit(client)))


def _paint_initials(painter: QPainter, square: QRectF, client: Client, is_open: bool) -> None:
    painter.setPen(QPen(color("edge"), 1) if theme().soft == theme().panel else Qt.PenStyle.NoPen)
    painter.setBrush(color("panel" if is_open else "soft"))
    painter.drawRoundedRect(square, RADIUS, RADIUS)
    painter.setPen(color("accent"))
    painter.setFont(font(14, 600))
    painter.drawText(square, Qt.AlignmentFlag.AlignCenter, client.initials)


def _name_font() -> QFont:
    return font(15, 600)


def _line_font() -> QFont:
    return font(13)
