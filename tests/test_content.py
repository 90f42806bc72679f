"""The shipped content: honest, sourced, our own words, and of a length that the window can show whole."""

import hashlib
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from acuchart.catalogue.loading import load
from acuchart.domain.care import CLOSED_IN_PREGNANCY
from acuchart.domain.points import Instruction, Point, Pregnancy, Statement
from acuchart.domain.protocols import StepKind

CATALOGUE = load()
POINTS = list(CATALOGUE.points.values())
PROTOCOL = CATALOGUE.protocols["baliao-standard"]

LONGEST_STATEMENT, LONGEST_TITLE, LONGEST_TEXT = 160, 30, 60  # characters that fit the panel of the point
LONGEST_LARGE = 44  # characters of a step's title, which is shown large
LONGEST_CLAIM = 100  # characters of the first line of tradition, anatomy and evidence: two lines of the panel
RUN = 8  # words in a row; as many as that in common are a quotation

PROMISES = re.compile(
    r"\b(heal\w*|cures?|cured|curing|safe|safely|safety|guarante\w*|miracl\w*|proven|prove[sd]?|relieves?|"
    r"works|effective\w*|treats|painless|harmless|always)\b",
    re.IGNORECASE,
)
"""Words of a promise; sources may bear them in their titles."""

ARTICLE_RUNS = Path(__file__).parent / "files" / "article_runs.txt"
"""Digests of every run of eight words in the article that the points come from; its text is not ours to keep."""


def statements() -> Iterator[Statement]:
    """Every statement of the catalogue."""
    for point in POINTS:
        account = point.account
        yield point.location
        yield from [point.names.numbering] if point.names.numbering else []
        yield from (*account.tradition, *account.anatomy, *account.evidence, *account.refuse, *account.cautions)
    care = CATALOGUE.care
    yield from (care.headline, care.rule, care.question, care.why, care.refusal, care.research, *care.stop)


def instructions() -> Iterator[Instruction]:
    """Every instruction of the catalogue."""
    for point in POINTS:
        yield from (*point.account.locate, *point.account.activate)
    for step in PROTOCOL.steps:
        yield from step.instructions


def said() -> Iterator[Statement | Instruction]:
    """Both: everything that must have a source."""
    yield from statements()
    yield from instructions()


def texts() -> set[str]:
    """Everything that is shown to people, but names and sources."""
    found = {statement.text for statement in statements()} | set(CATALOGUE.care.answers.values())
    found |= {text for each in instructions() for text in (each.title, each.text)}
    return found | {PROTOCOL.name} | {step.title for step in PROTOCOL.steps}


def runs(text: str) -> set[str]:
    """The digests of every run of words in a text."""
    words = re.findall(r"[a-z0-9]+", text.lower())
    found = (" ".join(words[start : start + RUN]) for start in range(len(words) - RUN + 1))
    return {hashlib.sha256(run.encode()).hexdigest()[:12] for run in found}


def test_every_statement_names_a_source_that_exists() -> None:
    for each in said():
        assert each.sources, each
        assert set(each.sources) <= set(CATALOGUE.sources), each


def test_every_source_is_cited_somewhere() -> None:
    cited = {key for each in said() for key in each.sources}
    cited |= {key for point in POINTS for key in point.pregnancy_sources} | set(PROTOCOL.sources)
    assert set(CATALOGUE.sources) - cited == set()


def test_a_source_says_where_it_stands() -> None:
    assert [source.key for source in CATALOGUE.sources.values() if not source.where] == []


def test_what_nobody_checked_says_so() -> None:
    assert "not verified" in CATALOGUE.sources["general"].citation


def test_the_article_s_author_is_named() -> None:
    assert "Cindy Black" in CATALOGUE.sources["black"].citation
    assert "Big Tree School of Natural Healing" in CATALOGUE.sources["black"].where
    assert "Cindy Black" in PROTOCOL.author
    assert PROTOCOL.sources == ("black",)


@pytest.mark.parametrize("code", CLOSED_IN_PREGNANCY)
def test_each_of_the_four_points_is_contraindicated_in_pregnancy(code: str) -> None:
    point = CATALOGUE.points[code]
    assert point.pregnancy is Pregnancy.CONTRAINDICATED
    assert "black" in point.pregnancy_sources
    assert any("pregnant" in refused.text.lower() for refused in point.account.refuse)
    assert any("carr2015" in refused.sources for refused in point.account.refuse)


def test_the_rule_of_care_is_worded_as_tradition_and_not_as_proof() -> None:
    care = CATALOGUE.care
    assert care.rule.text == "Traditional contraindication, BL31 to BL34"
    assert "black" in care.rule.sources
    assert "carr2015" in care.research.sources
    assert "the rule stays" in care.research.text


def test_nobody_is_promised_anything() -> None:
    assert {text for text in texts() if PROMISES.search(text)} == set()


@pytest.mark.parametrize("text", ["It heals.", "A safe point.", "This cures pain.", "Proven to work."])
def test_a_promise_would_be_found(text: str) -> None:
    assert PROMISES.search(text)


def test_tradition_is_told_as_hearsay() -> None:
    for point in POINTS:
        assert point.account.tradition[0].text.startswith("Said to")


def test_evidence_says_what_was_really_tried() -> None:
    for point in POINTS:
        first = point.account.evidence[0]
        assert "search" in first.sources
        assert re.search(r"\b(No|None|without)\b", first.text), first


def test_needles_are_not_passed_off_as_fingers() -> None:
    for each in statements():
        if {"liu2017", "stroke2014"} & set(each.sources):
            assert "Not a test of pressing" in each.text


def test_every_point_is_told_from_all_sides() -> None:
    for point in POINTS:
        account = point.account
        parts = (account.tradition, account.anatomy, account.evidence, account.refuse, account.cautions)
        assert all(parts), point.code


def test_what_to_watch_for_is_the_same_at_all_four_points() -> None:
    assert len({point.account.cautions for point in POINTS}) == 1
    assert len({point.account.refuse for point in POINTS}) == 1


CAUTIONS = ["bone", "blood thinners", "surgery", "skin", "stimulator", "clot", "feeling", "cancer"]


@pytest.mark.parametrize("word", CAUTIONS)
def test_no_known_caution_is_left_out(word: str) -> None:
    for point in POINTS:
        assert any(word in caution.text.lower() for caution in point.account.cautions), point.code


@pytest.mark.parametrize("word", ["shooting", "bone", "weakness", "dizziness", "agreed level"])
def test_every_sign_to_stop_at_is_worded(word: str) -> None:
    assert any(word in stop.text.lower() for stop in CATALOGUE.care.stop)


def test_a_statement_fits_its_place() -> None:
    assert {each.text: len(each.text) for each in statements() if len(each.text) > LONGEST_STATEMENT} == {}


def test_an_instruction_fits_its_place() -> None:
    long = {each.title for each in instructions() if len(each.title) > LONGEST_TITLE}
    long |= {each.text for each in instructions() if len(each.text) > LONGEST_TEXT}
    assert long == set()


def test_what_is_shown_large_fits_in_two_lines() -> None:
    assert {step.title for step in PROTOCOL.steps if len(step.title) > LONGEST_LARGE} == set()


@pytest.mark.parametrize("point", POINTS, ids=lambda point: point.code)
def test_the_first_word_of_each_account_fits_the_panel(point: Point) -> None:
    for part in (point.account.tradition, point.account.anatomy, point.account.evidence):
        assert len(part[0].text) <= LONGEST_CLAIM, part[0].text


def test_no_text_is_cut_or_shouted() -> None:
    for text in texts():
        assert text == text.strip()
        assert not re.search(r"\.\.\.|…|!|  |\t|\n", text), text


def test_sentences_begin_large_and_end_with_a_stop() -> None:
    for point in POINTS:
        account = point.account
        told = (*account.tradition, *account.anatomy, *account.evidence, *account.refuse, *account.cautions)
        assert all(re.match(r"[A-Z].*[.]$", each.text) for each in told)
    for each in instructions():
        assert re.match(r"[A-Z].*[^.]$", each.title), each.title
        assert re.match(r"[A-Z].*[.]$", each.text), each.text


def test_the_article_is_not_quoted() -> None:
    kept = set(ARTICLE_RUNS.read_text(encoding="utf-8").split())
    assert len(kept) > 500
    assert {text for text in texts() if runs(text) & kept} == set()


def test_finding_is_light_and_unhurried() -> None:
    for point in POINTS:
        titles = [each.title for each in point.account.locate]
        assert titles == [
            "Feel for the centre",
            "Slide outwards lightly",
            "Each dip is a foramen",
            "Take your time",
        ]


def test_each_dip_is_counted_to_its_own_point() -> None:
    ordinals = ("first", "second", "third", "fourth")
    for point, ordinal in zip(POINTS, ordinals, strict=True):
        assert f"The {ordinal} from the top is {point.code}." in [each.text for each in point.account.locate]
        assert f"({point.foramen})" in point.location.text
        assert f"{ordinal} dorsal sacral foramen" in point.location.text


def test_pressing_asks_in_the_middle_and_ends_at_the_legs() -> None:
    for point in POINTS:
        titles = [each.title for each in point.account.activate]
        assert titles[3].startswith("Ask")
        assert "legs" in titles[-1]


def test_each_step_names_its_own_point() -> None:
    for step in PROTOCOL.steps:
        if step.kind in (StepKind.LOCATE, StepKind.ACTIVATE):
            assert step.point
            assert step.point in step.title
        assert step.instructions


def test_names_are_whole_characters() -> None:
    for point in POINTS:
        names = point.names
        assert re.fullmatch(r"[一-鿿]+", names.han)
        assert re.fullmatch(r"[一-鿿]+", names.han_simplified)
        assert unicodedata.is_normalized("NFC", names.pinyin)
        assert re.search(r"[āáǎàēéěèīíǐìōóǒòūúǔù]", names.pinyin)
        assert names.older_codes == tuple(f"{prefix}{point.code[2:]}" for prefix in ("UB", "B", "V"))


def test_the_shipped_letters_hold_every_character_of_the_names() -> None:
    letters = Path(__file__).parent.parent / "acuchart" / "desktop" / "fonts" / "han.txt"
    drawn = set(letters.read_text(encoding="utf-8"))
    needed = {char for point in POINTS for char in point.names.han + point.names.han_simplified}
    assert needed - drawn == set()
