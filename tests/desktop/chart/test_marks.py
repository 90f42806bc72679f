"""Every state of a spot can be told from every other, in grey too, and none goes without its halo."""

from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from acuchart.desktop.chart.marks import DISC_PX, DOT_PX, Mark, SpotState, paint_mark, prevailing
from acuchart.desktop.look.theme import DARK, DARK_ROOM, HIGH_CONTRAST, LIGHT, THEMES, Theme
from acuchart.desktop.look.wearing import wear
from tests.desktop.pictures import difference_in_grey

ROOM = 64  # px square for one mark
BONE = "#EFE3C8"
LEAST_DIFFERENCE = 0.005  # of the square's pixels, about 20: a tick, a bar, a ring
STATES = [state for state in SpotState if state is not SpotState.LEVEL]  # a level is a filled disc elsewhere


def drawn(mark: Mark, ground: str = BONE) -> QImage:
    picture = QImage(ROOM, ROOM, QImage.Format.Format_RGB32)
    picture.fill(QColor(ground))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(ROOM / 2, ROOM / 2)
    paint_mark(painter, mark)
    painter.end()
    return picture


def shown(state: SpotState, **how: bool) -> Mark:
    how.setdefault("is_chosen", state is SpotState.CHOSEN)
    return Mark(state, 2, DISC_PX, **how)


@pytest.mark.parametrize("worn", THEMES, ids=lambda worn: worn.name)
def test_states_differ_in_grey(qapp: QApplication, worn: Theme) -> None:
    wear(qapp, worn)
    for one, other in combinations(STATES, 2):
        apart = difference_in_grey(drawn(shown(one)), drawn(shown(other)))
        assert apart > LEAST_DIFFERENCE, f"{one} looks like {other}"


@pytest.mark.parametrize("worn", THEMES, ids=lambda worn: worn.name)
@pytest.mark.parametrize("how", ["is_hovered", "is_focused", "is_chosen"])
def test_pointer_keyboard_and_choice_show_in_grey(qapp: QApplication, worn: Theme, how: str) -> None:
    wear(qapp, worn)
    for state in (SpotState.IDLE, SpotState.LOCKED, SpotState.DONE):
        apart = difference_in_grey(drawn(shown(state)), drawn(shown(state, **{how: True})))
        assert apart > LEAST_DIFFERENCE


@pytest.mark.parametrize("worn", [LIGHT, DARK, DARK_ROOM, HIGH_CONTRAST], ids=lambda worn: worn.name)
def test_no_mark_lies_on_the_art_without_its_halo(qapp: QApplication, worn: Theme) -> None:
    wear(qapp, worn)
    for state, size in [*((state, DISC_PX) for state in STATES), (SpotState.IDLE, DOT_PX)]:
        picture = drawn(Mark(state, 2, size), ground="#FF00FF")
        outward = [picture.pixelColor(ROOM // 2 + step, ROOM // 2) for step in range(ROOM // 2)]
        edge = max(step for step, shade in enumerate(outward) if shade != QColor("#FF00FF"))
        rim = outward[edge - 1]
        halo = QColor(worn.halo)
        assert abs(rim.lightness() - halo.lightness()) < 90, f"{state}: {rim.name()} at the rim"


def test_what_forbids_wins_over_what_was_chosen_or_done() -> None:
    order = ["idle", "next", "skipped", "done", "chosen", "now", "caution", "locked"]
    for weaker, stronger in combinations(order, 2):
        pair = [SpotState(weaker), SpotState(stronger)]
        assert prevailing(pair) == prevailing(reversed(pair)) == stronger


def test_a_spot_without_any_state_is_idle() -> None:
    assert prevailing([]) is SpotState.IDLE


def test_a_mark_stays_inside_the_reach_it_tells(qapp: QApplication) -> None:
    for state in STATES:
        for hovered in (False, True):
            mark = shown(state, is_hovered=hovered)
            if state is SpotState.CAUTION:
                continue  # its triangle stands out at the upper right, by design
            picture = drawn(mark, ground="#FF00FF")
            for y in range(ROOM):
                for x in range(ROOM):
                    if picture.pixelColor(x, y) != QColor("#FF00FF"):
                        far = ((x + 0.5 - ROOM / 2) ** 2 + (y + 0.5 - ROOM / 2) ** 2) ** 0.5
                        assert far <= mark.radius + 1.0


def test_the_keyboards_ring_has_square_corners_outside_the_mark(qapp: QApplication) -> None:
    mark = shown(SpotState.IDLE, is_focused=True)
    picture = drawn(mark, ground="#FF00FF")
    corner = round(ROOM / 2 + mark.radius + 3)
    seen = {picture.pixelColor(corner - near, corner - near).name() for near in range(4)}
    assert QColor(LIGHT.focus).name() in seen


def test_a_dot_is_too_small_for_a_number() -> None:
    assert not Mark(SpotState.IDLE, 2, DOT_PX).is_disc
    assert Mark(SpotState.IDLE, 2, DISC_PX).is_disc
