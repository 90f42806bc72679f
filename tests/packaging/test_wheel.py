"""What `pip install .` puts on a stranger's disk."""

import importlib.util
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.packaging.clones import ROOT


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built by the build backend the project names."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(folder), str(ROOT)]
    if importlib.util.find_spec("hatchling"):
        command.append("--no-build-isolation")
    built = subprocess.run(command, capture_output=True, text=True, check=False)
    if "No matching distribution found for hatchling" in built.stderr:
        pytest.skip("hatchling is neither installed nor to be had")
    assert built.returncode == 0, built.stderr
    (made,) = folder.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel's content and nothing of the clone."""
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(wheel) as content:
        content.extractall(folder)
    return folder


def test_every_drawing_comes_along(installed: Path) -> None:
    drawings = {path.name for path in (ROOT / "assets/svg").glob("*.svg")}
    assert drawings
    assert {path.name for path in (installed / "acuchart/assets/svg").glob("*.svg")} == drawings


def test_every_file_of_the_package_comes_along(installed: Path) -> None:
    files = [path.relative_to(ROOT) for path in (ROOT / "acuchart").rglob("*") if path.is_file()]
    wanted = [path for path in files if "__pycache__" not in path.parts]
    assert wanted
    assert [path for path in wanted if not (installed / path).exists()] == []


def test_nothing_but_the_package_and_its_papers_comes_along(installed: Path) -> None:
    assert sorted(path.name.split("-")[0] for path in installed.iterdir()) == ["acuchart", "acuchart"]
    assert list(installed.rglob("*.pyc")) == []
    assert (next(installed.glob("*.dist-info")) / "licenses/LICENSE").exists()


@pytest.mark.parametrize("words", [("--version",), ("points", "--json"), ("check",)])
def test_it_works_without_the_clone(installed: Path, tmp_path: Path, words: tuple[str, ...]) -> None:
    ran = subprocess.run(
        [sys.executable, "-P", "-m", "acuchart", *words],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(installed), "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout
