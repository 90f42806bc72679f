"""The named places of the anatomy, taken from the measures the drawing is made of."""

from assets.sculpt.bones.coccyx import TIP as COCCYX_TIP
from assets.sculpt.bones.foot import CALCANEUS
from assets.sculpt.bones.foramina import FORAMINA, SIDES
from assets.sculpt.bones.ilium import CREST_TOP, PSIS_BORDER
from assets.sculpt.bones.leg import GREATER_TROCHANTER, LATERAL_MALLEOLUS, MEDIAL_MALLEOLUS
from assets.sculpt.bones.levels import NAMES, spinous_edge
from assets.sculpt.bones.sacrum import CORNU, HIATUS_APEX_Y
from assets.sculpt.bones.shoulder import ACROMION, INFERIOR_ANGLE, MEDIAL_BORDER, SPINE_ROOT
from assets.sculpt.bones.skull import MASTOID, OCCIPITAL_PROTUBERANCE
from assets.sculpt.skin.outline import (
    AXILLARY_FOLD,
    ELBOW_CREASE,
    GLUTEAL_FOLD,
    HAIRLINE_Y,
    POPLITEAL_CREASE,
    WRIST_CREASE,
)

Place = tuple[float, float]

PAIRED: dict[str, Place] = {
    "PSIS": PSIS_BORDER,
    "sacral-cornu": CORNU,
    "iliac-crest": CREST_TOP,
    "scapular-spine-medial": SPINE_ROOT,
    "scapular-medial-border": MEDIAL_BORDER,
    "inferior-scapular-angle": INFERIOR_ANGLE,
    "acromion": ACROMION,
    "mastoid": MASTOID,
    "gluteal-fold": GLUTEAL_FOLD,
    "popliteal-crease": POPLITEAL_CREASE,
    "lateral-malleolus": LATERAL_MALLEOLUS,
    "medial-malleolus": MEDIAL_MALLEOLUS,
    "calcaneus": CALCANEUS,
    "greater-trochanter": GREATER_TROCHANTER,
    "axillary-fold": AXILLARY_FOLD,
    "elbow-crease": ELBOW_CREASE,
    "wrist-crease": WRIST_CREASE,
}
"""Landmarks of the right side, mm."""


def landmarks() -> dict[str, Place]:
    """Returns the place of every landmark by its name, mm.

    A vertebra's landmark is the lower border of its spinous process; that of a sacral segment is the median
    crest at the level of its foramina.
    """
    places: dict[str, Place] = {name: (0.0, spinous_edge(name)) for name in NAMES}
    places |= {foramen.name: (0.0, foramen.y) for foramen in FORAMINA}
    places["sacral-hiatus"] = (0.0, HIATUS_APEX_Y)
    places["coccyx-tip"] = COCCYX_TIP
    places["external-occipital-protuberance"] = OCCIPITAL_PROTUBERANCE
    places["posterior-hairline"] = (0.0, HAIRLINE_Y)
    for name, (x, y) in PAIRED.items():
        places |= {f"{name}-{side}": (sign * x, y) for side, sign in SIDES.items()}
    return places
