"""A treatment: what was really done, in the order it happened, and nothing that does not fit."""

from dataclasses import FrozenInstanceError, replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acuchart.domain.answers import Pressure, Strokes, Verdict
from acuchart.domain.care import PregnancyAnswer, Status, ToldBy
from acuchart.domain.protocols import Step, StepKind
from acuchart.domain.refusals import Refusal
from acuchart.domain.sides import PAIR, Side
from acuchart.domain.treatments import (
    REASON_LIMIT,
    Entry,
    Outcome,
    Treatment,
    missing,
    recorded,
)
from tests.steps import PAIRS, done, skipped, standard_protocol, told

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
PROTOCOL = standard_protocol()
LOCATE, ACTIVATE, ASK, MOVE_ON, *_, CLOSE = PROTOCOL.steps
STATUS = Status(PregnancyAnswer.NOT_PREGNANT, NOW)
LEFT = (Side.LEFT,)


@pytest.fixture
def draft() -> Treatment:
    return Treatment(1, 1, PROTOCOL, STATUS, NOW)


def after(draft: Treatment, *entries: Entry) -> Treatment:
    for entry in entries:
        draft = recorded(draft, entry, STATUS)
    return draft


def ticked(step: Step, sides: tuple[Side, ...] = PAIR) -> Entry:
    return Entry(step.id, Outcome.TICKED, NOW, 1.0, sides)


def reopened(step: Step) -> Entry:
    return Entry(step.id, Outcome.REOPENED, NOW, 1.0)


def asked(*pressures: Pressure) -> Entry:
    return Entry(ASK.id, Outcome.ANSWERED, NOW, 1.0, pressures=pressures)


def test_a_draft_stands_at_its_first_open_step(draft: Treatment) -> None:
    for step in PROTOCOL.steps:
        assert draft.current is step
        draft = after(draft, done(step, NOW))
    assert draft.current is None


def test_steps_may_be_done_in_another_order_and_it_is_kept(draft: Treatment) -> None:
    draft = after(draft, done(MOVE_ON, NOW), done(LOCATE, NOW))
    assert [entry.step_id for entry in draft.entries] == [MOVE_ON.id, LOCATE.id]
    assert draft.current is ACTIVATE


def test_a_step_that_is_opened_again_counts_as_open(draft: Treatment) -> None:
    draft = after(draft, done(LOCATE, NOW), done(ACTIVATE, NOW), reopened(LOCATE))
    assert draft.current is LOCATE
    assert len(draft.entries) == 3
    assert after(draft, done(LOCATE, NOW)).current is ASK


def test_a_step_that_is_open_cannot_be_opened(draft: Treatment) -> None:
    with pytest.raises(Refusal, match="open already"):
        after(draft, reopened(LOCATE))


def test_recording_leaves_the_earlier_draft_as_it_was(draft: Treatment) -> None:
    after(draft, done(LOCATE, NOW))
    assert draft.entries == ()
    with pytest.raises(FrozenInstanceError):
        draft.stop_reason = "No"  # type: ignore[misc]


@pytest.mark.parametrize("answer", [PregnancyAnswer.PREGNANT, PregnancyAnswer.POSSIBLE])
def test_a_treatment_goes_no_further_once_its_points_are_closed(draft: Treatment, answer: PregnancyAnswer) -> None:
    with pytest.raises(Refusal, match="cannot go on"):
        recorded(draft, done(LOCATE, NOW), Status(answer, NOW))
    elsewhere = replace(draft, protocol=standard_protocol(("BL23",)))
    step = elsewhere.protocol.steps[0]
    assert recorded(elsewhere, done(step, NOW), Status(answer, NOW)).entries


@pytest.mark.parametrize("step", [ASK, CLOSE])
def test_a_question_is_not_answered_by_a_tick(draft: Treatment, step: Step) -> None:
    with pytest.raises(Refusal, match="wants an answer"):
        after(draft, ticked(step))


def test_a_tick_says_which_side_was_worked(draft: Treatment) -> None:
    with pytest.raises(Refusal, match="which side"):
        after(draft, ticked(ACTIVATE, ()))


@pytest.mark.parametrize("step", [LOCATE, ACTIVATE, MOVE_ON])
def test_only_questions_are_answered(draft: Treatment, step: Step) -> None:
    pressures = tuple(told("BL31", side) for side in PAIR)
    for entry in (
        Entry(step.id, Outcome.ANSWERED, NOW, 1.0, pressures=pressures),
        Entry(step.id, Outcome.ANSWERED, NOW, 1.0, strokes=Strokes(left=True, right=True)),
    ):
        with pytest.raises(Refusal, match="another kind of answer"):
            after(draft, entry)


def test_each_question_wants_its_own_kind_of_answer(draft: Treatment) -> None:
    for entry in (
        Entry(ASK.id, Outcome.ANSWERED, NOW, 1.0, strokes=Strokes(left=True, right=True)),
        Entry(CLOSE.id, Outcome.ANSWERED, NOW, 1.0, pressures=(told("BL31", Side.LEFT),)),
        Entry(ASK.id, Outcome.ANSWERED, NOW, 1.0),
        Entry(CLOSE.id, Outcome.ANSWERED, NOW, 1.0),
    ):
        with pytest.raises(Refusal, match="another kind of answer"):
            after(draft, entry)


def test_each_side_that_was_pressed_wants_an_answer(draft: Treatment) -> None:
    with pytest.raises(Refusal, match="one answer for each side"):
        after(draft, done(ACTIVATE, NOW), asked(told("BL31", Side.LEFT)))


def test_a_side_that_was_not_pressed_has_no_answer(draft: Treatment) -> None:
    one_side = after(draft, ticked(ACTIVATE, LEFT))
    assert after(one_side, asked(told("BL31", Side.LEFT))).pressures
    with pytest.raises(Refusal, match="on a side that was pressed"):
        after(one_side, asked(told("BL31", Side.LEFT), told("BL31", Side.RIGHT)))


def test_a_pair_that_was_not_pressed_is_not_asked_about(draft: Treatment) -> None:
    both = tuple(told("BL31", side) for side in PAIR)
    with pytest.raises(Refusal, match="was not pressed"):
        after(draft, skipped(ACTIVATE, NOW), asked(*both))
    with pytest.raises(Refusal, match="one answer for each side"):
        after(draft, asked(both[0]))


def test_a_side_that_is_named_twice_is_worked_once(draft: Treatment) -> None:
    one_side = after(draft, ticked(ACTIVATE, (*LEFT, *LEFT)))
    assert after(one_side, asked(told("BL31", Side.LEFT))).pressures


def test_one_side_has_one_answer(draft: Treatment) -> None:
    both = tuple(told("BL31", side) for side in PAIR)
    with pytest.raises(Refusal, match="one answer for each side"):
        after(draft, done(ACTIVATE, NOW), asked(*both, told("BL31", Side.LEFT, 9)))


def test_an_answer_is_about_the_pair_that_is_asked_about(draft: Treatment) -> None:
    with pytest.raises(Refusal, match="about BL31"):
        after(draft, asked(told("BL32", Side.LEFT), told("BL32", Side.RIGHT)))


def test_an_answer_off_the_scale_is_refused_here_too(draft: Treatment) -> None:
    with pytest.raises(Refusal, match="0 to 10"):
        after(draft, asked(told("BL31", Side.LEFT, 11), told("BL31", Side.RIGHT)))


def test_strokes_are_answered_and_never_skipped(draft: Treatment) -> None:
    with pytest.raises(Refusal, match="want an answer"):
        after(draft, skipped(CLOSE, NOW))
    with pytest.raises(Refusal, match="both legs"):
        after(draft, Entry(CLOSE.id, Outcome.ANSWERED, NOW, 1.0, strokes=Strokes(left=True)))


@pytest.mark.parametrize("step", [LOCATE, ACTIVATE, ASK, MOVE_ON])
@pytest.mark.parametrize("reason", ["", "  ", "x" * (REASON_LIMIT + 1)])
def test_a_skip_needs_a_reason_of_sensible_length(draft: Treatment, step: Step, reason: str) -> None:
    with pytest.raises(Refusal):
        after(draft, skipped(step, NOW, reason))
    assert after(draft, skipped(step, NOW, "A bruise")).skips


def test_a_step_cannot_take_less_than_no_time(draft: Treatment) -> None:
    with pytest.raises(Refusal, match="no time"):
        after(draft, replace(done(LOCATE, NOW), seconds=-0.1))
    assert after(draft, replace(done(LOCATE, NOW), seconds=0.0))


def test_a_step_of_another_protocol_is_not_found(draft: Treatment) -> None:
    with pytest.raises(KeyError):
        after(draft, replace(done(LOCATE, NOW), step_id="BL99.locate"))


def test_only_what_counts_is_told(draft: Treatment) -> None:
    first, second = (
        asked(*(told("BL31", side, 3) for side in PAIR)),
        asked(*(told("BL31", side, 8) for side in PAIR)),
    )
    draft = after(draft, skipped(LOCATE, NOW), done(ACTIVATE, NOW), first, reopened(ASK))
    assert draft.pressures == ()
    draft = after(draft, second, reopened(LOCATE), done(LOCATE, NOW))
    assert draft.pressures == second.pressures
    assert draft.skips == ()
    assert draft.strokes is None


def test_the_sides_worked_are_those_that_were_pressed(draft: Treatment) -> None:
    assert draft.sides_worked("BL31") == ()
    assert after(draft, ticked(ACTIVATE, LEFT)).sides_worked("BL31") == LEFT
    assert after(draft, skipped(ACTIVATE, NOW)).sides_worked("BL31") == ()
    assert after(draft, done(ACTIVATE, NOW), reopened(ACTIVATE)).sides_worked("BL31") == ()
    assert after(draft, done(ACTIVATE, NOW)).sides_worked("BL99") == ()


pressures = st.builds(
    Pressure,
    st.sampled_from(PAIRS[:2]),
    st.sampled_from(Side),
    st.none() | st.sampled_from(Verdict),
    st.none() | st.integers(-1, 11),
    st.sampled_from(("", "deeper")),
    st.sampled_from(ToldBy),
)
entries = st.builds(
    Entry,
    st.sampled_from([step.id for step in (*PROTOCOL.steps[:6], CLOSE)]),
    st.sampled_from(Outcome),
    st.just(NOW),
    st.floats(-1, 100),
    st.sampled_from(((), PAIR, LEFT, (Side.RIGHT,))),
    st.sampled_from(("", "A bruise")),
    st.lists(pressures, max_size=3).map(tuple),
    st.none()
    | st.builds(Strokes, st.none() | st.booleans(), st.none() | st.booleans(), st.sampled_from(("", "No"))),
)


@given(st.lists(entries | st.sampled_from(PROTOCOL.steps).map(lambda step: done(step, NOW)), max_size=30))
def test_whatever_is_tried_only_what_fits_is_kept(tried: list[Entry]) -> None:
    draft = Treatment(1, 1, PROTOCOL, STATUS, NOW)
    for entry in tried:
        try:
            draft = recorded(draft, entry, STATUS)
        except Refusal:
            continue
        assert draft.entries[-1] is entry
    for kept in draft.entries:
        kind = PROTOCOL.step(kept.step_id).kind
        assert kept.seconds >= 0
        assert kept.outcome is not Outcome.TICKED or kind not in (StepKind.ASK, StepKind.CLOSE)
        assert kept.outcome is not Outcome.SKIPPED or (kept.reason and kind is not StepKind.CLOSE)
        assert kept.outcome is not Outcome.ANSWERED or kind in (StepKind.ASK, StepKind.CLOSE)
    places = [(pressure.point, pressure.side) for pressure in draft.pressures]
    assert len(places) == len(set(places))
    assert bool(missing(draft)) == (draft.current is not None)
