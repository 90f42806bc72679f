"""The scripts themselves, and what the README promises about them."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.packaging.clones import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
SCRIPTS = ("packaging/run", "packaging/test", "packaging/setup.sh")


def commands_under(heading: str) -> list[str]:
    """The fenced blocks between a heading of the README and the next one."""
    section = README.split(f"\n## {heading}\n")[1].split("\n## ")[0]
    return re.findall(r"^```\w*\n(.*?)\n```$", section, flags=re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize(("heading", "command"), [("Run", "sh packaging/run"), ("Test", "sh packaging/test")])
def test_the_readme_has_one_command_to_run_and_one_to_test(heading: str, command: str) -> None:
    assert README.count(f"\n## {heading}\n") == 1
    assert commands_under(heading) == [command]


def test_ci_calls_the_test_command_of_the_readme_and_nothing_else() -> None:
    lines = (ROOT / ".ci/run").read_text(encoding="utf-8").splitlines()
    assert lines[-1] == commands_under("Test")[0]
    assert [line.split()[0] for line in lines if line and not line.startswith("#")] == ["set", "cd", "sh"]


@pytest.mark.parametrize("script", SCRIPTS)
@pytest.mark.parametrize("shell", ["sh", "bash"])
def test_a_script_is_read_without_complaint(script: str, shell: str) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"no {shell} here")
    subprocess.run([shell, "-n", ROOT / script], check=True)


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="no shellcheck here")
def test_shellcheck_has_nothing_to_say() -> None:
    command = ["shellcheck", "--shell=sh", "--external-sources", *SCRIPTS]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert said.stdout == ""


def test_every_file_the_readme_names_is_there() -> None:
    named = set(re.findall(r"`((?:packaging|tests|assets|acuchart)/[\w./-]+|LICENSE)`", README))
    assert len(named) >= 5
    assert sorted(name for name in named if not (ROOT / name).exists()) == []


@pytest.mark.parametrize("name", ["packages-run", "packages-test"])
def test_the_lists_of_packages_name_each_once_by_a_name_debian_allows(name: str) -> None:
    lines = [line.split("#")[0].strip() for line in Path(ROOT / "packaging" / name).read_text().splitlines()]
    packages = [line for line in lines if line]
    assert packages
    assert len(packages) == len(set(packages))
    assert all(re.fullmatch(r"[a-z0-9][a-z0-9+.-]+", package) for package in packages)
