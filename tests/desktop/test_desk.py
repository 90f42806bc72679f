"""The desk: where one can go, what one can find, and what it says when something is wrong."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from acuchart.desktop.application import WINDOW_ICON
from acuchart.desktop.commands import table
from acuchart.desktop.desk import Desk
from acuchart.desktop.look.theme import theme
from acuchart.desktop.measures import panel_width
from acuchart.desktop.settings import Settings
from acuchart.domain.care import PregnancyAnswer
from acuchart.domain.clients import Person
from tests.hands import Hands

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def hands(qtbot: QtBot, tmp_path: Path) -> Iterator[Hands]:
    opened = Hands(qtbot, tmp_path)
    yield opened
    if opened.is_open:
        opened.close()


@pytest.fixture
def open_hands(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Hands]]:
    opened: list[Hands] = []

    def open_them(**how: object) -> Hands:
        opened.append(Hands(qtbot, tmp_path, **how))  # type: ignore[arg-type]
        return opened[-1]

    yield open_them
    for each in opened:
        if each.is_open:
            each.close()


def test_no_two_commands_share_a_name_or_a_key() -> None:
    commands = table(Desk)
    assert len({command.id for command in commands}) == len(commands)
    keys = [key for command in commands for key in command.keys]
    assert len(set(keys)) == len(keys)


def test_a_fresh_practice_asks_nothing_before_the_chart_is_there(hands: Hands) -> None:
    said = hands.seen()
    assert "The chart is ready" in said
    assert "Chart of the back" in said
    assert "Add your first client" in said


def test_the_window_bears_the_programs_own_mark(hands: Hands) -> None:
    hands.wait(lambda: not hands.window.windowIcon().isNull())
    assert hands.window.windowIcon().pixmap(64, 64).toImage().pixelColor(32, 4).alpha() == 255
    assert WINDOW_ICON.read_bytes() == (Path(__file__).parents[2] / "packaging" / "acuchart.svg").read_bytes()


def test_the_first_start_makes_a_record_file_for_its_owner_alone(hands: Hands, tmp_path: Path) -> None:
    file = tmp_path / "data" / "records.sqlite"
    assert file.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("key", "said"),
    [(Key.Key_2, "Find a client"), (Key.Key_3, "Choose a row"), (Key.Key_1, "Chart of the back")],
)
def test_each_place_has_a_key(hands: Hands, key: Key, said: str) -> None:
    hands.key(key, CONTROL)
    hands.wait_to_see(said)


def test_the_sheet_of_shortcuts_names_every_command(hands: Hands) -> None:
    hands.key(Key.Key_F1)
    hands.wait_to_see("Keyboard")
    said = hands.seen()
    for command in table(Desk):
        assert command.text in said
        assert command.keys[0] in said


def test_a_point_is_found_by_typing_and_shown(hands: Hands) -> None:
    hands.key(Key.Key_F, CONTROL)
    hands.keys("ciliao")
    hands.wait_to_see("BL32 Cìliáo, Second Bone-Hole")
    hands.key(Key.Key_Return)
    hands.wait_to_see("Cìliáo · Second Bone-Hole")
    assert hands.desk.workbench.selection is not None
    hands.wait(lambda: hands.desk.pages.chart.view.place == "sacrum")


def test_what_is_not_found_is_said(hands: Hands) -> None:
    hands.key(Key.Key_F, CONTROL)
    hands.keys("zzz")
    hands.wait_to_see("Nothing found")
    hands.key(Key.Key_Return)
    assert hands.desk.workbench.selection is None
    hands.key(Key.Key_Escape)
    assert "Nothing found" not in hands.seen()


def test_a_client_is_found_by_typing_and_put_on_the_table(hands: Hands) -> None:
    workbench = hands.desk.workbench
    workbench.add(Person("Ravi Sample"))
    workbench.leave()
    hands.key(Key.Key_F, CONTROL)
    hands.keys("ravi")
    hands.wait_to_see("Ravi Sample")
    hands.key(Key.Key_Return)
    assert workbench.open_client is not None
    assert workbench.open_client.client.name == "Ravi Sample"


def test_a_row_of_the_list_opens_its_point(hands: Hands) -> None:
    hands.press("List")
    hands.wait_to_see("Choose a row")
    hands.desk.pages.point_chosen.emit("BL34")
    hands.wait_to_see("Xiàliáo · Lower Bone-Hole")


def test_a_treatment_without_a_client_asks_for_one_first(hands: Hands) -> None:
    hands.click_spot("BL32 Ciliao, left")
    hands.press("Begin a treatment")
    hands.wait_to_see("Only the name is needed.")
    assert hands.desk.workbench.checklist is None


def test_the_pairs_show_what_is_closed(hands: Hands) -> None:
    workbench = hands.desk.workbench
    workbench.add(Person("Alma Sample"))
    workbench.tell_pregnancy(PregnancyAnswer.POSSIBLE)
    hands.wait_to_see("BL31 Shangliao, foramen S1, nothing said of pressure yet, closed in pregnancy")
    assert "Closed for Alma Sample" in hands.seen()
    assert not hands.can_press("Begin with BL31")
    hands.press("See why, or ask again")
    hands.wait_to_see("What was written down")
    assert workbench.checklist is None
    hands.press("Ask again")
    hands.press("Not pregnant")
    hands.press("Write it down and begin")
    hands.wait(lambda: workbench.checklist is not None)


def test_an_answer_on_the_record_begins_nothing(hands: Hands) -> None:
    workbench = hands.desk.workbench
    workbench.add(Person("Alma Sample"))
    hands.press("Begin with BL31")
    hands.wait_to_see("Are you pregnant, or could you be?")
    hands.press("Clients")
    workbench.tell_pregnancy(PregnancyAnswer.NOT_PREGNANT)
    assert workbench.checklist is None
    assert workbench.decision is None


def test_a_note_that_cannot_be_kept_holds_the_window_open_once(hands: Hands, tmp_path: Path) -> None:
    workbench = hands.desk.workbench
    workbench.add(Person("Alma Sample"))
    workbench.tell_pregnancy(PregnancyAnswer.DOES_NOT_APPLY)
    hands.press("Begin with BL31")
    hands.press("Note")
    hands.keys("left hip sore")
    file = tmp_path / "data" / "records.sqlite"
    file.rename(tmp_path / "data" / "elsewhere.sqlite")
    hands.window.close()
    assert hands.window.isVisible()
    hands.wait_to_see("Not saved.")
    hands.window.close()
    assert not hands.window.isVisible()


def test_settings_show_at_once_and_stay(hands: Hands, tmp_path: Path) -> None:
    hands.press("Settings")
    hands.press("Dark")
    assert theme().name == "dark"
    hands.press("150%")
    assert theme().scale == 1.5
    settings = Settings(tmp_path / "data" / "settings.ini")
    assert (settings.theme, settings.scale) == ("dark", 1.5)
    hands.press("Light")
    hands.press("100%")
    assert theme().scale == 1.0


def test_a_damaged_file_is_told_in_place_and_the_chart_works(
    open_hands: Callable[..., Hands], tmp_path: Path
) -> None:
    (tmp_path / "data").mkdir()
    spoilt = b"this is no record file" * 1000
    (tmp_path / "data" / "records.sqlite").write_bytes(spoilt)
    hands = open_hands(has_records=False)
    trouble = hands.desk.workbench.trouble
    assert trouble is not None
    hands.wait_to_see(trouble.way_out)
    hands.click_spot("BL33 Zhongliao, left")
    hands.wait_to_see("Zhōngliáo · Middle Bone-Hole")
    assert (tmp_path / "data" / "records.sqlite").read_bytes() == spoilt
    assert not hands.can_press("Add your first client")


def test_trying_again_opens_a_file_that_was_put_right(open_hands: Callable[..., Hands], tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    file = tmp_path / "data" / "records.sqlite"
    file.write_text("spoilt" * 1000)
    hands = open_hands(has_records=False)
    file.unlink()
    hands.press("Try again")
    hands.wait(lambda: hands.desk.workbench.records is not None)
    assert not hands.can_press("Try again")


def test_a_draft_of_another_client_waits_in_sight(hands: Hands) -> None:
    workbench = hands.desk.workbench
    workbench.add(Person("Alma Sample"))
    workbench.tell_pregnancy(PregnancyAnswer.DOES_NOT_APPLY)
    hands.press("Begin with BL31")
    hands.wait(lambda: workbench.checklist is not None)
    hands.press("Leave for now")
    hands.wait(lambda: hands.can_press("Go on with the treatment"))
    workbench.add(Person("Ravi Sample"))
    assert workbench.checklist is None
    hands.press("Go on with Alma Sample")
    hands.wait(lambda: workbench.checklist is not None)
    assert workbench.open_client is not None
    assert workbench.open_client.client.name == "Alma Sample"


@pytest.mark.parametrize("width", [960, 1280, 1440, 1920, 3840])
def test_the_panel_leaves_most_of_the_window_to_the_chart(qapp: object, width: int) -> None:
    assert panel_width(width) <= width * 0.45


@pytest.mark.parametrize("size", [(1280, 720), (1440, 900)])
def test_no_word_beside_the_chart_is_cut(open_hands: Callable[..., Hands], size: tuple[int, int]) -> None:
    hands = open_hands(size=size)
    hands.click_spot("BL31 Shangliao, left")
    hands.wait_to_see("Shàngliáo")
    cut = [label.text() for label in _labels(hands.desk.pages.panel) if _is_cut(label)]
    assert cut == []


def _labels(root: QWidget) -> list[QLabel]:
    return [label for label in root.findChildren(QLabel) if label.isVisible() and label.text()]


def _is_cut(label: QLabel) -> bool:
    if not label.wordWrap():
        return label.width() < label.sizeHint().width()
    return label.height() < label.heightForWidth(label.width())
