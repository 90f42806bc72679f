"""Answers: nothing has a value until somebody gave it, and what was given fits."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acuchart.domain.answers import (
    HIGHEST,
    LOWEST,
    WORDS_LIMIT,
    Pressure,
    Strokes,
    Verdict,
    checked_pressure,
    checked_rating,
    checked_strokes,
)
from acuchart.domain.care import ToldBy
from acuchart.domain.refusals import Refusal
from acuchart.domain.sides import Side

ANSWER = Pressure("BL32", Side.LEFT, Verdict.JUST_RIGHT, 6, "deeper", ToldBy.CLIENT)
NOT_ASKED = Pressure("BL32", Side.LEFT, None, None, "", ToldBy.NOT_ASKED)
OFF_SCALE = (LOWEST - 1, HIGHEST + 1, 100)


@pytest.mark.parametrize("verdict", list(Verdict))
@pytest.mark.parametrize("told_by", [ToldBy.CLIENT, ToldBy.ESTIMATE])
@pytest.mark.parametrize("level", [None, *range(LOWEST, HIGHEST + 1)])
def test_an_answer_is_kept_as_given(verdict: Verdict, told_by: ToldBy, level: int | None) -> None:
    answer = replace(ANSWER, verdict=verdict, told_by=told_by, level=level)
    assert checked_pressure(answer) == answer


@pytest.mark.parametrize("level", OFF_SCALE)
def test_a_level_off_the_scale_is_refused(level: int) -> None:
    with pytest.raises(Refusal, match="0 to 10"):
        checked_pressure(replace(ANSWER, level=level))


def test_words_are_kept_up_to_their_limit() -> None:
    longest = replace(ANSWER, words="x" * WORDS_LIMIT)
    assert checked_pressure(longest) == longest
    with pytest.raises(Refusal, match=str(WORDS_LIMIT)):
        checked_pressure(replace(ANSWER, words="x" * (WORDS_LIMIT + 1)))


@pytest.mark.parametrize("told_by", [ToldBy.CLIENT, ToldBy.ESTIMATE])
def test_an_answer_without_a_verdict_is_refused(told_by: ToldBy) -> None:
    with pytest.raises(Refusal, match="too light, just right or too much"):
        checked_pressure(replace(ANSWER, verdict=None, told_by=told_by))


def test_not_asked_is_kept_without_a_value() -> None:
    assert checked_pressure(NOT_ASKED) == NOT_ASKED


@pytest.mark.parametrize("made_up", [{"verdict": Verdict.TOO_MUCH}, {"level": 0}, {"level": 5}])
def test_where_nobody_was_asked_there_is_no_answer(made_up: dict[str, object]) -> None:
    with pytest.raises(Refusal, match="Nobody was asked"):
        checked_pressure(replace(NOT_ASKED, **made_up))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "strokes", [Strokes(left=True, right=True), Strokes(left=False, right=True, reason="Splint")]
)
def test_strokes_answered_for_both_legs_are_kept(strokes: Strokes) -> None:
    assert checked_strokes(strokes) == strokes


@pytest.mark.parametrize("strokes", [Strokes(), Strokes(left=True), Strokes(right=False, reason="Splint")])
def test_both_legs_must_be_answered_for(strokes: Strokes) -> None:
    with pytest.raises(Refusal, match="both legs"):
        checked_strokes(strokes)


@pytest.mark.parametrize("reason", ["", "  \n"])
@pytest.mark.parametrize(("left", "right"), [(True, False), (False, True), (False, False)])
def test_a_leg_left_out_needs_a_reason(left: bool, right: bool, reason: str) -> None:
    with pytest.raises(Refusal, match="why a leg"):
        checked_strokes(Strokes(left, right, reason))


@pytest.mark.parametrize("rating", [None, *range(LOWEST, HIGHEST + 1)])
def test_a_rating_may_be_unasked_and_zero_is_not_unasked(rating: int | None) -> None:
    assert checked_rating(rating) is rating


@pytest.mark.parametrize("rating", OFF_SCALE)
def test_a_rating_off_the_scale_is_refused(rating: int) -> None:
    with pytest.raises(Refusal, match="0 to 10"):
        checked_rating(rating)


pressures = st.builds(
    Pressure,
    st.just("BL32"),
    st.sampled_from(Side),
    st.none() | st.sampled_from(Verdict),
    st.none() | st.integers(-3, 13),
    st.text(max_size=WORDS_LIMIT + 5),
    st.sampled_from(ToldBy),
)


@given(pressures)
def test_an_answer_is_kept_whole_or_refused(pressure: Pressure) -> None:
    try:
        kept = checked_pressure(pressure)
    except Refusal:
        return
    assert kept == pressure
    assert (kept.verdict is None) == (kept.told_by is ToldBy.NOT_ASKED)
    assert kept.level is None or LOWEST <= kept.level <= HIGHEST
