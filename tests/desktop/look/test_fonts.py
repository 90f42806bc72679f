"""The typefaces: there, complete, in the weights and sizes asked for."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QRawFont
from PySide6.QtWidgets import QApplication

from acuchart.desktop.look import fonts
from acuchart.desktop.look.theme import LIGHT, scaled
from acuchart.desktop.look.wearing import wear

PINYIN = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹ"
NAMES = "Żółć Østergård Škvorecký Łukasz Çağ Ñandú Nguyễn Thị Hương Ștefan ßÆœ"
SIGNS = "–—‘’“”…·•×−≈≤≥←→↑↓°½€"
CATALOGUE = Path(fonts.__file__).parents[2] / "catalogue"
HAN = re.compile("[\u3400-\u9fff]")
ROUNDING = 0.1  # px; Qt counts lengths of text in 64ths
ALL_TEXT = ["Inter-Regular", "Inter-Medium", "Inter-SemiBold", "Inter-Bold", "InterDisplay-SemiBold"]


def missing(name: str, text: str) -> str:
    raw = QRawFont(str(fonts.FOLDER / f"{name}.ttf"), 16)
    assert raw.isValid()
    return "".join(char for char in text if not char.isspace() and not raw.supportsCharacter(ord(char)))


@pytest.mark.parametrize("name", ALL_TEXT)
@pytest.mark.parametrize(
    "text", [PINYIN, PINYIN.upper(), NAMES, SIGNS], ids=["pinyin", "capitals", "names", "signs"]
)
def test_no_weight_lacks_a_sign(qapp: QApplication, name: str, text: str) -> None:
    assert missing(name, text) == ""


def test_every_han_character_of_the_catalogue_is_in_the_font(qapp: QApplication) -> None:
    said = "".join(file.read_text(encoding="utf-8") for file in CATALOGUE.rglob("*.toml"))
    needed = "".join(sorted(set(HAN.findall(said)))) + "八髎次髎上髎中髎下髎"
    assert missing(fonts.HAN_MEDIUM, needed) == ""


def test_the_list_of_han_characters_and_the_font_are_the_same(qapp: QApplication) -> None:
    listed = (fonts.FOLDER / "han.txt").read_text(encoding="utf-8").strip()
    assert listed == "".join(sorted(set(listed)))
    assert missing(fonts.HAN_MEDIUM, listed) == ""


def test_both_licences_come_with_the_fonts() -> None:
    for name in ("OFL-Inter.txt", "OFL-NotoSerifCJK.txt"):
        text = (fonts.FOLDER / name).read_text(encoding="utf-8")
        assert "SIL OPEN FONT LICENSE Version 1.1" in text
        assert "Copyright" in text


def test_the_fonts_stay_small() -> None:
    largest = 120_000  # bytes; a font grown beyond it was not cut to what the window shows
    sizes = {file.name: file.stat().st_size for file in fonts.FOLDER.glob("*.ttf")}
    assert len(sizes) == 6
    assert {name: size for name, size in sizes.items() if size > largest} == {}


@pytest.mark.parametrize("weight", [400, 500, 600, 700])
def test_text_is_set_in_the_weight_asked_for(qapp: QApplication, weight: int) -> None:
    info = QFontInfo(fonts.font(14, weight))
    assert info.family() == "Inter"
    assert info.weight() == weight


def test_a_title_is_set_in_the_display_cut(qapp: QApplication) -> None:
    info = QFontInfo(fonts.font(32, 600, display=True))
    assert info.family() == "Inter Display"
    assert info.weight() == 600


def test_weights_are_really_different(qapp: QApplication) -> None:
    widths = [QFontMetricsF(fonts.font(14, weight)).horizontalAdvance("Begin") for weight in (400, 500, 600, 700)]
    assert widths == sorted(set(widths))


def test_figures_have_one_width(qapp: QApplication) -> None:
    metrics = QFontMetricsF(fonts.font(15, 600))
    widths = [metrics.horizontalAdvance(figure * 5) for figure in "0123456789"]
    assert max(widths) - min(widths) < ROUNDING


def test_figures_may_have_their_own_widths(qapp: QApplication) -> None:
    metrics = QFontMetricsF(fonts.font(15, 600, tabular=False))
    widths = [metrics.horizontalAdvance(figure * 5) for figure in "0123456789"]
    assert max(widths) - min(widths) > 5


def test_text_grows_with_the_text_size(qapp: QApplication) -> None:
    wear(qapp, scaled(LIGHT, 2.0))
    assert fonts.font(14).pixelSize() == 28
    assert fonts.han_font(28).pixelSize() == 56


@pytest.mark.parametrize(
    ("size", "spacing"), [(13, 0.0), (18, -0.2), (24, -0.2), (28, -0.5), (44, -0.5), (60, -1.2)]
)
def test_large_text_is_set_tighter(qapp: QApplication, size: int, spacing: float) -> None:
    assert fonts.font(size, 600).letterSpacing() == pytest.approx(spacing, abs=ROUNDING)


def test_tightening_grows_with_the_text(qapp: QApplication) -> None:
    wear(qapp, scaled(LIGHT, 2.0))
    assert fonts.font(28, 600).letterSpacing() == pytest.approx(-1.0, abs=ROUNDING)


def test_han_is_never_smaller_than_it_can_be_read(qapp: QApplication) -> None:
    assert fonts.han_font(11).pixelSize() == 15
    assert fonts.han_font(28).pixelSize() == 28


def test_han_is_set_in_its_own_serif(qapp: QApplication) -> None:
    info = QFontInfo(fonts.han_font(28))
    assert info.family() == "Noto Serif CJK TC"
    assert info.weight() == QFont.Weight.Medium


def test_the_application_is_set_in_inter(qapp: QApplication) -> None:
    assert QFontInfo(qapp.font()).family() == "Inter"
    assert qapp.font().pixelSize() == 13
