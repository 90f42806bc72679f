"""Loads the catalogue: facts once, words per language, and nothing without a source.

A flag or a caution is a fact, so that no translation can lose it: whatever facts name and a language does
not word, or a language words and no fact names, stops the start.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from acuchart.catalogue.catalogue import Catalogue
from acuchart.catalogue.files import BrokenContent, Fields, read_content
from acuchart.domain.care import CLOSED_IN_PREGNANCY, CareWords, PregnancyAnswer
from acuchart.domain.locating import Along, AtLevel, InForamen, Rule
from acuchart.domain.points import Account, Instruction, Names, Point, Pregnancy, Source, Statement
from acuchart.domain.protocols import Protocol, Step, StepKind

__all__ = ["BrokenContent", "load"]

FORAMINA = ("S1", "S2", "S3", "S4")  # the dorsal sacral foramina of the standard sacrum
CARE_STATEMENTS = ("headline", "rule", "question", "why", "refusal", "research")


@dataclass(frozen=True, slots=True)
class _Told:
    """What is said, by id."""

    sources: dict[str, Source]
    statements: dict[str, Statement]
    instructions: dict[str, Instruction]
    meridians: dict[str, str]


def load(language: str = "en", folder: Path | None = None) -> Catalogue:
    """The catalogue in one language.

    Args:
        folder: where the content lies; by default the program's own.

    Raises:
        BrokenContent: a statement without a source, a word without a fact or a fact without a word, a
            rule that leads nowhere, a flag at odds with the rule of care, or a file that is no TOML.
    """
    folder = folder or Path(__file__).parent
    facts, words = _both(folder, language, "points.toml")
    sources = _sources(read_content(folder, "facts/sources.toml"))
    meridians = words.table("meridians")
    told = _Told(
        sources,
        _statements(facts, words, sources),
        _instructions(facts, words, sources),
        {name: meridians.text(name) for name in meridians.names()},
    )
    points = _points(facts, words, told)
    edition = f"{facts.whole('edition')}-{language}"
    facts.end()
    words.end()
    protocols = _protocols(*_both(folder, language, "protocols.toml"), edition, points, told)
    care = _care(*_both(folder, language, "care.toml"), sources)
    return Catalogue(edition, points, sources, protocols, care)


def _both(folder: Path, language: str, name: str) -> tuple[Fields, Fields]:
    return read_content(folder, f"facts/{name}"), read_content(folder, f"{language}/{name}")


def _sources(file: Fields) -> dict[str, Source]:
    sources = {}
    for key, source in file.table("sources").tables():
        sources[key] = Source(key, source.text("citation"), source.text("where", ""))
        source.end()
    file.end()
    return sources


def _statements(facts: Fields, words: Fields, sources: Mapping[str, Source]) -> dict[str, Statement]:
    told_by, texts = facts.table("statements"), words.table("statements")
    _require_both(told_by, texts)
    statements = {}
    for key in told_by.names():
        statements[key] = Statement(texts.text(key), _keys(told_by, key, sources))
    return statements


def _instructions(facts: Fields, words: Fields, sources: Mapping[str, Source]) -> dict[str, Instruction]:
    told_by, texts = facts.table("instructions"), words.table("instructions")
    _require_both(told_by, texts)
    instructions = {}
    for key in told_by.names():
        text = texts.table(key)
        instructions[key] = Instruction(text.text("title"), text.text("text"), _keys(told_by, key, sources))
        text.end()
    return instructions


def _points(facts: Fields, words: Fields, told: _Told) -> dict[str, Point]:
    described, named = facts.table("points"), words.table("points")
    for code in CLOSED_IN_PREGNANCY:
        if code not in described.names():
            raise described.broken("is closed in pregnancy by the rule of care, and not described", code)
    _require_both(described, named)
    points = {}
    for code, point in described.tables():
        name = named.table(code)
        points[code] = _point(code, point, name.text("english"), told)
        name.end()
    return points


def _point(code: str, facts: Fields, english: str, told: _Told) -> Point:
    rule = _rule(facts.table("rule"))
    location = facts.text("location")
    if location not in told.statements:
        raise facts.broken(f'there is no statement "{location}"', "location")
    meridian = facts.text("meridian")
    if meridian not in told.meridians:
        raise facts.broken(f'there is no word for "{meridian}"', "meridian")
    point = Point(
        code=code,
        meridian=told.meridians[meridian],
        names=_names(facts, english, told),
        location=told.statements[location],
        rule=rule,
        pregnancy=_flag(code, facts),
        pregnancy_sources=_keys(facts, "pregnancy_sources", told.sources),
        foramen=rule.foramen if isinstance(rule, InForamen) else None,
        bilateral=facts.flag("bilateral"),
        account=_account(facts, told),
    )
    if point.pregnancy is Pregnancy.CONTRAINDICATED and not point.account.refuse:
        raise facts.broken("must say whom to refuse, because the point is contraindicated", "refuse")
    facts.end()
    return point


def _names(facts: Fields, english: str, told: _Told) -> Names:
    numbering = facts.pick("numbering", told.statements, "statement")
    return Names(
        pinyin=facts.text("pinyin"),
        han=facts.text("han"),
        han_simplified=facts.text("han_simplified"),
        english=english,
        older_codes=facts.texts("older_codes"),
        numbering=numbering[0] if numbering else None,
    )


def _account(facts: Fields, told: _Told) -> Account:
    def statements(field: str) -> tuple[Statement, ...]:
        return facts.pick(field, told.statements, "statement")

    return Account(
        locate=facts.pick("locate", told.instructions, "instruction"),
        activate=facts.pick("activate", told.instructions, "instruction"),
        tradition=statements("tradition"),
        anatomy=statements("anatomy"),
        evidence=statements("evidence"),
        refuse=statements("refuse"),
        cautions=statements("cautions"),
    )


def _rule(facts: Fields) -> Rule:
    kind = facts.text("kind")
    rule: Rule
    if kind == "in foramen":
        rule = InForamen(facts.text("foramen"))
        if rule.foramen not in FORAMINA:
            raise facts.broken(f'there is no "{rule.foramen}"; there are {", ".join(FORAMINA)}', "foramen")
    elif kind == "at level":
        rule = AtLevel(facts.text("landmark"), facts.number("lateral_cun"))
    elif kind == "along":
        rule = Along(facts.text("start"), facts.text("end"), facts.number("fraction"))
        if not 0 <= rule.fraction <= 1:
            raise facts.broken(f"must lie between 0 and 1, not at {rule.fraction}", "fraction")
    else:
        raise facts.broken(f'there is no kind of rule "{kind}"', "kind")
    facts.end()
    return rule


def _flag(code: str, facts: Fields) -> Pregnancy:
    flag = facts.text("pregnancy")
    closed = code in CLOSED_IN_PREGNANCY
    if flag not in {known.value for known in Pregnancy}:
        raise facts.broken(f'there is no flag "{flag}"', "pregnancy")
    if closed and flag != Pregnancy.CONTRAINDICATED:
        raise facts.broken("must be contraindicated, because the rule of care closes this point", "pregnancy")
    if flag == Pregnancy.CONTRAINDICATED and not closed:
        raise facts.broken("is contraindicated, but the rule of care leaves this point open", "pregnancy")
    return Pregnancy(flag)


def _protocols(
    facts: Fields, words: Fields, edition: str, points: Mapping[str, Point], told: _Told
) -> dict[str, Protocol]:
    instructions = told.instructions | _instructions(facts, words, told.sources)
    ordered, named = facts.table("protocols"), words.table("protocols")
    _require_both(ordered, named)
    protocols = {}
    for key, protocol in ordered.tables():
        name = named.table(key)
        protocols[key] = Protocol(
            id=key,
            version=protocol.whole("version"),
            name=name.text("name"),
            author=protocol.text("author"),
            edition=edition,
            sources=_keys(protocol, "sources", told.sources),
            steps=_steps(protocol, name.table("titles"), points, instructions),
        )
        protocol.end()
        name.end()
    facts.end()
    words.end()
    return protocols


def _steps(
    protocol: Fields, titles: Fields, points: Mapping[str, Point], instructions: Mapping[str, Instruction]
) -> tuple[Step, ...]:
    steps: dict[str, Step] = {}
    for step in protocol.list_of_tables("steps"):
        key, kind, point = step.text("id"), step.text("kind"), step.text("point", "") or None
        step.entry = f"{protocol.entry}, {key}"
        if key in steps:
            raise step.broken("two steps bear this id")
        if kind not in {known.value for known in StepKind}:
            raise step.broken(f'there is no kind of step "{kind}"', "kind")
        if point and point not in points:
            raise step.broken(f'there is no point "{point}"', "point")
        doing = step.pick("instructions", instructions, "instruction")
        steps[key] = Step(key, StepKind(kind), point, titles.text(key), doing)
        step.end()
    titles.end()
    return tuple(steps.values())


def _care(facts: Fields, words: Fields, sources: Mapping[str, Source]) -> CareWords:
    statements = _statements(facts, words, sources)
    for key in CARE_STATEMENTS:
        if key not in statements:
            raise facts.broken("is missing", f"statements.{key}")
    answers = words.table("answers")
    care = CareWords(
        **{key: statements[key] for key in CARE_STATEMENTS},
        answers={answer: answers.text(answer.value) for answer in PregnancyAnswer},
        stop=facts.pick("stop", statements, "statement"),
    )
    for fields in (facts, words, answers):
        fields.end()
    return care


def _require_both(facts: Fields, words: Fields) -> None:
    """What facts name, the language words, and the other way round: else it would have no source."""
    named, worded = facts.names(), words.names()
    for key in named:
        if key not in worded:
            raise words.broken("the word is missing", key)
    for key in worded:
        if key not in named:
            raise words.broken(f"{facts.file} does not name it, so it has no source", key)


def _keys(facts: Fields, field: str, sources: Mapping[str, Source]) -> tuple[str, ...]:
    """The source keys in a field, of which there must be one at least."""
    keys = facts.texts(field)
    if not keys:
        raise facts.broken("has no source", field)
    for key in keys:
        if key not in sources:
            raise facts.broken(f'the source "{key}" does not stand in facts/sources.toml', field)
    return keys
