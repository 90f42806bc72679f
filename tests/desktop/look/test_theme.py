"""The colours: every ratio the look promises, computed from the tokens."""

import re

import pytest

from acuchart.desktop.look.theme import (
    DARK,
    DARK_ROOM,
    HIGH_CONTRAST,
    LIGHT,
    THEMES,
    Theme,
    color,
    put_in_force,
    px,
    scaled,
    theme,
)
from tests.desktop.look.contrast import contrast

TEXT, MARK, DARK_ROOM_TEXT = (
    4.5,
    3.0,
    7.0,
)  # least ratios: WCAG 2 for text and for marks, the look's own for the dark
ROUNDING = 0.06  # the look's table has one decimal

PROMISED = [
    ("ink", "panel", (16.2, 14.6, 15.5, 21.0)),
    ("ink", "ground", (14.7, 15.7, 16.4, 21.0)),
    ("ink2", "panel", (8.0, 8.8, 9.8, 21.0)),
    ("ink2", "ground", (7.3, 9.5, 10.4, 21.0)),
    ("ink3", "panel", (5.4, 6.3, 7.0, 17.4)),
    ("ink3", "sunken", (5.0, 6.6, 7.3, 17.4)),
    ("accent", "panel", (7.0, 8.9, 11.0, 13.1)),
    ("accent", "soft", (5.8, 6.7, 8.4, 13.1)),
    ("on_accent", "accent", (7.2, 8.7, 10.7, 13.1)),
    ("on_danger", "danger_fill", (8.1, 8.8, 9.6, 11.5)),
    ("danger", "panel", (7.9, 7.8, 9.2, 11.5)),
    ("caution", "caution_soft", (7.0, 8.1, 10.0, 12.7)),
    ("bladder", "panel", (6.5, 8.9, 9.4, 12.8)),
    ("governor", "panel", (6.2, 8.5, 8.5, 12.7)),
    ("edge", "panel", (3.4, 4.3, 4.5, 21.0)),
    ("edge", "ground", (3.1, 4.6, 4.7, 21.0)),
    ("focus", "panel", (6.3, 9.6, 15.1, 9.0)),
]
TEXT_PAIRS = [
    *[(ink, on) for ink in ("ink", "ink2") for on in ("ground", "panel", "raised", "sunken", "soft")],
    *[("ink3", on) for on in ("panel", "sunken")],
    *[("accent", on) for on in ("ground", "panel", "soft", "sunken")],
    *[("caution", on) for on in ("ground", "panel")],
    *[("danger", on) for on in ("ground", "panel", "raised")],
    ("ink", "caution_soft"),
    ("caution", "caution_soft"),
    ("on_accent", "accent"),
    ("on_danger", "danger_fill"),
    ("panel", "ink"),
]
MARK_PAIRS = [
    *[("edge", on) for on in ("ground", "panel", "raised", "sunken")],
    *[("focus", on) for on in ("ground", "panel", "raised", "sunken")],
    *[(mark, "halo") for mark in ("accent", "danger", "caution", "bladder", "governor", "ink2")],
]
BONE_LIT, BONE_SHADED = "#EFE3C8", "#C9B58E"  # the art's bone, in the light and in the shade


def hue(worn: Theme, name: str) -> str:
    value = getattr(worn, name)
    assert isinstance(value, str)
    return value


@pytest.mark.parametrize(("ink", "on", "ratios"), PROMISED, ids=[f"{ink} on {on}" for ink, on, _ in PROMISED])
def test_every_contrast_is_the_one_promised(ink: str, on: str, ratios: tuple[float, ...]) -> None:
    for worn, promised in zip(THEMES, ratios, strict=True):
        assert contrast(hue(worn, ink), hue(worn, on)) == pytest.approx(promised, abs=ROUNDING), worn.name


@pytest.mark.parametrize("worn", THEMES, ids=lambda worn: worn.name)
def test_all_text_can_be_read(worn: Theme) -> None:
    least = DARK_ROOM_TEXT if worn is DARK_ROOM else TEXT
    weak = {pair: contrast(hue(worn, pair[0]), hue(worn, pair[1])) for pair in TEXT_PAIRS}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < least - ROUNDING} == {}


@pytest.mark.parametrize("worn", THEMES, ids=lambda worn: worn.name)
def test_all_marks_and_controls_can_be_seen(worn: Theme) -> None:
    weak = {pair: contrast(hue(worn, pair[0]), hue(worn, pair[1])) for pair in MARK_PAIRS}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < MARK} == {}


@pytest.mark.parametrize("worn", THEMES, ids=lambda worn: worn.name)
@pytest.mark.parametrize("mark", ["accent", "danger", "bladder"])
@pytest.mark.parametrize("bone", [BONE_LIT, BONE_SHADED])
def test_a_mark_is_told_from_bone_by_itself_or_by_its_halo(worn: Theme, mark: str, bone: str) -> None:
    by_itself = contrast(hue(worn, mark), bone)
    by_its_halo = min(contrast(hue(worn, mark), worn.halo), contrast(worn.halo, bone))
    assert max(by_itself, by_its_halo) >= MARK


@pytest.mark.parametrize("worn", THEMES, ids=lambda worn: worn.name)
def test_every_colour_is_six_hex_digits(worn: Theme) -> None:
    written = [value for name, value in worn._asdict().items() if isinstance(value, str) and name != "name"]
    assert len(written) == 22
    assert all(re.fullmatch("#[0-9A-F]{6}", value) for value in written)


def test_a_theme_knows_whether_it_is_dark() -> None:
    assert [worn.is_dark for worn in (LIGHT, DARK, DARK_ROOM, HIGH_CONTRAST)] == [False, True, True, False]


def test_red_is_told_from_every_other_colour_in_grey_or_stands_alone() -> None:
    for worn in THEMES:
        others = {worn.accent, worn.bladder, worn.governor, worn.caution, worn.ink, worn.edge}
        assert worn.danger not in others
        assert worn.danger_fill not in others


def test_a_length_grows_with_the_text() -> None:
    put_in_force(scaled(LIGHT, 1.5))
    assert px(20) == 30
    put_in_force(LIGHT)
    assert px(20) == 20


@pytest.mark.parametrize(("asked", "given"), [(0.5, 1.0), (1.0, 1.0), (1.75, 1.75), (2.0, 2.0), (9.0, 2.0)])
def test_text_size_stays_between_100_and_200_percent(asked: float, given: float) -> None:
    assert scaled(DARK, asked).scale == given


def test_a_colour_is_that_of_the_theme_in_force() -> None:
    put_in_force(DARK)
    assert theme() is DARK
    assert color("accent").name().upper() == DARK.accent
    put_in_force(LIGHT)
    assert color("accent").name().upper() == LIGHT.accent


def test_a_theme_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        LIGHT.ink = "#000000"  # type: ignore[misc]
