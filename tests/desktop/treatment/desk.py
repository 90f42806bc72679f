"""A desk to treat at: real content, a real record file, and clocks turned by hand."""

from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from acuchart.atlas.charts import Atlas
from acuchart.atlas.loading import load_atlas
from acuchart.catalogue.catalogue import Catalogue
from acuchart.catalogue.loading import load
from acuchart.checklist import Checklist
from acuchart.desktop.treatment.ask_sheet import AskSheet
from acuchart.desktop.treatment.page import TreatmentPage
from acuchart.domain.answers import Pressure, Strokes, Verdict
from acuchart.domain.care import PregnancyAnswer, ToldBy
from acuchart.domain.clients import Person
from acuchart.domain.protocols import Protocol
from acuchart.domain.sides import PAIR
from acuchart.domain.treatments import Remarks
from acuchart.records.opening import open_records
from acuchart.workbench import Workbench
from tests.desktop.hands import click, press

MORNING = datetime(2026, 11, 9, 9, 0, tzinfo=UTC)
Key = Qt.Key


class Clock:
    """Wall clock and stopwatch, turned together."""

    def __init__(self) -> None:
        self.now = MORNING
        self.seconds = 0.0

    def __call__(self) -> datetime:
        return self.now

    def stopwatch(self) -> float:
        return self.seconds

    def turn(self, **by: float) -> None:
        step = timedelta(**by)
        self.now += step
        self.seconds += step.total_seconds()


@cache
def content() -> tuple[Catalogue, Atlas]:
    """The shipped catalogue and atlas, read once for all tests."""
    catalogue = load()
    return catalogue, load_atlas(catalogue.points)


def workbench_at(file: Path, clock: Clock, *, is_demo: bool = False) -> Workbench:
    """A workbench with the records in `file`."""
    made = Workbench(*content(), clock=clock, stopwatch=clock.stopwatch, is_demo=is_demo)
    made.attach(open_records(file))
    return made


def standard() -> Protocol:
    return next(iter(content()[0].protocols.values()))


def with_client(workbench: Workbench, name: str = "Alma Sample") -> Workbench:
    workbench.add(Person(name, date(1984, 3, 14)))
    return workbench


def begun(workbench: Workbench) -> Checklist:
    """A treatment of the client on the table, asked about and begun."""
    workbench.tell_pregnancy(PregnancyAnswer.NOT_PREGNANT)
    workbench.begin(standard())
    return running(workbench)


def running(workbench: Workbench) -> Checklist:
    assert workbench.checklist is not None
    return workbench.checklist


def pressed(checklist: Checklist, left: int | None = 6, right: int | None = 6) -> None:
    """One pair found, pressed, asked and left."""
    step = checklist.treatment.current
    assert step is not None
    checklist.tick()
    checklist.tick()
    point, levels = step.point or "", zip(PAIR, (left, right), strict=True)
    checklist.answer_pressure(
        tuple(Pressure(point, side, Verdict.JUST_RIGHT, level, "firm", ToldBy.CLIENT) for side, level in levels)
    )
    checklist.tick()


def earlier_visit(workbench: Workbench, clock: Clock) -> None:
    """A finished visit: BL31 at 5, BL32 at 6, BL33 at 6 left and 4 right, BL34 skipped."""
    checklist = begun(workbench)
    for levels in ((5, 5), (6, 6), (6, 4)):
        pressed(checklist, *levels)
    checklist.skip("too tender", whole_pair=True)
    checklist.answer_strokes(Strokes(left=True, right=True))
    checklist.remark(Remarks(before=5, after=2))
    checklist.finish()
    workbench.put_away()
    clock.turn(days=13)


def said(page: TreatmentPage, verdict: Verdict, level: int | None, told_by: ToldBy = ToldBy.CLIENT) -> None:
    """Answer the question by keys and one click."""
    arrows = {Verdict.TOO_LIGHT: Key.Key_Left, Verdict.JUST_RIGHT: Key.Key_Down, Verdict.TOO_MUCH: Key.Key_Right}
    press(page, arrows[verdict])
    if level is not None:
        press(page, Key(Key.Key_0 + level))
    click(teller(page, told_by))


def teller(page: TreatmentPage, told_by: ToldBy) -> QAbstractButton:
    return ask_sheet(page).tellers.options[told_by.value]


def ask_sheet(page: TreatmentPage) -> AskSheet:
    sheet = page.sheets.sheet
    assert isinstance(sheet, AskSheet)
    return sheet


def sentence(page: TreatmentPage) -> str:
    """The one sentence on the screen."""
    assert page.sheets.sheet is not None
    return page.sheets.sheet.sentence.text()


def line(page: TreatmentPage) -> str:
    """What stands above the main button."""
    return page.sheets.foot.line.words.text()
