"""Starts of the whole program, against an empty window in the same run."""

import os
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.clock import Times

ROOT = Path(__file__).parents[2]
ROUNDS = 9  # of an empty window and the program, in turns, so that a busy moment meets both
PATIENCE_S = 60


def measure(rounds: int = ROUNDS) -> tuple[Times, Times, Times]:
    """Milliseconds from the start of the process: an empty window, our first frame, everything there."""
    told: dict[str, list[float]] = {"bare": [], "first": [], "ready": []}
    with TemporaryDirectory() as folder:
        env = _environment(Path(folder))
        for _warming in range(2):  # the first start of all draws and keeps the pictures, the next fits the screen
            _run("rest", env)
        for _round in range(rounds):
            told["bare"] += _run("bare", env)["first"]
            seen = _run("acuchart", env)
            told["first"] += seen["first"]
            told["ready"] += seen["ready"]
    names = {"bare": "empty window, first frame", "first": "first frame", "ready": "everything there"}
    bare, first, ready = (Times(names[key], tuple(told[key])) for key in ("bare", "first", "ready"))
    return bare, first, ready


def measure_clicks() -> tuple[Times, Times]:
    """Processor and elapsed milliseconds from a click on a foramen to its painted details."""
    with TemporaryDirectory() as folder:
        seen = _run("clicks", _environment(Path(folder)))
    used, elapsed = seen["click"], seen["click-wall"]
    return Times("click to details, processor", tuple(used)), Times("click to details", tuple(elapsed))


def _environment(folder: Path) -> dict[str, str]:
    kept = {"XDG_DATA_HOME": folder / "data", "XDG_CACHE_HOME": folder / "cache", "XDG_CONFIG_HOME": folder}
    paths = {name: str(path) for name, path in kept.items()}
    return {**os.environ, **paths, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}


def _run(what: str, env: dict[str, str]) -> dict[str, list[float]]:
    command = [sys.executable, "-m", "tests.bench.watched", what, str(time.monotonic())]
    done = subprocess.run(
        command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=PATIENCE_S, check=False
    )
    told: dict[str, list[float]] = {}
    for line in done.stdout.splitlines():
        name, ms = line.split()
        told.setdefault(name, []).append(float(ms))
    if "first" not in told:
        raise RuntimeError(f"{what} did not start: {done.stderr}")
    return told
