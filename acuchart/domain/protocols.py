"""Protocols: ordered steps over points, with an author and a version."""

from dataclasses import dataclass
from enum import StrEnum

from acuchart.domain.points import Instruction


class StepKind(StrEnum):
    """What a step wants: a tick, or for `ASK` and `CLOSE` an answer."""

    LOCATE = "locate"
    ACTIVATE = "activate"
    ASK = "ask"
    MOVE_ON = "move on"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a checklist.

    Attributes:
        id: unique in its protocol, such as "BL31.locate".
        point: code of the pair worked, or `None` for the closing strokes.
        title: the sentence shown large.
        instructions: what to do with the hands, one by one.
    """

    id: str
    kind: StepKind
    point: str | None
    title: str
    instructions: tuple[Instruction, ...] = ()


@dataclass(frozen=True, slots=True)
class Protocol:
    """An ordered list of steps.

    Attributes:
        edition: the catalogue's edition its words came from.
        sources: keys of the sources its order rests on.
    """

    id: str
    version: int
    name: str
    author: str
    edition: str
    sources: tuple[str, ...]
    steps: tuple[Step, ...]

    @property
    def points(self) -> tuple[str, ...]:
        """Codes of the points worked, in order, each once."""
        return tuple(dict.fromkeys(step.point for step in self.steps if step.point))

    def step(self, step_id: str) -> Step:
        """The step with this id.

        Raises:
            KeyError: the protocol has no such step.
        """
        for step in self.steps:
            if step.id == step_id:
                return step
        raise KeyError(step_id)
