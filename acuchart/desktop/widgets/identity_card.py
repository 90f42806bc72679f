"""The identity card: who this is, in two seconds, so that nobody writes into the wrong record."""

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from acuchart.desktop.look import fonts
from acuchart.desktop.look.paint import draw_box, draw_text, text_width
from acuchart.desktop.look.theme import color, px, theme
from acuchart.desktop.widgets.typed_date import spoken
from acuchart.domain.clients import Client, age_on

SQUARE_PX, RADIUS_PX, GAP_PX, TAG_GAP_PX = 40, 8, 12, 8
NAME_PX, META_PX, INITIALS_PX, TAG_PX = 15, 12, 14, 11
DEMO = "Demo"


class IdentityCard(QWidget):
    """Initials, name, birth date, age and last visit; a tag on made-up clients. Empty without a client."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = self._meta = self._initials = ""
        self._is_demo = False
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def show_client(self, client: Client | None, is_demo: bool, today: date) -> None:
        """Show who this is."""
        self._name = client.name if client else ""
        self._initials = client.initials if client else ""
        self._meta = _facts(client, today) if client else ""
        self._is_demo = is_demo and client is not None
        tag = f", {DEMO}" if self._is_demo else ""
        self.setAccessibleName(f"Client: {self._name}{tag}. {self._meta}" if client else "No client chosen")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        tag = self._tag_width() + TAG_GAP_PX if self._is_demo else 0.0
        name = text_width(self._name_face(), self._name) + tag
        words = max(name, text_width(self._meta_face(), self._meta))
        return QSize(round(px(SQUARE_PX) + GAP_PX + words) + 1, px(SQUARE_PX) if self._name else 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._name:
            return
        painter = QPainter(self)
        side = px(SQUARE_PX)
        square = QRectF(0, 0, side, side)
        edge = color("accent") if theme().outline > 1 else None
        draw_box(painter, square, RADIUS_PX, color("soft"), edge, theme().outline)
        draw_text(painter, square, self._initials, fonts.font(INITIALS_PX, 600), color("accent"))
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        left, half = side + GAP_PX, self.height() / 2
        name = QRectF(left, 0, self.width() - left, half + px(2))
        draw_text(painter, name, self._name, self._name_face(), color("ink"), align)
        meta = QRectF(left, half + px(1), self.width() - left, half - px(1))
        draw_text(painter, meta, self._meta, self._meta_face(), color("ink2"), align)
        if self._is_demo:
            self._draw_tag(painter, left + text_width(self._name_face(), self._name) + TAG_GAP_PX, name)

    def _draw_tag(self, painter: QPainter, left: float, line: QRectF) -> None:
        height = px(16)
        tag = QRectF(round(left), round(line.center().y() - height / 2), self._tag_width(), height)
        draw_box(painter, tag, 4, None, color("edge"))
        draw_text(painter, tag, DEMO, self._tag_face(), color("ink2"))

    def _tag_width(self) -> float:
        return round(text_width(self._tag_face(), DEMO) + 12)

    def _name_face(self) -> QFont:
        return fonts.font(NAME_PX, 600)

    def _meta_face(self) -> QFont:
        return fonts.font(META_PX)

    def _tag_face(self) -> QFont:
        return fonts.font(TAG_PX, 500)


def _facts(client: Client, today: date) -> str:
    born = client.person.birth_date
    facts = [spoken(born), str(age_on(today, born))] if born else ["birth date not known"]
    facts.append(f"Last visit {spoken(client.last_visit)}" if client.last_visit else "First visit")
    return " · ".join(facts)
