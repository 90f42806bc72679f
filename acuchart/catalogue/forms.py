"""The shape of the content files: what may stand in them, and of what type."""

import msgspec

from acuchart.domain.points import Pregnancy
from acuchart.domain.protocols import StepKind


class Form(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """An entry of a content file. A field that is not known here is a fault, so that no typing error hides."""


class SourceForm(Form):
    """facts/sources.toml: where statements come from."""

    citation: str
    where: str = ""


class InForamenForm(Form, tag_field="kind", tag="in foramen"):
    """The rule "in a dorsal sacral foramen"."""

    foramen: str


class AtLevelForm(Form, tag_field="kind", tag="at level"):
    """The rule "level with a landmark"."""

    landmark: str
    lateral_cun: float


class AlongForm(Form, tag_field="kind", tag="along"):
    """The rule "on the way from one landmark to another"."""

    start: str
    end: str
    fraction: float


class PointFacts(Form):
    """facts/points.toml: a point in every language. Lists hold ids of statements and instructions."""

    meridian: str
    pinyin: str
    han: str
    han_simplified: str
    location: str
    rule: InForamenForm | AtLevelForm | AlongForm
    bilateral: bool
    pregnancy: Pregnancy
    pregnancy_sources: tuple[str, ...]
    older_codes: tuple[str, ...] = ()
    numbering: str | None = None
    locate: tuple[str, ...] = ()
    activate: tuple[str, ...] = ()
    tradition: tuple[str, ...] = ()
    anatomy: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    refuse: tuple[str, ...] = ()
    cautions: tuple[str, ...] = ()


class PointWords(Form):
    """<language>/points.toml: a point's name."""

    english: str


class InstructionWords(Form):
    """<language>/points.toml and protocols.toml: one thing to do with the hands."""

    title: str
    text: str


class StepForm(Form):
    """facts/protocols.toml: one step; `instructions` are ids."""

    id: str
    kind: StepKind
    point: str | None = None
    instructions: tuple[str, ...] = ()


class ProtocolFacts(Form):
    """facts/protocols.toml: an order of steps."""

    version: int
    author: str
    sources: tuple[str, ...]
    steps: tuple[StepForm, ...]


class ProtocolWords(Form):
    """<language>/protocols.toml: a protocol's name, and a title for each step."""

    name: str
    titles: dict[str, str]
