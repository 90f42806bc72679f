"""Content files: read field by field, each with its type, and able to say what is wrong where.

Done by hand, because loading a library for it would cost a start 12 ms of the 33 it may take.
"""

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")

_NOTHING = object()


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


class Fields:
    """The fields of one table of a content file. Each is taken once; what is left at the end is a fault.

    Every method raises `BrokenContent` where a field is missing or of another type, and names it.

    Attributes:
        file: the file's path below the catalogue's folder, as faults name it.
        entry: the table's name, empty for the file's top level.
    """

    def __init__(self, file: str, entry: str, raw: Mapping[str, Any]) -> None:
        self.file = file
        self.entry = entry
        self._left = dict(raw)

    def broken(self, fault: str, field: str = "") -> BrokenContent:
        """The error that names this table or one `field` of it, to be raised."""
        return BrokenContent(self.file, self._path(field), fault)

    def names(self) -> tuple[str, ...]:
        """The fields that are left, in the file's order."""
        return tuple(self._left)

    def text(self, field: str, default: str | None = None) -> str:
        """A text; only one with a `default` may be left out, and none may be empty."""
        text = self._take(field, str, "a text", _NOTHING if default is None else default)
        if not text.strip() and text != default:
            raise self.broken("is empty", field)
        return str(text)

    def texts(self, field: str) -> tuple[str, ...]:
        """A list of texts; nothing where it is left out."""
        texts = self._take(field, list, "a list", [])
        if not all(isinstance(text, str) for text in texts):
            raise self.broken("must be a list of texts", field)
        return tuple(texts)

    def whole(self, field: str) -> int:
        """A whole number."""
        return int(self._take(field, int, "a whole number"))

    def number(self, field: str) -> float:
        """A number."""
        return float(self._take(field, (int, float), "a number"))

    def flag(self, field: str) -> bool:
        """True or false."""
        return bool(self._take(field, bool, "true or false"))

    def table(self, field: str) -> "Fields":
        """A table of its own."""
        return Fields(self.file, self._path(field), self._take(field, dict, "a table"))

    def tables(self) -> Iterator[tuple[str, "Fields"]]:
        """All that is left, each a table, by its name."""
        for name in self.names():
            yield name, self.table(name)

    def list_of_tables(self, field: str) -> list["Fields"]:
        """A list of tables."""
        raw = self._take(field, list, "a list")
        if not all(isinstance(each, dict) for each in raw):
            raise self.broken("must be a list of tables", field)
        return [Fields(self.file, self.entry, each) for each in raw]

    def pick(self, field: str, known: Mapping[str, T], kind: str) -> tuple[T, ...]:
        """What a list of keys stands for among the `known` things of a kind."""
        keys = self.texts(field)
        for key in keys:
            if key not in known:
                raise self.broken(f'there is no {kind} "{key}"', field)
        return tuple(known[key] for key in keys)

    def end(self) -> None:
        """Refuse whatever was not taken, so that no typing error hides."""
        for name in self._left:
            raise self.broken("is not known here", name)

    def _path(self, field: str) -> str:
        return f"{self.entry}.{field}".strip(".")

    def _take(self, field: str, kind: Any, words: str, default: Any = _NOTHING) -> Any:  # noqa: ANN401  (TOML's values)
        value = self._left.pop(field, default)
        if value is _NOTHING:
            raise self.broken("is missing", field)
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            raise self.broken(f"must be {words}", field)
        return value


def read_content(folder: Path, name: str) -> Fields:
    """The top level of one file.

    Raises:
        BrokenContent: it cannot be read or is no TOML.
    """
    try:
        return Fields(name, "", tomllib.loads((folder / name).read_text(encoding="utf-8")))
    except tomllib.TOMLDecodeError as error:
        raise BrokenContent(name, "", f"is not TOML: {error}") from None
    except UnicodeDecodeError:
        raise BrokenContent(name, "", "is not UTF-8") from None
    except OSError as error:
        raise BrokenContent(name, "", f"cannot be read: {error.strerror}") from None
