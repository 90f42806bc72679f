"""Fields of a content file: each taken with its type, and whatever is wrong named."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from acuchart.catalogue.files import BrokenContent, Fields, read_content


def fields(**raw: Any) -> Fields:
    """A table called "points.BL32"."""
    return Fields("facts/points.toml", "points.BL32", raw)


def test_fields_come_out_as_they_stand_in_the_file() -> None:
    table = fields(text="a", texts=["b", "c"], whole=3, number=1, flag=True, table={"deep": "d"})
    assert table.text("text") == "a"
    assert table.texts("texts") == ("b", "c")
    assert table.whole("whole") == 3
    assert table.number("number") == 1.0
    assert table.flag("flag") is True
    assert table.table("table").text("deep") == "d"
    table.end()


def test_a_list_of_tables_comes_out_in_its_order() -> None:
    steps = fields(steps=[{"id": "a"}, {"id": "b"}]).list_of_tables("steps")
    assert [step.text("id") for step in steps] == ["a", "b"]


def test_a_text_with_a_default_and_a_list_may_be_left_out() -> None:
    assert fields().text("where", "") == ""
    assert fields().texts("older_codes") == ()


def test_what_was_not_taken_is_a_fault() -> None:
    table = fields(pinyin="Cìliáo", pinyn="Cìliáo")
    table.text("pinyin")
    with pytest.raises(BrokenContent) as caught:
        table.end()
    assert caught.value.entry == "points.BL32.pinyn"


def test_keys_become_what_they_stand_for() -> None:
    assert fields(locate=["b", "a"]).pick("locate", {"a": 1, "b": 2}, "instruction") == (2, 1)


def test_a_key_that_stands_for_nothing_is_a_fault() -> None:
    with pytest.raises(BrokenContent, match='there is no instruction "c"'):
        fields(locate=["c"]).pick("locate", {"a": 1}, "instruction")


WRONG: list[tuple[Callable[[Fields], object], object, str]] = [
    (lambda table: table.text("it"), 5, "a text"),
    (lambda table: table.text("it"), "  ", "empty"),
    (lambda table: table.text("it", ""), 5, "a text"),
    (lambda table: table.texts("it"), "black", "a list"),
    (lambda table: table.texts("it"), ["black", 5], "a list of texts"),
    (lambda table: table.whole("it"), 1.5, "a whole number"),
    (lambda table: table.whole("it"), True, "a whole number"),
    (lambda table: table.number("it"), "1.5", "a number"),
    (lambda table: table.number("it"), False, "a number"),
    (lambda table: table.flag("it"), 1, "true or false"),
    (lambda table: table.flag("it"), "yes", "true or false"),
    (lambda table: table.table("it"), ["a"], "a table"),
    (lambda table: table.list_of_tables("it"), {"a": 1}, "a list"),
    (lambda table: table.list_of_tables("it"), ["a"], "a list of tables"),
]


@pytest.mark.parametrize(("take", "value", "words"), WRONG)
def test_a_field_of_another_type_is_a_fault(take: Callable[[Fields], object], value: object, words: str) -> None:
    with pytest.raises(BrokenContent) as caught:
        take(fields(it=value))
    assert caught.value.entry == "points.BL32.it"
    assert words in caught.value.fault


@pytest.mark.parametrize("take", ["text", "whole", "number", "flag", "table", "list_of_tables"])
def test_a_missing_field_is_a_fault(take: str) -> None:
    with pytest.raises(BrokenContent, match=r"points\.BL32\.it: is missing"):
        getattr(fields(), take)("it")


def test_a_fault_of_the_top_level_names_the_field_alone() -> None:
    top = Fields("facts/points.toml", "", {})
    assert str(top.broken("is missing", "edition")) == "facts/points.toml, edition: is missing"


def test_a_fault_of_the_whole_file_names_the_file_alone(tmp_path: Path) -> None:
    with pytest.raises(BrokenContent) as caught:
        read_content(tmp_path, "care.toml")
    assert str(caught.value) == "care.toml: cannot be read: No such file or directory"


def test_a_file_is_read_as_utf_8(tmp_path: Path) -> None:
    (tmp_path / "points.toml").write_text('han = "次髎"', encoding="utf-8")
    assert read_content(tmp_path, "points.toml").text("han") == "次髎"
