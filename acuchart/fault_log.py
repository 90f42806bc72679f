"""Writes down the unexpected, for its owner alone and without a word about a client.

What an error says can hold what was typed (a database error quotes the row), so only its kind and the places
it passed are kept.
"""

import os
import sys
import traceback
from datetime import datetime
from pathlib import Path

OWNER_ONLY_FOLDER, OWNER_ONLY = 0o700, 0o600
FULL_BYTES = 500_000  # a few hundred faults; then the log begins anew, with the old one beside it


def write_fault(log_file: Path, fault: BaseException, now: datetime | None = None) -> bool:
    """Add a fault to the log and say whether that worked."""
    moment = (now or datetime.now().astimezone()).isoformat(timespec="seconds")
    system = f"Python {sys.version.split()[0]}, {sys.platform}"
    try:
        log_file.parent.mkdir(mode=OWNER_ONLY_FOLDER, parents=True, exist_ok=True)
        if log_file.exists() and log_file.stat().st_size > FULL_BYTES:
            log_file.replace(log_file.with_suffix(".1.log"))
        handle = os.open(log_file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, OWNER_ONLY)
        with os.fdopen(handle, "a", encoding="utf-8") as log:
            log.write(f"{moment} {system}\n{told(fault)}\n")
    except OSError:
        return False
    return True


def told(fault: BaseException) -> str:
    """The kinds of a fault and of what led to it, each with the places it passed, the first one first."""
    chain: list[BaseException] = []
    link: BaseException | None = fault
    while link is not None and link not in chain:
        chain.append(link)
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    return "\n".join(_told_alone(each) for each in reversed(chain))


def _told_alone(fault: BaseException) -> str:
    places = "".join(traceback.format_tb(fault.__traceback__))
    return f"{places}{type(fault).__module__}.{type(fault).__qualname__}\n"
