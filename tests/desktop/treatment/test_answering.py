from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acuchart.desktop.treatment.answering import Answer, Felt, last_levels, told_last_time
from acuchart.domain.answers import Preference, Pressure, Verdict, checked_pressure
from acuchart.domain.care import ToldBy
from acuchart.domain.sides import PAIR, Side

AT = datetime(2026, 11, 9, 9, 0, tzinfo=UTC)
RIGHT_SIX = Felt(Verdict.JUST_RIGHT, 6)


def kept(
    side: Side, level: int | None, verdict: Verdict | None = Verdict.JUST_RIGHT, point: str = "BL32"
) -> Preference:
    told_by = ToldBy.CLIENT if verdict else ToldBy.NOT_ASKED
    return Preference(Pressure(point, side, verdict, level, "", told_by), AT)


def test_nothing_has_a_value_at_first() -> None:
    answer = Answer("BL32")
    assert (answer.at(Side.LEFT), answer.told_by, answer.words) == (Felt(), None, "")


def test_without_a_verdict_the_answer_lacks_one() -> None:
    assert Answer("BL32").lacks() == "Choose too light, just right or too much, or say that it was not asked."


def test_a_level_alone_is_no_answer() -> None:
    assert Answer("BL32", told_by=ToldBy.CLIENT).with_felt(Side.LEFT, Felt(None, 6)).lacks()


def test_without_a_teller_the_answer_lacks_one() -> None:
    assert Answer("BL32").with_felt(Side.LEFT, RIGHT_SIX).lacks() == "Say who gave the answer."


def test_a_level_may_stay_empty() -> None:
    answer = Answer("BL32", told_by=ToldBy.CLIENT).with_felt(Side.LEFT, Felt(Verdict.TOO_LIGHT))
    assert answer.lacks() == ""
    assert {pressure.level for pressure in answer.pressures()} == {None}


def test_one_answer_speaks_for_both_sides() -> None:
    answer = Answer("BL32", words=" firm ", told_by=ToldBy.CLIENT).with_felt(Side.LEFT, RIGHT_SIX)
    assert answer.pressures() == tuple(
        Pressure("BL32", side, Verdict.JUST_RIGHT, 6, "firm", ToldBy.CLIENT) for side in PAIR
    )


def test_apart_each_side_wants_its_own_answer() -> None:
    answer = Answer("BL32", told_by=ToldBy.CLIENT).told_apart(True).with_felt(Side.LEFT, RIGHT_SIX)
    assert answer.lacks() == "Choose an answer for the right side, or say that it was not asked."
    answered = answer.with_felt(Side.RIGHT, Felt(Verdict.TOO_MUCH, 4))
    assert [(p.side, p.verdict, p.level) for p in answered.pressures()] == [
        (Side.LEFT, Verdict.JUST_RIGHT, 6),
        (Side.RIGHT, Verdict.TOO_MUCH, 4),
    ]


def test_an_answer_for_both_never_becomes_an_answer_for_each() -> None:
    answer = Answer("BL32").with_felt(Side.LEFT, RIGHT_SIX).told_apart(True)
    assert [answer.at(side) for side in PAIR] == [Felt(), Felt()]
    assert answer.told_apart(True) is answer


def test_one_pressed_side_gets_the_only_answer() -> None:
    answer = Answer("BL32", (Side.RIGHT,), told_by=ToldBy.ESTIMATE).with_felt(Side.RIGHT, RIGHT_SIX)
    assert [pressure.side for pressure in answer.pressures()] == [Side.RIGHT]


def test_not_asked_clears_what_was_entered() -> None:
    answer = Answer("BL32", words="firm").with_felt(Side.LEFT, RIGHT_SIX).said_by(ToldBy.NOT_ASKED)
    assert (answer.is_asked, answer.lacks(), answer.words) == (False, "", "")
    assert [(p.verdict, p.level) for p in answer.pressures()] == [(None, None), (None, None)]


def test_a_teller_can_be_taken_back() -> None:
    assert Answer("BL32").said_by(ToldBy.NOT_ASKED).said_by(None).lacks()


FELT = st.builds(Felt, st.sampled_from([None, *Verdict]), st.none() | st.integers(0, 10))


@given(left=FELT, right=FELT, apart=st.booleans(), told_by=st.sampled_from([None, *ToldBy]))
def test_an_answer_that_lacks_nothing_can_always_be_kept(
    left: Felt, right: Felt, apart: bool, told_by: ToldBy | None
) -> None:
    answer = (
        Answer("BL32").told_apart(apart).with_felt(Side.LEFT, left).with_felt(Side.RIGHT, right).said_by(told_by)
    )
    if not answer.lacks():
        assert [checked_pressure(pressure).side for pressure in answer.pressures()] == list(PAIR)


@pytest.mark.parametrize(
    ("preferences", "told"),
    [
        ((), ""),
        ((kept(Side.LEFT, 6), kept(Side.RIGHT, 6)), "last time 6"),
        ((kept(Side.LEFT, 6), kept(Side.RIGHT, 4)), "last time left 6, right 4"),
        ((kept(Side.LEFT, 6),), "last time left 6"),
        ((kept(Side.LEFT, None), kept(Side.RIGHT, None)), "last time just right"),
        ((kept(Side.LEFT, None, None), kept(Side.RIGHT, None, None)), "last time not asked"),
        ((kept(Side.LEFT, 6, point="BL31"),), ""),
    ],
)
def test_last_time_is_told_in_words(preferences: tuple[Preference, ...], told: str) -> None:
    assert told_last_time(preferences, "BL32", PAIR) == told


def test_last_time_of_one_side_needs_no_side_named() -> None:
    assert told_last_time((kept(Side.LEFT, 6), kept(Side.RIGHT, 4)), "BL32", (Side.RIGHT,)) == "last time 4"


def test_last_levels_leave_out_what_has_none() -> None:
    assert last_levels((kept(Side.LEFT, 6), kept(Side.RIGHT, None)), "BL32") == {Side.LEFT: 6}
