"""The end of a treatment: finished, stopped, and unchangeable after."""

from datetime import UTC, datetime, timedelta

import pytest

from acuchart.domain.care import PregnancyAnswer, Status
from acuchart.domain.refusals import Refusal, Unfinished
from acuchart.domain.treatments import (
    NOTE_LIMIT,
    REASON_LIMIT,
    Entry,
    Remarks,
    State,
    Treatment,
    finished,
    missing,
    recorded,
    remarked,
    stopped,
)
from tests.steps import done, skipped, standard_protocol

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
PROTOCOL = standard_protocol()
LOCATE, *_, CLOSE = PROTOCOL.steps
STATUS = Status(PregnancyAnswer.NOT_PREGNANT, NOW)


@pytest.fixture
def draft() -> Treatment:
    return Treatment(1, 1, PROTOCOL, STATUS, NOW)


def after(draft: Treatment, *entries: Entry) -> Treatment:
    for entry in entries:
        draft = recorded(draft, entry, STATUS)
    return draft


def complete(draft: Treatment) -> Treatment:
    return after(draft, *(done(step, NOW) for step in PROTOCOL.steps))


def test_a_treatment_with_an_open_step_is_not_finished(draft: Treatment) -> None:
    all_but_strokes = after(draft, *(done(step, NOW) for step in PROTOCOL.steps[:-1]))
    with pytest.raises(Unfinished) as refusal:
        finished(all_but_strokes, NOW)
    assert refusal.value.missing == missing(all_but_strokes) == (f"{CLOSE.title} is still open.",)
    assert len(missing(draft)) == len(PROTOCOL.steps)
    assert "BL33, ask is still open." in missing(draft)


def test_a_complete_treatment_is_finished(draft: Treatment) -> None:
    later = NOW + timedelta(minutes=40)
    signed = finished(complete(draft), later)
    assert (signed.state, signed.ended_at, signed.stop_reason) == (State.FINISHED, later, "")


def test_skipped_pairs_count_as_dealt_with(draft: Treatment) -> None:
    entries = [skipped(step, NOW) if step.point == "BL33" else done(step, NOW) for step in PROTOCOL.steps]
    signed = finished(after(draft, *entries), NOW)
    assert {signed.protocol.step(skip.step_id).point for skip in signed.skips} == {"BL33"}
    assert {pressure.point for pressure in signed.pressures} == {"BL31", "BL32", "BL34"}


def test_a_treatment_is_stopped_with_a_reason(draft: Treatment) -> None:
    signed = stopped(after(draft, done(LOCATE, NOW)), NOW, " Called away ")
    assert (signed.state, signed.stop_reason, len(signed.entries)) == (State.STOPPED, "Called away", 1)
    for reason in ("", " ", "x" * (REASON_LIMIT + 1)):
        with pytest.raises(Refusal):
            stopped(draft, NOW, reason)


@pytest.mark.parametrize("remarks", [Remarks(), Remarks(0, 10, ""), Remarks(None, 3, "x" * NOTE_LIMIT)])
def test_remarks_may_stay_empty(draft: Treatment, remarks: Remarks) -> None:
    assert remarked(draft, remarks).remarks == remarks


@pytest.mark.parametrize(
    "remarks", [Remarks(-1), Remarks(11), Remarks(3, 11), Remarks(note="x" * (NOTE_LIMIT + 1))]
)
def test_remarks_that_do_not_fit_are_refused(draft: Treatment, remarks: Remarks) -> None:
    with pytest.raises(Refusal):
        remarked(draft, remarks)


def test_what_is_signed_is_unchangeable(draft: Treatment) -> None:
    for signed in (finished(complete(draft), NOW), stopped(draft, NOW, "Called away")):
        with pytest.raises(Refusal, match="signed"):
            recorded(signed, done(LOCATE, NOW), STATUS)
        with pytest.raises(Refusal, match="signed"):
            remarked(signed, Remarks())
        with pytest.raises(Refusal, match="signed"):
            finished(signed, NOW)
        with pytest.raises(Refusal, match="signed"):
            stopped(signed, NOW, "No")
