"""What the record file's driver complains of, in words for the person at the desk."""

from pathlib import Path

from sqlalchemy.exc import DBAPIError

from acuchart.domain.refusals import NotSaved, RecordsClosed, Trouble

_PERM, _BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN = 3, 5, 6, 8, 10, 11, 13, 14
_PROTOCOL, _NOTADB = 15, 26
"""Primary result codes, https://sqlite.org/rescode.html."""
_PRIMARY = 0xFF  # the lower byte of an extended result code

_NOT_SAVED = {
    _FULL: "The disk is full, so this was not saved. Free some space, then try again.",
    _BUSY: "Another program holds the records, so this was not saved. Close it, then try again.",
    _READONLY: "The record file may not be written, so this was not saved. Check the rights of its folder.",
    _IOERR: "The disk did not take the change, so this was not saved. Check that it is connected and not full.",
    _CORRUPT: "The record file is damaged, so this was not saved. Close AcuChart and put back a copy of the file.",
}
_SAME = {_LOCKED: _BUSY, _PROTOCOL: _BUSY, _PERM: _READONLY, _CANTOPEN: _READONLY, _NOTADB: _CORRUPT}


class FileGone(Exception):
    """The record file is no longer where it was opened, or another one stands there."""


def not_saved(error: Exception) -> NotSaved | None:
    """Why a change could not be kept, or `None` where the error is no fault of the file."""
    if isinstance(error, FileGone):
        return NotSaved(
            "The record file was moved, deleted or replaced while it was open, so this was not saved. "
            "Put it back, or close AcuChart and open it again."
        )
    if isinstance(error, UnicodeEncodeError):
        return NotSaved("A text holds a character that cannot be kept. Type it again without pasting.")
    sentence = _NOT_SAVED.get(_kind(error))
    return NotSaved(sentence) if sentence else None


def closed(error: Exception, path: Path) -> RecordsClosed | None:
    """Why a file cannot be opened or read, or `None` where the error is no fault of the file."""
    if isinstance(error, OSError):
        return no_access(path)
    kind = _kind(error)
    if kind == _BUSY:
        return locked(path)
    if kind == _CORRUPT:
        return damaged(path)
    return no_access(path) if kind in (_READONLY, _IOERR, _FULL) else None


def newer(path: Path) -> RecordsClosed:
    """The file was written by a later AcuChart."""
    return RecordsClosed(
        Trouble.NEWER,
        f"The records in {path} were written by a newer AcuChart than this one. They were left untouched.",
        "Install the newer AcuChart, then open them again.",
    )


def damaged(path: Path, what: str = "is damaged or is no record file of AcuChart") -> RecordsClosed:
    """The file is there and does not hold readable records."""
    return RecordsClosed(
        Trouble.DAMAGED,
        f"The file {path} {what}. It was left as it is.",
        "Put a copy of it in its place, or move it away to start with an empty record file.",
    )


def locked(path: Path) -> RecordsClosed:
    """Another program does not let go of the file."""
    return RecordsClosed(
        Trouble.LOCKED,
        f"Another program is using the records in {path}.",
        "Close that program (perhaps a second AcuChart, a backup or a sync), then try again.",
    )


def no_access(path: Path, what: str = "cannot be opened for reading and writing") -> RecordsClosed:
    """The system does not let us read and write the file."""
    return RecordsClosed(
        Trouble.NO_ACCESS,
        f"The record file {path} {what}.",
        "Check that its folder is there, that it is not full, and that you may write in it.",
    )


def _kind(error: Exception) -> int:
    cause = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(cause, "sqlite_errorcode", None)
    primary = code & _PRIMARY if isinstance(code, int) else 0
    return _SAME.get(primary, primary)
