"""The log of the unexpected: for its owner alone, and without a word of what was typed."""

from datetime import UTC, datetime
from pathlib import Path

from acuchart.fault_log import FULL_BYTES, told, write_fault

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def fault_about(name: str) -> ValueError:
    """A fault with a client's name in it, and another that led to it."""
    try:
        try:
            raise KeyError(name)
        except KeyError as error:
            raise ValueError(f"no record of {name}") from error
    except ValueError as fault:
        return fault


def test_the_log_says_what_happened_and_where(tmp_path: Path) -> None:
    log = tmp_path / "new" / "acuchart.log"
    assert write_fault(log, fault_about("Ingrid Sample"), NOW)
    text = log.read_text(encoding="utf-8")
    assert text.startswith("2026-03-02T12:00:00+00:00 Python ")
    assert "builtins.ValueError" in text
    assert "in fault_about" in text


def test_the_log_does_not_say_what_was_typed(tmp_path: Path) -> None:
    write_fault(tmp_path / "acuchart.log", fault_about("Ingrid Sample"))
    assert "Ingrid" not in (tmp_path / "acuchart.log").read_text(encoding="utf-8")


def test_what_led_to_a_fault_stands_before_it() -> None:
    text = told(fault_about("Ingrid Sample"))
    assert text.index("builtins.KeyError") < text.index("builtins.ValueError")


def test_a_context_that_was_put_aside_is_not_told() -> None:
    fault = fault_about("Ingrid Sample")
    fault.__cause__, fault.__suppress_context__ = None, True
    assert "KeyError" not in told(fault)


def test_a_fault_that_leads_to_itself_is_told_once() -> None:
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first
    assert told(first).count("builtins.") == 2


def test_the_log_is_for_its_owner_alone(tmp_path: Path) -> None:
    log = tmp_path / "new" / "acuchart.log"
    write_fault(log, ValueError())
    assert log.stat().st_mode & 0o777 == 0o600
    assert log.parent.stat().st_mode & 0o777 == 0o700


def test_faults_are_added_one_after_another(tmp_path: Path) -> None:
    log = tmp_path / "acuchart.log"
    write_fault(log, ValueError())
    write_fault(log, KeyError())
    text = log.read_text(encoding="utf-8")
    assert text.index("ValueError") < text.index("KeyError")


def test_a_full_log_begins_anew_beside_the_old_one(tmp_path: Path) -> None:
    log = tmp_path / "acuchart.log"
    log.write_bytes(b"x" * (FULL_BYTES + 1))
    write_fault(log, ValueError())
    assert log.stat().st_size < FULL_BYTES
    assert (tmp_path / "acuchart.1.log").stat().st_size > FULL_BYTES


def test_a_log_that_cannot_be_written_is_no_second_fault(tmp_path: Path) -> None:
    (tmp_path / "a file").write_text("", encoding="utf-8")
    assert not write_fault(tmp_path / "a file" / "acuchart.log", ValueError())
