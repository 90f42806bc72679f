"""The chart: the back, the sacrum's close-up over it, and the spots to choose."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QEvent, QMargins, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QResizeEvent, QShowEvent, QTransform
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from acuchart.atlas.charts import Atlas, Position
from acuchart.desktop.chart.accessibility import announce
from acuchart.desktop.chart.art import BACK, SACRUM, Art, Shot
from acuchart.desktop.chart.callout import Callout
from acuchart.desktop.chart.camera import BACK_FRAME, SACRUM_FRAME, Camera, Stage
from acuchart.desktop.chart.flight import CrossFade, Flight
from acuchart.desktop.chart.hands import Hands
from acuchart.desktop.chart.keys import Keys
from acuchart.desktop.chart.lettering import Lettering
from acuchart.desktop.chart.marks import SpotState
from acuchart.desktop.chart.overlay import Overlay
from acuchart.desktop.chart.pictures import finish_of, solid_zone
from acuchart.desktop.chart.spots import Key, Spots, spot_places
from acuchart.desktop.look.motion import reduced_motion
from acuchart.desktop.look.theme import theme
from acuchart.domain.points import Point
from acuchart.domain.sides import Side

PlaceName = Literal["back", "sacrum"]

FRAMES = {BACK: BACK_FRAME, SACRUM: SACRUM_FRAME}
STILL_MS = 120  # without movement for so long, the view is drawn sharp
ENDLESS_MM = 20_000.0  # half a side of the scene; larger than any view, so that nothing limits scrolling
IN_VIEW_PX = 40.0  # from the view's edge a focused spot keeps, so that its ring and label show
CLOSE_UP = 0.5  # of the plate's opacity: from here on the view counts as the sacrum


class ChartView(QGraphicsView):
    """Shows the back and flies to the sacrum; says which spot was chosen.

    Attributes:
        spots: the spots with their marks; keyboard, pointer, touch and screen reader all go through it.
        callout: the hint on a fresh chart.
    """

    spot_chosen = Signal(str, object)
    """A spot was chosen: its point's code, and a tuple of the sides."""
    place_changed = Signal(str)
    """The view went to another place: "back" or "sacrum"."""
    camera_moved = Signal()
    improved = Signal()
    """`camera_moved`: another part shows, or the same one larger or smaller; `improved`: the art is sharper."""

    def __init__(
        self, atlas: Atlas, points: Mapping[str, Point], cache: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.spots = Spots(spot_places(atlas, points))
        announce(self)
        self._drawing = atlas.charts[BACK].extent
        self._close_up = solid_zone(atlas.charts[SACRUM], is_close_up=True)
        self._margins = QMargins()
        self._art = Art(atlas.charts, cache)
        self._overlay = Overlay(self.spots, atlas.landmarks, Lettering())
        self.callout = Callout(atlas.sacrum)
        self._flight = Flight(self._move, self)
        self._fade = CrossFade(self.viewport())
        self._keys = Keys(self)
        self._dressed_for = 0.0
        self._place: PlaceName = "back"
        self._rests_at: PlaceName | None = "back"
        self._camera = self._stage().fitted(BACK_FRAME)
        self._still = QTimer(self, singleShot=True, interval=STILL_MS)
        self._set_up()

    @property
    def place(self) -> str:
        """Where the view is, or where it is flying to: "back" or "sacrum"."""
        return self._place

    def fly_to(self, place: PlaceName) -> None:
        """Show the whole back or the sacrum."""
        self._rests_at = place
        self._say_place(place)
        end = self._stage().fitted(FRAMES[place])
        if self.isVisible():
            if reduced_motion() and end != self._camera:
                self._fade.begin()
            self._flight.fly(self._camera, end)
        else:
            self._move(end)

    def zoom(self, factor: float, x: float | None = None, y: float | None = None, *, glides: bool = True) -> None:
        """Go closer by `factor`, with the pixel under `x` and `y`, or the middle, staying where it is."""
        stage, camera = self._stage(), self._flight.target or self._camera
        at = Position(camera.x, camera.y) if x is None or y is None else self.shot().on_chart(x, y)
        end = camera.zoomed(factor, at, stage.lowest, stage.highest).held_in(self._drawing)
        self._rests_at = None
        if glides:
            self._flight.glide(self._camera, end)
        else:
            self._flight.stop()
            self._move(end)

    def pan(self, dx: float, dy: float) -> None:
        """Move the picture by pixels."""
        self._flight.stop()
        self._rests_at = None
        self._move(self._camera.moved(dx, dy).held_in(self._drawing))

    def look_at(self, x: float, y: float) -> None:
        """Bring a position of the chart to the middle, at the same size."""
        self._flight.stop()
        self._rests_at = None
        self._move(Camera(x, y, self._camera.scale).held_in(self._drawing))

    def keep_clear(self, margins: QMargins, taken: Iterable[QRect] = ()) -> None:
        """Leave room for what floats over the chart.

        Args:
            margins: the chart is centred in what they leave free.
            taken: rectangles of what floats; no label covers them, and their shadow falls on the chart.
        """
        self._overlay.taken = [QRectF(rect) for rect in taken]
        self._margins = margins
        self._settle()
        self.viewport().update()

    def show_selection(self, code: str | None, sides: tuple[Side, ...] = ()) -> None:
        """Mark a point's sides as chosen, or nothing."""
        self.spots.show_selection(code, sides)

    def show_closed(self, codes: Iterable[str]) -> None:
        """Strike points out; they can still be chosen, to be read about."""
        self.spots.show_closed(codes)

    def show_states(self, states: Mapping[Key, SpotState]) -> None:
        """Show what has become of each spot in a treatment."""
        self.spots.show_states(states)

    def shot(self) -> Shot:
        """What the view shows now."""
        stage, margins = self._stage(), self._margins
        return Shot(
            camera=self._camera,
            width=self.viewport().width(),
            height=self.viewport().height(),
            middle=(margins.left() + stage.width / 2, margins.top() + stage.height / 2),
            ratio=self.devicePixelRatioF(),
            plate=stage.plate_opacity(self._camera.scale),
            finish=finish_of(theme()),
        )

    def drawBackground(self, painter: QPainter, _rect: QRectF | QRect) -> None:
        shot = self.shot()
        if shot.ratio != self._dressed_for:  # the window came to another screen
            QTimer.singleShot(0, self._refresh)
        painter.save()
        painter.resetTransform()
        self._art.paint(painter, shot)
        self._overlay.paint_under(painter, shot)
        painter.restore()

    def drawForeground(self, painter: QPainter, _rect: QRectF | QRect) -> None:
        painter.save()
        painter.resetTransform()
        shot = self.shot()
        self._overlay.paint_shadows(painter)
        self.callout.paint(painter, shot, has_focus=self._keys.is_on_chart)
        self._overlay.paint_over(painter, shot)
        self._fade.paint(painter)
        painter.restore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._still.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._refresh()

    def _set_up(self) -> None:
        scene = QGraphicsScene(self)
        scene.setSceneRect(-ENDLESS_MM, -ENDLESS_MM, 2 * ENDLESS_MM, 2 * ENDLESS_MM)
        for item in self.spots.items.values():
            scene.addItem(item)
        self.setScene(scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Chart of the back")
        self.setMinimumSize(1, 1)
        self._hands = Hands(self)
        self.spots.chosen.connect(self.spot_chosen)
        self.spots.changed.connect(self._refresh)
        self.spots.focus_moved.connect(self._bring_into_view)
        self._art.improved.connect(self.viewport().update)
        self._art.improved.connect(self.improved)
        self._still.timeout.connect(self._sharpen)

    def _stage(self) -> Stage:
        free = self.viewport().rect().marginsRemoved(self._margins)
        return Stage(max(free.width(), 1), max(free.height(), 1), self._drawing)

    def _settle(self) -> None:
        """After the room has changed: the place that was shown, else what was in the middle."""
        stage = self._stage()
        if self._rests_at:
            self._flight.stop()
            self._move(stage.fitted(FRAMES[self._rests_at]))
        else:
            middle = Position(self._camera.x, self._camera.y)
            self._move(self._camera.zoomed(1.0, middle, stage.lowest, stage.highest))

    def _move(self, camera: Camera) -> None:
        self._camera = camera
        shot = self.shot()
        self.setTransform(QTransform.fromScale(camera.scale, camera.scale))
        self.horizontalScrollBar().setValue(shot.left)
        self.verticalScrollBar().setValue(shot.top)
        if self._rests_at is None:
            is_close = shot.plate >= CLOSE_UP and self._close_up.contains(camera.x, camera.y)
            self._say_place("sacrum" if is_close else "back")
        self._refresh()
        self.camera_moved.emit()

    def _say_place(self, place: PlaceName) -> None:
        if place != self._place:
            self._place = place
            self.place_changed.emit(place)

    def _refresh(self) -> None:
        shot = self.shot()
        self.callout.is_wanted = self.callout.is_wanted and self.spots.selection is None
        self.callout.is_quiet = bool(self.spots.hovered or self.spots.focused)
        self.spots.dress(shot.plate, shot.ratio)
        self._dressed_for = shot.ratio
        self.viewport().update()
        self._still.start()

    def _bring_into_view(self, key: Key | None) -> None:
        if key is None:
            return
        at = self.shot().on_view(self.spots.items[key].place.spot.position)
        room = QRectF(self.viewport().rect()).adjusted(IN_VIEW_PX, IN_VIEW_PX, -IN_VIEW_PX, -IN_VIEW_PX)
        if not room.contains(at):
            self.pan(room.center().x() - at.x(), room.center().y() - at.y())

    def _sharpen(self) -> None:
        if not self.isVisible():  # its size is not settled yet; it comes back here when shown
            return
        stage = self._stage()
        ahead = tuple((name, stage.fitted(frame).scale) for name, frame in FRAMES.items())
        self._art.sharpen(self.shot(), ahead, is_first=self._rests_at == "back")
