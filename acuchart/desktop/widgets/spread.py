"""Equal boxes in as few rows as the room allows."""

from PySide6.QtCore import QRect


def columns(count: int, width: int, least: float, gap: int) -> int:
    """How many of `count` boxes of at least `least` px stand side by side in `width` px, in even rows."""
    fitting = max(1, min(count, int((width + gap) // (least + gap))))
    rows = -(-count // fitting)
    return -(-count // rows)


def spread(count: int, width: int, in_a_row: int, height: int, gap: int, top: int = 0) -> list[QRect]:
    """Where each of `count` equal boxes stands, from `top` on, the row filled from edge to edge."""
    share = (width - gap * (in_a_row - 1)) / in_a_row
    boxes = []
    for at in range(count):
        row, column = divmod(at, in_a_row)
        left = round(column * (share + gap))
        right = round(column * (share + gap) + share)
        boxes.append(QRect(left, top + row * (height + gap), right - left, height))
    return boxes
