"""The identity card: who this is, in two seconds, so that nobody writes into the wrong record."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from acuchart.desktop.look import fonts
from acuchart.desktop.look.paint import draw_box, draw_text, text_width
from acuchart.desktop.look.paragraph import draw_paragraph, line_height, lines, text_height, widest_word
from acuchart.desktop.look.theme import color, px, theme
from acuchart.desktop.widgets.flowing import Flowing, make_flowing
from acuchart.desktop.widgets.typed_date import spoken
from acuchart.domain.clients import Client, age_on

RADIUS_PX, GAP_PX, TAG_GAP_PX, TAG_RADIUS_PX, TAG_INSET_PX = 8, 12, 8, 4, 6
DEMO = "Demo"


class _Sizes(NamedTuple):
    """Pixels of the square and of the texts."""

    square: int
    name: int
    facts: int
    initials: int
    tag: int


PANEL, TREATMENT = _Sizes(40, 15, 12, 14, 11), _Sizes(48, 18, 18, 18, 14)


class IdentityCard(Flowing):
    """Initials, name, birth date, age and last visit; a tag on made-up clients. Empty without a client.

    Where there is no room, name and facts go on in further lines; neither is ever cut.
    """

    def __init__(self, parent: QWidget | None = None, *, is_large: bool = False) -> None:
        """Make an empty card; `is_large` sets it in the sizes of the treatment."""
        super().__init__(parent)
        self._sizes = TREATMENT if is_large else PANEL
        self._name = self._facts = self._initials = ""
        self._is_demo = False
        make_flowing(self, QSizePolicy.Policy.Preferred)

    def show_client(self, client: Client | None, is_demo: bool, today: date) -> None:
        """Show who this is."""
        self._name = client.name if client else ""
        self._initials = client.initials if client else ""
        self._facts = _told(client, today) if client else ""
        self._is_demo = is_demo and client is not None
        tag = f", {DEMO}" if self._is_demo else ""
        self.setAccessibleName(f"Client: {self._name}{tag}. {self._facts}" if client else "No client chosen")
        self.change()

    def sizeHint(self) -> QSize:
        return super().sizeHint() if self._name else QSize(0, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._name:
            return
        painter = QPainter(self)
        painter.translate(0.0, self.middle_room().top())
        side = px(self._sizes.square)
        edge = color("accent") if theme().outline > 1 else None
        square = QRectF(0, 0, side, side)
        draw_box(painter, square, RADIUS_PX, color("soft"), edge, theme().outline)
        draw_text(painter, square, self._initials, fonts.font(self._sizes.initials, 600), color("accent"))
        name, facts = self._places(self.width())
        draw_paragraph(painter, name, self._name, self._name_face(), color("ink"))
        draw_paragraph(painter, facts, self._facts, self._facts_face(), color("ink2"))
        if self._is_demo:
            self._draw_tag(painter, name)

    def _height_at(self, width: int) -> int:
        return round(max(px(self._sizes.square), self._places(width)[1].bottom())) if self._name else 0

    def _least_width(self) -> float:
        words = max(widest_word(self._name_face(), self._name), widest_word(self._facts_face(), self._facts))
        return self._left() + max(words, self._tag_width()) + 1

    def _comfortable_width(self) -> float:
        name = text_width(self._name_face(), self._name) + self._tag_room()
        return self._left() + max(name, text_width(self._facts_face(), self._facts)) + 1

    def _places(self, width: int) -> tuple[QRectF, QRectF]:
        """Where the name stands and, below it, the facts; both in the middle of the square while they fit."""
        room = width - self._left()
        name = text_height(self._name_face(), self._name, room - self._tag_room())
        facts = text_height(self._facts_face(), self._facts, room)
        top = max(0.0, (px(self._sizes.square) - name - facts) / 2)
        return (
            QRectF(self._left(), top, room - self._tag_room(), name),
            QRectF(self._left(), top + name, room, facts),
        )

    def _draw_tag(self, painter: QPainter, name: QRectF) -> None:
        face = fonts.font(self._sizes.tag, 500)
        last = lines(self._name, self._name_face(), name.width())[-1]
        height, line = line_height(face) + 2, line_height(self._name_face())
        left = name.left() + text_width(self._name_face(), last) + TAG_GAP_PX
        top = name.bottom() - line + (line - height) / 2
        tag = QRectF(round(left), round(top), self._tag_width(), height)
        draw_box(painter, tag, TAG_RADIUS_PX, None, color("edge"))
        draw_text(painter, tag, DEMO, face, color("ink2"))

    def _left(self) -> int:
        return px(self._sizes.square) + GAP_PX

    def _tag_room(self) -> float:
        return self._tag_width() + TAG_GAP_PX if self._is_demo else 0.0

    def _tag_width(self) -> float:
        width = text_width(fonts.font(self._sizes.tag, 500), DEMO) + 2 * TAG_INSET_PX
        return round(width) if self._is_demo else 0.0

    def _name_face(self) -> QFont:
        return fonts.font(self._sizes.name, 600)

    def _facts_face(self) -> QFont:
        return fonts.font(self._sizes.facts)


def _told(client: Client, today: date) -> str:
    born = client.person.birth_date
    facts = [spoken(born), str(age_on(today, born))] if born else ["birth date not known"]
    facts.append(f"Last visit {spoken(client.last_visit)}" if client.last_visit else "No visit yet")
    return " · ".join(facts)
