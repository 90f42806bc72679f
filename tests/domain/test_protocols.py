"""Protocols: steps in an order, each found by its id."""

import pytest

from acuchart.domain.protocols import Protocol, Step, StepKind
from tests.steps import PAIRS, standard_protocol


def test_the_points_come_in_order_and_once_each(protocol: Protocol) -> None:
    assert protocol.points == PAIRS
    assert standard_protocol(("BL33", "BL31")).points == ("BL33", "BL31")


def test_a_protocol_without_points_has_none() -> None:
    assert standard_protocol(()).points == ()


def test_a_step_is_found_by_its_id(protocol: Protocol) -> None:
    for step in protocol.steps:
        assert protocol.step(step.id) is step


def test_a_step_that_is_not_there_is_not_found(protocol: Protocol) -> None:
    with pytest.raises(KeyError, match=r"BL99\.locate"):
        protocol.step("BL99.locate")


def test_a_step_needs_no_instructions() -> None:
    assert Step("close", StepKind.CLOSE, None, "Strokes").instructions == ()
