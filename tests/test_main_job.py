"""The main job, end to end, through real clicks and keys on the real window over a real record file."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from acuchart.domain.sides import Side
from acuchart.domain.treatments import Outcome, State
from tests.hands import Hands

Key = Qt.Key


@pytest.fixture
def open_hands(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[], Hands]]:
    opened: list[Hands] = []

    def open_them() -> Hands:
        opened.append(Hands(qtbot, tmp_path))
        return opened[-1]

    yield open_them
    for hands in opened:
        if hands.is_open:
            hands.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def add_alma(hands: Hands) -> None:
    hands.press("Add your first client")
    hands.type_into("Name", "Alma Sample")
    hands.type_into("Birth date", "14.3.1984")
    hands.press("Add")
    hands.wait(lambda: hands.desk.workbench.open_client is not None)


def begin(hands: Hands) -> None:
    hands.press("Begin a treatment")
    hands.press("Not pregnant")
    hands.press("Write it down and begin")
    hands.press("level 6")
    hands.press("Begin with BL31")


def work_pair(hands: Hands, verdict: str, level: int, then: str) -> None:
    hands.press("Felt, go on")
    hands.press("Pressed, go on")
    hands.press(verdict)
    hands.press(f"level {level}")
    hands.press("Client said")
    hands.press("Keep and go on")
    hands.press(then)


def close_legs(hands: Hands) -> None:
    hands.press("Done", within="Left leg")
    hands.press("Not done", within="Right leg")
    hands.press("Swelling or warmth")
    hands.press("Keep and go on")


def test_a_client_is_added_treated_left_half_way_resumed_finished_and_found_in_the_history(
    open_hands: Callable[[], Hands],
) -> None:
    hands = open_hands()
    add_alma(hands)
    hands.click_spot("BL32 Ciliao, left")
    hands.wait_to_see("Cìliáo · Second Bone-Hole")
    assert hands.desk.workbench.selection is not None
    assert hands.desk.workbench.selection.sides == (Side.LEFT, Side.RIGHT)
    begin(hands)
    work_pair(hands, "Just right", 5, "Go on to BL32")
    hands.press("Felt, go on")
    hands.close()

    again = open_hands()
    again.wait_to_see("Alma Sample")
    again.press("Go on with Alma Sample")
    hands = again
    hands.wait_to_see("Press BL32 slowly")
    hands.press("Pressed, go on")
    hands.press("Too much")
    hands.press("Client said")
    hands.press("Keep and go on")
    hands.press("Go on to BL33")
    hands.press("Skip")
    hands.press("The rest of BL33")
    hands.press("Too tender")
    hands.press("Leave it out")
    work_pair(hands, "Too light", 2, "Go on to the legs")
    close_legs(hands)
    hands.press("level 3")
    hands.press("Finish and sign")

    hands.wait_to_see("Visits")
    opened = hands.desk.workbench.open_client
    assert opened is not None
    visit = opened.history[0]
    assert visit.state is State.FINISHED
    assert (visit.remarks.before, visit.remarks.after) == (6, 3)
    order = [(entry.step_id, entry.outcome) for entry in visit.entries]
    assert order == [
        ("BL31.locate", Outcome.TICKED),
        ("BL31.activate", Outcome.TICKED),
        ("BL31.ask", Outcome.ANSWERED),
        ("BL31.move-on", Outcome.TICKED),
        ("BL32.locate", Outcome.TICKED),
        ("BL32.activate", Outcome.TICKED),
        ("BL32.ask", Outcome.ANSWERED),
        ("BL32.move-on", Outcome.TICKED),
        ("BL33.locate", Outcome.SKIPPED),
        ("BL33.activate", Outcome.SKIPPED),
        ("BL33.ask", Outcome.SKIPPED),
        ("BL33.move-on", Outcome.SKIPPED),
        ("BL34.locate", Outcome.TICKED),
        ("BL34.activate", Outcome.TICKED),
        ("BL34.ask", Outcome.ANSWERED),
        ("BL34.move-on", Outcome.TICKED),
        ("legs.close", Outcome.ANSWERED),
    ]
    assert {entry.reason for entry in visit.skips} == {"Too tender"}
    assert all(entry.seconds >= 0 for entry in visit.entries)
    levels = {(kept.pressure.point, kept.pressure.side): kept.pressure.level for kept in opened.preferences}
    assert levels == {
        ("BL31", Side.LEFT): 5,
        ("BL31", Side.RIGHT): 5,
        ("BL32", Side.LEFT): None,
        ("BL32", Side.RIGHT): None,
        ("BL34", Side.LEFT): 2,
        ("BL34", Side.RIGHT): 2,
    }
    said = hands.seen()
    assert "BL33 skipped: Too tender" in said
    assert "6 to 3" in said


def test_a_pregnant_client_is_refused_and_the_refusal_is_kept(open_hands: Callable[[], Hands]) -> None:
    hands = open_hands()
    add_alma(hands)
    hands.click_spot("BL31 Shangliao, right")
    hands.press("Begin a treatment")
    hands.press("Pregnant")
    hands.press("Write it down")
    hands.wait_to_see("Traditional contraindication, BL31 to BL34")
    workbench = hands.desk.workbench
    assert workbench.checklist is None
    assert workbench.closed_points() == ("BL31", "BL32", "BL33", "BL34")
    assert workbench.open_client is not None
    assert len(workbench.open_client.refusals) == 1
    assert not hands.can_press("Begin a treatment")
    hands.press("Back to Alma’s record")
    hands.wait_to_see("Visits")
    assert workbench.open_client.history == ()


def test_the_answer_of_last_time_is_shown_and_never_filled_in(open_hands: Callable[[], Hands]) -> None:
    hands = open_hands()
    add_alma(hands)
    hands.click_spot("BL31 Shangliao, left")
    begin(hands)
    for then in ("Go on to BL32", "Go on to BL33", "Go on to BL34", "Go on to the legs"):
        work_pair(hands, "Just right", 7, then)
    close_legs(hands)
    hands.press("Not asked")
    hands.press("Finish and sign")
    hands.wait_to_see("Visits")
    begin(hands)
    hands.press("Felt, go on")
    hands.press("Pressed, go on")
    hands.wait_to_see("last time 7")
    assert not hands.button("level 7").isChecked()
    assert not hands.button("Just right").isChecked()


def test_shift_and_click_choose_one_side(open_hands: Callable[[], Hands]) -> None:
    hands = open_hands()
    hands.click_spot("BL33 Zhongliao, right", Qt.KeyboardModifier.ShiftModifier)
    assert hands.desk.workbench.selection is not None
    sides = list(hands.desk.workbench.selection.sides)
    hands.press("Both sides")
    assert sides == [Side.RIGHT]
    assert list(hands.desk.workbench.selection.sides) == [Side.LEFT, Side.RIGHT]


def test_the_whole_job_by_keyboard_alone(open_hands: Callable[[], Hands]) -> None:
    hands = open_hands()
    hands.window.activateWindow()
    hands.key(Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    hands.wait_to_see("Add a client")
    hands.keys("Alma Sample")
    hands.key(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    workbench = hands.desk.workbench
    hands.wait(lambda: workbench.open_client is not None)
    view = hands.desk.pages.chart.view
    view.setFocus()
    hands.key(Key.Key_Tab)
    hands.key(Key.Key_Down)
    hands.key(Key.Key_Return)
    assert workbench.selection is not None
    assert workbench.selection.code == "BL32"
    hands.key(Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    hands.wait_to_see("Are you pregnant, or could you be?")
    for _ in range(2):
        hands.key(Key.Key_Down)
    hands.key(Key.Key_Space)
    hands.key(Key.Key_Tab)
    hands.key(Key.Key_Space)
    hands.wait(lambda: workbench.checklist is not None)
    assert workbench.checklist is not None
    hands.keys("4")
    hands.key(Key.Key_Space)
    for _pair in range(4):
        hands.key(Key.Key_Space)
        hands.key(Key.Key_PageDown)
        hands.key(Key.Key_Down)
        hands.keys("5")
        hands.tab_to("Client said")
        hands.key(Key.Key_Space)
        hands.key(Key.Key_PageDown)
        hands.key(Key.Key_PageDown)
    for leg in ("Left leg", "Right leg"):
        hands.tab_to("Done", within=leg)
        hands.key(Key.Key_Space)
    hands.key(Key.Key_PageDown)
    hands.keys("2")
    hands.key(Key.Key_PageDown)
    hands.wait_to_see("Visits")
    assert workbench.open_client is not None
    (visit,) = workbench.open_client.history
    assert (visit.remarks.before, visit.remarks.after) == (4, 2)
    assert {kept.pressure.level for kept in workbench.open_client.preferences} == {5}
    assert visit.strokes is not None
    assert visit.strokes.left is visit.strokes.right is True
