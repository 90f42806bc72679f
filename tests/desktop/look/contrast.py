"""The contrast of two colours after WCAG 2, and how light a colour is in grey."""

DARK_END = 0.04045  # sRGB value below which the curve is a straight line
FLARE = 0.05  # light that WCAG adds to both sides


def contrast(first: str, second: str) -> float:
    """The ratio of two colours written as `#RRGGBB`, 1 to 21."""
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + FLARE) / (dark + FLARE)


def luminance(colour: str) -> float:
    """The relative luminance of a colour written as `#RRGGBB`, 0 to 1."""
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(value: float) -> float:
    return value / 12.92 if value <= DARK_END else ((value + 0.055) / 1.055) ** 2.4
