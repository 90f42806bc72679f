from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from acuchart.desktop.treatment.telling import (
    go_on_label,
    kicker,
    lacks_of_strokes,
    reason_told,
    told_earlier,
    told_progress,
    told_scope,
    told_since,
    told_worked,
)
from acuchart.domain.answers import Strokes
from acuchart.domain.care import PregnancyAnswer, Status
from acuchart.domain.sides import PAIR, Side
from tests.desktop.treatment.courses import BEGAN, PROTOCOL, STEPS, begun, pair_done, same, skipped, stroked

NOW = datetime(2026, 11, 22, 9, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("sides", "told"),
    [(PAIR, "BL31, both sides"), ((Side.LEFT,), "BL31, left side only"), ((Side.RIGHT,), "BL31, right side only")],
)
def test_the_kicker_names_point_and_sides(sides: tuple[Side, ...], told: str) -> None:
    assert kicker(STEPS[0], sides) == told


def test_the_kicker_of_the_strokes_names_the_legs() -> None:
    assert kicker(STEPS[-1], ()) == "Legs, both sides"


def test_the_main_button_says_what_was_done() -> None:
    labels = [go_on_label(begun(), step) for step in (*STEPS[:4], *STEPS[7:])]
    assert labels == [
        "Felt, go on",
        "Pressed, go on",
        "Keep and go on",
        "Go on to BL32",
        "Go on to the legs",
        "Keep and go on",
    ]


def test_a_protocol_that_ends_with_a_pair_goes_on_to_the_end() -> None:
    short = replace(PROTOCOL, steps=STEPS[:4])
    assert go_on_label(replace(begun(), protocol=short), STEPS[3]) == "Go on to the end"


def test_time_worked_leaves_out_the_time_between_two_sittings() -> None:
    draft = pair_done(begun(), *same("BL31", 5))  # four steps of 30 seconds each
    assert told_worked(draft, 5.0) == "2 min gone"
    assert told_worked(begun(), 59.0) == "Just begun"


def test_a_draft_of_today_is_open_since_an_hour() -> None:
    assert told_since(BEGAN, BEGAN + timedelta(hours=1)) == "since 14:02"


def test_a_draft_of_another_day_names_the_day() -> None:
    assert told_since(BEGAN, NOW) == "since 9 Nov 2026, 14:02"


def test_since_is_told_in_the_zone_of_the_desk() -> None:
    east = timezone(timedelta(hours=10))
    assert told_since(BEGAN, NOW.astimezone(east)) == "since 10 Nov 2026, 00:02"


def test_the_earlier_answer_is_told_with_its_day() -> None:
    assert told_earlier(Status(PregnancyAnswer.NOT_PREGNANT, BEGAN), NOW) == "Last time: not pregnant, 9 Nov 2026"
    assert told_earlier(None, NOW) == "Not asked before."


def test_progress_names_the_step_and_counts() -> None:
    assert told_progress(begun()) == "BL31, find · 0 of 9 steps done"
    assert told_progress(skipped(begun(), 8)) == "Strokes down the legs · 8 of 9 steps done"
    done = stroked(skipped(begun(), 8), True, True)
    assert told_progress(done) == "Every step answered, not signed yet · 9 of 9 steps done"


def test_a_skip_covers_one_step_or_the_rest_of_the_pair() -> None:
    assert told_scope(STEPS[1]) == ("Only “press”", "The rest of BL31")


@pytest.mark.parametrize(
    ("choice", "words", "told"),
    [
        (None, "  ", ""),
        ("Too tender", "", "Too tender"),
        (None, " bruise ", "bruise"),
        ("Too tender", "left", "Too tender: left"),
    ],
)
def test_a_reason_is_a_choice_or_words_or_both(choice: str | None, words: str, told: str) -> None:
    assert reason_told(choice, words) == told


@pytest.mark.parametrize(
    ("strokes", "lacks"),
    [
        (Strokes(), "Say for the left and the right leg whether it was done."),
        (Strokes(left=True), "Say for the right leg whether it was done."),
        (Strokes(True, False), "Say why a leg was left out."),
        (Strokes(True, False, "bruise"), ""),
        (Strokes(True, True), ""),
    ],
)
def test_the_legs_say_what_is_still_missing(strokes: Strokes, lacks: str) -> None:
    assert lacks_of_strokes(strokes) == lacks
