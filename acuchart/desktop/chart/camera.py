"""Which part of the chart is looked at, as plain numbers."""

from dataclasses import dataclass, replace
from math import exp, log

from acuchart.atlas.charts import Extent, Position
from acuchart.desktop.measures import WHOLE_BACK

BACK_FRAME = Extent(*WHOLE_BACK)  # head to hands; the window's first frame shows the same
SACRUM_FRAME = Extent(-80.0, 690.0, 160.0, 194.0)  # mm: L5 to the coccyx; what "Sacrum" shows
LOOSEST = 0.9  # of the scale at which the whole drawing fits: a rim of ground, no more
CLOSEST_PX_PER_MM = 10.0  # a foramen of 8 mm is then 80 px wide; nothing smaller is drawn
FADE_FROM, FADE_TO = 0.27, 0.61  # of the way from back to sacrum: 1.2 to 2.2 px/mm in a 1440x900 window


@dataclass(frozen=True, slots=True)
class Camera:
    """The position in the middle of the view, in millimetres, and the `scale` in pixels per millimetre."""

    x: float
    y: float
    scale: float

    def zoomed(self, factor: float, at: Position, lowest: float, highest: float) -> "Camera":
        """Closer by `factor` within limits, with the position `at` staying where it is on the screen."""
        scale = min(max(self.scale * factor, lowest), highest)
        ratio = self.scale / scale
        return Camera(at.x + (self.x - at.x) * ratio, at.y + (self.y - at.y) * ratio, scale)

    def moved(self, dx: float, dy: float) -> "Camera":
        """The same scale, the picture moved by pixels."""
        return replace(self, x=self.x - dx / self.scale, y=self.y - dy / self.scale)

    def held_in(self, extent: Extent) -> "Camera":
        """The same scale, with the middle of the view kept on the drawing."""
        return replace(
            self,
            x=min(max(self.x, extent.x), extent.x + extent.width),
            y=min(max(self.y, extent.y), extent.y + extent.height),
        )


@dataclass(frozen=True, slots=True)
class Stage:
    """The room a chart has on the screen, in pixels, and the drawing it shows.

    Attributes:
        drawing: how far the drawing reaches, in millimetres.
    """

    width: float
    height: float
    drawing: Extent

    def fitted(self, frame: Extent) -> Camera:
        """The camera that shows all of `frame`, as large as it goes."""
        scale = max(min(self.width / frame.width, self.height / frame.height), 1e-3)
        return Camera(frame.x + frame.width / 2, frame.y + frame.height / 2, scale)

    @property
    def lowest(self) -> float:
        """The smallest scale."""
        return LOOSEST * self.fitted(self.drawing).scale

    @property
    def highest(self) -> float:
        """The largest scale; on a large screen the sacrum in full is larger than the usual limit."""
        return max(CLOSEST_PX_PER_MM, self.fitted(SACRUM_FRAME).scale)

    def plate_opacity(self, scale: float) -> float:
        """How much of the sacrum's plate shows at a scale: 0 for the whole back, 1 close up."""
        back, sacrum = self.fitted(BACK_FRAME).scale, self.fitted(SACRUM_FRAME).scale
        way = log(scale / back) / log(sacrum / back)
        part = min(max((way - FADE_FROM) / (FADE_TO - FADE_FROM), 0.0), 1.0)
        return part * part * (3.0 - 2.0 * part)


def between(start: Camera, end: Camera, part: float) -> Camera:
    """The camera `part` of the way: an even zoom about the one position that stays where it is."""
    if part >= 1.0:
        return end
    scale = exp(log(start.scale) * (1 - part) + log(end.scale) * part)
    if abs(end.scale - start.scale) < 1e-6 * end.scale:
        return Camera(start.x + (end.x - start.x) * part, start.y + (end.y - start.y) * part, scale)
    gain = end.scale - start.scale
    still_x = (end.x * end.scale - start.x * start.scale) / gain
    still_y = (end.y * end.scale - start.y * start.scale) / gain
    ratio = start.scale / scale
    return Camera(still_x + (start.x - still_x) * ratio, still_y + (start.y - still_y) * ratio, scale)
