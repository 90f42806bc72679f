"""A program for one test: tries to open a record file as somebody who may not, and says what came of it."""

import os
import shutil
import sys
import tempfile
from pathlib import Path

from acuchart.domain.refusals import RecordsClosed
from acuchart.records.opening import open_records
from tests.records.folders import contents

NOBODY = 65534  # the user and group that own nothing on Linux


def main(original: Path, closed_off: str) -> None:
    """Copies the file to a folder that nobody can reach, takes rights away, and opens it."""
    with tempfile.TemporaryDirectory(prefix="acuchart-rights-") as name:
        folder = Path(name) / "practice"
        folder.mkdir()
        path = folder / original.name
        shutil.copyfile(original, path)
        open_records(path).close()  # loads all that is loaded on the way, while it may still be read
        if closed_off == "folder without a file":
            path.unlink()
        before = contents(folder)
        _give_away_root(Path(name), folder, path)
        _close_off(folder, path, closed_off)
        try:
            open_records(path)
        except RecordsClosed as refusal:
            sys.stdout.write(f"{refusal.trouble}\n")
        folder.chmod(0o700)
        if path.exists():
            path.chmod(0o600)
        sys.stdout.write("untouched" if contents(folder) == before else f"changed: {list(contents(folder))}")


def _give_away_root(*paths: Path) -> None:
    if os.getuid() != 0:
        return
    for path in paths:
        if path.exists():
            os.chown(path, NOBODY, NOBODY)
    os.setgroups([])
    os.setgid(NOBODY)
    os.setuid(NOBODY)


def _close_off(folder: Path, path: Path, closed_off: str) -> None:
    if closed_off in ("file", "both"):
        path.chmod(0o400)
    if closed_off == "unreadable file":
        path.chmod(0)
    if closed_off in ("folder", "both", "folder without a file"):
        folder.chmod(0o500)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
