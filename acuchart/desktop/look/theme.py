"""The colours and the text size in force."""

from typing import NamedTuple

from PySide6.QtGui import QColor

SMALLEST_SCALE, LARGEST_SCALE = 1.0, 2.0  # text size: as drawn, and the 200 % of WCAG 1.4.4


class Theme(NamedTuple):
    """Every colour of the window under its use, as `#RRGGBB`.

    A tuple with names, not a dataclass: the first picture waits for it, and a dataclass takes 4 ms to make.

    Attributes:
        scale: text size, 1.0 to 2.0; heights that hold text grow with it, gaps do not.
        art_opacity: how strongly the drawings show on the ground.
        art_tint: colour the drawings are multiplied with; white leaves them as they are.
        art_vignette: how far the drawings darken towards the edges, 0 to 1.
        floats_cast_shadow: whether what floats over the chart has a shadow beside its hairline.
        outline: width in pixels of hairlines and of the outlines of controls.
    """

    name: str
    ground: str
    panel: str
    raised: str
    sunken: str
    ink: str
    ink2: str
    ink3: str
    line: str
    edge: str
    accent: str
    on_accent: str
    soft: str
    danger: str
    danger_fill: str
    on_danger: str
    caution: str
    caution_soft: str
    bladder: str
    governor: str
    halo: str
    focus: str
    scale: float = 1.0
    art_opacity: float = 1.0
    art_tint: str = "#FFFFFF"
    art_vignette: float = 0.0
    floats_cast_shadow: bool = True
    outline: float = 1.0

    @property
    def is_dark(self) -> bool:
        """Whether ink is lighter than the panel it stands on."""
        return QColor(self.ink).lightness() > QColor(self.panel).lightness()


LIGHT = Theme(
    name="light",
    ground="#F0F2EF",
    panel="#FCFDFB",
    raised="#FFFFFF",
    sunken="#F1F4F0",
    ink="#17211D",
    ink2="#46524C",
    ink3="#5F6B65",
    line="#DBE1DC",
    edge="#7F8C85",
    accent="#0B6353",
    on_accent="#FFFFFF",
    soft="#DDEBE5",
    danger="#9C1C17",
    danger_fill="#9C1C17",
    on_danger="#FFFFFF",
    caution="#744700",
    caution_soft="#FAEFD6",
    bladder="#1F5F9E",
    governor="#7A5A34",
    halo="#FFFFFF",
    focus="#0B57D0",
)

DARK = Theme(
    name="dark",
    ground="#101513",
    panel="#171D1A",
    raised="#1F2623",
    sunken="#131916",
    ink="#E9EEEA",
    ink2="#B2BDB7",
    ink3="#93A099",
    line="#2A332F",
    edge="#74827B",
    accent="#66CDB4",
    on_accent="#06231C",
    soft="#17382F",
    danger="#FF9086",
    danger_fill="#8F1F1A",
    on_danger="#FFFFFF",
    caution="#EDBB62",
    caution_soft="#352811",
    bladder="#8CC0F0",
    governor="#D2B28A",
    halo="#101513",
    focus="#9CC4FF",
    art_opacity=0.86,
)

DARK_ROOM = Theme(
    name="dark room",
    ground="#0B0908",
    panel="#141110",
    raised="#1D1917",
    sunken="#0F0C0B",
    ink="#F6E7D3",
    ink2="#CDB89E",
    ink3="#AF9B83",
    line="#332B26",
    edge="#8A7967",
    accent="#FFB85C",
    on_accent="#201204",
    soft="#38270F",
    danger="#FF9A8C",
    danger_fill="#7A1A14",
    on_danger="#FFF1E6",
    caution="#FFD08A",
    caution_soft="#352811",
    bladder="#9DBBD6",
    governor="#C9A97F",
    halo="#0B0908",
    focus="#FFE2B8",
    art_tint="#D9B084",
    art_vignette=0.62,
    floats_cast_shadow=False,
)

HIGH_CONTRAST = Theme(
    name="high contrast",
    ground="#FFFFFF",
    panel="#FFFFFF",
    raised="#FFFFFF",
    sunken="#FFFFFF",
    ink="#000000",
    ink2="#000000",
    ink3="#1A1A1A",
    line="#000000",
    edge="#000000",
    accent="#00382E",
    on_accent="#FFFFFF",
    soft="#FFFFFF",
    danger="#7A0000",
    danger_fill="#7A0000",
    on_danger="#FFFFFF",
    caution="#4A2C00",
    caution_soft="#FFFFFF",
    bladder="#00306B",
    governor="#4A2C00",
    halo="#FFFFFF",
    focus="#0033CC",
    floats_cast_shadow=False,
    outline=2.0,
)

THEMES = (LIGHT, DARK, DARK_ROOM, HIGH_CONTRAST)

_in_force = LIGHT


def theme() -> Theme:
    """The theme in force."""
    return _in_force


def put_in_force(chosen: Theme) -> None:
    """Make `chosen` the theme that everything painted from now on reads; `wear` also repaints."""
    global _in_force
    _in_force = chosen


def scaled(chosen: Theme, scale: float) -> Theme:
    """The same colours at another text size, held between 100 and 200 %."""
    return chosen._replace(scale=min(max(scale, SMALLEST_SCALE), LARGEST_SCALE))


def px(value: float) -> int:
    """A length in pixels at the text size in force."""
    return round(value * _in_force.scale)


def color(name: str) -> QColor:
    """A colour of the theme in force by its field's name, such as `"ink2"`."""
    return QColor(getattr(_in_force, name))
