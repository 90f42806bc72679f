from dataclasses import replace

from acuchart.desktop.treatment.stages import Mark, sides_chosen, stages
from acuchart.domain.answers import Verdict
from acuchart.domain.sides import PAIR, Side
from acuchart.domain.treatments import Outcome, Treatment, recorded
from tests.desktop.treatment.courses import answered, begun, pair_done, said, same, skipped, stroked, ticked


def marks(treatment: Treatment) -> list[tuple[str, Mark, str]]:
    return [(stage.name, stage.mark, stage.note) for stage in stages(treatment)]


def test_at_the_beginning_the_first_pair_is_now_and_the_second_next() -> None:
    assert marks(begun()) == [("BL31", Mark.NOW, "now"), ("BL32", Mark.NEXT, "next"), ("Legs", Mark.LATER, "")]


def test_a_pair_stays_now_until_its_last_step_is_done() -> None:
    draft = answered(ticked(ticked(begun())), *same("BL31", 5))
    assert marks(draft)[0] == ("BL31", Mark.NOW, "now")


def test_a_done_pair_shows_its_level() -> None:
    draft = pair_done(begun(), *same("BL31", 5))
    assert marks(draft) == [("BL31", Mark.DONE, "level 5"), ("BL32", Mark.NOW, "now"), ("Legs", Mark.NEXT, "next")]


def test_levels_that_differ_are_told_by_side() -> None:
    draft = pair_done(begun(), said("BL31", 6, Side.LEFT), said("BL31", 4, Side.RIGHT))
    assert stages(draft)[0].note == "L 6 R 4"


def test_a_pair_worked_on_one_side_says_which() -> None:
    draft = pair_done(begun(), said("BL31", 6, Side.LEFT), sides=(Side.LEFT,))
    assert stages(draft)[0].note == "L 6"


def test_a_pair_nobody_was_asked_about_says_so() -> None:
    pressures = [said("BL31", None, side, None) for side in PAIR]
    assert stages(pair_done(begun(), *pressures))[0].note == "not asked"


def test_a_verdict_without_a_level_is_told_in_words() -> None:
    pressures = [said("BL31", None, side, Verdict.TOO_LIGHT) for side in PAIR]
    assert stages(pair_done(begun(), *pressures))[0].note == "too light"


def test_a_pair_left_out_is_skipped() -> None:
    assert marks(skipped(begun(), 4))[0] == ("BL31", Mark.SKIPPED, "skipped")


def test_a_pair_pressed_but_not_asked_about_is_done_without_a_level() -> None:
    draft = ticked(skipped(ticked(ticked(begun()))))
    assert marks(draft)[0] == ("BL31", Mark.DONE, "done")


def test_a_pair_found_but_not_pressed_is_skipped() -> None:
    assert stages(skipped(ticked(begun()), 3))[0].mark is Mark.SKIPPED


def test_the_legs_say_which_were_done() -> None:
    legs_open = skipped(begun(), 8)
    assert marks(stroked(legs_open, True, True))[-1] == ("Legs", Mark.DONE, "both")
    assert marks(stroked(legs_open, True, False, "bruise"))[-1] == ("Legs", Mark.DONE, "left only")
    assert marks(stroked(legs_open, False, False, "bruise"))[-1] == ("Legs", Mark.SKIPPED, "skipped")


def test_when_all_is_answered_nothing_is_now_or_next() -> None:
    draft = stroked(skipped(begun(), 8), True, True)
    assert {stage.mark for stage in stages(draft)} == {Mark.SKIPPED, Mark.DONE}


def test_a_reopened_pair_is_now_again() -> None:
    draft = pair_done(begun(), *same("BL31", 5))
    reopened = recorded(draft, replace(draft.entries[-1], outcome=Outcome.REOPENED), None)
    assert [stage.mark for stage in stages(reopened)] == [Mark.NOW, Mark.NEXT, Mark.LATER]


def test_a_stage_is_spoken_with_its_state_and_note() -> None:
    spoken = [stage.spoken for stage in stages(pair_done(begun(), *same("BL31", 5)))]
    assert spoken == ["BL31, done, level 5", "BL32, now", "Legs, next"]


def test_the_sides_of_the_step_before_carry_over_within_a_pair() -> None:
    draft = ticked(begun(), (Side.LEFT,))
    assert sides_chosen(draft, "BL31") == (Side.LEFT,)
    assert sides_chosen(draft, "BL32") == PAIR


def test_sides_of_a_reopened_step_no_longer_count() -> None:
    draft = ticked(begun(), (Side.LEFT,))
    reopened = recorded(draft, replace(draft.entries[-1], outcome=Outcome.REOPENED, sides=()), None)
    assert sides_chosen(reopened, "BL31") == PAIR
