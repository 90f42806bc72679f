"""Sculpting anew takes minutes: its tests run only when asked for with `-m sculpt`."""

import pytest


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if "sculpt" in config.getoption("markexpr"):
        return
    for item in items:
        if item.get_closest_marker("sculpt"):
            item.add_marker(pytest.mark.skip(reason="takes minutes; ask for it with -m sculpt"))
