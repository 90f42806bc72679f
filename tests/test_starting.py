"""Starting: folders, refusals in one sentence, and what becomes of the unexpected."""

from pathlib import Path

import pytest

from acuchart.atlas.drawings import BrokenDrawing
from acuchart.catalogue.files import BrokenContent
from acuchart.domain.refusals import Refusal
from acuchart.options import Options
from acuchart.starting import (
    INTERRUPTED,
    CannotDo,
    guarded,
    open_window,
    options_for,
    require_display,
    telling_missing_libraries,
)


def raising(fault: BaseException) -> int:
    """Work that ends in a fault."""
    raise fault


def test_work_that_goes_well_keeps_its_status(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert guarded(lambda: 0, tmp_path / "log") == 0
    assert guarded(lambda: 3, tmp_path / "log") == 3
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        (CannotDo("There is no folder."), "There is no folder."),
        (Refusal("Choose a client first."), "Choose a client first."),
        (
            BrokenContent("facts/points.toml", "points.BL31.rule", "is missing"),
            "The catalogue cannot be used: facts/points.toml, points.BL31.rule: is missing.",
        ),
        (
            BrokenDrawing("geometry.svg: has no viewBox"),
            "The chart cannot be used: geometry.svg: has no viewBox.",
        ),
    ],
)
def test_a_refusal_is_told_in_its_own_words(
    fault: Exception, sentence: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert guarded(lambda: raising(fault), tmp_path / "log") == 1
    assert capsys.readouterr().err == f"acuchart: {sentence}\n"
    assert not (tmp_path / "log").exists()


def test_the_unexpected_is_told_by_its_kind_and_written_down(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log, fault = tmp_path / "acuchart.log", ValueError("Ingrid Sample")
    assert guarded(lambda: raising(fault), log) == 1
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert str(log) in told
    assert "ValueError" in told
    assert "Ingrid" not in told + log.read_text(encoding="utf-8")


def test_the_unexpected_without_a_log_is_still_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a file").write_text("", encoding="utf-8")
    assert guarded(lambda: raising(ValueError()), tmp_path / "a file" / "log") == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_ctrl_c_is_silent(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert guarded(lambda: raising(KeyboardInterrupt()), tmp_path / "log") == INTERRUPTED
    assert capsys.readouterr().err == ""


def test_a_practice_lies_in_the_user_s_own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    with options_for() as options:
        assert options == Options(tmp_path / "data" / "acuchart", tmp_path / "cache" / "acuchart")
    assert list(tmp_path.iterdir()) == []


def test_a_practice_lies_where_it_is_asked_for(tmp_path: Path) -> None:
    with options_for(tmp_path) as options:
        assert options.data_dir == tmp_path


def test_a_demo_leaves_nothing_behind() -> None:
    with options_for(is_demo=True) as options:
        assert options.is_demo
        assert options.data_dir.stat().st_mode & 0o777 == 0o700
        options.records_file.write_text("made up", encoding="utf-8")
    assert not options.data_dir.exists()


def test_without_a_display_no_window_is_tried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(CannotDo, match="no display"):
        open_window(Options(tmp_path / "practice", tmp_path))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_any_display_will_do(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, "something")
    require_display()


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    (tmp_path / "a file").write_text("", encoding="utf-8")
    with pytest.raises(CannotDo, match="cannot be used"):
        open_window(Options(tmp_path / "a file" / "practice", tmp_path))


def test_a_missing_library_of_the_system_is_named() -> None:
    missing = "libEGL.so.1: cannot open shared object file: No such file or directory"
    with pytest.raises(CannotDo, match=r"libEGL\.so\.1"), telling_missing_libraries():
        raise ImportError(missing)


def test_a_module_of_our_own_that_is_missing_is_no_library() -> None:
    with pytest.raises(ImportError, match="acuchart"), telling_missing_libraries():
        raise ImportError("No module named 'acuchart.moon'", name="acuchart.moon")
