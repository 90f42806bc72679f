"""The loader: what it makes of the content, and what it refuses."""

import shutil
from pathlib import Path

import pytest

import acuchart.catalogue
from acuchart.catalogue.loading import BrokenContent, load
from acuchart.domain.care import CLOSED_IN_PREGNANCY, PregnancyAnswer
from acuchart.domain.locating import Along, AtLevel, InForamen
from acuchart.domain.points import Pregnancy
from acuchart.domain.protocols import StepKind

SHIPPED = Path(acuchart.catalogue.__path__[0])
POINTS, WORDS = "facts/points.toml", "en/points.toml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the shipped content, to be broken."""
    for part in ("facts", "en"):
        shutil.copytree(SHIPPED / part, tmp_path / part)
    return tmp_path


def change(folder: Path, file: str, old: str, new: str) -> None:
    """Replace the one place where `old` stands."""
    text = (folder / file).read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
    (folder / file).write_text(text.replace(old, new), encoding="utf-8")


def fault_of(folder: Path, language: str = "en") -> BrokenContent:
    """The refusal that loading this folder ends in."""
    with pytest.raises(BrokenContent) as caught:
        load(language, folder)
    return caught.value


def test_the_four_sacral_points_are_told_in_the_order_of_the_meridian() -> None:
    assert list(load().points) == ["BL31", "BL32", "BL33", "BL34"]


@pytest.mark.parametrize(("code", "foramen"), [("BL31", "S1"), ("BL32", "S2"), ("BL33", "S3"), ("BL34", "S4")])
def test_each_point_lies_in_its_foramen(code: str, foramen: str) -> None:
    point = load().points[code]
    assert point.rule == InForamen(foramen)
    assert point.foramen == foramen
    assert point.bilateral


def test_a_point_is_named_in_pinyin_han_and_english() -> None:
    names = load().points["BL32"].names
    assert (names.pinyin, names.han, names.english) == ("Cìliáo", "次髎", "Second Bone-Hole")
    assert "UB32" in names.older_codes
    assert names.numbering


def test_finding_has_four_steps_and_pressing_seven() -> None:
    for point in load().points.values():
        assert len(point.account.locate) == 4
        assert len(point.account.activate) == 7


def test_every_answer_about_pregnancy_is_worded() -> None:
    assert set(load().care.answers) == set(PregnancyAnswer)


def test_the_standard_protocol_works_four_pairs_downwards_and_closes_at_the_legs() -> None:
    protocol = load().protocols["baliao-standard"]
    assert protocol.points == CLOSED_IN_PREGNANCY
    kinds = [StepKind.LOCATE, StepKind.ACTIVATE, StepKind.ASK, StepKind.MOVE_ON]
    assert [step.kind for step in protocol.steps] == [*kinds * 4, StepKind.CLOSE]
    assert protocol.steps[-1].id == "legs.close"
    assert protocol.steps[-1].point is None


def test_the_edition_names_the_language() -> None:
    catalogue = load()
    assert catalogue.edition == "1-en"
    assert catalogue.protocols["baliao-standard"].edition == "1-en"


def test_a_protocol_comes_with_the_instructions_of_its_steps() -> None:
    catalogue = load()
    locate = catalogue.protocols["baliao-standard"].step("BL32.locate")
    assert locate.instructions == catalogue.points["BL32"].account.locate


def test_a_copy_of_the_content_loads_as_the_content_does(folder: Path) -> None:
    assert load("en", folder) == load()


FAULTS = [
    # file, what stands there, what is written instead, the file blamed, the entry blamed, words of the fault
    (POINTS, 'stuck-qi = ["black"]', "stuck-qi = []", POINTS, "statements.stuck-qi", "no source"),
    (POINTS, 'stuck-qi = ["black"]', 'stuck-qi = ["blakc"]', POINTS, "statements.stuck-qi", '"blakc"'),
    (POINTS, 'centre = ["black"]', "centre = []", POINTS, "instructions.centre", "no source"),
    (POINTS, '"stuck-qi", "baliao"]\nanatomy = ["foramen-S1"', '"stuck-qi", "luck"]\nanatomy = ["foramen-S1"',
     POINTS, "points.BL31.tradition", 'no statement "luck"'),
    (POINTS, '"dip-BL31", "take-time"]', '"dip-BL31", "hurry"]',
     POINTS, "points.BL31.locate", 'no instruction "hurry"'),
    (POINTS, 'rule = { kind = "in foramen", foramen = "S1" }\n', "", POINTS, "points.BL31.rule", "missing"),
    (POINTS, 'foramen = "S4"', 'foramen = "S5"', POINTS, "points.BL34.rule.foramen", '"S5"'),
    (POINTS, 'kind = "in foramen", foramen = "S4"', 'kind = "nearby"', POINTS, "points.BL34.rule.kind", "nearby"),
    (POINTS, 'kind = "in foramen", foramen = "S4"',
     'kind = "along", start = "S1", end = "S4", fraction = 1.5', POINTS, "points.BL34.rule.fraction", "1.5"),
    (POINTS, 'pinyin = "Cìliáo"', 'pinyin = ""', POINTS, "points.BL32.pinyin", "empty"),
    (POINTS, 'pinyin = "Cìliáo"\n', "", POINTS, "points.BL32.pinyin", "missing"),
    (POINTS, 'pinyin = "Cìliáo"', 'pinyin = "Cìliáo"\npinyn = "Cìliáo"', POINTS, "points.BL32.pinyn", "not known"),
    (POINTS, "[points.BL34]", "[points.BL33]", POINTS, "", "line"),
    (POINTS, "[points.BL34]", "[points.BL35]", POINTS, "points.BL34", "not described"),
    (POINTS, "edition = 1", 'edition = "first"', POINTS, "edition", "whole number"),
    (POINTS, "edition = 1 ", "# ", POINTS, "edition", "missing"),
    (POINTS, "[statements]", "[statemnts]", POINTS, "statements", "missing"),
    (POINTS, 'pregnancy_sources = ["black", "woodley", "corby"]', "pregnancy_sources = []",
     POINTS, "points.BL34.pregnancy_sources", "no source"),
    (WORDS, 'bladder = "Bladder line"\n', "", POINTS, "points.BL31.meridian", '"bladder"'),
    (WORDS, 'BL32 = { english = "Second Bone-Hole" }\n', "", WORDS, "points.BL32", "missing"),
    (WORDS, '"Second Bone-Hole"', '" "', WORDS, "points.BL32.english", "empty"),
    (WORDS, 'afterwards = "Soreness or a bruise may follow for a while."\n', "",
     WORDS, "statements.afterwards", "missing"),
    (WORDS, "afterwards =", 'hearsay = "They say."\nafterwards =', WORDS, "statements.hearsay", "no source"),
    (WORDS, '"The bony ridge on the midline."', '""', WORDS, "instructions.centre.text", "empty"),
    (WORDS, ', text = "Four dips on each side. No clock runs."', "",
     WORDS, "instructions.take-time.text", "missing"),
    ("facts/sources.toml", 'citation = "General knowledge, not verified"', 'citation = ""',
     "facts/sources.toml", "sources.general.citation", "empty"),
    ("facts/protocols.toml", 'id = "BL33.ask", kind = "ask", point = "BL33"',
     'id = "BL33.ask", kind = "ask", point = "BL39"', "facts/protocols.toml",
     "protocols.baliao-standard, BL33.ask.point", 'no point "BL39"'),
    ("facts/protocols.toml", 'id = "BL33.ask"', 'id = "BL32.ask"', "facts/protocols.toml",
     "protocols.baliao-standard, BL32.ask", "this id"),
    ("facts/protocols.toml", 'kind = "close"', 'kind = "dance"', "facts/protocols.toml",
     "protocols.baliao-standard, legs.close.kind", "dance"),
    ("facts/protocols.toml", 'sources = ["black"]', "sources = []", "facts/protocols.toml",
     "protocols.baliao-standard.sources", "no source"),
    ("en/protocols.toml", '"legs.close" = "Stroke down the backs of both legs"\n', "", "en/protocols.toml",
     "protocols.baliao-standard.titles.legs.close", "missing"),
    ("facts/care.toml", 'why = ["rule"]', "why = []", "facts/care.toml", "statements.why", "no source"),
    ("facts/care.toml", '"dizzy", ', '"dizy", ', "facts/care.toml", "stop", '"dizy"'),
    ("en/care.toml", '"not asked" = "Not asked: the treatment waits for an answer"\n', "", "en/care.toml",
     "answers.not asked", "missing"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "blamed", "entry", "words"), FAULTS)
def test_broken_content_is_refused_and_named(
    folder: Path, file: str, old: str, new: str, blamed: str, entry: str, words: str
) -> None:
    change(folder, file, old, new)
    broken = fault_of(folder)
    assert (broken.file, broken.entry) == (blamed, entry)
    assert words in broken.fault
    assert str(broken).startswith(blamed)


def test_a_closed_point_that_lost_its_flag_is_refused(folder: Path) -> None:
    text = (folder / POINTS).read_text(encoding="utf-8")
    softer = text.replace(f'pregnancy = "{Pregnancy.CONTRAINDICATED}"', f'pregnancy = "{Pregnancy.CAUTION}"', 1)
    (folder / POINTS).write_text(softer, encoding="utf-8")
    assert "must be contraindicated" in fault_of(folder).fault
    assert fault_of(folder).entry == "points.BL31.pregnancy"


def test_a_flag_the_rule_of_care_does_not_know_is_refused(folder: Path) -> None:
    add_point(
        folder, "BL35", pregnancy="contraindicated", rule='{ kind = "at level", landmark = "S4", lateral_cun = 1 }'
    )
    broken = fault_of(folder)
    assert broken.entry == "points.BL35.pregnancy"
    assert "leaves this point open" in broken.fault


def test_a_closed_point_that_is_not_described_is_refused(folder: Path) -> None:
    text = (folder / POINTS).read_text(encoding="utf-8")
    (folder / POINTS).write_text(text[: text.index("[points.BL34]")], encoding="utf-8")
    change(folder, WORDS, 'BL34 = { english = "Lower Bone-Hole" }\n', "")
    assert "closed in pregnancy" in fault_of(folder).fault


def test_points_may_also_be_told_by_levels_and_fractions(folder: Path) -> None:
    add_point(folder, "BL35", "not named", '{ kind = "at level", landmark = "coccyx-tip", lateral_cun = 0.5 }')
    assert load("en", folder).points["BL35"].rule == AtLevel("coccyx-tip", 0.5)
    assert load("en", folder).points["BL35"].foramen is None


def test_a_midline_point_lies_on_the_midline_alone(folder: Path) -> None:
    rule = '{ kind = "along", start = "S1", end = "S4", fraction = 0.5 }'
    add_point(folder, "GV2", "not named", rule, bilateral="false")
    point = load("en", folder).points["GV2"]
    assert point.rule == Along("S1", "S4", 0.5)
    assert point.sides == ("midline",)


def test_text_that_is_no_toml_is_refused_with_its_line(folder: Path) -> None:
    change(folder, "en/care.toml", 'headline = "', "headline = ")
    broken = fault_of(folder)
    assert broken.file == "en/care.toml"
    assert "line 4" in broken.fault


FILES = ("points.toml", "sources.toml", "protocols.toml", "care.toml")


@pytest.mark.parametrize("name", [f"facts/{file}" for file in FILES] + ["en/points.toml", "en/care.toml"])
def test_no_lost_line_goes_unnoticed(folder: Path, name: str) -> None:
    lines = (folder / name).read_text(encoding="utf-8").splitlines(keepends=True)
    for number, line in enumerate(lines):
        if line.strip() and not line.startswith("#"):
            (folder / name).write_text("".join(lines[:number] + lines[number + 1 :]), encoding="utf-8")
            if line.split(" =")[0] not in MAY_BE_LEFT_OUT and not line.startswith('  "'):
                assert fault_of(folder).file, line


MAY_BE_LEFT_OUT = {"older_codes", "numbering", "where"} | {
    "locate", "activate", "tradition", "anatomy", "evidence", "cautions", "stop",
}  # fmt: skip
"""Fields that a point or a source can do without; what the shipped ones must say, the content's own tests hold."""


def test_a_closed_point_that_refuses_nobody_is_refused_itself(folder: Path) -> None:
    text = (folder / POINTS).read_text(encoding="utf-8")
    (folder / POINTS).write_text(text.replace('refuse = ["pregnancy", ', "refuse = [] # ", 1), encoding="utf-8")
    assert fault_of(folder).entry == "points.BL31.refuse"


def test_a_file_in_another_encoding_is_refused(folder: Path) -> None:
    (folder / WORDS).write_bytes('x = "é"'.encode("latin-1"))
    assert fault_of(folder).fault == "is not UTF-8"


def test_a_language_that_is_not_there_is_refused(folder: Path) -> None:
    assert fault_of(folder, "tlh").file == "tlh/points.toml"


def add_point(folder: Path, code: str, pregnancy: str, rule: str, bilateral: str = "true") -> None:
    """Write one more point at the end of the meridian."""
    facts = f"""
[points.{code}]
meridian = "bladder"
pinyin = "Huìyáng"
han = "會陽"
han_simplified = "会阳"
location = "where-BL34"
rule = {rule}
bilateral = {bilateral}
pregnancy = "{pregnancy}"
pregnancy_sources = ["who2008"]
"""
    with (folder / POINTS).open("a", encoding="utf-8") as file:
        file.write(facts)
    change(folder, WORDS, "\n[statements]", f'{code} = {{ english = "Meeting of Yang" }}\n\n[statements]')
