"""The measures of the window's layout, in pixels at a text size of 100 %."""

from acuchart.desktop.look.theme import px

WHOLE_BACK = (-400.0, -40.0, 800.0, 1130.0)  # mm, left, top, width, height: what "Whole back" shows

RAIL_WIDTH = 72
BAR_HEIGHT = 64
PANEL_INSET = 20  # the panel's own margin
LARGEST_SHARE = 0.42  # of the window's width that the panel may take; large text would leave no chart
TALL_WINDOW = 800  # height from which a point's page stands without tabs


def panel_width(window_width: int) -> int:
    """How wide the panel is beside the chart, in px, for a window of this width."""
    wanted = 376 if window_width < 1400 else 400 if window_width < 1900 else 456
    return min(px(wanted), round(window_width * LARGEST_SHARE))
