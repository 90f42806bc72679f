"""The gate in a real record file: applied where the record is written, and every refusal written down."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from acuchart.domain.care import MustAsk, PregnancyAnswer, Refused
from acuchart.domain.clients import Client, Person
from acuchart.domain.protocols import Protocol
from acuchart.domain.refusals import Refusal
from acuchart.domain.treatments import Treatment
from acuchart.records.records import Records
from tests.steps import begun, done, finished_visit, standard_protocol

DAY = timedelta(days=1)


def test_without_an_answer_the_gate_asks_and_nothing_begins(
    records: Records, client: Client, protocol: Protocol, now: datetime
) -> None:
    assert records.treatments.begin(client.id, protocol, now) == MustAsk(None)
    assert records.treatments.drafts() == []
    assert records.treatments.refusals(client.id) == []


@pytest.mark.parametrize("answer", [PregnancyAnswer.PREGNANT, PregnancyAnswer.POSSIBLE])
def test_a_pregnant_client_is_refused_and_the_refusal_is_written_down(
    records: Records, client: Client, protocol: Protocol, now: datetime, answer: PregnancyAnswer
) -> None:
    status = records.clients.tell_pregnancy(client.id, answer, now)
    refused = records.treatments.begin(client.id, protocol, now)

    assert refused == Refused(status, protocol.points)
    assert records.treatments.drafts() == []
    assert [(kept.refused, kept.at) for kept in records.treatments.refusals(client.id)] == [(refused, now)]


def test_refusals_are_listed_newest_first(
    records: Records, client: Client, protocol: Protocol, now: datetime
) -> None:
    records.clients.tell_pregnancy(client.id, PregnancyAnswer.POSSIBLE, now)
    for days in range(3):
        records.treatments.begin(client.id, protocol, now + days * DAY)
    assert [kept.at for kept in records.treatments.refusals(client.id)] == [now + 2 * DAY, now + DAY, now]


def test_a_protocol_over_other_points_needs_no_answer(records: Records, client: Client, now: datetime) -> None:
    draft = records.treatments.begin(client.id, standard_protocol(("BL23",)), now)
    assert isinstance(draft, Treatment)
    assert draft.status is None
    assert records.treatments.drafts() == [draft]


def test_a_client_has_one_draft_at_most(
    records: Records, client: Client, protocol: Protocol, now: datetime
) -> None:
    begun(records, client.id, protocol, now)
    with pytest.raises(Refusal, match="open already"):
        records.treatments.begin(client.id, protocol, now)
    assert len(records.treatments.drafts()) == 1


def test_two_clients_can_have_a_draft_each(
    records: Records, client: Client, protocol: Protocol, now: datetime
) -> None:
    other = records.clients.add(Person("Bo Sample"), now)
    mine, theirs = begun(records, client.id, protocol, now), begun(records, other.id, protocol, now + DAY)
    assert records.treatments.drafts() == [theirs, mine]


def test_nobody_can_be_treated_who_is_not_kept(records: Records, protocol: Protocol, now: datetime) -> None:
    with pytest.raises(Refusal, match="no client with the number 7"):
        records.treatments.begin(7, protocol, now)


def test_the_question_is_asked_again_for_the_next_treatment_of_the_day(
    records: Records, client: Client, protocol: Protocol, now: datetime
) -> None:
    finished_visit(records, client.id, protocol, now)
    answer = records.treatments.begin(client.id, protocol, now + timedelta(hours=3))
    assert isinstance(answer, MustAsk)


def test_the_rule_of_care_is_applied_again_where_the_record_is_written(
    records: Records, client: Client, protocol: Protocol, now: datetime
) -> None:
    draft = begun(records, client.id, protocol, now)
    draft = records.treatments.record(draft.id, (done(protocol.steps[0], now),))
    records.clients.tell_pregnancy(client.id, PregnancyAnswer.POSSIBLE, now)
    with pytest.raises(Refusal, match="Pregnancy was recorded meanwhile"):
        records.treatments.record(draft.id, (done(protocol.steps[1], now),))
    assert records.treatments.drafts() == [draft]
    stopped = records.treatments.stop(draft.id, now, "May be pregnant")
    assert records.treatments.history(client.id) == [stopped]


def test_a_draft_can_be_taken_up_again_on_the_same_day(
    records: Records, client: Client, protocol: Protocol, now: datetime
) -> None:
    draft = begun(records, client.id, protocol, now)
    draft = records.treatments.record(draft.id, (done(protocol.steps[0], now),))
    assert records.treatments.resume(draft.id, now + timedelta(hours=2)) == draft


def test_on_another_day_the_question_is_put_again_before_a_draft_goes_on(
    records: Records, client: Client, protocol: Protocol, now: datetime
) -> None:
    draft = begun(records, client.id, protocol, now)
    assert records.treatments.resume(draft.id, now + DAY) == MustAsk(draft.status)

    told_today = records.clients.tell_pregnancy(client.id, PregnancyAnswer.NOT_PREGNANT, now + DAY)
    assert records.treatments.resume(draft.id, now + DAY) == replace(draft, status=told_today)
    assert records.treatments.drafts() == [replace(draft, status=told_today)]


def test_an_answer_used_to_go_on_with_a_draft_is_used_up_for_the_next_treatment(
    records: Records, client: Client, protocol: Protocol, now: datetime
) -> None:
    draft = begun(records, client.id, protocol, now)
    records.clients.tell_pregnancy(client.id, PregnancyAnswer.NOT_PREGNANT, now + DAY)
    records.treatments.resume(draft.id, now + DAY)
    records.treatments.stop(draft.id, now + DAY, "Too tired")
    assert isinstance(records.treatments.begin(client.id, protocol, now + DAY), MustAsk)


def test_a_draft_of_a_client_who_became_pregnant_is_refused_and_written_down(
    records: Records, client: Client, protocol: Protocol, now: datetime
) -> None:
    draft = begun(records, client.id, protocol, now)
    status = records.clients.tell_pregnancy(client.id, PregnancyAnswer.PREGNANT, now)
    refused = records.treatments.resume(draft.id, now)
    assert refused == Refused(status, protocol.points)
    assert [kept.refused for kept in records.treatments.refusals(client.id)] == [refused]
    assert records.treatments.drafts() == [draft]


def test_a_clock_that_ran_ahead_once_does_not_close_the_gate_until_then(
    records: Records, client: Client, protocol: Protocol, now: datetime
) -> None:
    finished_visit(records, client.id, protocol, now + 365 * DAY)
    assert records.treatments.begin(client.id, protocol, now) == MustAsk(records.clients.status(client.id))
    finished_visit(records, client.id, protocol, now)
    assert isinstance(records.treatments.begin(client.id, protocol, now + timedelta(minutes=1)), MustAsk)


def test_a_clock_put_back_a_little_does_not_let_one_answer_serve_twice(
    records: Records, client: Client, protocol: Protocol, now: datetime
) -> None:
    draft = begun(records, client.id, protocol, now)
    later = now + timedelta(minutes=1)
    assert isinstance(records.treatments.resume(draft.id, later), Treatment)
    records.treatments.stop(draft.id, later, "Called away")
    assert isinstance(records.treatments.begin(client.id, protocol, now + timedelta(seconds=30)), MustAsk)
