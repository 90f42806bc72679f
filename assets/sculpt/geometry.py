"""The light file that the application measures by: outlines, rims and landmarks, no art."""

from assets.sculpt.back import FRAME
from assets.sculpt.bones.foramina import foramen_ids, rim_data
from assets.sculpt.bones.sacrum import OUTLINE
from assets.sculpt.landmarks import landmarks
from assets.sculpt.pathdata import Pencil, ring_data
from assets.sculpt.skin.outline import body_shape
from assets.sculpt.skin.paint import outline_data
from assets.sculpt.spline import symmetric_ring
from assets.sculpt.svg import circle, document, path

MARK_MM = 0.5
PENCIL = Pencil(tolerance_mm=0.05, decimals=2)


def geometry() -> str:
    """Returns the file `geometry.svg`."""
    elements = [path(outline_data(body_shape()), id="outline")]
    elements.append(path(ring_data(symmetric_ring(OUTLINE), PENCIL), id="sacrum"))
    elements += [path(rim_data(foramen, side), id=name) for name, foramen, side in foramen_ids()]
    elements += [circle(x, y, MARK_MM, id=f"landmark-{name}") for name, (x, y) in landmarks().items()]
    return document(FRAME, "\n".join(elements) + "\n")
