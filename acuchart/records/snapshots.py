"""A protocol as JSON, so that a record stays readable without the catalogue."""

import hashlib
import json
from dataclasses import asdict
from functools import lru_cache
from typing import Any

from acuchart.domain.points import Instruction
from acuchart.domain.protocols import Protocol, Step, StepKind


@lru_cache(maxsize=8)  # a practice works by a few protocols, over and over
def written(protocol: Protocol) -> tuple[str, str]:
    """The protocol's digest and its JSON; the same wording always gives the same digest."""
    snapshot = json.dumps(asdict(protocol), ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(snapshot.encode()).hexdigest(), snapshot


def read(snapshot: str) -> Protocol:
    """The protocol as it was written."""
    kept = json.loads(snapshot)
    steps = tuple(_step(step) for step in kept.pop("steps"))
    return Protocol(**{**kept, "sources": tuple(kept["sources"]), "steps": steps})


def _step(kept: dict[str, Any]) -> Step:
    instructions = tuple(
        Instruction(each["title"], each["text"], tuple(each["sources"])) for each in kept["instructions"]
    )
    return Step(kept["id"], StepKind(kept["kind"]), kept["point"], kept["title"], instructions)
