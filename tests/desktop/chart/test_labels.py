"""Labels stand in two straight columns, level with their marks, and over nothing."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtCore import QPointF, QRectF, QSizeF

from acuchart.desktop.chart.labels import SHORTEST_LINE_PX, Columns, Label, Standing, stand
from acuchart.desktop.chart.lettering import Style, Text

VIEW = QRectF(0, 0, 900, 800)
COLUMNS = Columns(200.0, 700.0, VIEW.adjusted(16, 16, -16, -16))
SIZE = QSizeF(90, 26)


def label(x: float, y: float, *, must_show: bool = False) -> Label:
    return Label(Text("BL32"), QPointF(x, y), 12.0, x < 450, "bladder", must_show)


def placed(labels: list[Label], taken: tuple[QRectF, ...] = (), size: QSizeF = SIZE) -> list[Standing]:
    return stand([(each, size) for each in labels], COLUMNS, taken)


def test_labels_stand_level_with_their_marks_in_straight_columns() -> None:
    standing = placed([label(400, 100), label(500, 100), label(390, 200), label(510, 200)])
    assert {each.rect.right() for each in standing if each.label.is_left} == {200.0}
    assert {each.rect.left() for each in standing if not each.label.is_left} == {700.0}
    for each in standing:
        assert each.rect.center().y() == each.start.y() == each.end.y() == each.label.anchor.y()


def test_a_leader_line_runs_from_the_rim_of_the_mark_to_the_text() -> None:
    left, right = placed([label(400, 100), label(500, 100)])
    assert (left.start.x(), left.end.x()) == (388.0, 200.0)
    assert (right.start.x(), right.end.x()) == (512.0, 700.0)


def test_of_two_that_would_overlap_the_first_stays() -> None:
    first, second = label(400, 100), label(390, 110)
    assert [each.label for each in placed([first, second])] == [first]


@given(some.lists(some.tuples(some.floats(220, 680), some.floats(0, 800), some.booleans()), max_size=20))
def test_labels_never_overlap_each_other_or_leave_the_view(marks: list[tuple[float, float, bool]]) -> None:
    standing = placed([label(x, y, must_show=must) for x, y, must in marks if not must])
    for one, other in combinations(standing, 2):
        assert not one.rect.intersects(other.rect)
    assert all(VIEW.contains(each.rect) for each in standing)


def test_a_label_makes_way_towards_its_mark() -> None:
    floating = QRectF(0, 90, 150, 20)
    (standing,) = placed([label(400, 100)], (floating,))
    assert not standing.rect.intersects(floating)
    assert standing.rect.right() < 400 - 12 - SHORTEST_LINE_PX


def test_a_label_that_would_cover_its_mark_stays_away() -> None:
    assert placed([label(210, 100)]) == []


def test_the_label_that_must_show_then_stands_at_the_foot_of_the_view() -> None:
    (standing,) = placed([label(210, 400, must_show=True)])
    assert standing.rect.bottom() == COLUMNS.room.bottom()
    assert standing.rect.center().x() == COLUMNS.room.center().x()
    assert standing.start == standing.end  # without a line across the picture


def test_or_at_the_head_where_something_floats_at_the_foot() -> None:
    (standing,) = placed([label(210, 400, must_show=True)], (QRectF(400, 760, 100, 40),))
    assert standing.rect.top() == COLUMNS.room.top()


def test_a_long_label_grows_outwards_and_then_inwards() -> None:
    long = QSizeF(170, 26)
    (standing,) = placed([label(400, 100)], size=long)
    assert standing.rect.right() == 200.0
    longer = QSizeF(230, 26)
    (standing,) = placed([label(400, 100)], size=longer)
    assert standing.rect.left() == 16.0


def test_plain_names_are_told_from_chips() -> None:
    assert Style.NAME.is_plain
    assert not Style.PLAIN.is_plain
