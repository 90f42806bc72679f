"""What is in a folder, for tests that say nothing may have changed."""

import os
from pathlib import Path


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of the folder with its bytes, by name."""
    return {file.name: file.read_bytes() for file in sorted(folder.iterdir())}


def rights(folder: Path) -> dict[str, int]:
    """Every file of the folder with its rights, by name."""
    return {file.name: file.stat().st_mode & 0o777 for file in folder.iterdir()}


def free(folder: Path) -> int:
    """Bytes that can still be written there."""
    found = os.statvfs(folder)
    return found.f_bavail * found.f_frsize
