"""The clients that were found, as rows."""

from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, QObject, Qt

from acuchart.desktop.clients.client_rows import MARK_ROLE, PAGE, ClientRows
from acuchart.domain.clients import Person
from acuchart.workbench import Workbench
from tests.desktop.clients.conftest import Clock


@pytest.fixture
def owner() -> QObject:
    return QObject()


def _names(rows: ClientRows) -> list[object]:
    return [rows.data(rows.index(row)) for row in range(rows.rowCount())]


def test_without_a_text_those_seen_last_stand_first(workbench: Workbench, clock: Clock, owner: QObject) -> None:
    for name in ("Alma Sample", "Bo Sample"):
        workbench.add(Person(name))
        clock.turn(minutes=1)
    rows = ClientRows(workbench, owner)
    rows.find("")
    assert _names(rows) == ["Bo Sample", "Alma Sample"]


@pytest.mark.parametrize(
    "text", ["alm", "555 01", "1984-03-14", "14.3.1984", "14 Mar 1984", "1984", "sample alma"]
)
def test_name_contact_and_birth_date_are_searched(workbench: Workbench, owner: QObject, text: str) -> None:
    workbench.add(Person("Alma Sample", date(1984, 3, 14), "phone 555 0101"))
    workbench.add(Person("Bo Other"))
    rows = ClientRows(workbench, owner)
    rows.find(text)
    assert _names(rows) == ["Alma Sample"]


def test_a_row_is_read_out_with_birth_date_and_last_visit(workbench: Workbench, owner: QObject) -> None:
    workbench.add(Person("Alma Sample", date(1984, 3, 14)))
    rows = ClientRows(workbench, owner)
    rows.find("")
    spoken = rows.data(rows.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Alma Sample, born 14 Mar 1984, no visit yet"


def test_namesakes_in_the_list_carry_a_mark(workbench: Workbench, owner: QObject) -> None:
    first = workbench.add(Person("Alma Sample", date(1984, 3, 14)))
    second = workbench.add(Person("Alma Sample", date(1984, 3, 14)), namesake_seen=True)
    rows = ClientRows(workbench, owner)
    rows.find("alma")
    marks = {rows.data(rows.index(row), MARK_ROLE) for row in range(2)}
    assert marks == {f"no. {first.id}", f"no. {second.id}"}


def test_more_rows_come_as_the_list_is_scrolled(workbench: Workbench, owner: QObject) -> None:
    for number in range(PAGE + 5):
        workbench.add(Person(f"Sample {number}"))
    rows = ClientRows(workbench, owner)
    rows.find("sample")
    assert rows.rowCount() == PAGE
    assert rows.canFetchMore(QModelIndex())
    rows.fetchMore(QModelIndex())
    assert rows.rowCount() == PAGE + 5
    assert not rows.canFetchMore(QModelIndex())


def test_while_records_are_being_opened_there_is_a_sentence_and_no_row(
    closed_workbench: Workbench, owner: QObject
) -> None:
    rows = ClientRows(closed_workbench, owner)
    rows.find("alma")
    assert rows.rowCount() == 0
    assert rows.trouble == "The records are still being opened."


def test_a_client_is_found_again_by_number(workbench: Workbench, owner: QObject) -> None:
    alma = workbench.add(Person("Alma Sample"))
    rows = ClientRows(workbench, owner)
    rows.find("")
    kept = rows.client_at(rows.row_of(alma.id))
    assert kept is not None
    assert kept.name == "Alma Sample"
    assert rows.row_of(alma.id + 1) == -1
    assert rows.client_at(9) is None
