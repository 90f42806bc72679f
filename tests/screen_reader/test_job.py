"""The main job as a screen reader does it: over the accessibility bus, with the program killed half way."""

import os
import subprocess
import sys
from pathlib import Path

from acuchart.domain.treatments import Outcome, State
from acuchart.records.opening import open_records
from tests.screen_reader.session import launcher

ROOT = Path(__file__).parents[2]
PATIENCE_S = 400
SCRIPT = """
"$0" --launch-immediately >/dev/null 2>&1 & launcher=$!
/usr/bin/python3 -m tests.screen_reader.job "$1" "$2"; status=$?
kill $launcher
exit $status
"""


def test_the_main_job_can_be_done_by_a_screen_reader_through_a_kill(tmp_path: Path) -> None:
    runtime, data = tmp_path / "runtime", tmp_path / "data"
    runtime.mkdir(mode=0o700)
    env = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "LC_ALL": "C.UTF-8"}
    env |= {"XDG_RUNTIME_DIR": str(runtime), "XDG_CACHE_HOME": str(tmp_path / "cache"), "PYTHONPATH": str(ROOT)}
    screen = ["xvfb-run", "-a", "-s", "-screen 0 1440x900x24"]
    command = [*screen, "dbus-run-session", "--", "sh", "-c", SCRIPT, str(launcher()), sys.executable, str(data)]
    done = subprocess.run(
        command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=PATIENCE_S, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.split("\n")[:3] == ["killed at BL32", "resumed at BL32", "finished"]

    records = open_records(data / "records.sqlite")
    try:
        (client,) = records.clients.find("", 10)
        (visit,) = records.treatments.history(client.id)
    finally:
        records.close()
    assert visit.state is State.FINISHED
    assert [entry.outcome for entry in visit.entries] == (
        [Outcome.TICKED, Outcome.TICKED, Outcome.ANSWERED, Outcome.TICKED] * 4 + [Outcome.ANSWERED]
    )
    assert (visit.remarks.before, visit.remarks.after) == (6, 2)
