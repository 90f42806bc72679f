"""The gate at the workbench: it asks, it refuses, and there is no way round it."""

from contextlib import closing
from datetime import date

import pytest

from acuchart.domain.care import CLOSED_IN_PREGNANCY, MustAsk, PregnancyAnswer, Refused
from acuchart.domain.clients import Person
from acuchart.domain.protocols import Protocol
from acuchart.domain.refusals import Refusal
from acuchart.domain.treatments import State
from acuchart.records.opening import open_records
from acuchart.records.records import Records
from acuchart.workbench import Workbench
from tests.clocks import Clock
from tests.desk import begin_cleared, decision, is_running, opened, run_to_the_end, running

INGRID = Person("Ingrid Sample", date(1980, 5, 31))


def test_a_draft_is_resumed_where_it_stands(
    workbench: Workbench, protocol: Protocol, clock: Clock, records: Records
) -> None:
    ingrid = workbench.add(INGRID)
    begin_cleared(workbench, protocol)
    for _ in range(2):
        running(workbench).tick()
    left = running(workbench).treatment
    records.close()

    with closing(open_records(records.path)) as reopened:
        again = Workbench(workbench.catalogue, workbench.atlas, clock=clock.moment)
        again.attach(reopened)
        again.open(ingrid.id)
        assert opened(again).draft == left
        again.resume(left)
        assert running(again).treatment == left
        assert left.current
        assert left.current.id == "BL31.ask"


def test_on_another_day_the_question_comes_before_the_draft(
    workbench: Workbench, protocol: Protocol, clock: Clock
) -> None:
    workbench.add(INGRID)
    draft = begin_cleared(workbench, protocol)
    workbench.put_away()
    clock.wait(days=1)
    workbench.resume(draft)
    assert isinstance(decision(workbench), MustAsk)
    assert not is_running(workbench)
    workbench.tell_pregnancy(PregnancyAnswer.NOT_PREGNANT)
    assert decision(workbench) is None
    assert running(workbench).treatment.id == draft.id


@pytest.mark.parametrize("answer", [PregnancyAnswer.PREGNANT, PregnancyAnswer.POSSIBLE])
def test_a_pregnant_client_is_refused_and_the_points_are_struck_out(
    workbench: Workbench, protocol: Protocol, answer: PregnancyAnswer
) -> None:
    workbench.add(INGRID)
    assert workbench.closed_points() == ()
    workbench.begin(protocol)
    workbench.tell_pregnancy(answer)
    assert isinstance(decision(workbench), Refused)
    assert not is_running(workbench)
    assert workbench.closed_points() == CLOSED_IN_PREGNANCY
    assert [kept.refused for kept in opened(workbench).refusals] == [decision(workbench)]
    assert opened(workbench).draft is None


def test_a_refusal_stays_a_refusal_until_the_client_is_asked_again(
    workbench: Workbench, protocol: Protocol
) -> None:
    workbench.add(INGRID)
    workbench.begin(protocol)
    workbench.tell_pregnancy(PregnancyAnswer.POSSIBLE)
    workbench.dismiss()
    assert decision(workbench) is None
    workbench.begin(protocol)
    assert isinstance(decision(workbench), Refused)
    workbench.ask_again()
    assert isinstance(decision(workbench), MustAsk)
    workbench.tell_pregnancy(PregnancyAnswer.NOT_PREGNANT)
    assert decision(workbench) is None
    assert running(workbench)
    assert workbench.closed_points() == ()
    assert len(opened(workbench).refusals) == 2


def test_not_asked_keeps_asking(workbench: Workbench, protocol: Protocol) -> None:
    workbench.add(INGRID)
    workbench.begin(protocol)
    workbench.tell_pregnancy(PregnancyAnswer.NOT_ASKED)
    assert isinstance(decision(workbench), MustAsk)
    assert not is_running(workbench)


def test_does_not_apply_is_not_asked_again(workbench: Workbench, protocol: Protocol, clock: Clock) -> None:
    workbench.add(INGRID)
    workbench.begin(protocol)
    workbench.tell_pregnancy(PregnancyAnswer.DOES_NOT_APPLY)
    run_to_the_end(workbench)
    workbench.put_away()
    clock.wait(days=400)
    workbench.begin(protocol)
    assert decision(workbench) is None
    assert running(workbench)


def test_an_answer_given_without_asking_for_a_treatment_begins_none(
    workbench: Workbench, protocol: Protocol
) -> None:
    workbench.add(INGRID)
    workbench.tell_pregnancy(PregnancyAnswer.NOT_PREGNANT)
    assert not is_running(workbench)
    workbench.begin(protocol)
    assert running(workbench)


def test_dismissing_the_question_forgets_what_was_asked_for(workbench: Workbench, protocol: Protocol) -> None:
    workbench.add(INGRID)
    workbench.begin(protocol)
    workbench.dismiss()
    workbench.tell_pregnancy(PregnancyAnswer.NOT_PREGNANT)
    assert not is_running(workbench)


def test_pregnancy_told_during_a_treatment_stops_it_from_going_on(
    workbench: Workbench, protocol: Protocol
) -> None:
    workbench.add(INGRID)
    begin_cleared(workbench, protocol)
    running(workbench).tick()
    workbench.tell_pregnancy(PregnancyAnswer.POSSIBLE)
    with pytest.raises(Refusal, match="cannot go on"):
        running(workbench).tick()
    running(workbench).stop("May be pregnant")
    workbench.put_away()
    assert opened(workbench).history[0].stop_reason == "May be pregnant"


def test_a_second_treatment_is_not_begun(workbench: Workbench, protocol: Protocol) -> None:
    workbench.add(INGRID)
    begin_cleared(workbench, protocol)
    with pytest.raises(Refusal, match="open already"):
        workbench.begin(protocol)
    workbench.put_away()
    with pytest.raises(Refusal, match="open already"):
        workbench.begin(protocol)


def test_a_draft_is_stopped_without_going_on(workbench: Workbench, protocol: Protocol, clock: Clock) -> None:
    workbench.add(INGRID)
    draft = begin_cleared(workbench, protocol)
    with pytest.raises(Refusal, match="running"):
        workbench.stop(draft, "Called away")
    workbench.put_away()
    clock.wait(days=3)
    workbench.stop(draft, "Called away")
    assert opened(workbench).draft is None
    assert [visit.state for visit in opened(workbench).history] == [State.STOPPED]


def test_another_client_puts_away_the_question(workbench: Workbench, protocol: Protocol) -> None:
    bo = workbench.add(Person("Bo Sample"))
    workbench.add(INGRID)
    workbench.begin(protocol)
    assert decision(workbench)
    workbench.open(bo.id)
    assert decision(workbench) is None
    workbench.tell_pregnancy(PregnancyAnswer.NOT_PREGNANT)
    assert not is_running(workbench)
