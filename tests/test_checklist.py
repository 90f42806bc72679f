"""Running a treatment: every verb is kept before it shows."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from acuchart.checklist import Checklist
from acuchart.domain.answers import Pressure, Strokes
from acuchart.domain.care import ToldBy
from acuchart.domain.clients import Person
from acuchart.domain.protocols import Protocol, StepKind
from acuchart.domain.refusals import NotSaved, Refusal, Unfinished
from acuchart.domain.sides import PAIR, Side
from acuchart.domain.treatments import Outcome, Remarks, State
from acuchart.records.records import Records
from tests.clocks import Clock
from tests.conftest import NOON
from tests.steps import begun, told

BOTH_LEGS = Strokes(left=True, right=True)


class Listener:
    """Counts how often it was told."""

    def __init__(self) -> None:
        self.times = 0

    def hear(self) -> None:
        self.times += 1


@pytest.fixture
def checklist(records: Records, protocol: Protocol, clock: Clock) -> Checklist:
    client = records.clients.add(Person("Ingrid Sample"), NOON)
    draft = begun(records, client.id, protocol, NOON)
    return Checklist(draft, records.treatments, clock.moment, clock.seconds)


@pytest.fixture
def listener(checklist: Checklist) -> Listener:
    listener = Listener()
    checklist.changed.connect(listener.hear)
    return listener


def answers(checklist: Checklist, sides: tuple[Side, ...] = PAIR, level: int = 6) -> tuple[Pressure, ...]:
    step = checklist.treatment.current
    assert step
    assert step.point
    return tuple(told(step.point, side, level) for side in sides)


def do_next(checklist: Checklist) -> None:
    step = checklist.treatment.current
    assert step
    if step.kind is StepKind.ASK:
        checklist.answer_pressure(answers(checklist))
    elif step.kind is StepKind.CLOSE:
        checklist.answer_strokes(BOTH_LEGS)
    else:
        checklist.tick()


def test_the_whole_treatment_runs_pair_after_pair_and_is_signed(
    checklist: Checklist, records: Records, clock: Clock, protocol: Protocol
) -> None:
    visited = []
    while step := checklist.treatment.current:
        visited.append((step.point, step.kind))
        clock.wait(seconds=20)
        do_next(checklist)
        assert records.treatments.drafts() == [checklist.treatment]
    checklist.finish()

    each = (StepKind.LOCATE, StepKind.ACTIVATE, StepKind.ASK, StepKind.MOVE_ON)
    pairs = [(code, kind) for code in ("BL31", "BL32", "BL33", "BL34") for kind in each]
    assert visited == [*pairs, (None, StepKind.CLOSE)]
    assert [entry.seconds for entry in checklist.treatment.entries] == [20.0] * len(protocol.steps)
    assert checklist.treatment.state is State.FINISHED
    assert records.treatments.history(checklist.treatment.client_id) == [checklist.treatment]


def test_every_verb_is_told_once(checklist: Checklist, listener: Listener) -> None:
    checklist.tick()
    checklist.tick()
    checklist.answer_pressure(answers(checklist))
    checklist.skip("Short of time")
    checklist.back()
    checklist.remark(Remarks(note="Quiet"))
    checklist.stop("Called away")
    assert listener.times == 7


def test_what_is_refused_is_not_told_and_changes_nothing(
    checklist: Checklist, listener: Listener, records: Records
) -> None:
    before = checklist.treatment
    with pytest.raises(Refusal):
        checklist.answer_strokes(BOTH_LEGS)
    with pytest.raises(Refusal):
        checklist.skip("")
    with pytest.raises(Refusal):
        checklist.tick(())
    with pytest.raises(Unfinished):
        checklist.finish()
    with pytest.raises(Refusal):
        checklist.stop(" ")
    with pytest.raises(Refusal, match="first step"):
        checklist.back()
    assert listener.times == 0
    assert checklist.treatment is before
    assert records.treatments.drafts() == [before]


def test_what_cannot_be_saved_does_not_show(checklist: Checklist, listener: Listener, records: Records) -> None:
    before = checklist.treatment
    records.path.unlink()
    with pytest.raises(NotSaved):
        checklist.tick()
    assert checklist.treatment is before
    assert listener.times == 0


def test_the_clock_of_a_step_starts_when_the_one_before_is_done(checklist: Checklist, clock: Clock) -> None:
    clock.wait(seconds=30)
    assert checklist.seconds == 30
    checklist.tick()
    assert checklist.seconds == 0
    clock.wait(seconds=5)
    checklist.remark(Remarks(before=4))
    assert checklist.seconds == 5
    checklist.tick()
    assert [entry.seconds for entry in checklist.treatment.entries] == [30, 5]
    assert [entry.at for entry in checklist.treatment.entries] == [
        NOON.replace(second=30),
        NOON.replace(second=35),
    ]


def test_a_refused_verb_does_not_stop_the_clock(checklist: Checklist, clock: Clock) -> None:
    clock.wait(seconds=30)
    with pytest.raises(Refusal):
        checklist.skip("")
    assert checklist.seconds == 30


def test_one_side_can_be_worked_alone(checklist: Checklist) -> None:
    checklist.tick((Side.LEFT,))
    checklist.tick((Side.LEFT,))
    with pytest.raises(Refusal, match="side that was pressed"):
        checklist.answer_pressure(answers(checklist))
    checklist.answer_pressure(answers(checklist, (Side.LEFT,)))
    assert checklist.treatment.sides_worked("BL31") == (Side.LEFT,)
    assert [pressure.side for pressure in checklist.treatment.pressures] == [Side.LEFT]


def test_not_asked_is_an_answer_without_a_value(checklist: Checklist) -> None:
    checklist.tick()
    checklist.tick()
    nobody_asked = tuple(
        replace(answer, verdict=None, level=None, told_by=ToldBy.NOT_ASKED) for answer in answers(checklist)
    )
    checklist.answer_pressure(nobody_asked)
    assert checklist.treatment.pressures == nobody_asked


def test_a_step_is_skipped_with_its_reason(checklist: Checklist, clock: Clock) -> None:
    clock.wait(seconds=8)
    checklist.skip("A bruise")
    (skip,) = checklist.treatment.skips
    assert (skip.step_id, skip.reason, skip.seconds) == ("BL31.locate", "A bruise", 8)


def test_a_whole_pair_is_skipped_at_once_from_where_it_stands(checklist: Checklist, clock: Clock) -> None:
    checklist.tick()
    clock.wait(seconds=9)
    checklist.skip("A bruise", whole_pair=True)
    assert checklist.treatment.current
    assert checklist.treatment.current.id == "BL32.locate"
    assert [skip.step_id for skip in checklist.treatment.skips] == ["BL31.activate", "BL31.ask", "BL31.move-on"]
    assert [skip.seconds for skip in checklist.treatment.skips] == [9, 0, 0]


def test_the_strokes_are_answered_and_not_skipped(checklist: Checklist) -> None:
    for _ in range(4):
        checklist.skip("Short of time", whole_pair=True)
    with pytest.raises(Refusal, match="want an answer"):
        checklist.skip("Short of time", whole_pair=True)
    with pytest.raises(Refusal, match="wants an answer"):
        checklist.tick()
    with pytest.raises(Unfinished):
        checklist.finish()
    checklist.answer_strokes(Strokes(left=False, right=False, reason="Stockings stay on"))
    checklist.finish()
    assert checklist.treatment.strokes == Strokes(left=False, right=False, reason="Stockings stay on")


def test_back_opens_the_last_step_once_more_and_again(checklist: Checklist) -> None:
    checklist.tick()
    checklist.tick()
    checklist.back()
    assert checklist.treatment.current
    assert checklist.treatment.current.id == "BL31.activate"
    checklist.back()
    assert checklist.treatment.current.id == "BL31.locate"
    assert [entry.outcome for entry in checklist.treatment.entries] == [
        Outcome.TICKED,
        Outcome.TICKED,
        Outcome.REOPENED,
        Outcome.REOPENED,
    ]
    with pytest.raises(Refusal, match="first step"):
        checklist.back()


def test_when_every_step_is_done_nothing_is_left_to_tick(checklist: Checklist) -> None:
    while checklist.treatment.current:
        do_next(checklist)
    verbs: list[Callable[[], None]] = [
        checklist.tick,
        lambda: checklist.skip("No"),
        lambda: checklist.answer_strokes(BOTH_LEGS),
    ]
    for verb in verbs:
        with pytest.raises(Refusal, match="Every step has been answered"):
            verb()


def test_a_finished_treatment_takes_no_more_verbs(checklist: Checklist) -> None:
    while checklist.treatment.current:
        do_next(checklist)
    checklist.finish()
    for verb in (checklist.back, checklist.finish, lambda: checklist.remark(Remarks(note="Late"))):
        with pytest.raises(Refusal, match="signed"):
            verb()


def test_a_stopped_treatment_keeps_what_was_done(checklist: Checklist, records: Records) -> None:
    checklist.tick()
    checklist.stop("Called away")
    assert checklist.treatment.state is State.STOPPED
    (kept,) = records.treatments.history(checklist.treatment.client_id)
    assert (kept.stop_reason, len(kept.entries)) == ("Called away", 1)


def test_where_the_pressing_is_left_out_nothing_is_asked_about_it(checklist: Checklist) -> None:
    do_next(checklist)
    checklist.skip("too tender")
    treatment = checklist.treatment
    assert [(entry.step_id, entry.reason) for entry in treatment.skips] == [
        ("BL31.activate", "too tender"),
        ("BL31.ask", "too tender"),
    ]
    assert treatment.current is not None
    assert treatment.current.kind is StepKind.MOVE_ON
    assert treatment.pressures == ()


def test_a_question_opened_again_takes_no_answer_about_what_was_not_pressed(checklist: Checklist) -> None:
    do_next(checklist)
    checklist.skip("too tender")
    checklist.back()
    with pytest.raises(Refusal, match="was not pressed"):
        checklist.answer_pressure(answers(checklist))


def test_a_step_done_in_another_window_is_not_done_twice(
    checklist: Checklist, records: Records, clock: Clock
) -> None:
    other = Checklist(checklist.treatment, records.treatments, clock.moment, clock.seconds)
    checklist.tick()
    with pytest.raises(Refusal, match="answered elsewhere meanwhile"):
        other.tick((Side.LEFT,))
    assert [entry.sides for entry in records.treatments.drafts()[0].entries] == [PAIR]
