"""The program ends in order, by whatever word it is told to."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from acuchart.records.opening import open_records

PATIENCE_S = 60
WATCH = """
import sys
from acuchart.desktop import application
furnish = application.furnish
def furnish_and_say(window, *rest):
    desk = furnish(window, *rest)
    desk.workbench.records_changed.connect(lambda: print("open", flush=True))
    keep.append(desk)
    return desk
keep = []
application.furnish = furnish_and_say
from acuchart.__main__ import main
sys.argv = ["acuchart", *sys.argv[1:]]
sys.exit(main())
"""


def start(tmp_path: Path, *words: str) -> subprocess.Popen[str]:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path)}
    command = [sys.executable, "-c", WATCH, *words]
    return subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_a_signal_closes_the_window_and_the_records(tmp_path: Path, name: str) -> None:
    running = start(tmp_path, "--data-dir", str(tmp_path / "data"))
    assert running.stdout is not None
    assert running.stdout.readline() == "open\n"
    running.send_signal(getattr(signal, name))
    _, said = running.communicate(timeout=PATIENCE_S)
    assert running.returncode == 0
    assert "Traceback" not in said
    assert not (tmp_path / "data" / "records.sqlite-wal").exists()
    open_records(tmp_path / "data" / "records.sqlite").close()


def test_a_demo_leaves_nothing_behind(tmp_path: Path) -> None:
    running = start(tmp_path, "--demo")
    assert running.stdout is not None
    assert running.stdout.readline() == "open\n"
    assert list(tmp_path.glob("acuchart-demo-*"))
    running.send_signal(signal.SIGTERM)
    running.communicate(timeout=PATIENCE_S)
    assert not list(tmp_path.glob("acuchart-demo-*"))
