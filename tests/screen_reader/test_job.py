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
KNOWN_CRASH = "Fatal Python error: Segmentation fault"
ATTEMPTS = 4  # Qt 6.11.3 now and then dies in QAccessibleCache::idForObject while a busy machine walks its tree
SCRIPT = """
"$0" --launch-immediately >/dev/null 2>&1 & launcher=$!
/usr/bin/python3 -m tests.screen_reader.job "$1" "$2"; status=$?
kill $launcher
exit $status
"""


def do_the_job(folder: Path) -> subprocess.CompletedProcess[str]:
    """The job in a desktop session of its own, with everything kept in `folder`."""
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700, parents=True)
    env = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "LC_ALL": "C.UTF-8"}
    env |= {"XDG_RUNTIME_DIR": str(runtime), "XDG_CACHE_HOME": str(folder / "cache")}
    env |= {"PYTHONPATH": str(ROOT), "PYTHONFAULTHANDLER": "1"}
    screen = ["xvfb-run", "-a", "-s", "-screen 0 1440x900x24"]
    command = [*screen, "dbus-run-session", "--", "sh", "-c", SCRIPT, str(launcher()), sys.executable]
    return subprocess.run(
        [*command, str(folder / "data")],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )


def test_the_main_job_can_be_done_by_a_screen_reader_through_a_kill(tmp_path: Path) -> None:
    for attempt in range(ATTEMPTS):
        data = tmp_path / str(attempt) / "data"
        done = do_the_job(data.parent)
        if KNOWN_CRASH not in done.stderr:
            break
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
