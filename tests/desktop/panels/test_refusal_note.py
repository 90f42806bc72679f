from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QPageSize
from pytestqt.qtbot import QtBot

from acuchart.desktop.panels.citing import Citing
from acuchart.desktop.panels.printing import document, page_layout, write_pdf
from acuchart.desktop.panels.refusal_note import file_name, recorded_as, refusal_note
from acuchart.domain.care import CLOSED_IN_PREGNANCY, KeptRefusal, PregnancyAnswer, Refused, Status
from acuchart.domain.clients import Client, Person
from acuchart.domain.points import Source, Statement
from tests.desktop.treatment.desk import content

AT = datetime(2026, 11, 22, 12, 12, tzinfo=UTC)
CLIENT = Client(7, Person("Alma Sample", date(1984, 3, 14)), 1)


def kept(answer: PregnancyAnswer = PregnancyAnswer.PREGNANT) -> KeptRefusal:
    return KeptRefusal(Refused(Status(answer, AT), CLOSED_IN_PREGNANCY), AT)


def note(client: Client = CLIENT) -> str:
    catalogue, _ = content()
    return refusal_note(client, kept(), catalogue.care, catalogue.sources)


def test_the_note_says_who_when_what_and_by_which_rule(qtbot: QtBot) -> None:
    text = document(note()).toPlainText()
    care = content()[0].care
    for part in (
        "Alma Sample",
        "14 Mar 1984",
        "record no. 7",
        "22 Nov 2026",
        "Pregnant",
        "BL31, BL32, BL33, BL34, both sides",
        "the rule of care, edition 1",
        care.refusal.text,
        care.rule.text,
        care.research.text,
    ):
        assert part in text


def test_the_note_lists_every_source_it_cites(qtbot: QtBot) -> None:
    catalogue, _ = content()
    text = document(note()).toPlainText()
    for statement in (catalogue.care.refusal, catalogue.care.rule, catalogue.care.research):
        for key in statement.sources:
            assert catalogue.sources[key].citation in text


def test_a_name_cannot_write_into_the_document() -> None:
    client = Client(8, Person("<b>Eve</b> & Co"), 1)
    html = note(client)
    assert "<b>Eve" not in html
    assert "&lt;b&gt;Eve&lt;/b&gt; &amp; Co" in html


def test_it_is_a_page_of_a4(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "note.pdf"
    write_pdf(note(), file)
    data = file.read_bytes()
    assert data.startswith(b"%PDF-")
    assert data.count(b"/Type /Page\n") == 1
    assert page_layout().pageSize().id() is QPageSize.PageSizeId.A4


def test_a_folder_that_is_not_there_is_an_error_with_a_reason(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        write_pdf(note(), tmp_path / "nowhere" / "note.pdf")


def test_why_it_was_refused_is_a_sentence() -> None:
    assert recorded_as(CLIENT, kept(PregnancyAnswer.POSSIBLE)).startswith(
        "Alma Sample is recorded as possibly pregnant."
    )


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Alma Sample", "refusal-2026-11-22-alma-sample.pdf"),
        ("Å/../ß: *", "refusal-2026-11-22-å-ß.pdf"),
        ("***", "refusal-2026-11-22-7.pdf"),
    ],
)
def test_the_file_is_named_by_day_and_client(name: str, expected: str) -> None:
    assert file_name(Client(7, Person(name), 1), kept()) == expected


def test_sources_are_numbered_as_they_are_met() -> None:
    first, second = Statement("One.", ("b", "a")), Statement("Two.", ("a", "c"))
    citing = Citing((first, second))
    assert (citing.told(first), citing.told(second)) == ("One. [1, 2]", "Two. [2, 3]")
    sources = {key: Source(key, key.upper(), "page 1" if key == "a" else "") for key in "abc"}
    assert citing.listed(sources) == ("[1] B", "[2] A page 1", "[3] C")
