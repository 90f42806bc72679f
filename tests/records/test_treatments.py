"""Treatments in a real record file: begun at the gate, kept at every step, signed for ever."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from acuchart.domain.answers import Pressure, Strokes
from acuchart.domain.care import ToldBy
from acuchart.domain.clients import Client, Person
from acuchart.domain.protocols import Protocol
from acuchart.domain.refusals import Refusal, Unfinished
from acuchart.domain.sides import PAIR, Side
from acuchart.domain.treatments import Entry, Outcome, Remarks, State
from acuchart.records.records import Records
from tests.steps import SECONDS, begun, carried_out, done, finished_visit, skipped, told

DAY = timedelta(days=1)


def test_a_treatment_comes_back_exactly_as_it_was_done(
    records: Records, client: Client, protocol: Protocol, now: datetime
) -> None:
    draft = begun(records, client.id, protocol, now)
    assert records.treatments.drafts() == [draft]
    for after_step in carried_out(records, draft, now):
        assert records.treatments.drafts() == [after_step]
        draft = after_step
    finished = records.treatments.finish(draft.id, now + timedelta(minutes=40))

    assert finished.state is State.FINISHED
    assert records.treatments.history(client.id) == [finished]
    assert records.treatments.drafts() == []


def test_the_record_keeps_the_protocol_as_it_was_worded(
    records: Records, client: Client, protocol: Protocol, now: datetime
) -> None:
    first = finished_visit(records, client.id, protocol, now)
    reworded = replace(protocol, version=2, name="Eight holes, reworded")
    second = finished_visit(records, client.id, reworded, now + DAY)

    assert [visit.protocol for visit in records.treatments.history(client.id)] == [reworded, protocol]
    assert (first.protocol, second.protocol) == (protocol, reworded)


def test_entries_are_kept_all_or_none(records: Records, client: Client, protocol: Protocol, now: datetime) -> None:
    draft = begun(records, client.id, protocol, now)
    first, *_, close = protocol.steps
    with pytest.raises(Refusal, match="strokes"):
        records.treatments.record(draft.id, (done(first, now), skipped(close, now)))
    assert records.treatments.drafts() == [draft]


def test_no_entries_change_nothing(records: Records, client: Client, protocol: Protocol, now: datetime) -> None:
    draft = begun(records, client.id, protocol, now)
    assert records.treatments.record(draft.id, ()) == draft


def test_order_seconds_skips_and_reopenings_are_kept_as_they_happened(
    records: Records, client: Client, protocol: Protocol, now: datetime
) -> None:
    draft = begun(records, client.id, protocol, now)
    locate, activate, ask, *_ = protocol.steps
    entries = (
        done(locate, now),
        skipped(activate, now + timedelta(seconds=1), "  A bruise  "),
        Entry(activate.id, Outcome.REOPENED, now + timedelta(seconds=2, microseconds=7), 0.25),
        Entry(activate.id, Outcome.TICKED, now, SECONDS, (Side.RIGHT,)),
        Entry(ask.id, Outcome.ANSWERED, now, 3.0, (Side.RIGHT,), pressures=(told("BL31", Side.RIGHT, None),)),
    )
    for entry in entries:
        draft = records.treatments.record(draft.id, (entry,))
    assert records.treatments.drafts()[0].entries == entries


def test_a_leg_left_out_keeps_its_reason(
    records: Records, client: Client, protocol: Protocol, now: datetime
) -> None:
    draft = begun(records, client.id, protocol, now)
    strokes = Strokes(left=True, right=False, reason="Knee in a splint")
    entry = Entry(protocol.steps[-1].id, Outcome.ANSWERED, now, 4.0, strokes=strokes)
    records.treatments.record(draft.id, (entry,))
    assert records.treatments.drafts()[0].strokes == strokes


def test_remarks_stay_with_the_draft(records: Records, client: Client, protocol: Protocol, now: datetime) -> None:
    draft = begun(records, client.id, protocol, now)
    remarks = Remarks(before=0, after=None, note="Slept badly.\nÜber Nacht kälter 冷")
    assert records.treatments.remark(draft.id, remarks).remarks == remarks
    assert records.treatments.drafts()[0].remarks == remarks


def test_a_rating_off_the_scale_is_refused(
    records: Records, client: Client, protocol: Protocol, now: datetime
) -> None:
    draft = begun(records, client.id, protocol, now)
    with pytest.raises(Refusal, match="0 to 10"):
        records.treatments.remark(draft.id, Remarks(before=11))
    assert records.treatments.drafts() == [draft]


def test_an_unfinished_treatment_is_not_signed(
    records: Records, client: Client, protocol: Protocol, now: datetime
) -> None:
    draft = begun(records, client.id, protocol, now)
    with pytest.raises(Unfinished) as refusal:
        records.treatments.finish(draft.id, now)
    assert len(refusal.value.missing) == len(protocol.steps)
    assert records.treatments.drafts() == [draft]


def test_what_is_signed_cannot_be_changed(
    records: Records, client: Client, protocol: Protocol, now: datetime
) -> None:
    signed = finished_visit(records, client.id, protocol, now)
    kept = records.treatments
    changes: tuple[Callable[[], object], ...] = (
        lambda: kept.record(signed.id, (done(protocol.steps[0], now),)),
        lambda: kept.remark(signed.id, Remarks(note="No")),
        lambda: kept.finish(signed.id, now),
        lambda: kept.stop(signed.id, now, "No"),
        lambda: kept.resume(signed.id, now),
    )
    for change in changes:
        with pytest.raises(Refusal, match="signed"):
            change()
    assert kept.history(client.id) == [signed]


def test_a_treatment_that_is_not_kept_is_refused_in_words(records: Records, now: datetime) -> None:
    with pytest.raises(Refusal, match="no treatment with the number 12"):
        records.treatments.resume(12, now)


def test_a_stopped_treatment_keeps_what_was_done_and_why_it_ended(
    records: Records, client: Client, protocol: Protocol, now: datetime
) -> None:
    draft = begun(records, client.id, protocol, now)
    draft = records.treatments.record(draft.id, (done(protocol.steps[0], now),))
    with pytest.raises(Refusal, match="Say why"):
        records.treatments.stop(draft.id, now, "  ")
    stopped = records.treatments.stop(draft.id, now, "Called away")
    assert (stopped.state, stopped.stop_reason, stopped.entries) == (State.STOPPED, "Called away", draft.entries)
    assert records.treatments.history(client.id) == [stopped]


def test_the_history_is_newest_first_and_the_clients_own(
    records: Records, client: Client, protocol: Protocol, now: datetime
) -> None:
    other = records.clients.add(Person("Bo Sample"), now)
    visits = [finished_visit(records, client.id, protocol, now + days * DAY) for days in range(3)]
    finished_visit(records, other.id, protocol, now)
    assert records.treatments.history(client.id) == visits[::-1]


def test_the_last_told_answer_is_the_preference(
    records: Records, client: Client, protocol: Protocol, now: datetime
) -> None:
    finished_visit(records, client.id, protocol, now, level=4)
    finished_visit(records, client.id, protocol, now + DAY, level=7)
    preferences = records.treatments.preferences(client.id)
    assert {(each.pressure.point, each.pressure.side) for each in preferences} == {
        (code, side) for code in protocol.points for side in PAIR
    }
    assert {(each.pressure.level, each.at) for each in preferences} == {(7, now + DAY)}


def test_a_draft_says_nothing_of_preferences_until_it_is_signed(
    records: Records, client: Client, protocol: Protocol, now: datetime
) -> None:
    draft = begun(records, client.id, protocol, now)
    for step in protocol.steps[:3]:
        draft = records.treatments.record(draft.id, (done(step, now),))
    assert records.treatments.preferences(client.id) == []
    records.treatments.stop(draft.id, now, "Called away")
    assert [each.pressure for each in records.treatments.preferences(client.id)] == list(draft.pressures)


def test_not_asked_does_not_replace_what_was_told(
    records: Records, client: Client, protocol: Protocol, now: datetime
) -> None:
    finished_visit(records, client.id, protocol, now, level=4)
    earlier = records.treatments.preferences(client.id)
    draft = begun(records, client.id, protocol, now + DAY)
    locate, activate, ask, *_ = protocol.steps
    not_asked = tuple(Pressure("BL31", side, None, None, "", ToldBy.NOT_ASKED) for side in PAIR)
    answer = Entry(ask.id, Outcome.ANSWERED, now + DAY, 1.0, PAIR, pressures=not_asked)
    records.treatments.record(draft.id, (done(locate, now), done(activate, now), answer))
    stopped = records.treatments.stop(draft.id, now + DAY, "Called away")

    assert stopped.pressures == not_asked
    assert records.treatments.preferences(client.id) == earlier


def test_only_the_side_that_was_asked_about_gets_a_new_preference(
    records: Records, client: Client, protocol: Protocol, now: datetime
) -> None:
    finished_visit(records, client.id, protocol, now, level=4)
    draft = begun(records, client.id, protocol, now + DAY)
    left = (Side.LEFT,)
    locate, activate, ask, *_ = protocol.steps
    worked = Entry(activate.id, Outcome.TICKED, now, 1.0, left)
    answer = Entry(ask.id, Outcome.ANSWERED, now, 1.0, left, pressures=(told("BL31", Side.LEFT, 9, "lovely"),))
    records.treatments.record(draft.id, (done(locate, now), worked, answer))
    records.treatments.stop(draft.id, now + DAY, "Called away")

    kept = [each.pressure for each in records.treatments.preferences(client.id) if each.pressure.point == "BL31"]
    assert [(pressure.side, pressure.level, pressure.words) for pressure in kept] == [
        (Side.LEFT, 9, "lovely"),
        (Side.RIGHT, 4, ""),
    ]
