"""The chart as a screen reader really meets it: over the accessibility bus of a desktop."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.screen_reader.session import launcher

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
PATIENCE_S = 60
SCRIPT = """
"$0" --launch-immediately >/dev/null 2>&1 & launcher=$!
"$1" -m tests.desktop.chart.atspi_window "$2" >"$2/said" & window=$!
/usr/bin/python3 "$3" chart-walk "BL32 Ciliao, left"; status=$?
kill $window; wait $window; kill $launcher
exit $status
"""


@pytest.fixture(scope="module")
def walk(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The chart's window on a screen of its own, walked once."""
    folder = tmp_path_factory.mktemp("walk")
    folder.chmod(0o700)
    env = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    env |= {"XDG_RUNTIME_DIR": str(folder), "PYTHONPATH": str(ROOT), "NO_AT_BRIDGE": "0"}
    command = ["xvfb-run", "-a", "dbus-run-session", "--", "sh", "-c", SCRIPT]
    command += [str(launcher()), sys.executable, str(folder), str(HERE / "atspi_walk.py")]
    done = subprocess.run(
        command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=PATIENCE_S, check=False
    )
    assert done.returncode == 0, done.stderr
    return {**json.loads(done.stdout), "said": (folder / "said").read_text()}


def spots(walk: dict[str, Any]) -> list[dict[str, Any]]:
    return [node for node in walk["tree"] if node["name"].startswith("BL3")]


def test_the_chart_stands_in_the_tree_as_a_list(walk: dict[str, Any]) -> None:
    assert {"role": "list", "name": "Chart of the back"}.items() <= next(
        node for node in walk["tree"] if node["role"] == "list"
    ).items()


def test_all_eight_foramina_are_buttons_with_names(walk: dict[str, Any]) -> None:
    assert [node["name"] for node in spots(walk)] == [
        f"{name}, {side}"
        for name in ("BL31 Shangliao", "BL32 Ciliao", "BL33 Zhongliao", "BL34 Xialiao")
        for side in ("left", "right")
    ]
    assert {node["role"] for node in spots(walk)} <= {"push button", "button"}


def test_each_can_be_pressed_and_focused_and_says_where_it_is(walk: dict[str, Any]) -> None:
    for node in spots(walk):
        assert node["actions"] == ["Press", "SetFocus"]
        assert "contraindicated in pregnancy" in node["description"]
        assert node["rect"][2] > 0
        assert {"focusable", "showing"} <= set(node["states"])
    left, right = (
        next(node for node in spots(walk) if node["name"] == f"BL32 Ciliao, {side}") for side in ("left", "right")
    )
    assert left["rect"][0] < right["rect"][0]


def test_a_press_chooses_the_pair_and_focus_follows(walk: dict[str, Any]) -> None:
    assert walk["pressed"]
    assert "code='BL32'" in walk["said"]
    assert {"focused", "selected"} <= set(walk["after"]["states"])


def test_zoom_and_places_have_names_too(walk: dict[str, Any]) -> None:
    names = {node["name"] for node in walk["tree"]}
    assert {"Zoom in", "Zoom out", "Whole back", "Sacrum"} <= names
