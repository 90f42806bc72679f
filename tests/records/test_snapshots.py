"""A protocol as it is kept: whole, readable, and the same words under the same digest."""

import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from acuchart.catalogue.loading import load
from acuchart.domain.points import Instruction
from acuchart.domain.protocols import Protocol, Step, StepKind
from acuchart.records.snapshots import read, written

SHIPPED = load().protocols["baliao-standard"]

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
instructions = st.builds(Instruction, words, words, st.lists(words, max_size=2).map(tuple))
steps = st.builds(
    Step, words, st.sampled_from(StepKind), st.none() | words, words, st.lists(instructions, max_size=2).map(tuple)
)
protocols = st.builds(
    Protocol,
    words,
    st.integers(0, 99),
    words,
    words,
    words,
    st.lists(words, max_size=2).map(tuple),
    st.lists(steps, max_size=3).map(tuple),
)


def test_the_shipped_protocol_comes_back_whole() -> None:
    assert read(written(SHIPPED)[1]) == SHIPPED


@given(protocols)
def test_any_protocol_comes_back_whole(protocol: Protocol) -> None:
    assert read(written(protocol)[1]) == protocol


def test_the_digest_follows_the_words() -> None:
    digest, _ = written(SHIPPED)
    assert digest == written(replace(SHIPPED))[0]
    reworded = (replace(SHIPPED.steps[0], title="Feel"), *SHIPPED.steps[1:])
    assert digest != written(replace(SHIPPED, steps=reworded))[0]


def test_a_person_can_read_what_is_kept() -> None:
    kept = json.loads(written(SHIPPED)[1])
    assert kept["name"] == SHIPPED.name
    assert [step["title"] for step in kept["steps"]] == [step.title for step in SHIPPED.steps]
    assert "\\u" not in written(replace(SHIPPED, name="八髎"))[1]
