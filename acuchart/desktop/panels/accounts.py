"""What is said about a point, laid out: steps, the three rows of background, the sources by number."""

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from acuchart.desktop.widgets.label import Label
from acuchart.desktop.widgets.statement_row import StatementRow
from acuchart.desktop.widgets.step_list import StepList
from acuchart.domain.care import CareWords
from acuchart.domain.points import Instruction, Point, Source, Statement

ROWS = (
    ("tradition", "Tradition", "tradition"),
    ("anatomy", "Anatomy", "anatomy"),
    ("evidence", "Evidence", "evidence"),
    ("refused", "Refuse", "refuse"),
    ("caution", "Caution", "cautions"),
)


class SourceNumbers:
    """Numbers the sources cited about a point in the order a reader meets them, from 1."""

    def __init__(self, point: Point, care: CareWords) -> None:
        self._numbers: dict[str, int] = {}
        self._take(care.rule.sources)
        account = point.account
        for instruction in (*account.locate, *account.activate):
            self._take(instruction.sources)
        self._take(point.location.sources)
        for _icon, _title, field in ROWS:
            for statement in getattr(account, field):
                self._take(statement.sources)
        if point.names.numbering:
            self._take(point.names.numbering.sources)

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the sources, in the order of their numbers."""
        return tuple(self._numbers)

    def of(self, keys: Iterable[str]) -> list[int]:
        """The numbers of these sources, smallest first."""
        return sorted({self._numbers[key] for key in keys})

    def told(self, keys: Iterable[str]) -> str:
        """The numbers of these sources as they are printed: "[1, 3]"."""
        return f"[{', '.join(str(number) for number in self.of(keys))}]"

    def _take(self, keys: Iterable[str]) -> None:
        for key in keys:
            self._numbers.setdefault(key, len(self._numbers) + 1)


def locating(point: Point, numbers: SourceNumbers, *, is_page: bool) -> QWidget:
    """How to find the point with the hands, step by step."""
    heading = ("Find it by hand", "Light pressure, no clock")
    return _instructions(heading, point.account.locate, numbers, is_page)


def activating(point: Point, numbers: SourceNumbers, *, is_page: bool) -> QWidget:
    """How to press it; on a page of its own with a word on each step."""
    steps = point.account.activate
    if is_page:
        steps = tuple(Instruction(step.title, "", step.sources) for step in steps)
    return _instructions(("Press it", ""), steps, numbers, is_page)


def _instructions(
    heading: tuple[str, str], steps: Sequence[Instruction], numbers: SourceNumbers, is_page: bool
) -> QWidget:
    title, aside = heading
    part, column = _part()
    head = QHBoxLayout()
    if is_page:  # else the tab says it
        head.addWidget(Label(title, 13, 600, wraps=False))
        head.addStretch()
    cited = numbers.told(key for step in steps for key in step.sources)
    head.addWidget(Label(f"{aside} {cited}".strip(), 12, 400, "ink2", wraps=False))
    column.addLayout(head)
    listed = StepList(is_large=not is_page)
    listed.setAccessibleName(title)
    listed.show_steps([(number, step.title, step.text, "idle") for number, step in enumerate(steps, 1)])
    column.addWidget(listed)
    return part


def background(point: Point, numbers: SourceNumbers) -> QWidget:
    """Tradition, anatomy, evidence, whom to refuse and cautions, each apart, and where it is."""
    part, column = _part()
    column.setSpacing(0)
    for icon, title, field in ROWS:
        statements = getattr(point.account, field)
        if statements:
            column.addWidget(_row(icon, title, statements, numbers))
    column.addWidget(_row("hand", "Where", (point.location,), numbers))
    if point.names.numbering:
        column.addWidget(_row("info", "Number", (point.names.numbering,), numbers))
    return part


def source_list(numbers: SourceNumbers, sources: dict[str, Source]) -> QWidget:
    """The sources in full, by number."""
    part, column = _part()
    column.addWidget(Label("Sources", 13, 600))
    for number, key in enumerate(numbers.keys, 1):
        source = sources[key]
        parts = (source.citation.rstrip("."), source.where)
        told = ". ".join(part for part in parts if part)
        column.addWidget(Label(f"[{number}]  {told}", 12, 400, "ink2"))
    return part


def _row(icon: str, title: str, statements: Sequence[Statement], numbers: SourceNumbers) -> StatementRow:
    text = "\n".join(f"{statement.text} {numbers.told(statement.sources)}" for statement in statements)
    return StatementRow(icon, title, text, ())


def _part() -> tuple[QWidget, QVBoxLayout]:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 8, 0, 8)
    column.setSpacing(8)
    return part, column
