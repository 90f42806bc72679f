"""The measures of the window's layout, in pixels at a text size of 100 %."""

from acuchart.desktop.look.theme import px

WHOLE_BACK = (-400.0, -40.0, 800.0, 1130.0)  # mm, left, top, width, height: what "Whole back" shows

RAIL_WIDTH = 72
BAR_HEIGHT = 64
PANEL_INSET = 20  # the panel's own margin
TALL_WINDOW = 800  # height from which a point's page stands without tabs


def panel_width(window_width: int) -> int:
    """How wide the panel is beside the chart, in px, for a window of this width."""
    if window_width < 1400:
        return px(376)
    return px(400) if window_width < 1900 else px(456)
