from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from acuchart.desktop.treatment.before_sheet import BeforeSheet
from acuchart.desktop.treatment.page import TreatmentPage
from acuchart.desktop.treatment.rating import NOT_ASKED, SCALE
from acuchart.workbench import Workbench
from tests.desktop.hands import click, press
from tests.desktop.treatment.desk import Clock, begun, earlier_visit, running

Key = Qt.Key


def sheet(page: TreatmentPage) -> BeforeSheet:
    found = page.sheets.sheet
    assert isinstance(found, BeforeSheet)
    return found


def words(page: TreatmentPage) -> list[str]:
    return [label.text() for label in sheet(page).findChildren(QLabel)]


def test_the_scale_says_what_its_ends_mean(idle_page: TreatmentPage, workbench: Workbench) -> None:
    begun(workbench)
    assert sheet(idle_page).rating.levels.accessibleName() == SCALE


def test_nothing_is_rated_beforehand(idle_page: TreatmentPage, workbench: Workbench, clock: Clock) -> None:
    earlier_visit(workbench, clock)
    begun(workbench)
    rating = sheet(idle_page).rating
    assert (rating.levels.level, rating.not_asked.choice, rating.is_answered) == (None, None, False)


def test_the_last_visit_is_told_in_a_line(idle_page: TreatmentPage, workbench: Workbench, clock: Clock) -> None:
    earlier_visit(workbench, clock)
    begun(workbench)
    assert "Last visit 9 Nov 2026: BL31 · BL32 · BL33, legs both." in words(idle_page)


def test_a_first_visit_tells_of_no_other(idle_page: TreatmentPage, workbench: Workbench) -> None:
    begun(workbench)
    assert not any(text.startswith("Last visit") for text in words(idle_page))


def test_the_button_names_the_first_pair(idle_page: TreatmentPage, workbench: Workbench) -> None:
    begun(workbench)
    assert idle_page.sheets.foot.go_on.words == "Begin with BL31"


def test_zero_is_a_number_and_not_nothing(idle_page: TreatmentPage, workbench: Workbench) -> None:
    begun(workbench)
    press(idle_page, Key.Key_0, Key.Key_PageDown)
    assert running(workbench).treatment.remarks.before == 0


def test_ten_is_one_and_zero(idle_page: TreatmentPage, workbench: Workbench) -> None:
    begun(workbench)
    press(idle_page, Key.Key_1, Key.Key_0, Key.Key_PageDown)
    assert running(workbench).treatment.remarks.before == 10


def test_not_asked_keeps_no_number(idle_page: TreatmentPage, workbench: Workbench) -> None:
    begun(workbench)
    press(idle_page, Key.Key_4)
    click(sheet(idle_page).rating.not_asked.options[NOT_ASKED])
    press(idle_page, Key.Key_PageDown)
    assert running(workbench).treatment.remarks.before is None
    assert running(workbench).treatment.current is not None


def test_a_level_chosen_twice_is_taken_back(idle_page: TreatmentPage, workbench: Workbench) -> None:
    begun(workbench)
    four = sheet(idle_page).rating.levels.options["4"]
    click(four)
    click(four)
    assert not sheet(idle_page).rating.is_answered


def test_going_back_shows_the_rating_that_is_kept(idle_page: TreatmentPage, workbench: Workbench) -> None:
    begun(workbench)
    press(idle_page, Key.Key_6, Key.Key_PageDown, Key.Key_PageUp)
    assert sheet(idle_page).rating.levels.level == 6
    press(idle_page, Key.Key_PageDown)
    assert running(workbench).treatment.remarks.before == 6
