from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from acuchart.desktop.look.motion import reduced_motion
from acuchart.desktop.panels.printing import write_pdf
from acuchart.desktop.panels.refused import MISTAKE, RefusedPanel
from acuchart.domain.care import MustAsk, PregnancyAnswer
from acuchart.workbench import Workbench
from tests.desktop.hands import click
from tests.desktop.treatment.desk import Clock, standard


class Folder:
    """Saves a note as the file dialog would, into one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def save(self, html: str, file_name: str, _parent: QWidget) -> Path | None:
        file = self.folder / file_name
        write_pdf(html, file)
        return file


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path)


@pytest.fixture
def panel(qtbot: QtBot, workbench: Workbench, folder: Folder) -> RefusedPanel:
    made = RefusedPanel(workbench, print_note=folder.save)
    qtbot.addWidget(made)
    made.resize(456, 836)
    return made


def refuse(workbench: Workbench, answer: PregnancyAnswer = PregnancyAnswer.PREGNANT) -> None:
    workbench.begin(standard())
    workbench.tell_pregnancy(answer)


def told(panel: RefusedPanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if not label.isHidden()]


def test_it_says_no_in_the_words_of_the_rule(panel: RefusedPanel, workbench: Workbench) -> None:
    refuse(workbench)
    care = workbench.catalogue.care
    assert care.refusal.text.replace(". ", ".\n") in told(panel)
    assert any(care.rule.text in text for text in told(panel))
    assert any(care.research.text in text for text in told(panel))


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (PregnancyAnswer.PREGNANT, "Alma Sample is recorded as pregnant."),
        (PregnancyAnswer.POSSIBLE, "Alma Sample is recorded as possibly pregnant."),
    ],
)
def test_it_says_why(panel: RefusedPanel, workbench: Workbench, answer: PregnancyAnswer, words: str) -> None:
    refuse(workbench, answer)
    assert any(text.startswith(words) for text in told(panel))


def test_it_says_what_was_written_down(panel: RefusedPanel, workbench: Workbench) -> None:
    refuse(workbench)
    for fact in (
        "9 Nov 2026, 09:00",
        "Pregnant",
        "BL31, BL32, BL33, BL34, both sides",
        "the rule of care, edition 1",
    ):
        assert fact in told(panel)


def test_every_source_cited_is_listed(panel: RefusedPanel, workbench: Workbench) -> None:
    refuse(workbench)
    catalogue = workbench.catalogue
    for key in (*catalogue.care.rule.sources, *catalogue.care.research.sources):
        assert any(catalogue.sources[key].citation in text for text in told(panel))


def test_the_refusal_is_kept(panel: RefusedPanel, workbench: Workbench) -> None:
    refuse(workbench)
    assert workbench.open_client is not None
    (kept,) = workbench.open_client.refusals
    assert kept.refused.points == ("BL31", "BL32", "BL33", "BL34")


def test_there_is_no_way_round_it(panel: RefusedPanel, workbench: Workbench) -> None:
    refuse(workbench)
    words = [button.accessibleName() for button in panel.findChildren(QAbstractButton)]
    assert sorted(words) == ["Ask again", "Back to Alma’s record", "Print the refusal note"]
    assert workbench.checklist is None


def test_the_way_back_leads_to_the_record(panel: RefusedPanel, workbench: Workbench, qtbot: QtBot) -> None:
    refuse(workbench)
    panel.show()
    assert panel.back.role == "primary"
    with qtbot.waitSignal(panel.record_wanted, timeout=1000):
        click(panel.back)


def test_asking_again_puts_the_question_and_keeps_both_answers(
    panel: RefusedPanel, workbench: Workbench, clock: Clock
) -> None:
    refuse(workbench)
    assert MISTAKE in told(panel)
    clock.turn(minutes=1)
    click(panel.again)
    assert isinstance(workbench.decision, MustAsk)
    assert workbench.decision.earlier is not None
    assert workbench.decision.earlier.answer is PregnancyAnswer.PREGNANT
    workbench.tell_pregnancy(PregnancyAnswer.NOT_PREGNANT)
    assert workbench.checklist is not None
    assert workbench.open_client is not None
    assert len(workbench.open_client.refusals) == 1


def test_a_second_refusal_shows_its_own_time(panel: RefusedPanel, workbench: Workbench, clock: Clock) -> None:
    refuse(workbench)
    clock.turn(minutes=5)
    workbench.ask_again()
    workbench.tell_pregnancy(PregnancyAnswer.POSSIBLE)
    assert "9 Nov 2026, 09:05" in told(panel)
    assert "Possible" in told(panel)


def test_the_note_is_saved_where_there_is_no_printer(
    panel: RefusedPanel, workbench: Workbench, folder: Folder
) -> None:
    refuse(workbench)
    click(panel.note)
    assert (folder.folder / "refusal-2026-11-09-alma-sample.pdf").read_bytes().startswith(b"%PDF-")
    assert panel.notice.sentence == "Saved as refusal-2026-11-09-alma-sample.pdf."


def test_a_note_that_cannot_be_saved_says_so(panel: RefusedPanel, workbench: Workbench, folder: Folder) -> None:
    refuse(workbench)
    folder.folder /= "nowhere"
    click(panel.note)
    assert panel.notice.sentence.startswith("The note could not be saved: No such file or directory.")


def test_it_appears_without_motion(panel: RefusedPanel, workbench: Workbench) -> None:
    assert not reduced_motion()
    refuse(workbench)
    panel.show()
    assert panel.isVisible()
    assert panel.windowOpacity() == 1.0
    assert panel.focusWidget() is panel.back


@pytest.mark.parametrize("height", [836, 656])
def test_the_ways_on_stay_in_view(panel: RefusedPanel, workbench: Workbench, height: int) -> None:
    refuse(workbench)
    panel.resize(376, height)
    panel.show()
    for button in (panel.back, panel.again, panel.note):
        assert panel.rect().contains(button.geometry())
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
