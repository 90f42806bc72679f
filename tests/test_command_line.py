"""The real program, run as a person at a terminal or a script would run it."""

import json
import os
import shutil
import struct
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

import acuchart
from acuchart import __version__
from acuchart.domain.clients import Person
from acuchart.records.opening import open_records
from tests.conftest import NOON
from tests.records.folders import contents

PACKAGE = Path(acuchart.__path__[0])
SECONDS = 60  # longer than any of these takes on a busy machine
PNG = b"\x89PNG\r\n\x1a\n"


class Told:
    """What a run of the program left: its status and what it said."""

    def __init__(self, run: subprocess.CompletedProcess[bytes]) -> None:
        self.status = run.returncode
        self.out = run.stdout.decode("utf-8")
        self.err = run.stderr.decode("utf-8")

    def is_one_sentence(self) -> bool:
        """Whether nothing but one sentence was said on standard error."""
        return self.out == "" and self.err.startswith("acuchart: ") and self.err.count("\n") == 1


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """An empty home."""
    home = tmp_path / "home"
    home.mkdir()
    return home


def env(home: Path, **more: str) -> dict[str, str]:
    """An environment without a display, with an empty home, that finds this very package."""
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH", "SYSTEMROOT") if name in os.environ}
    return {**kept, "HOME": str(home), "PYTHONPATH": str(PACKAGE.parent), **more}


def run(home: Path, *words: str | Path, **more: str) -> Told:
    """Run the program with these words."""
    command = [sys.executable, "-m", "acuchart", *map(str, words)]
    return Told(
        subprocess.run(command, capture_output=True, env=env(home, **more), timeout=SECONDS, check=False, cwd=home)
    )


def size_of(picture: Path) -> tuple[int, int]:
    """Width and height of a PNG."""
    head = picture.read_bytes()[:24]
    assert head.startswith(PNG)
    width, height = struct.unpack(">II", head[16:24])
    return width, height


def test_the_version_is_told(home: Path) -> None:
    told = run(home, "--version")
    assert (told.status, told.out, told.err) == (0, f"AcuChart {__version__}\n", "")


@pytest.mark.parametrize("words", [["--help"], ["points", "--help"], ["render", "--help"], ["check", "-h"]])
def test_help_is_told_everywhere(home: Path, words: list[str]) -> None:
    told = run(home, *words)
    assert told.status == 0
    assert told.out.startswith("usage: acuchart")
    assert "--data-dir" in told.out


def test_asking_leaves_no_practice_behind(home: Path) -> None:
    run(home, "points")
    run(home, "check")
    left = [path.name for path in home.rglob("*") if path.is_file()]
    assert left in ([], ["geometry.json"])


def test_points_are_listed_as_json(home: Path) -> None:
    told = run(home, "points", "--json")
    points = json.loads(told.out)
    assert (told.status, told.err) == (0, "")
    assert [point["code"] for point in points] == ["BL31", "BL32", "BL33", "BL34"]
    assert {point["pregnancy"] for point in points} == {"contraindicated"}
    assert points[1]["spots"]["left"]["chart"] == "back"


@pytest.mark.parametrize("more", [{"LC_ALL": "C"}, {"PYTHONIOENCODING": "ascii"}, {"PYTHONUTF8": "0"}])
def test_points_are_told_in_utf_8_whatever_the_language(home: Path, more: dict[str, str]) -> None:
    for words in (["points"], ["points", "--json"]):
        told = run(home, *words, **more)
        assert told.status == 0
        assert "次髎" in told.out
        assert "Cìliáo" in told.out


def test_points_come_twice_the_same(home: Path) -> None:
    assert run(home, "points", "--json").out == run(home, "points", "--json").out


@pytest.mark.parametrize("chart", ["back", "sacrum"])
def test_a_chart_is_drawn_without_a_display(home: Path, chart: str) -> None:
    told = run(home, "render", "--chart", chart, "--size", "320x240", "out.png")
    assert (told.status, told.out, told.err) == (0, "", "")
    assert size_of(home / "out.png") == (320, 240)


def test_a_chosen_point_shows_in_the_picture(home: Path) -> None:
    size = ("--size", "400x300")
    assert run(home, "render", "--chart", "sacrum", *size, "plain.png").status == 0
    assert run(home, "render", "--chart", "sacrum", "--select", "bl32", *size, "chosen.png").status == 0
    assert (home / "plain.png").read_bytes() != (home / "chosen.png").read_bytes()


def test_a_picture_replaces_an_older_one(home: Path) -> None:
    (home / "out.png").write_bytes(b"older")
    assert run(home, "render", "--chart", "back", "--size", "100x100", "out.png").status == 0
    assert size_of(home / "out.png") == (100, 100)


WRONG_WORDS = [
    (["dance"], "dance"),
    (["--dance"], "--dance"),
    (["points", "BL32"], "BL32"),
    (["--data-dir"], "--data-dir"),
    (["--data-dir", ""], "folder"),
    (["--demo", "--data-dir", "here", "check"], "--demo"),
    (["check", "--demo", "--data-dir", "here"], "--demo"),
    (["--dem"], "--dem"),
    (["render", "out.png"], "--chart"),
    (["render", "--chart", "front", "out.png"], "front"),
    (["render", "--chart", "back"], "OUT.png"),
    (["render", "--chart", "back", "out.jpg"], ".png"),
    (["render", "--chart", "back", "--select", "BL99", "out.png"], "BL31, BL32, BL33, BL34"),
]
WRONG_SIZES = ["0x0", "0x100", "100x0", "-5x100", "100", "100x", "axb", "1e3x5", "99999x99999", "9999999999x1"]
WRONG_SIZES += ["100x100x3", "\u0661\u0662\u0663x100", ""]


@pytest.mark.parametrize(("words", "named"), WRONG_WORDS)
def test_words_that_are_not_understood_are_named_in_one_sentence(home: Path, words: list[str], named: str) -> None:
    told = run(home, *words)
    assert told.status == 2
    assert told.is_one_sentence(), told.err
    assert named in told.err
    assert not (home / "out.png").exists()


@pytest.mark.parametrize("size", WRONG_SIZES)
def test_a_size_that_cannot_be_drawn_is_named_in_one_sentence(home: Path, size: str) -> None:
    told = run(home, "render", "--chart", "back", f"--size={size}", "out.png")
    assert told.status == 2
    assert told.is_one_sentence(), told.err
    assert size in told.err
    assert not (home / "out.png").exists()


def test_a_picture_in_a_folder_that_is_not_there_is_refused(home: Path) -> None:
    told = run(home, "render", "--chart", "back", home / "nowhere" / "out.png")
    assert told.status == 1
    assert told.is_one_sentence()
    assert "nowhere" in told.err


def test_a_picture_over_a_folder_is_refused(home: Path) -> None:
    (home / "out.png").mkdir()
    told = run(home, "render", "--chart", "back", "out.png")
    assert (told.status, told.err) == (1, "acuchart: out.png is a folder.\n")


def test_a_picture_on_a_full_disk_is_refused(home: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("this system has no full disk to offer")
    (home / "out.png").symlink_to("/dev/full")
    told = run(home, "render", "--chart", "back", "--size", "50x50", "out.png")
    assert told.status == 1
    assert told.is_one_sentence(), told.err


def test_output_that_cannot_be_written_is_told(home: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("this system has no full disk to offer")
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "acuchart", "points"]
        ended = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, env=env(home), cwd=home, check=False)
    assert ended.returncode == 1
    assert ended.stderr.decode() == "acuchart: The output could not be written: No space left on device.\n"


def test_a_reader_that_has_seen_enough_is_no_fault(home: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "acuchart", "points", "--json"]
    ended = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, env=env(home), cwd=home, check=False)
    os.close(writing)
    assert ended.stderr == b""


@pytest.mark.parametrize("closed", [(1,), (2,), (1, 2)])
def test_a_closed_output_is_no_crash(home: Path, closed: tuple[int, ...]) -> None:
    shut = "".join(f" {number}>&-" for number in closed)
    command = ["sh", "-c", f'"{sys.executable}" -m acuchart points{shut}']
    ended = Told(subprocess.run(command, capture_output=True, env=env(home), cwd=home, check=False))
    assert ended.status == (1 if 1 in closed else 0)
    assert ended.err == (
        "" if 2 in closed or 1 not in closed else "acuchart: There is no standard output to write to.\n"
    )


def test_without_a_display_the_window_is_refused(home: Path) -> None:
    told = run(home)
    assert told.status == 1
    assert told.is_one_sentence()
    assert "display" in told.err


def test_all_is_well_without_a_record_file(home: Path) -> None:
    told = run(home, "check")
    assert (told.status, told.err) == (0, "")
    assert told.out.splitlines() == [
        "catalogue: no fault",
        "chart: no fault",
        "records: no fault (none yet)",
    ]


@pytest.mark.parametrize("before_the_verb", [True, False])
def test_a_record_file_is_checked_and_left_as_it_is(home: Path, before_the_verb: bool) -> None:
    practice = home / "practice"
    with closing(open_records(practice / "records.sqlite")) as records:
        records.clients.add(Person("Ingrid Sample"), NOON)
    before = contents(practice)
    place = ["--data-dir", "practice"]
    told = run(home, *place, "check") if before_the_verb else run(home, "check", *place)
    assert (told.status, told.err) == (0, "")
    assert f"records: no fault ({practice / 'records.sqlite'})" in told.out
    assert contents(practice) == before


def test_a_damaged_record_file_is_told_and_left_as_it_is(home: Path) -> None:
    practice = home / "practice"
    practice.mkdir()
    (practice / "records.sqlite").write_bytes(b"something else" * 100)
    before = contents(practice)
    told = run(home, "check", "--data-dir", practice)
    assert told.status == 1
    assert told.err.startswith("acuchart: records: ")
    assert "Traceback" not in told.err
    assert contents(practice) == before


def test_a_check_as_json_says_what_is_wrong(home: Path) -> None:
    (home / "records.sqlite").write_bytes(b"something else" * 100)
    told = run(home, "check", "--json", "--data-dir", home)
    found = json.loads(told.out)
    assert told.status == 1
    assert told.err == ""
    assert (found["ok"], found["catalogue"], found["chart"]) == (False, [], [])
    assert len(found["records"]) == 1


def test_a_practice_that_is_not_there_is_refused_and_not_made(home: Path) -> None:
    told = run(home, "check", "--data-dir", home / "nowhere")
    assert told.status == 1
    assert told.is_one_sentence()
    assert not (home / "nowhere").exists()


def test_a_demo_leaves_no_folder_behind(home: Path, tmp_path: Path) -> None:
    (tmp_path / "temporary").mkdir()
    told = run(home, "check", "--demo", TMPDIR=str(tmp_path / "temporary"))
    assert told.status == 0
    assert list((tmp_path / "temporary").iterdir()) == []


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the program that can be broken."""
    desk = shutil.ignore_patterns("desktop", "__pycache__")
    shutil.copytree(PACKAGE, tmp_path / "copy" / "acuchart", ignore=desk)
    shutil.copytree(PACKAGE.parent / "assets" / "svg", tmp_path / "copy" / "assets" / "svg")
    return tmp_path / "copy"


def break_file(file: Path, old: str, new: str) -> None:
    """Replace the first place where `old` stands."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_broken_content_is_named_with_file_and_entry(home: Path, copy: Path) -> None:
    break_file(copy / "acuchart" / "catalogue" / "facts" / "points.toml", 'stuck-qi = ["black"]', "stuck-qi = []")
    told = run(home, "points", PYTHONPATH=str(copy))
    assert told.is_one_sentence()
    assert "facts/points.toml, statements.stuck-qi: has no source" in told.err
    checked = run(home, "check", PYTHONPATH=str(copy))
    assert checked.status == 1
    assert "catalogue: facts/points.toml, statements.stuck-qi: has no source" in checked.err
    assert "chart: no fault" in checked.out


def test_a_moved_foramen_is_found_out(home: Path, copy: Path) -> None:
    break_file(copy / "assets" / "svg" / "geometry.svg", 'id="foramen-S2-left"', 'id="foramen-S2-right" class="x"')
    told = run(home, "check", PYTHONPATH=str(copy))
    assert told.status == 1
    assert 'two shapes bear the id "foramen-S2-right"' in told.err


def test_a_missing_drawing_is_told(home: Path, copy: Path) -> None:
    shutil.rmtree(copy / "assets")
    told = run(home, "points", PYTHONPATH=str(copy))
    assert told.status == 1
    assert told.is_one_sentence()
    assert "geometry.svg" in told.err
