"""The few elements of SVG that every renderer draws alike."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Frame:
    """The rectangle of the drawing that a file shows, mm."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x of the right edge, mm."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """The y of the lower edge, mm."""
        return self.top + self.height


def document(frame: Frame, content: str) -> str:
    """Returns a whole file: one unit is one millimetre, the ground is transparent."""
    box = f"{frame.left:g} {frame.top:g} {frame.width:g} {frame.height:g}"
    size = f'width="{frame.width:g}" height="{frame.height:g}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}" {size}>\n{content}</svg>\n'


def path(data: str, **attributes: str | float) -> str:
    """Returns a path."""
    return f'<path{_written(attributes)} d="{data}"/>'


def circle(x: float, y: float, radius: float, **attributes: str | float) -> str:
    """Returns a circle."""
    return f'<circle{_written(attributes)} cx="{x:g}" cy="{y:g}" r="{radius:g}"/>'


def group(content: str, **attributes: str | float) -> str:
    """Returns a group of elements."""
    return f"<g{_written(attributes)}>{content}</g>"


def _written(attributes: dict[str, str | float]) -> str:
    """Attributes in their order; `fill_opacity` is written fill-opacity."""
    words = []
    for name, value in attributes.items():
        text = value if isinstance(value, str) else f"{value:g}"
        words.append(f' {name.replace("_", "-")}="{text}"')
    return "".join(words)
