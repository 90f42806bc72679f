"""What all buttons that paint themselves have in common."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from acuchart.desktop.look.focus_ring import wants_ring
from acuchart.desktop.look.motion import PRESS_MS, animate
from acuchart.desktop.look.paint import mixed
from acuchart.desktop.look.theme import theme

HOVER_SHARE, PRESS_SHARE = 0.07, 0.14  # how much ink is mixed into what the pointer is on, or holds down
ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Press(QPushButton):
    """A button without a look of its own: hover, press, ring; subclasses paint it and know its size."""

    def __init__(self, text: str, radius: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setAutoDefault(False)
        self.words = text
        self.radius = radius
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._touch = 0.0
        self._gliding: QVariantAnimation | None = None
        wants_ring(self, radius)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and not event.isAutoRepeat():
            self.click()
        elif event.key() in ARROWS:
            event.ignore()  # Qt would move the focus by place on the screen; the parent knows the order
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._glide(HOVER_SHARE)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._glide(0.0)

    def shaded(self, base: QColor, ink: QColor) -> QColor:
        """`base` as it looks under the pointer or the finger right now."""
        if not self.isEnabled():
            return base
        share = PRESS_SHARE if self.isDown() else self._touch
        return mixed(base, ink, share) if share else base

    def _glide(self, share: float) -> None:
        if self._gliding is not None:
            self._gliding.stop()
            self._gliding.deleteLater()
        self._gliding = animate(self, self._touch, share, PRESS_MS, self._take_touch)

    def _take_touch(self, share: float) -> None:
        self._touch = share
        self.update()

    def box(self) -> QRectF:
        """The whole of the widget; an outline drawn by `draw_box` lies inside it."""
        return QRectF(self.rect())

    def outline(self) -> float:
        """Width of an outline in pixels."""
        return theme().outline
