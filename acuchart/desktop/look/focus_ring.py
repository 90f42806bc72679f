"""The ring round what the keyboard is on. Only after keyboard use; a click shows none."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import Shiboken

from acuchart.desktop.look.theme import color

RING_PX, GAP_PX = 3, 2  # width of the ring, and its distance from the shape
REACH_PX = RING_PX + GAP_PX
PROPERTY = "focusRadius"  # dynamic property: corner radius of the shape; without it a widget gets no ring
_BY_KEYBOARD = Qt.WidgetAttribute.WA_KeyboardFocusChange
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ParentChange)


def wants_ring(widget: QWidget, radius: float) -> None:
    """Give `widget` a ring while the keyboard is on it; its shape has corners of `radius` px."""
    widget.setProperty(PROPERTY, float(radius))


def keep_rings(app: QApplication) -> None:
    """Show and hide the ring from now on, as the focus moves."""
    if not _keepers:
        _keepers.append(_RingKeeper(app))


def ring_target() -> QWidget | None:
    """The widget that has the ring now."""
    return _keepers[0].target if _keepers else None


def show_ring_here(widget: QWidget) -> None:
    """Tell that `widget` got the focus by a key that Qt does not know as one that moves it, such as an arrow."""
    widget.window().setAttribute(_BY_KEYBOARD, True)
    if _keepers and widget.hasFocus():
        _keepers[0].follow(widget)


class _RingKeeper(QObject):
    """Knows whether the focus moved by key or by mouse, and where the ring is."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.target: QWidget | None = None
        self._ring: FocusRing | None = None
        app.focusChanged.connect(self._move)

    def follow(self, widget: QWidget | None) -> None:
        """Put the ring round `widget`, or nowhere."""
        if self._ring is not None and Shiboken.isValid(self._ring):
            self._ring.leave()
        self._ring = FocusRing(widget) if widget is not None else None
        self.target = widget

    def _move(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is None:
            self.follow(None)
            return
        window = now.window()
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            window.setAttribute(_BY_KEYBOARD, False)
        is_wanted = window.testAttribute(_BY_KEYBOARD) and now.property(PROPERTY) is not None
        self.follow(now if is_wanted else None)


_keepers: list[_RingKeeper] = []  # at most one; asking the application for it by type would cost 5 ms of loading


class FocusRing(QWidget):
    """A frame outside the shape of one widget, moving with it until it leaves."""

    def __init__(self, target: QWidget) -> None:
        self._target = target
        self._watched = _up_to_ground(target)
        self._ground = self._watched[-1].parentWidget() or target
        super().__init__(self._ground)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for widget in self._watched:
            widget.installEventFilter(self)
        self._settle()

    def leave(self) -> None:
        """Go away."""
        for widget in self._watched:
            if Shiboken.isValid(widget):
                widget.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._settle()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("focus"), RING_PX))
        inset = RING_PX / 2
        radius = float(self._target.property(PROPERTY) or 0) + REACH_PX - inset
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)

    def _settle(self) -> None:
        if not Shiboken.isValid(self._target):
            self.hide()
            return
        corner = self._target.mapTo(self._ground, QPoint(0, 0))
        self.setGeometry(QRect(corner, self._target.size()).adjusted(-REACH_PX, -REACH_PX, REACH_PX, REACH_PX))
        self.setVisible(self._target.isVisible())
        self.raise_()


def _up_to_ground(widget: QWidget) -> list[QWidget]:
    """`widget` and the parents it moves with, up to but without the window or what a scroll area scrolls."""
    chain = [widget]
    while True:
        parent = chain[-1].parentWidget()
        if parent is None or parent.isWindow() or isinstance(parent.parentWidget(), QAbstractScrollArea):
            return chain
        above = parent.parentWidget()
        if above is not None and isinstance(above.parentWidget(), QAbstractScrollArea):
            return chain
        chain.append(parent)
