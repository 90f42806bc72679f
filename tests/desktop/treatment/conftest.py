"""A treatment page over a real record file."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from acuchart.desktop.treatment.page import TreatmentPage
from acuchart.workbench import Workbench
from tests.desktop.treatment.desk import Clock, begun, with_client, workbench_at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def workbench(tmp_path: Path, clock: Clock) -> Iterator[Workbench]:
    """A workbench with one client on the table."""
    made = with_client(workbench_at(tmp_path / "records.db", clock))
    yield made
    if made.records:
        made.records.close()


@pytest.fixture(scope="session")
def art_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("art")


@pytest.fixture
def idle_page(qtbot: QtBot, workbench: Workbench, art_cache: Path) -> TreatmentPage:
    """The page while no treatment runs."""
    made = TreatmentPage(workbench, art_cache)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    return made


@pytest.fixture
def page(idle_page: TreatmentPage, workbench: Workbench) -> TreatmentPage:
    """The page with a treatment begun and its first screen answered."""
    checklist = begun(workbench)
    idle_page.sheets.sheet.rating.not_asked.options["not asked"].click()  # type: ignore[union-attr]
    idle_page.go_on()
    assert checklist.treatment.current is not None
    return idle_page
