"""The rule of care: whom the gate lets in, whom it asks, whom it refuses."""

import inspect
from datetime import UTC, datetime, timedelta, timezone
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acuchart.domain.care import (
    CLOSED_IN_PREGNANCY,
    RULE_EDITION,
    MustAsk,
    Passed,
    PregnancyAnswer,
    Refused,
    Status,
    closed_points,
    gate,
)

NOW = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)
AGES = {
    "just now": NOW,
    "earlier today": NOW - timedelta(hours=6),
    "yesterday": NOW - timedelta(days=1),
    "a year ago": NOW - timedelta(days=365),
    "in the future": NOW + timedelta(hours=1),
}
CLOSING = (PregnancyAnswer.PREGNANT, PregnancyAnswer.POSSIBLE)
BEGUN_SINCE, NOT_BEGUN_SINCE = "a treatment begun since", "none begun since"


def expected(answer: PregnancyAnswer, age: str, since: str) -> str:
    """The rule, said once more in other words."""
    if answer in CLOSING:
        return "refuses"
    if answer is PregnancyAnswer.NOT_ASKED:
        return "asks"
    if answer is PregnancyAnswer.DOES_NOT_APPLY:
        return "lets in"
    fresh = age in ("just now", "earlier today") and since == NOT_BEGUN_SINCE
    return "lets in" if fresh else "asks"


@pytest.mark.parametrize(
    ("answer", "age", "since"), list(product(PregnancyAnswer, AGES, (BEGUN_SINCE, NOT_BEGUN_SINCE))), ids=str
)
def test_every_answer_of_every_age_is_treated_by_the_rule(answer: PregnancyAnswer, age: str, since: str) -> None:
    status = Status(answer, AGES[age])
    last_began = status.at + timedelta(minutes=1) if since == BEGUN_SINCE else status.at - timedelta(days=7)
    decision = gate(status, CLOSED_IN_PREGNANCY, NOW, last_began)
    assert (
        decision
        == {
            "refuses": Refused(status, CLOSED_IN_PREGNANCY, RULE_EDITION),
            "asks": MustAsk(status),
            "lets in": Passed(status),
        }[expected(answer, age, since)]
    )


def test_without_an_answer_it_asks() -> None:
    assert gate(None, CLOSED_IN_PREGNANCY, NOW, None) == MustAsk(None)
    assert gate(None, CLOSED_IN_PREGNANCY, NOW, NOW) == MustAsk(None)


def test_a_client_who_was_never_treated_is_let_in_on_todays_answer() -> None:
    status = Status(PregnancyAnswer.NOT_PREGNANT, NOW)
    assert gate(status, ("BL31",), NOW, None) == Passed(status)


def test_an_answer_is_used_up_by_the_treatment_begun_at_the_same_moment() -> None:
    status = Status(PregnancyAnswer.NOT_PREGNANT, NOW)
    assert gate(status, ("BL31",), NOW, NOW) == MustAsk(status)


def test_nothing_but_the_answer_can_be_told_to_the_gate() -> None:
    """Neither age nor anything else answers in the client's place, and there is no override."""
    assert list(inspect.signature(gate).parameters) == ["status", "points", "now", "last_began"]


@pytest.mark.parametrize("answer", list(PregnancyAnswer))
def test_other_points_need_no_answer(answer: PregnancyAnswer) -> None:
    assert gate(Status(answer, NOW), ("BL23", "GV4"), NOW, None) == Passed(None)
    assert gate(None, (), NOW, None) == Passed(None)


@pytest.mark.parametrize("code", CLOSED_IN_PREGNANCY)
def test_one_closed_point_among_others_is_enough(code: str) -> None:
    status = Status(PregnancyAnswer.POSSIBLE, NOW)
    assert gate(status, ("BL23", code), NOW, None) == Refused(status, (code,))


def test_the_four_sacral_points_are_closed_in_pregnancy() -> None:
    assert CLOSED_IN_PREGNANCY == ("BL31", "BL32", "BL33", "BL34")


@pytest.mark.parametrize("answer", list(PregnancyAnswer))
def test_points_are_struck_out_exactly_when_the_gate_refuses(answer: PregnancyAnswer) -> None:
    status = Status(answer, NOW)
    refused = isinstance(gate(status, CLOSED_IN_PREGNANCY, NOW, None), Refused)
    assert closed_points(status) == (CLOSED_IN_PREGNANCY if refused else ())
    assert closed_points(None) == ()


def test_a_day_ends_at_midnight_where_the_desk_stands() -> None:
    east = timezone(timedelta(hours=10))
    told = datetime(2026, 3, 2, 23, 55, tzinfo=east)
    status = Status(PregnancyAnswer.NOT_PREGNANT, told.astimezone(UTC))
    assert gate(status, ("BL31",), datetime(2026, 3, 2, 23, 59, tzinfo=east), None) == Passed(status)
    early = Status(PregnancyAnswer.NOT_PREGNANT, datetime(2026, 3, 3, 8, 0, tzinfo=east).astimezone(UTC))
    # In Greenwich it was still the day before.
    assert gate(early, ("BL31",), datetime(2026, 3, 3, 15, 0, tzinfo=east), None) == Passed(early)
    assert gate(status, ("BL31",), datetime(2026, 3, 3, 0, 1, tzinfo=east), None) == MustAsk(status)


moments = st.integers(-5_000_000, 5_000_000).map(lambda minutes: NOW + timedelta(minutes=minutes))
offsets = st.integers(-12, 14).map(lambda hours: timezone(timedelta(hours=hours)))


@given(moments, moments, st.none() | moments, offsets, st.sampled_from(PregnancyAnswer))
def test_nobody_is_let_in_on_an_answer_that_closes_or_is_not_todays(
    told: datetime, now: datetime, last_began: datetime | None, zone: timezone, answer: PregnancyAnswer
) -> None:
    status, here = Status(answer, told), now.astimezone(zone)
    decision = gate(status, CLOSED_IN_PREGNANCY, here, last_began)
    if isinstance(decision, Passed):
        assert answer in (PregnancyAnswer.NOT_PREGNANT, PregnancyAnswer.DOES_NOT_APPLY)
        if answer is PregnancyAnswer.NOT_PREGNANT:
            assert told.astimezone(zone).date() == here.date()
            assert told <= now
            assert last_began is None or last_began < told
    assert isinstance(decision, Refused) == (answer in CLOSING)


@given(moments, st.sampled_from(PregnancyAnswer), st.none() | moments, offsets)
def test_the_decision_does_not_depend_on_the_zone_an_answer_is_kept_in(
    told: datetime, answer: PregnancyAnswer, last_began: datetime | None, zone: timezone
) -> None:
    here, there = Status(answer, told), Status(answer, told.astimezone(zone))
    one = gate(here, CLOSED_IN_PREGNANCY, NOW, last_began)
    assert one == gate(there, CLOSED_IN_PREGNANCY, NOW, last_began)
