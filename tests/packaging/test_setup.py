"""Setting up, twice, from elsewhere, after a move, after an interruption, and without what it takes."""

import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.packaging.clones import PATIENCE_S, ROOT, Clone, bare_environment, make_clone

QUICK_S = 0.3  # what the second run may add before Python starts
NOBODY = 65534


@dataclass(frozen=True)
class Beginning:
    """A clone with a broken environment left in it, whose set-up was interrupted once and then went through."""

    clone: Clone
    interrupted: subprocess.CompletedProcess[str]
    repaired: subprocess.CompletedProcess[str]


@pytest.fixture(scope="module")
def beginning(tmp_path_factory: pytest.TempPathFactory) -> Beginning:
    """The worst start there is, in a folder whose name has blanks and brackets."""
    clone = make_clone(tmp_path_factory.mktemp("home") / "my clones [1]" / "Acu Chart")
    (clone.venv / "bin").mkdir(parents=True)
    (clone.venv / "bin" / "python").symlink_to("/no/such/python")
    return Beginning(clone, interrupt(clone), clone.run("--version"))


@pytest.fixture
def clone(beginning: Beginning) -> Clone:
    """A clone that is set up."""
    return beginning.clone


@pytest.fixture
def old_python(tmp_path: Path) -> Path:
    """A folder with a python3 that answers as Python 3.9 does."""
    stale = tmp_path / "bin" / "python3"
    stale.parent.mkdir()
    stale.write_text("#!/bin/sh\necho 3.9.2\nexit 1\n")
    stale.chmod(0o755)
    return stale.parent


@pytest.fixture
def folder_of_nobody() -> Iterator[Path]:
    """A folder that belongs to a user without any rights, outside of pytest's own closed ones."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


def test_an_interruption_is_owned_up_to(beginning: Beginning) -> None:
    assert beginning.interrupted.returncode == 130
    assert beginning.interrupted.stderr.splitlines()[-1].startswith("Stopped before the set-up was finished.")
    assert "Ready." not in beginning.interrupted.stderr


def test_a_broken_environment_and_an_interruption_are_repaired(beginning: Beginning) -> None:
    assert beginning.repaired.returncode == 0, beginning.repaired.stderr
    assert beginning.repaired.stderr.endswith("Ready.\n")
    assert beginning.repaired.stdout.endswith("--version\n")


def test_the_second_run_is_quick_and_says_nothing(clone: Clone) -> None:
    bare_s = min(seconds_of([str(clone.venv / "bin" / "python"), "-P", "-m", "acuchart"]) for _ in range(5))
    again_s = min(seconds_of(clone.command("run")) for _ in range(5))
    assert again_s - bare_s < QUICK_S
    assert clone.run().stderr == ""


def test_every_argument_reaches_the_application_and_the_folder_stays(clone: Clone, tmp_path: Path) -> None:
    ran = clone.run("--data-dir", "two words", "", "*", cwd=tmp_path)
    assert ran.stdout.splitlines() == [str(tmp_path), "--data-dir", "two words", "", "*"]


def test_another_python_s_settings_do_not_leak_in(clone: Clone, tmp_path: Path) -> None:
    (tmp_path / "acuchart.py").write_text("raise SystemExit('the wrong acuchart')")
    ran = clone.run(cwd=tmp_path, env={"PYTHONPATH": str(tmp_path), "PYTHONHOME": str(tmp_path)})
    assert ran.returncode == 0, ran.stderr


def test_a_link_to_the_script_opens_the_same_application(clone: Clone, tmp_path: Path) -> None:
    link = tmp_path / "acuchart"
    link.symlink_to(clone.root / "packaging" / "run")
    ran = subprocess.run(["sh", link], env=bare_environment(), capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr) == (0, "")


def test_what_cannot_be_fetched_is_said_in_one_sentence_and_mended_by_the_next_run(clone: Clone) -> None:
    clone.require("acuchart-needs-what-nobody-has")
    refused = clone.run(env={"PIP_NO_INDEX": "1"})
    assert refused.returncode == 1
    assert "No matching distribution found for acuchart-needs-what-nobody-has" in refused.stderr.splitlines()[-1]
    assert "Traceback" not in refused.stderr

    clone.require()
    assert "2/3 Python environment: there." in clone.run().stderr
    assert clone.run().stderr == ""


def test_a_clone_that_has_moved_is_set_up_afresh(tmp_path: Path, clone: Clone) -> None:
    moved = Clone(tmp_path / "moved")
    shutil.copytree(clone.root, moved.root, symlinks=True)
    moved.require()
    ran = moved.run("points")
    assert ran.returncode == 0, ran.stderr
    assert f"making it in {moved.venv}" in ran.stderr
    assert str(moved.root) in (moved.venv / "pyvenv.cfg").read_text()


def test_a_fault_of_style_fails_the_tests_which_run_all_the_same_and_have_the_last_word(clone: Clone) -> None:
    tests = clone.root / "tests"
    tests.mkdir()
    (tests / "test_one.py").write_text("import os\n\n\ndef test_one() -> None:\n    pass\n")
    faulty = clone.run("tests", script="test")
    assert faulty.returncode == 1
    assert "These failed: ruff check." in faulty.stderr
    assert re.search(r"1 passed in [\d.]+s", faulty.stdout.splitlines()[-1])

    (tests / "test_one.py").write_text("def test_one() -> None:\n    pass\n")
    clean = clone.run("tests", "-k", "one", script="test")
    assert clean.returncode == 0, clean.stdout + clean.stderr
    assert re.search(r"1 passed in [\d.]+s", clean.stdout.splitlines()[-1])


def test_a_python_that_is_too_old_gets_one_sentence(tmp_path: Path, old_python: Path) -> None:
    fresh = make_clone(tmp_path / "fresh")
    refused = fresh.run(env={"PATH": f"{old_python}:{os.environ['PATH']}", "PYTHON": ""})
    assert refused.returncode == 1
    assert refused.stderr.count("\n") == 1
    assert "needs Python 3.11 or newer, and python3 here is 3.9.2" in refused.stderr
    assert not fresh.venv.exists()


def test_a_missing_display_gets_one_sentence(tmp_path: Path) -> None:
    fresh = make_clone(tmp_path / "fresh")
    refused = fresh.run("--demo", env={"QT_QPA_PLATFORM": ""})
    assert refused.returncode == 1
    assert refused.stderr.count("\n") == 1
    assert "neither DISPLAY nor WAYLAND_DISPLAY is set" in refused.stderr
    assert not fresh.venv.exists()


@pytest.mark.parametrize("word", ["points", "render", "check", "--version", "--help"])
def test_what_opens_no_window_needs_no_display(clone: Clone, word: str) -> None:
    assert clone.run(word, env={"QT_QPA_PLATFORM": ""}).returncode == 0


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become a user without rights")
@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="knows system packages on Debian only")
@pytest.mark.skipif(not Path("/usr/bin/python3").exists(), reason="the system's Python is the one all users reach")
def test_who_may_not_install_system_packages_is_told_whom_to_ask(folder_of_nobody: Path) -> None:
    fresh = make_clone(folder_of_nobody / "fresh")
    (fresh.root / "packaging" / "packages-run").write_text("libacuchart-nobody-has  # and why\n")
    for path in (fresh.root, *fresh.root.rglob("*")):
        os.chown(path, NOBODY, NOBODY)
    refused = subprocess.run(
        ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", *fresh.command("run")],
        cwd="/",
        env=bare_environment() | {"PYTHON": "/usr/bin/python3", "PATH": "/usr/bin:/bin"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert refused.returncode == 1
    last = refused.stderr.splitlines()[-1]
    assert "apt-get install --no-install-recommends libacuchart-nobody-has" in last
    assert "Traceback" not in refused.stderr


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="knows system packages on Debian only")
def test_a_package_under_a_newer_name_counts_as_there() -> None:
    setup = ROOT / "packaging" / "setup.sh"
    asked = subprocess.run(
        ["sh", "-c", f"root=/; . '{setup}'; not_installed dpkg awk libacuchart-nobody-has"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert asked.stdout == "libacuchart-nobody-has"  # awk is provided by mawk or gawk


def interrupt(clone: Clone) -> subprocess.CompletedProcess[str]:
    """Starts a set-up and presses Ctrl+C in the middle of it."""
    command = clone.command("run")
    with subprocess.Popen(command, env=bare_environment(), stderr=subprocess.PIPE, text=True) as started:
        wait_for(clone.venv / "pyvenv.cfg")
        started.send_signal(signal.SIGINT)
        _, said = started.communicate(timeout=PATIENCE_S)
    return subprocess.CompletedProcess(command, started.returncode, stderr=said)


def seconds_of(command: list[str]) -> float:
    """How long a command takes."""
    start = time.perf_counter()
    subprocess.run(command, env=bare_environment(), capture_output=True, check=True)
    return time.perf_counter() - start


def wait_for(path: Path) -> None:
    """Waits until a file is there."""
    deadline = time.monotonic() + PATIENCE_S
    while not path.exists():
        assert time.monotonic() < deadline, f"{path} never came"
        time.sleep(0.02)
