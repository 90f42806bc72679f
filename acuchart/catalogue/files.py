"""Content files: read, typed, and able to say what is wrong where."""

import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import msgspec

T = TypeVar("T")


class BrokenContent(Exception):
    """Content is not as it must be, so nothing of it is shown.

    Attributes:
        file: the file, below the catalogue's folder.
        entry: the entry in it, empty where the file as a whole is at fault.
        fault: what is wrong, and where it helps what to do.
    """

    def __init__(self, file: str, entry: str, fault: str) -> None:
        super().__init__(f"{file}, {entry}: {fault}" if entry else f"{file}: {fault}")
        self.file = file
        self.entry = entry
        self.fault = fault


class ContentFile:
    """One TOML file of the catalogue, read.

    Attributes:
        name: the path below the catalogue's folder, as faults name it.
    """

    def __init__(self, folder: Path, name: str, tables: tuple[str, ...]) -> None:
        """Read `name` below `folder`; it may hold these top-level `tables` (or values) and no others.

        Raises:
            BrokenContent: it cannot be read, is no TOML, or holds something else.
        """
        self.name = name
        self._tables = self._read(folder / name)
        for key in self._tables:
            if key not in tables:
                raise self.broken(key, f"is not known here; this file holds {', '.join(tables)}")

    def broken(self, entry: str, fault: str) -> BrokenContent:
        """The error that names this file and one entry of it, to be raised."""
        return BrokenContent(self.name, entry, fault)

    def value(self, key: str, form: type[T]) -> T:
        """The top-level value `key`.

        Raises:
            BrokenContent: it is missing or of another type.
        """
        if key not in self._tables:
            raise self.broken(key, "is missing")
        return self._typed(key, self._tables[key], form)

    def entries(self, table: str, form: type[T]) -> dict[str, T]:
        """The entries of one table by their key, in the file's order.

        Raises:
            BrokenContent: an entry is not of that form.
        """
        raw = self._typed(table, self._tables.get(table, {}), dict[str, Any])
        return {key: self._typed(f"{table}.{key}", entry, form) for key, entry in raw.items()}

    def require_filled(self, entry: str, *texts: str) -> None:
        """Refuse an empty text.

        Raises:
            BrokenContent: one of them is empty.
        """
        if not all(text.strip() for text in texts):
            raise self.broken(entry, "the text is empty")

    def pick(self, entry: str, keys: Iterable[str], known: Mapping[str, T], kind: str) -> tuple[T, ...]:
        """What `keys` stand for among the `known` things of a kind.

        Raises:
            BrokenContent: one of them is not known.
        """
        for key in keys:
            if key not in known:
                raise self.broken(entry, f'there is no {kind} "{key}"')
        return tuple(known[key] for key in keys)

    def _read(self, path: Path) -> dict[str, Any]:
        try:
            return tomllib.loads(path.read_text(encoding="utf-8"))
        except tomllib.TOMLDecodeError as error:
            raise self.broken("", f"is not TOML: {error}") from None
        except UnicodeDecodeError:
            raise self.broken("", "is not UTF-8") from None
        except OSError as error:
            raise self.broken("", f"cannot be read: {error.strerror}") from None

    def _typed(self, entry: str, raw: object, form: type[T]) -> T:
        try:
            return msgspec.convert(raw, form)
        except msgspec.ValidationError as error:
            raise self.broken(entry, str(error)) from None
