"""The chart in the window: what is on the workbench shows, what is chosen goes onto it."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from acuchart.desktop.chart.marks import SpotState
from acuchart.desktop.chart.panel import ChartPanel
from acuchart.desktop.look.theme import DARK
from acuchart.desktop.look.wearing import wear
from acuchart.domain.care import PregnancyAnswer
from acuchart.domain.clients import Person
from acuchart.domain.sides import PAIR
from acuchart.records.opening import open_records
from acuchart.workbench import Selection, Workbench
from tests.desktop.chart.hands import L, R, spot
from tests.desktop.pictures import picture

BUTTON = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot: QtBot, workbench: Workbench, cache: Path) -> ChartPanel:
    made = ChartPanel(workbench, cache)
    qtbot.addWidget(made)
    made.resize(968, 836)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_a_click_on_a_spot_puts_the_pair_on_the_workbench(panel: ChartPanel, workbench: Workbench) -> None:
    panel.view.fly_to("sacrum")
    QTest.mouseClick(panel.view.viewport(), BUTTON, pos=spot(panel.view, ("BL32", L)))
    assert workbench.selection == Selection("BL32", PAIR)


def test_a_click_with_shift_puts_one_side_there(panel: ChartPanel, workbench: Workbench) -> None:
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.mouseClick(panel.view.viewport(), BUTTON, shift, spot(panel.view, ("BL33", R)))
    assert workbench.selection == Selection("BL33", (R,))


def test_what_is_chosen_elsewhere_shows_on_the_chart(panel: ChartPanel, workbench: Workbench) -> None:
    workbench.select("BL34")
    assert panel.view.spots.state(("BL34", L)) is SpotState.CHOSEN
    workbench.select(None)
    assert panel.view.spots.state(("BL34", L)) is SpotState.IDLE


def test_what_was_chosen_before_shows_from_the_start(qtbot: QtBot, workbench: Workbench, cache: Path) -> None:
    workbench.select("BL31")
    late = ChartPanel(workbench, cache)
    qtbot.addWidget(late)
    assert late.view.spots.state(("BL31", R)) is SpotState.CHOSEN


def test_points_closed_to_the_client_are_struck_out(
    panel: ChartPanel, workbench: Workbench, tmp_path: Path
) -> None:
    records = open_records(tmp_path / "records.sqlite")
    workbench.attach(records)
    client = records.clients.add(Person("Ingrid Sample"), datetime.now(UTC))
    workbench.open(client.id)
    assert panel.view.spots.state(("BL32", L)) is SpotState.IDLE
    workbench.tell_pregnancy(PregnancyAnswer.PREGNANT)
    assert {panel.view.spots.state(key) for key in panel.view.spots.items if key[0] <= "BL34"} == {
        SpotState.LOCKED
    }
    workbench.leave()
    assert panel.view.spots.state(("BL32", L)) is SpotState.IDLE
    records.close()


def test_the_segments_fly_and_follow(panel: ChartPanel) -> None:
    panel.places.options["sacrum"].click()
    assert panel.view.place == "sacrum"
    panel.view.fly_to("back")
    assert panel.places.choice == "back"


def test_the_zoom_buttons_zoom_and_fit(panel: ChartPanel) -> None:
    start = panel.view.shot().camera.scale
    panel.zoom.zoomed.emit(1)
    assert panel.view.shot().camera.scale == pytest.approx(1.25 * start)
    panel.zoom.zoomed.emit(-1)
    assert panel.view.shot().camera.scale == pytest.approx(start)
    panel.view.fly_to("sacrum")
    panel.zoom.fitted.emit()
    assert panel.view.place == "back"


def test_floats_stand_16_pixels_from_the_edges(panel: ChartPanel) -> None:
    assert panel.places.geometry().topLeft() == QPoint(16, 16)
    assert panel.zoom.geometry().right() == panel.width() - 17
    assert panel.locator.geometry().bottom() == panel.height() - 17


def test_a_small_chart_has_no_locator(panel: ChartPanel) -> None:
    assert panel.locator.isVisible()
    panel.resize(500, 420)
    assert not panel.locator.isVisible()


def test_a_click_in_the_locator_moves_the_chart_there(panel: ChartPanel) -> None:
    QTest.mouseClick(panel.locator, BUTTON, pos=QPoint(panel.locator.width() // 2, 30))
    assert panel.view.shot().camera.y < 300
    QTest.mouseClick(panel.locator, BUTTON, pos=QPoint(panel.locator.width() // 2, panel.locator.height() - 20))
    assert panel.view.shot().camera.y > 1400


def test_the_locator_marks_what_is_chosen(panel: ChartPanel, workbench: Workbench) -> None:
    before = picture(panel.locator)
    workbench.select("BL32")
    assert picture(panel.locator) != before


def test_everything_over_the_chart_follows_the_theme(panel: ChartPanel, qapp: QApplication) -> None:
    before = [picture(part) for part in (panel.zoom, panel.places, panel.locator)]
    wear(qapp, DARK)
    after = [picture(part) for part in (panel.zoom, panel.places, panel.locator)]
    assert all(one != other for one, other in zip(before, after, strict=True))


def test_every_control_has_a_name(panel: ChartPanel) -> None:
    names = {child.accessibleName() for child in panel.zoom.children() if hasattr(child, "accessibleName")}
    assert {"Zoom in", "Zoom out", "Whole back"} <= names
    assert panel.locator.accessibleName()


def test_the_panel_hands_the_keyboard_to_the_chart(panel: ChartPanel) -> None:
    assert panel.focusProxy() is panel.view
