"""Everything kept about a visit, in words."""

from dataclasses import replace
from datetime import UTC

import pytest

from acuchart.desktop.clients.visit_facts import (
    Fact,
    happenings,
    refusal_facts,
    told_pressure,
    told_seconds,
    visit_facts,
)
from acuchart.domain.answers import Verdict
from acuchart.domain.care import KeptRefusal, PregnancyAnswer, Refused, Status, ToldBy
from acuchart.domain.sides import Side
from acuchart.domain.treatments import Entry, Outcome, Remarks, State, Treatment
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


def _facts(treatment: Treatment) -> dict[str, str]:
    return {fact.label: fact.words for fact in visit_facts(treatment, UTC)}


def test_a_visit_names_its_protocol_and_its_edition() -> None:
    facts = _facts(whole_visit())
    assert facts["Protocol"] == "Four pairs, top to bottom, version 3, by The AcuChart authors"
    assert facts["Wording"] == "catalogue edition 7"


def test_a_visit_tells_when_it_began_and_ended() -> None:
    facts = _facts(whole_visit())
    assert facts["Began"] == "9 Nov 2026, 12:00"
    assert facts["Ended"] == "9 Nov 2026, 12:18, 18 min"


def test_a_visit_names_the_answer_about_pregnancy_it_rested_on() -> None:
    assert _facts(whole_visit())["Pregnancy"] == "not pregnant, 9 Nov 2026, 12:00"
    assert _facts(replace(whole_visit(), status=None))["Pregnancy"] == "no answer was needed"


def test_what_was_not_asked_is_words_and_never_zero() -> None:
    facts = _facts(visit())
    assert (facts["Before"], facts["After"], facts["Legs"], facts["Note"]) == (
        "not asked",
        "not asked",
        "not reached",
        "–",
    )


def test_a_zero_that_was_said_is_a_zero() -> None:
    assert _facts(visit(remarks=Remarks(0, 0)))["Before"] == "0 of 10"


def test_a_note_is_kept_whole() -> None:
    assert _facts(visit(remarks=Remarks(note="one\ntwo")))["Note"] == "one\ntwo"


def test_only_a_stopped_visit_has_a_reason_to_stop() -> None:
    assert "Stopped because" not in _facts(whole_visit())
    stopped = replace(whole_visit(), state=State.STOPPED, stop_reason="felt dizzy")
    assert _facts(stopped)["Stopped because"] == "felt dizzy"


def test_a_draft_has_not_ended() -> None:
    facts = _facts(replace(visit(), state=State.DRAFT, ended_at=None))
    assert (facts["Ended"], facts["State"]) == ("–", "not finished")


def test_a_leg_left_out_is_told_with_its_reason() -> None:
    assert _facts(visit(strokes(right=False, reason="bruise")))["Legs"] == "Left only. Bruise."


def test_what_happened_keeps_its_order_and_its_seconds() -> None:
    told_steps = happenings(visit(worked_pair("BL31"), strokes()))
    assert [step.title for step in told_steps] == [
        "BL31, find",
        "BL31, press",
        "BL31, ask",
        "BL31, move on",
        "Strokes down the legs",
    ]
    assert (told_steps[1].time, told_steps[1].lines) == ("41 s", ("Both sides",))
    assert (told_steps[4].time, told_steps[4].lines) == ("1 min 5 s", ("Both",))


def test_an_answer_is_told_side_by_side() -> None:
    asked = happenings(visit(worked_pair("BL31")))[2]
    assert asked.lines == (
        "Left: just right, level 6, said by the client",
        "Right: just right, level 6, said by the client",
    )
    assert asked.time == "12 s"


def test_a_skip_tells_its_reason_and_no_time_where_it_was_never_open() -> None:
    skips = happenings(visit(skipped_pair("BL34", "too tender")))
    assert (skips[0].time, skips[0].lines) == ("7 s", ("too tender",))
    assert (skips[1].time, skips[1].lines) == ("", ("too tender",))


def test_a_reopened_step_stands_in_the_order_it_happened() -> None:
    ticked = worked_pair("BL31")[0]
    again = Entry(ticked.step_id, Outcome.REOPENED, NOON, 2.2)
    steps = happenings(visit((ticked, again, replace(ticked, seconds=9.0))))
    assert [(step.number, step.time, step.lines, step.still_counts) for step in steps] == [
        (1, "41 s", ("Both sides",), False),
        (2, "2 s", ("Opened again",), False),
        (3, "9 s", ("Both sides",), True),
    ]


def test_words_and_who_said_it_stand_with_a_pressure() -> None:
    answer = replace(told("BL32", Side.LEFT), words="firm, keep it still", told_by=ToldBy.ESTIMATE)
    assert told_pressure(answer) == "Left: just right, level 6, “firm, keep it still”, the therapist’s estimate"


def test_a_pressure_without_a_level_says_that_none_was_said() -> None:
    answer = told("BL32", Side.RIGHT, None, Verdict.TOO_MUCH)
    assert told_pressure(answer) == "Right: too much, no level said, said by the client"


def test_a_pressure_not_asked_is_nothing_but_that() -> None:
    assert told_pressure(told("BL32", Side.RIGHT, None, None)) == "Right: not asked"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.2, "under 1 s"), (41.4, "41 s"), (60.0, "1 min 0 s"), (125.0, "2 min 5 s")],
)
def test_seconds_are_told_whole(seconds: float, words: str) -> None:
    assert told_seconds(seconds) == words


def test_a_refusal_tells_what_was_asked_answered_and_refused() -> None:
    kept = KeptRefusal(Refused(Status(PregnancyAnswer.POSSIBLE, NOON), POINTS, edition=1), NOON)
    assert refusal_facts(kept, UTC) == (
        Fact("Asked", "9 Nov 2026, 12:00"),
        Fact("Answer", "Possible"),
        Fact("Refused", "BL31, BL32, BL33, BL34, both sides"),
        Fact("When", "9 Nov 2026, 12:00"),
        Fact("By", "the rule of care, edition 1"),
    )
