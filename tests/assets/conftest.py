"""Measuring the drawings needs the tools they are made with; sculpting anew takes minutes."""

from importlib.util import find_spec

import pytest
from PySide6.QtWidgets import QApplication

WITHOUT_TOOLS = ["sculpt/*", "test_foramina.py", "test_landmarks.py", "test_previews.py", "test_rebuilding.py"]
collect_ignore_glob = [] if find_spec("numba") and find_spec("shapely") else WITHOUT_TOOLS


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if "sculpt" in config.getoption("markexpr"):
        return
    for item in items:
        if item.get_closest_marker("sculpt"):
            item.add_marker(pytest.mark.skip(reason="takes minutes; ask for it with -m sculpt"))


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> None:
    """One application for all tests: the tools would make a smaller one that later tests cannot use."""
