"""Whatever really happened at a visit can be told: no order of ticks, answers, skips and reopenings is lost."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as some

from acuchart.desktop.clients.preference_words import told_liking
from acuchart.desktop.clients.telling import told_points, told_skips, told_stand, told_visit, told_work
from acuchart.desktop.clients.visit_facts import happenings, told_seconds, visit_facts
from acuchart.domain.answers import Pressure, Strokes, Verdict
from acuchart.domain.care import ToldBy
from acuchart.domain.protocols import Step, StepKind
from acuchart.domain.refusals import Refusal
from acuchart.domain.sides import PAIR, Side
from acuchart.domain.treatments import Entry, Outcome, Remarks, State, Treatment, recorded
from tests.desktop.clients.samples import NOON, POINTS, sacral_protocol, visit

SIDES = some.sampled_from([PAIR, (Side.LEFT,), (Side.RIGHT,)])
REASONS = some.sampled_from(["too tender", "no time", "client’s wish."])
RATINGS = some.none() | some.integers(0, 10)
SECONDS = some.floats(0, 4000)
UNHURRIED = settings(deadline=None)  # a machine with other work to do is no fault


@some.composite
def pressures(draw: some.DrawFn, point: str, sides: tuple[Side, ...]) -> tuple[Pressure, ...]:
    answers = []
    for side in sides:
        told_by = draw(some.sampled_from(list(ToldBy)))
        verdict = None if told_by is ToldBy.NOT_ASKED else draw(some.sampled_from(list(Verdict)))
        level = None if verdict is None else draw(RATINGS)
        answers.append(Pressure(point, side, verdict, level, draw(some.sampled_from(["", "firm"])), told_by))
    return tuple(answers)


@some.composite
def entries(draw: some.DrawFn, step: Step, worked: tuple[Side, ...]) -> Entry:
    seconds, outcome = draw(SECONDS), draw(some.sampled_from(list(Outcome)))
    sides = worked or draw(SIDES)
    entry = Entry(step.id, outcome, NOON, seconds, sides if step.point else (), reason=draw(REASONS))
    if outcome is Outcome.ANSWERED and step.kind is StepKind.CLOSE:
        return replace(entry, strokes=Strokes(draw(some.booleans()), draw(some.booleans()), draw(REASONS)))
    if outcome is Outcome.ANSWERED and step.point:
        return replace(entry, pressures=draw(pressures(step.point, sides)))
    return entry


@some.composite
def drafts(draw: some.DrawFn) -> Treatment:
    """A draft as the rules let it come about: what they refuse did not happen."""
    draft = replace(visit(), state=State.DRAFT, ended_at=None)
    steps = sacral_protocol().steps
    for _ in range(draw(some.integers(0, 24))):
        step = draft.current or draw(some.sampled_from(steps))
        if draw(some.integers(0, 5)) == 0:
            step = draw(some.sampled_from(steps))
        try:
            draft = recorded(draft, draw(entries(step, draft.sides_worked(step.point or ""))), None)
        except Refusal:
            continue
    return replace(
        draft, remarks=Remarks(draw(RATINGS), draw(RATINGS), draw(some.sampled_from(["", "slept well"])))
    )


@UNHURRIED
@given(drafts())
def test_whatever_happened_is_told_without_a_gap(draft: Treatment) -> None:
    told = " ".join((told_work(draft), told_stand(draft), *told_visit(draft)))
    assert "None" not in told
    assert "  " not in told


@UNHURRIED
@given(drafts())
def test_every_entry_is_told_once_and_in_its_order(draft: Treatment) -> None:
    steps = happenings(draft)
    assert [step.number for step in steps] == list(range(1, len(draft.entries) + 1))
    assert [step.outcome for step in steps] == [entry.outcome for entry in draft.entries]


@UNHURRIED
@given(drafts())
def test_every_skip_that_counts_is_told_with_its_reason(draft: Treatment) -> None:
    told = " ".join(told_skips(draft))
    for entry in draft.skips:
        assert entry.reason.rstrip(".") in told
        assert (draft.protocol.step(entry.step_id).point or "strokes") in told


@UNHURRIED
@given(drafts())
def test_every_point_that_was_pressed_is_named_and_no_other(draft: Treatment) -> None:
    heading = told_work(draft).split(", ")[0]
    pressed = [code for code in POINTS if draft.sides_worked(code)]
    if len(pressed) == len(POINTS) and "to" in heading:
        assert heading == told_points(POINTS)
    else:
        assert [code for code in POINTS if code in heading] == pressed


@UNHURRIED
@given(drafts())
def test_no_number_is_told_for_what_was_not_said(draft: Treatment) -> None:
    facts = {fact.label: fact.words for fact in visit_facts(draft)}
    for label, rating in (("Before", draft.remarks.before), ("After", draft.remarks.after)):
        assert facts[label] == ("not asked" if rating is None else f"{rating} of 10")


@UNHURRIED
@given(drafts(), some.sampled_from(POINTS), some.sampled_from(PAIR))
def test_a_liking_can_be_told_of_any_history(draft: Treatment, code: str, side: Side) -> None:
    assert told_liking([draft, draft], code, side)


@UNHURRIED
@given(SECONDS)
def test_seconds_are_never_told_as_none(seconds: float) -> None:
    words = told_seconds(seconds)
    assert not words.startswith("0")
