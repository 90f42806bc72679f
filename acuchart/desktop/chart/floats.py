"""What floats over the chart: zoom buttons, and the small back that tells where one is."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acuchart.atlas.charts import Chart
from acuchart.desktop.chart.pictures import Finish, laid
from acuchart.desktop.chart.shadow import RADIUS_PX
from acuchart.desktop.chart.workshop import Workshop
from acuchart.desktop.look.icons import paint_icon
from acuchart.desktop.look.paint import draw_box
from acuchart.desktop.look.theme import Theme, color, px, theme
from acuchart.desktop.widgets.press import Press

BUTTON_PX, ICON_PX = 44, 20  # of a zoom button: large enough for a finger
LOCATOR_INSET_PX = 12.0


class ZoomFloat(QWidget):
    """Closer, further away, and the whole back.

    Signals:
        zoomed: closer (1) or further away (-1).
        fitted: the whole back is wanted.
    """

    zoomed = Signal(int)
    fitted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName("Zoom")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for text, icon in (("Zoom in", "plus"), ("Zoom out", "minus"), ("Whole back", "fit")):
            column.addWidget(_ZoomButton(text, icon))
        closer, further, fit = self.findChildren(_ZoomButton)
        closer.clicked.connect(lambda: self.zoomed.emit(1))
        further.clicked.connect(lambda: self.zoomed.emit(-1))
        fit.clicked.connect(self.fitted)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_box(painter, QRectF(self.rect()), RADIUS_PX, color("panel"), color("line"), theme().outline)
        painter.setPen(QPen(color("line"), 1))
        for part in (1, 2):
            y = round(self.height() * part / 3) - 0.5
            painter.drawLine(QPointF(1, y), QPointF(self.width() - 1, y))


class _ZoomButton(Press):
    def __init__(self, text: str, icon: str) -> None:
        super().__init__(text, RADIUS_PX)
        self._icon = icon
        self.setToolTip(text)

    def sizeHint(self) -> QSize:
        return QSize(px(BUTTON_PX), px(BUTTON_PX))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.underMouse() or self.isDown():
            inner = self.box().adjusted(3, 3, -3, -3)
            draw_box(painter, inner, RADIUS_PX - 3, self.shaded(color("panel"), color("ink")), None)
        side = px(ICON_PX)
        middle = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        paint_icon(painter, self._icon, middle, color("ink"))


class Locator(QWidget):
    """The whole drawing, small, with what the chart shows framed; a click or a drag moves the chart there.

    Signals:
        pointed: a position in millimetres that shall come to the middle.
    """

    pointed = Signal(float, float)

    def __init__(self, chart: Chart, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName("Where the chart is")
        self.setAccessibleDescription("The whole body, with a frame round the part that the chart shows")
        self.setToolTip("Click to move the chart there")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._chart = chart
        self._seen = QRectF()
        self._mark: QPointF | None = None
        self._picture = QPixmap()
        self._drawn_for: tuple[float, QSize, Theme] | None = None
        self._workshop = Workshop(self._take)

    def show_view(self, seen: QRectF, mark: QPointF | None) -> None:
        """Frame a part of the chart and mark a position, both in millimetres."""
        self._seen, self._mark = seen, mark
        self.update()

    def fit_height(self, height: float) -> None:
        """Be so high, and as wide as the drawing then is."""
        extent = self._chart.extent
        inner = height - 2 * LOCATOR_INSET_PX
        self.resize(round(inner * extent.width / extent.height + 2 * LOCATOR_INSET_PX), round(height))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_box(painter, QRectF(self.rect()), RADIUS_PX, color("panel"), color("line"), theme().outline)
        inner = self._inner()
        self._order()
        if not self._picture.isNull():
            painter.drawPixmap(inner.topLeft(), self._picture)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        frame = self._on_widget(self._seen).intersected(inner.adjusted(-6, -6, 6, 6))
        painter.setPen(QPen(color("ink"), 1.2))
        painter.drawRoundedRect(frame, 3, 3)
        if self._mark is not None:
            at = self._on_widget(QRectF(self._mark, self._mark)).topLeft()
            painter.setPen(QPen(color("accent"), 2.0))
            painter.setBrush(color("halo"))
            painter.drawEllipse(at, 4.0, 4.0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._point(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(event)

    def _point(self, event: QMouseEvent) -> None:
        inner, extent = self._inner(), self._chart.extent
        scale = inner.height() / extent.height
        at = event.position() - inner.topLeft()
        self.pointed.emit(extent.x + at.x() / scale, extent.y + at.y() / scale)

    def _inner(self) -> QRectF:
        inset = LOCATOR_INSET_PX
        return QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)

    def _on_widget(self, part: QRectF) -> QRectF:
        inner, extent = self._inner(), self._chart.extent
        scale = inner.height() / extent.height
        left, top = inner.left() + (part.x() - extent.x) * scale, inner.top() + (part.y() - extent.y) * scale
        return QRectF(left, top, part.width() * scale, part.height() * scale)

    def _order(self) -> None:
        ratio, worn = self.devicePixelRatioF(), theme()
        wanted = (ratio, self.size(), worn)
        if wanted != self._drawn_for:
            self._drawn_for = wanted
            size = (self._inner().size() * ratio).toSize()
            finish = Finish(worn.panel, worn.art_opacity, worn.art_tint)
            self._workshop.order("locator", 0, lambda: laid(_small(self._chart, size), finish))

    def _take(self, _key: object, picture: QImage) -> None:
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        self._picture = QPixmap.fromImage(picture)
        self.update()


def _small(chart: Chart, size: QSize) -> QImage:
    """The preview, averaged down: the art's own lines would be too heavy at this size."""
    keep = Qt.AspectRatioMode.IgnoreAspectRatio
    return QImage(str(chart.preview)).scaled(size, keep, Qt.TransformationMode.SmoothTransformation)
