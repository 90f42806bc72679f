"""The record file is opened beside the interface's thread, and every ending is told."""

import threading
from pathlib import Path

from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from acuchart.desktop.opener import RecordsOpener
from acuchart.domain.refusals import RecordsClosed, Trouble
from acuchart.records.opening import open_records
from acuchart.records.records import Records


def test_the_records_are_opened_in_another_thread_and_told_in_this_one(qtbot: QtBot, tmp_path: Path) -> None:
    opened_in: list[int] = []
    told_in: list[object] = []

    def open_here() -> Records:
        opened_in.append(threading.get_ident())
        return open_records(tmp_path / "practice" / "records.sqlite")

    opener = RecordsOpener(open_here, tmp_path / "log")
    opener.opened.connect(lambda _records: told_in.append(QThread.currentThread()))
    with qtbot.waitSignal(opener.opened, timeout=10_000) as told:
        opener.start()
    assert told.args is not None
    records = told.args[0]
    assert isinstance(records, Records)
    records.close()
    opener.wait()
    assert opened_in != [threading.get_ident()]
    assert told_in == [QThread.currentThread()]


def test_a_file_that_cannot_be_opened_is_told_with_its_way_out(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "records.sqlite").write_text("this is no record file" * 400)
    opener = RecordsOpener(lambda: open_records(tmp_path / "records.sqlite"), tmp_path / "log")
    with qtbot.waitSignal(opener.refused, timeout=10_000) as told:
        opener.start()
    assert told.args is not None
    trouble = told.args[0]
    assert isinstance(trouble, RecordsClosed)
    assert trouble.trouble is Trouble.DAMAGED
    assert trouble.way_out
    opener.wait()


def test_the_unexpected_is_written_down_and_told(qtbot: QtBot, tmp_path: Path) -> None:
    name = " ".join(("Alma", "Sample"))

    def fall() -> Records:
        raise ZeroDivisionError(name)

    opener = RecordsOpener(fall, tmp_path / "log")
    with qtbot.waitSignal(opener.refused, timeout=10_000):
        opener.start()
    opener.wait()
    log = (tmp_path / "log").read_text()
    assert "ZeroDivisionError" in log
    assert name not in log
