"""A small project in the clothes of AcuChart, set up for real by AcuChart's own scripts.

It borrows the Python packages of the interpreter that runs the tests, so that a set-up takes seconds and no
network, and it asks for no system packages, so that no test installs any.
"""

import os
import shutil
import subprocess
import sys
import sysconfig
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
SCRIPTS = ("run", "test", "setup.sh")
PATIENCE_S = 120  # a set-up takes 5 s on a quiet machine

PYPROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]

[project]
name = "acuchart"
version = "1"
dependencies = [{dependencies}]

[project.optional-dependencies]
test = []
sculpt = []

[tool.mypy]
files = ["tests"]

[tool.ruff]
extend-exclude = ["backend.py"]
"""

BACKEND = """
import zipfile

KIND = "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n"

def build_editable(folder, settings=None, metadata=None):
    with zipfile.ZipFile(folder + "/acuchart-1-py3-none-any.whl", "w") as wheel:
        wheel.writestr("acuchart.pth", {paths!r})
        wheel.writestr("acuchart-1.dist-info/METADATA", {metadata!r})
        wheel.writestr("acuchart-1.dist-info/WHEEL", KIND)
        wheel.writestr("acuchart-1.dist-info/RECORD", "")
    return "acuchart-1-py3-none-any.whl"
"""

MAIN = """\
import os
import sys

print(os.getcwd(), *sys.argv[1:], sep="\\n")
"""


@dataclass(frozen=True)
class Clone:
    """A folder as `git clone` leaves it, and what happens when its scripts are run."""

    root: Path

    @property
    def venv(self) -> Path:
        return self.root / ".venv"

    def command(self, script: str, *words: str) -> list[str]:
        return ["sh", str(self.root / "packaging" / script), *words]

    def run(
        self, *words: str, script: str = "run", cwd: Path | None = None, env: dict[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Runs a script with `env` on top of a bare environment."""
        return subprocess.run(
            self.command(script, *words),
            cwd=cwd or self.root,
            env=bare_environment() | (env or {}),
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            check=False,
        )

    def require(self, *requirements: str) -> None:
        """Rewrites pyproject.toml with these requirements."""
        wanted = ", ".join(f'"{requirement}"' for requirement in requirements)
        (self.root / "pyproject.toml").write_text(PYPROJECT.format(dependencies=wanted))
        self._write_backend(requirements)

    def _write_backend(self, requirements: tuple[str, ...]) -> None:
        metadata = (
            "Metadata-Version: 2.1\nName: acuchart\nVersion: 1\nProvides-Extra: test\nProvides-Extra: sculpt\n"
        )
        metadata += "".join(f"Requires-Dist: {requirement}\n" for requirement in requirements)
        paths = f"{self.root}\n{sysconfig.get_path('purelib')}\n"
        (self.root / "backend.py").write_text(BACKEND.format(paths=paths, metadata=metadata))


def make_clone(root: Path) -> Clone:
    """Makes the small project in a new folder."""
    (root / "packaging").mkdir(parents=True)
    for script in SCRIPTS:
        shutil.copy(ROOT / "packaging" / script, root / "packaging")
    (root / "packaging" / "packages-run").write_text("# none\n")
    (root / "packaging" / "packages-test").write_text("# none\n")
    (root / "acuchart").mkdir()
    (root / "acuchart" / "__init__.py").write_text("")
    (root / "acuchart" / "__main__.py").write_text(MAIN)
    clone = Clone(root)
    clone.require()
    return clone


def bare_environment() -> dict[str, str]:
    """No home, no display, no settings but the ones named here."""
    return {
        "PATH": os.environ.get("PATH", os.defpath),
        "HOME": "",
        "PYTHON": sys.executable,
        "QT_QPA_PLATFORM": "offscreen",
    }
