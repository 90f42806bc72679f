"""Where a practice keeps its things."""

from pathlib import Path

from acuchart.options import Options

DATA, CACHE = Path("data"), Path("cache")


def test_records_and_log_lie_in_the_practice_s_own_folder() -> None:
    options = Options(DATA, CACHE)
    assert options.records_file == DATA / "records.sqlite"
    assert options.log_file == DATA / "acuchart.log"
    assert not options.is_demo


def test_the_log_of_a_demo_outlives_it() -> None:
    options = Options(DATA, CACHE, is_demo=True)
    assert options.records_file == DATA / "records.sqlite"
    assert options.log_file == CACHE / "acuchart.log"
