"""A desktop session for tests: a screen, a bus, the accessibility service, the system's Python."""

import shutil
import subprocess
from pathlib import Path

import pytest

SYSTEM_PYTHON = "/usr/bin/python3"  # the one with `gi`; a virtual environment has none
LAUNCHERS = (Path("/usr/libexec/at-spi-bus-launcher"), Path("/usr/lib/at-spi2-core/at-spi-bus-launcher"))


def launcher() -> Path:
    """The program that starts the accessibility bus; the test is skipped, loudly, where something is missing."""
    if lacking := _missing():
        pytest.skip(f"THE SCREEN READER'S WAY WAS NOT TRIED: this machine lacks {lacking}")
    return next(each for each in LAUNCHERS if each.exists())


def _missing() -> str:
    tools = [tool for tool in ("xvfb-run", "dbus-run-session") if not shutil.which(tool)]
    if not any(each.exists() for each in LAUNCHERS):
        tools.append("at-spi2-core")
    probe = [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"]
    if not Path(SYSTEM_PYTHON).exists() or subprocess.run(probe, check=False, capture_output=True).returncode:
        tools.append("python3-gi and gir1.2-atspi-2.0")
    return ", ".join(tools)
