"""Text of several lines: nothing lost, nothing too wide, no word alone at the end."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from acuchart.desktop.look.fonts import font
from acuchart.desktop.look.paint import text_width
from acuchart.desktop.look.paragraph import draw_paragraph, line_height, lines, text_height, widest_word
from acuchart.desktop.look.theme import LIGHT, scaled
from acuchart.desktop.look.wearing import wear

SENTENCE = "Said to move stuck Qi in the Bladder line; used for low back and neck."
WORDS = st.lists(st.text("abcdefgh", min_size=1, max_size=9), min_size=1, max_size=25)


@given(words=WORDS, width=st.integers(90, 400))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_no_word_is_lost_and_no_line_too_wide(words: list[str], width: int) -> None:
    face = font(14)
    broken = lines(" ".join(words), face, width)
    assert " ".join(broken).split() == words
    assert all(text_width(face, line) <= width + 1 for line in broken)


def test_no_word_is_broken_to_save_another_from_standing_alone(qapp: QApplication) -> None:
    assert lines("aaaaaaaaa aa", font(14), 90) == ("aaaaaaaaa", "aa")


def test_a_word_wider_than_the_room_is_broken_not_cropped(qapp: QApplication) -> None:
    broken = lines("Donaudampfschifffahrtsgesellschaft", font(14), 60)
    assert len(broken) > 2
    assert "".join(broken) == "Donaudampfschifffahrtsgesellschaft"


@pytest.mark.parametrize("width", range(150, 520, 10))
def test_no_word_stands_alone_on_the_last_line(qapp: QApplication, width: int) -> None:
    broken = lines(SENTENCE, font(13), width)
    assert len(broken) == 1 or " " in broken[-1]


def test_the_question_breaks_in_the_middle(qapp: QApplication) -> None:
    assert lines("Ask: how does this pressure feel?", font(60, 600, display=True), 632) == (
        "Ask: how does this",
        "pressure feel?",
    )


def test_the_numbers_of_sources_do_not_stand_alone(qapp: QApplication) -> None:
    broken = lines("Traditional contraindication, BL31 to BL34 [1, 2]", font(12), 260)
    assert len(broken) == 2
    assert broken[-1].endswith("BL34 [1, 2]")


def test_a_break_that_was_written_stays(qapp: QApplication) -> None:
    assert lines("Not in pregnancy.\nBL31 to BL34 stay closed.", font(13), 400) == (
        "Not in pregnancy.",
        "BL31 to BL34 stay closed.",
    )


@pytest.mark.parametrize(
    ("size", "line"),
    [(11, 14), (12, 16), (13, 18), (14, 20), (15, 22), (18, 24), (28, 34), (32, 36), (44, 50), (60, 66)],
)
def test_lines_have_the_heights_of_the_type_scale(qapp: QApplication, size: int, line: int) -> None:
    assert line_height(font(size)) == line


def test_lines_grow_with_the_text(qapp: QApplication) -> None:
    wear(qapp, scaled(LIGHT, 2.0))
    assert line_height(font(14)) == 40


def test_a_text_is_as_high_as_its_lines(qapp: QApplication) -> None:
    face = font(13)
    assert text_height(face, SENTENCE, 10_000) == 18
    assert text_height(face, SENTENCE, 200) == 18 * len(lines(SENTENCE, face, 200))
    assert text_height(face, "", 200) == 0


def test_the_longest_word_is_the_least_width(qapp: QApplication) -> None:
    face = font(13)
    assert widest_word(face, "a Bladder of it") == text_width(face, "Bladder")
    assert widest_word(face, "") == 0


@pytest.mark.parametrize(
    ("align", "left", "right"),
    [
        (Qt.AlignmentFlag.AlignLeft, 0, 60),
        (Qt.AlignmentFlag.AlignHCenter, 80, 130),
        (Qt.AlignmentFlag.AlignRight, 150, 200),
    ],
)
def test_text_stands_where_it_is_told(qapp: QApplication, align: Qt.AlignmentFlag, left: int, right: int) -> None:
    made = QImage(200, 20, QImage.Format.Format_RGB32)
    made.fill(QColor("white"))
    painter = QPainter(made)
    draw_paragraph(painter, QRectF(0, 0, 200, 20), "Pair", font(13), QColor("black"), align)
    painter.end()
    columns = [x for x in range(200) if any(made.pixelColor(x, y).red() < 128 for y in range(20))]
    assert left <= min(columns)
    assert max(columns) <= right


def test_signs_outside_the_basic_plane_do_not_shift_the_lines(qapp: QApplication) -> None:
    text = "محمد علي 😀 is recorded as possibly pregnant. This treatment cannot begin. 𠀋𠀋"
    broken = lines(text, font(15), 180)
    assert len(broken) > 2
    assert " ".join(broken).split() == text.split()
