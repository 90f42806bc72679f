"""Which theme is meant by what was set.

The first picture waits for this module, so it must not load Qt's large namespace of constants (`Qt`, 16 ms).
"""

from typing import Literal

from acuchart.desktop.look.theme import DARK, HIGH_CONTRAST, LIGHT, Theme, scaled

Setting = Literal["system", "light", "dark", "high contrast"]


def choose(setting: Setting, scale: float, *, is_dark: bool) -> Theme:
    """The theme asked for by name, or for "system" the one that goes with a light or dark desktop."""
    named = {"light": LIGHT, "dark": DARK, "high contrast": HIGH_CONTRAST}
    return scaled(named.get(setting, DARK if is_dark else LIGHT), scale)
