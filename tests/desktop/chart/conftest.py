"""The real atlas and catalogue, and a chart that is on the screen."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from acuchart.atlas.charts import Atlas
from acuchart.atlas.loading import load_atlas
from acuchart.catalogue.catalogue import Catalogue
from acuchart.catalogue.loading import load
from acuchart.desktop.chart.view import ChartView
from acuchart.desktop.look.motion import reduce_motion
from acuchart.domain.points import Point
from acuchart.workbench import Workbench

CHART_SIZE = (910, 836)  # px; the chart in a window of 1440 x 900


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load()


@pytest.fixture(scope="session")
def points(catalogue: Catalogue) -> Mapping[str, Point]:
    return catalogue.points


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One folder for all tests, so that each picture is drawn once."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="session")
def atlas(points: Mapping[str, Point], cache: Path) -> Atlas:
    return load_atlas(points, cache)


@pytest.fixture
def workbench(catalogue: Catalogue, atlas: Atlas) -> Workbench:
    return Workbench(catalogue, atlas)


@pytest.fixture(autouse=True)
def _without_movement() -> Iterator[None]:
    """Flights arrive at once; tests of movement ask for it."""
    reduce_motion(True)
    yield
    reduce_motion(False)


@pytest.fixture
def view(qtbot: QtBot, atlas: Atlas, points: Mapping[str, Point], cache: Path) -> ChartView:
    chart = ChartView(atlas, points, cache)
    qtbot.addWidget(chart)
    chart.resize(*CHART_SIZE)
    chart.show()
    qtbot.waitExposed(chart)
    return chart


@pytest.fixture
def plate_view(view: ChartView) -> ChartView:
    """The chart, at the sacrum."""
    view.fly_to("sacrum")
    return view
