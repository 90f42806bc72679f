"""Loads the catalogue: facts once, words per language, and nothing without a source.

A flag or a caution is a fact, so that no translation can lose it: whatever facts name and a language does
not word, or a language words and no fact names, stops the start.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from acuchart.catalogue.catalogue import Catalogue
from acuchart.catalogue.files import BrokenContent, ContentFile
from acuchart.catalogue.forms import (
    AlongForm,
    AtLevelForm,
    InForamenForm,
    InstructionWords,
    PointFacts,
    PointWords,
    ProtocolFacts,
    ProtocolWords,
    SourceForm,
    StepForm,
)
from acuchart.domain.care import CLOSED_IN_PREGNANCY, CareWords, PregnancyAnswer
from acuchart.domain.locating import Along, AtLevel, InForamen, Rule
from acuchart.domain.points import Account, Instruction, Names, Point, Pregnancy, Source, Statement
from acuchart.domain.protocols import Protocol, Step

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
    point_facts = ContentFile(folder, "facts/points.toml", ("edition", "points", "statements", "instructions"))
    point_words = ContentFile(
        folder, f"{language}/points.toml", ("meridians", "points", "statements", "instructions")
    )
    sources = _sources(ContentFile(folder, "facts/sources.toml", ("sources",)))
    told = _Told(
        sources,
        _statements(point_facts, point_words, sources),
        _instructions(point_facts, point_words, sources),
        point_words.entries("meridians", str),
    )
    points = _points(point_facts, point_words, told)
    edition = f"{point_facts.value('edition', int)}-{language}"
    return Catalogue(
        edition=edition,
        points=points,
        sources=sources,
        protocols=_protocols(folder, language, edition, points, told),
        care=_care(folder, language, sources),
    )


def _sources(file: ContentFile) -> dict[str, Source]:
    forms = file.entries("sources", SourceForm)
    for key, form in forms.items():
        file.require_filled(f"sources.{key}", form.citation)
    return {key: Source(key, form.citation, form.where) for key, form in forms.items()}


def _statements(facts: ContentFile, words: ContentFile, sources: dict[str, Source]) -> dict[str, Statement]:
    told_by = facts.entries("statements", tuple[str, ...])
    texts = words.entries("statements", str)
    _require_both(facts, words, "statements", told_by, texts)
    for key, keys in told_by.items():
        _require_sources(facts, f"statements.{key}", keys, sources)
        words.require_filled(f"statements.{key}", texts[key])
    return {key: Statement(texts[key], keys) for key, keys in told_by.items()}


def _instructions(facts: ContentFile, words: ContentFile, sources: dict[str, Source]) -> dict[str, Instruction]:
    told_by = facts.entries("instructions", tuple[str, ...])
    texts = words.entries("instructions", InstructionWords)
    _require_both(facts, words, "instructions", told_by, texts)
    for key, keys in told_by.items():
        _require_sources(facts, f"instructions.{key}", keys, sources)
        words.require_filled(f"instructions.{key}", texts[key].title, texts[key].text)
    return {key: Instruction(texts[key].title, texts[key].text, keys) for key, keys in told_by.items()}


def _points(facts: ContentFile, words: ContentFile, told: _Told) -> dict[str, Point]:
    forms = facts.entries("points", PointFacts)
    names = words.entries("points", PointWords)
    _require_both(facts, words, "points", forms, names)
    for code in CLOSED_IN_PREGNANCY:
        if code not in forms:
            raise facts.broken(f"points.{code}", "is closed in pregnancy by the rule of care, and not described")
    return {code: _point(facts, words, code, form, names[code], told) for code, form in forms.items()}


def _point(
    facts: ContentFile, words: ContentFile, code: str, form: PointFacts, name: PointWords, told: _Told
) -> Point:
    entry = f"points.{code}"
    words.require_filled(entry, name.english)
    facts.require_filled(entry, form.pinyin, form.han, form.han_simplified)
    if form.meridian not in told.meridians:
        raise words.broken(f"meridians.{form.meridian}", "the word is missing")
    _require_sources(facts, entry, form.pregnancy_sources, told.sources)
    _require_flag(facts, code, form.pregnancy)
    rule = _rule(facts, entry, form.rule)
    (location,) = facts.pick(entry, (form.location,), told.statements, "statement")
    numbering = facts.pick(entry, (form.numbering,) if form.numbering else (), told.statements, "statement")
    return Point(
        code=code,
        meridian=told.meridians[form.meridian],
        names=Names(
            form.pinyin, form.han, form.han_simplified, name.english, form.older_codes, next(iter(numbering), None)
        ),
        location=location,
        rule=rule,
        pregnancy=form.pregnancy,
        pregnancy_sources=form.pregnancy_sources,
        foramen=rule.foramen if isinstance(rule, InForamen) else None,
        bilateral=form.bilateral,
        account=_account(facts, entry, form, told),
    )


def _account(facts: ContentFile, entry: str, form: PointFacts, told: _Told) -> Account:
    def statements(keys: tuple[str, ...]) -> tuple[Statement, ...]:
        return facts.pick(entry, keys, told.statements, "statement")

    return Account(
        locate=facts.pick(entry, form.locate, told.instructions, "instruction"),
        activate=facts.pick(entry, form.activate, told.instructions, "instruction"),
        tradition=statements(form.tradition),
        anatomy=statements(form.anatomy),
        evidence=statements(form.evidence),
        refuse=statements(form.refuse),
        cautions=statements(form.cautions),
    )


def _rule(facts: ContentFile, entry: str, form: InForamenForm | AtLevelForm | AlongForm) -> Rule:
    if isinstance(form, InForamenForm):
        if form.foramen not in FORAMINA:
            raise facts.broken(entry, f'there is no foramen "{form.foramen}"; there are {", ".join(FORAMINA)}')
        return InForamen(form.foramen)
    if isinstance(form, AtLevelForm):
        return AtLevel(form.landmark, form.lateral_cun)
    if not 0 <= form.fraction <= 1:
        raise facts.broken(entry, f"a fraction lies between 0 and 1, not at {form.fraction}")
    return Along(form.start, form.end, form.fraction)


def _protocols(
    folder: Path, language: str, edition: str, points: dict[str, Point], told: _Told
) -> dict[str, Protocol]:
    facts = ContentFile(folder, "facts/protocols.toml", ("protocols", "instructions"))
    words = ContentFile(folder, f"{language}/protocols.toml", ("protocols", "instructions"))
    instructions = told.instructions | _instructions(facts, words, told.sources)
    forms = facts.entries("protocols", ProtocolFacts)
    named = words.entries("protocols", ProtocolWords)
    _require_both(facts, words, "protocols", forms, named)
    found = {}
    for key, form in forms.items():
        entry = f"protocols.{key}"
        _require_sources(facts, entry, form.sources, told.sources)
        words.require_filled(entry, named[key].name, *named[key].titles.values())
        ids = {step.id: step for step in form.steps}
        if len(ids) < len(form.steps):
            raise facts.broken(entry, "two steps bear the same id")
        _require_both(facts, words, f"{entry}.titles", ids, named[key].titles)
        steps = tuple(
            _step(facts, f"{entry}, {step.id}", step, named[key].titles[step.id], points, instructions)
            for step in form.steps
        )
        found[key] = Protocol(key, form.version, named[key].name, form.author, edition, form.sources, steps)
    return found


def _step(
    facts: ContentFile,
    entry: str,
    form: StepForm,
    title: str,
    points: dict[str, Point],
    instructions: dict[str, Instruction],
) -> Step:
    facts.pick(entry, (form.point,) if form.point else (), points, "point")
    return Step(
        form.id, form.kind, form.point, title, facts.pick(entry, form.instructions, instructions, "instruction")
    )


def _care(folder: Path, language: str, sources: dict[str, Source]) -> CareWords:
    facts = ContentFile(folder, "facts/care.toml", ("stop", "statements"))
    words = ContentFile(folder, f"{language}/care.toml", ("statements", "answers"))
    statements = _statements(facts, words, sources)
    stop = facts.value("stop", tuple[str, ...])
    for key in CARE_STATEMENTS:
        if key not in statements:
            raise facts.broken(f"statements.{key}", "is missing")
    answers = words.entries("answers", str)
    for answer in PregnancyAnswer:
        words.require_filled(f"answers.{answer}", answers.get(answer, ""))
    return CareWords(
        **{key: statements[key] for key in CARE_STATEMENTS},
        answers={answer: answers[answer] for answer in PregnancyAnswer},
        stop=facts.pick("stop", stop, statements, "statement"),
    )


def _require_both(
    facts: ContentFile, words: ContentFile, table: str, told: Mapping[str, object], worded: Mapping[str, object]
) -> None:
    for key in told:
        if key not in worded:
            raise words.broken(f"{table}.{key}", "the word is missing")
    for key in worded:
        if key not in told:
            raise words.broken(f"{table}.{key}", f"{facts.name} does not name it, so it has no source")


def _require_sources(file: ContentFile, entry: str, keys: tuple[str, ...], sources: dict[str, Source]) -> None:
    if not keys:
        raise file.broken(entry, "has no source")
    for key in keys:
        if key not in sources:
            raise file.broken(entry, f'the source "{key}" does not stand in facts/sources.toml')


def _require_flag(file: ContentFile, code: str, flag: Pregnancy) -> None:
    closed, marked = code in CLOSED_IN_PREGNANCY, flag is Pregnancy.CONTRAINDICATED
    if closed and not marked:
        raise file.broken(
            f"points.{code}", "the rule of care closes it, so it must be contraindicated in pregnancy"
        )
    if marked and not closed:
        raise file.broken(f"points.{code}", "is contraindicated in pregnancy, but the rule of care leaves it open")
