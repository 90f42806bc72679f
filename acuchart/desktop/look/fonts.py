"""The typefaces the program brings along, and how a text asks for one."""

from functools import cache, lru_cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from acuchart.desktop.look.theme import px

FOLDER = Path(__file__).parent.parent / "fonts"
TEXT, DISPLAY, HAN = "Inter", "Inter Display", "Noto Serif CJK TC"
FIRST_FRAME = ("Inter-Regular", "Inter-Medium", "Inter-SemiBold")  # all a window needs to open
BOLD, DISPLAY_SEMIBOLD, HAN_MEDIUM = "Inter-Bold", "InterDisplay-SemiBold", "NotoSerifCJKtc-Medium"
SMALLEST_HAN = 15  # px; below it strokes run together

TIGHTENING = ((60, -1.2), (28, -0.5), (18, -0.2))  # from this size on, px by which letters move together


def load_first_fonts() -> None:
    """Make the weights known that the first frame is set in; the others load when first asked for."""
    for name in FIRST_FRAME:
        _load(name)


def font(size_px: float, weight: int = 400, display: bool = False, tabular: bool = True) -> QFont:
    """The text face.

    Args:
        size_px: size at 100 %; the text size in force is multiplied in.
        weight: 400, 500, 600 or 700.
        display: the cut for titles, semibold; meant from 28 px up.
        tabular: figures of one width.
    """
    return QFont(_font(size_px, px(size_px), weight, display, tabular))  # a copy, because its owner may change it


def han_font(size_px: float) -> QFont:
    """The face of Han characters beside pinyin, never below 15 px."""
    _load(HAN_MEDIUM)
    made = QFont([HAN, "Noto Sans CJK TC"])
    made.setPixelSize(px(max(size_px, SMALLEST_HAN)))
    made.setWeight(QFont.Weight.Medium)
    return made


@lru_cache(maxsize=64)
def _font(size_px: float, shown_px: int, weight: int, display: bool, tabular: bool) -> QFont:
    if display:
        _load(DISPLAY_SEMIBOLD)
    elif weight >= QFont.Weight.Bold:
        _load(BOLD)
    made = QFont(DISPLAY if display else TEXT)
    made.setPixelSize(shown_px)
    made.setWeight(QFont.Weight(QFont.Weight.DemiBold if display else weight))
    _tighten(made, size_px, shown_px)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def _tighten(made: QFont, size_px: float, shown_px: int) -> None:
    for least, spacing in TIGHTENING:
        if size_px >= least:
            made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing * shown_px / size_px)
            return


@cache
def _load(name: str) -> int:
    return QFontDatabase.addApplicationFont(str(FOLDER / f"{name}.ttf"))
