"""L and R: always on the picture, at one height, the client's left on the viewer's left."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from acuchart.desktop.chart.lettering import Lettering, Style, Text
from acuchart.desktop.look.theme import px

EDGE_PX, GAP_PX = 16.0, 8.0  # from the picture's edge to the key, and from the key to its words
CLEAR_PX = 12.0  # from the words to the nearest label
HEIGHT_SHARES = (0.44, 0.52, 0.6, 0.68, 0.76, 0.84, 0.92)  # of the picture's height: where the eye rests, or lower
WORDS_FROM_PX = 600  # narrower pictures show the keys alone; more where text is set larger

LEFT, RIGHT = Text("L", style=Style.CAP), Text("R", style=Style.CAP)
LEFT_WORDS, RIGHT_WORDS = Text("client’s left", style=Style.NAME), Text("client’s right", style=Style.NAME)


class SideCaps:
    """Paints L and R as keys, with words beside them where there is room.

    Attributes:
        taken: rectangles of the picture that something else covers; the keys stand lower then, never behind it.
    """

    def __init__(self, lettering: Lettering) -> None:
        self.taken: list[QRectF] = []
        self._lettering = lettering

    def rects(self, width: float, height: float) -> list[QRectF]:
        """What the keys and their words cover."""
        return [QRectF(at, self._lettering.size(text)) for text, at in self._places(width, height)]

    def width(self, width: float) -> float:
        """How much of the picture's width they take on each side, the edge included."""
        return max(min(rect.right(), width - rect.left()) for rect in self.rects(width, 0.0)) + CLEAR_PX

    def paint(self, painter: QPainter, width: float, height: float) -> None:
        """Paint them on a picture of this size."""
        for text, at in self._places(width, height):
            self._lettering.paint(painter, text, at)

    def _places(self, width: float, height: float) -> list[tuple[Text, QPointF]]:
        cap = self._lettering.size(LEFT)
        middle = self._middle(width, height)
        top = middle - cap.height() / 2
        places = [(LEFT, QPointF(EDGE_PX, top)), (RIGHT, QPointF(width - EDGE_PX - cap.width(), top))]
        if width >= px(WORDS_FROM_PX):
            words = self._lettering.size(LEFT_WORDS)
            inner = EDGE_PX + cap.width() + GAP_PX
            places.append((LEFT_WORDS, QPointF(inner, middle - words.height() / 2)))
            right_words = self._lettering.size(RIGHT_WORDS)
            left = width - inner - right_words.width()
            places.append((RIGHT_WORDS, QPointF(left, middle - right_words.height() / 2)))
        return places

    def _middle(self, width: float, height: float) -> int:
        cap = self._lettering.size(LEFT)
        for share in HEIGHT_SHARES:
            middle = round(height * share)
            left = QRectF(EDGE_PX, middle - cap.height() / 2, cap.width(), cap.height())
            right = left.translated(width - 2 * EDGE_PX - cap.width(), 0)
            if not any(rect.intersects(left) or rect.intersects(right) for rect in self.taken):
                return middle
        return round(height * HEIGHT_SHARES[0])
