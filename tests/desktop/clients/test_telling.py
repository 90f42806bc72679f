"""What is told about visits, in words."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from acuchart.desktop.clients.telling import (
    DASH,
    FIRST_LINE_LIMIT,
    UNBROKEN,
    first_line,
    sentence,
    told_day,
    told_day_of,
    told_legs,
    told_levels,
    told_minutes,
    told_moment,
    told_points,
    told_pressures,
    told_ratings,
    told_refusal,
    told_skips,
    told_stand,
    told_visit,
    told_work,
)
from acuchart.domain.answers import Strokes, Verdict
from acuchart.domain.care import KeptRefusal, PregnancyAnswer, Refused, Status, ToldBy
from acuchart.domain.sides import PAIR, Side
from acuchart.domain.treatments import Entry, Outcome, Remarks, State
from tests.desktop.clients.samples import (
    NOON,
    POINTS,
    skipped_pair,
    strokes,
    told,
    visit,
    whole_visit,
    worked_pair,
)

AUCKLAND = timezone(timedelta(hours=13))


def test_a_day_is_told_without_leading_zeros() -> None:
    assert told_day(date(2026, 11, 9)) == "9 Nov 2026"


def test_a_moment_is_told_in_the_zone_of_the_desk() -> None:
    assert told_moment(NOON, UTC) == "9 Nov 2026, 12:00"
    assert told_moment(NOON, AUCKLAND) == "10 Nov 2026, 01:00"
    assert told_day_of(NOON, AUCKLAND) == "10 Nov 2026"


def test_a_moment_is_told_in_local_time_unless_asked_otherwise() -> None:
    assert told_moment(NOON) == told_moment(NOON, datetime.now().astimezone().tzinfo)


def test_minutes_are_told_whole() -> None:
    assert told_minutes(visit(minutes=18.3)) == "18 min"
    assert told_minutes(visit(minutes=0.2)) == "under 1 min"


def test_a_draft_has_no_length() -> None:
    assert told_minutes(replace(visit(), state=State.DRAFT, ended_at=None)) == DASH


@pytest.mark.parametrize(
    ("codes", "words"),
    [
        (POINTS, "BL31 to BL34"),
        (POINTS[:3], "BL31 · BL32 · BL33"),
        (("BL31", "BL32", "BL33", "BL40"), "BL31 · BL32 · BL33 · BL40"),
        (("BL31", "BL32", "BL33", "BL34 left"), "BL31 · BL32 · BL33 · BL34 left"),
        (("GV3", "BL4", "BL5", "BL6"), "GV3 · BL4 · BL5 · BL6"),
        ((), ""),
    ],
)
def test_only_an_unbroken_run_is_told_as_a_range(codes: tuple[str, ...], words: str) -> None:
    assert told_points(codes) == words


def test_a_whole_visit_is_told_as_a_range_and_both_legs() -> None:
    assert told_work(whole_visit()) == "BL31 to BL34, legs both"


def test_a_point_pressed_on_one_side_names_the_side() -> None:
    treatment = visit(
        worked_pair("BL31"), worked_pair("BL32", (Side.LEFT,)), strokes(right=False, reason="bruise")
    )
    assert told_work(treatment) == "BL31 · BL32 left, legs left only"


def test_a_visit_without_pressing_says_so() -> None:
    assert told_work(visit(skipped_pair("BL31", "no time"))) == "No point pressed, legs not reached"


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (None, "legs not reached"),
        (Strokes(), "legs not reached"),
        (Strokes(left=False, right=True, reason="x"), "legs right only"),
        (Strokes(left=False, right=False, reason="x"), "no leg strokes"),
    ],
)
def test_legs_unanswered_are_not_legs_left_out(answer: Strokes | None, words: str) -> None:
    assert told_legs(answer) == words


def test_a_pair_left_out_whole_is_told_by_its_code() -> None:
    treatment = visit(worked_pair("BL33"), skipped_pair("BL34", "too tender"), strokes())
    assert told_skips(treatment) == ("BL34 skipped: too tender.",)


def test_pairs_left_out_for_one_reason_share_a_sentence() -> None:
    treatment = visit(skipped_pair("BL33", "no time"), skipped_pair("BL34", "no time"))
    assert told_skips(treatment) == ("BL33 and BL34 skipped: no time.",)


def test_a_single_step_left_out_names_the_step() -> None:
    skip = Entry("BL32.ask", Outcome.SKIPPED, NOON, 3.0, reason="asleep")
    ticked = worked_pair("BL32")
    assert told_skips(visit((*ticked[:2], skip, ticked[3]))) == ("BL32 ask skipped: asleep.",)


def test_a_skip_that_was_opened_again_is_not_told() -> None:
    reopened = Entry("BL34.locate", Outcome.REOPENED, NOON, 1.0)
    treatment = visit(skipped_pair("BL34", "too tender"), (reopened,))
    assert told_skips(treatment) == ("BL34 press, ask and move on skipped: too tender.",)


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [(True, False, "Right leg"), (False, True, "Left leg"), (False, False, "Legs")],
)
def test_a_leg_left_out_says_which_and_why(left: bool, right: bool, words: str) -> None:
    assert told_skips(visit(strokes(left, right, "bruise behind the knee"))) == (
        f"{words} left out: bruise behind the knee.",
    )


def test_equal_levels_are_told_once_and_unequal_ones_by_side() -> None:
    assert told_levels([told("BL31", side) for side in PAIR]) == "6"
    assert told_levels([told("BL33", Side.RIGHT, 4), told("BL33", Side.LEFT, 6)]) == "L 6 R 4"


def test_a_side_without_an_answer_is_not_filled_in_from_the_other() -> None:
    assert told_levels([told("BL33", Side.LEFT, 6)]) == "L 6"


def test_no_answer_is_a_dash_and_not_asked_is_words() -> None:
    assert told_levels([]) == DASH
    assert told_levels([told("BL31", side, None, None) for side in PAIR]) == "not asked"


def test_level_zero_is_a_level() -> None:
    assert told_levels([told("BL31", side, 0, Verdict.TOO_LIGHT) for side in PAIR]) == "0 too light"


def test_an_answer_without_a_level_is_told_by_its_word() -> None:
    assert told_levels([told("BL31", side, None, Verdict.TOO_MUCH) for side in PAIR]) == "too much"


def test_pressures_are_told_pair_by_pair() -> None:
    answers = [told(code, side) for code in POINTS[:2] for side in PAIR]
    assert told_pressures(answers).replace(UNBROKEN, " ") == "BL31 6 · BL32 6"


def test_a_line_is_never_broken_within_a_pair() -> None:
    answers = [told("BL33", Side.LEFT, 6), told("BL33", Side.RIGHT, 4)]
    assert told_pressures(answers) == f"BL33{UNBROKEN}L{UNBROKEN}6{UNBROKEN}R{UNBROKEN}4"


def test_sides_told_in_words_are_parted_by_a_comma() -> None:
    answers = [told("BL33", Side.LEFT, 5, Verdict.TOO_LIGHT), told("BL33", Side.RIGHT, 4)]
    assert told_levels(answers) == "L 5 too light, R 4"


def test_an_estimate_is_never_told_as_the_clients_word() -> None:
    guess = replace(told("BL31", Side.LEFT), told_by=ToldBy.ESTIMATE)
    assert told_pressures([guess]).endswith("6 (therapist’s estimate)")
    assert told_pressures([guess, told("BL31", Side.RIGHT)]).endswith("6 (in part the therapist’s estimate)")


@pytest.mark.parametrize(
    ("remarks", "words"),
    [
        (Remarks(5, 2), "5 to 2"),
        (Remarks(0, 0), "0 to 0"),
        (Remarks(5, None), "5 before, after not asked"),
        (Remarks(None, 0), "before not asked, 0 after"),
        (Remarks(), "before and after not asked"),
    ],
)
def test_a_rating_not_asked_is_never_a_zero(remarks: Remarks, words: str) -> None:
    assert told_ratings(remarks) == words


def test_the_first_line_with_words_stands_for_a_note() -> None:
    assert first_line("\n  \n slept better \nsecond") == "slept better"
    assert first_line("") == ""


def test_a_long_first_line_is_cut_between_words() -> None:
    line = first_line("word " * 100)
    assert len(line) <= FIRST_LINE_LIMIT + 2
    assert line.endswith("word …")


def test_a_visit_tells_pressure_then_skips_note_and_ratings() -> None:
    treatment = visit(
        worked_pair("BL31"), skipped_pair("BL34", "too tender"), strokes(), remarks=Remarks(5, 2, "Right S3 sore")
    )
    assert told_visit(treatment) == (
        f"Pressure BL31{UNBROKEN}6.",
        "BL34 skipped: too tender. “Right S3 sore”. Complaint 5 to 2.",
    )


def test_a_stopped_visit_says_first_why() -> None:
    treatment = replace(visit(), state=State.STOPPED, stop_reason="felt dizzy")
    assert told_visit(treatment) == ("Stopped: felt dizzy.", "Complaint before and after not asked.")


def test_a_refusal_names_the_answer_and_the_points() -> None:
    kept = KeptRefusal(Refused(Status(PregnancyAnswer.PREGNANT, NOON), POINTS), NOON)
    assert told_refusal(kept) == ("Refused: pregnant", "BL31 to BL34 stayed closed by the rule of care.")


def test_a_draft_says_at_which_step_it_stands() -> None:
    assert told_stand(visit(worked_pair("BL31"), worked_pair("BL32")[:2])) == "BL32, ask"
    assert told_stand(visit(*(worked_pair(code) for code in POINTS))) == "strokes down the legs"
    assert told_stand(whole_visit()) == "every step answered, not signed yet"


def test_a_sentence_closes_once() -> None:
    assert sentence("felt dizzy") == "Felt dizzy."
    assert sentence("Felt dizzy?") == "Felt dizzy?"
