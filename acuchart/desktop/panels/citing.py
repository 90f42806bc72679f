"""Numbers the sources of a few statements, in the order a reader meets them. No Qt."""

from collections.abc import Iterable

from acuchart.domain.points import Source, Statement


class Citing:
    """Knows the number of each source, from 1."""

    def __init__(self, statements: Iterable[Statement]) -> None:
        keys = (key for statement in statements for key in statement.sources)
        self._numbers = {key: number for number, key in enumerate(dict.fromkeys(keys), start=1)}

    def told(self, statement: Statement) -> str:
        """The statement with the numbers of its sources: "Asked at every visit. [1, 2]"."""
        numbers = sorted(self._numbers[key] for key in statement.sources)
        return f"{statement.text} [{', '.join(str(number) for number in numbers)}]"

    def listed(self, sources: dict[str, Source]) -> tuple[str, ...]:
        """The sources in full, each with its number."""
        found = ((number, sources[key]) for key, number in self._numbers.items())
        return tuple(f"[{number}] {source.citation} {source.where}".strip() for number, source in found)
