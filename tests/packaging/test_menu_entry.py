"""The entry in the menu, the description in software centres, and the icon of both."""

import re
import shutil
import subprocess
from configparser import RawConfigParser
from xml.etree import ElementTree

import pytest

from acuchart import __version__
from tests.packaging.clones import ROOT

PACKAGING = ROOT / "packaging"
GREEN = "#0B6353"  # the accent of the light theme


def foramina() -> list[tuple[float, float]]:
    """The holes of the icon's sacrum, from the top down."""
    icon = ElementTree.parse(PACKAGING / "acuchart.svg")
    holes = icon.iterfind(".//{http://www.w3.org/2000/svg}circle")
    return sorted(((float(hole.attrib["cx"]), float(hole.attrib["cy"])) for hole in holes), key=lambda at: at[1])


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="no desktop-file-utils here")
def test_the_menu_entry_is_valid() -> None:
    said = subprocess.run(
        ["desktop-file-validate", PACKAGING / "acuchart.desktop"], capture_output=True, text=True, check=False
    )
    assert (said.returncode, said.stdout) == (0, "")


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="no appstream here")
def test_the_description_is_valid() -> None:
    command = ["appstreamcli", "validate", "--no-net", "--strict", str(PACKAGING / "acuchart.metainfo.xml")]
    said = subprocess.run(command, capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stdout


def test_entry_and_description_lead_to_each_other_and_to_the_icon() -> None:
    entry = RawConfigParser()
    entry.read(PACKAGING / "acuchart.desktop")
    assert (PACKAGING / f"{entry['Desktop Entry']['Icon']}.svg").exists()
    described = ElementTree.parse(PACKAGING / "acuchart.metainfo.xml")
    assert described.findtext("launchable") == "acuchart.desktop"
    assert described.findtext("provides/binary") == entry["Desktop Entry"]["Exec"]


def test_the_newest_release_described_is_this_one() -> None:
    newest = ElementTree.parse(PACKAGING / "acuchart.metainfo.xml").find("releases/release")
    assert newest is not None
    assert newest.attrib["version"] == __version__


def test_the_icon_s_eight_foramina_lie_in_two_rows_that_mirror_each_other_and_converge() -> None:
    holes = foramina()
    assert len(holes) == 8
    left = [at for at in holes if at[0] < 32]
    right = [at for at in holes if at[0] > 32]
    assert [(round(64 - x, 3), y) for x, y in left] == right
    assert [x for x, _ in left] == sorted(x for x, _ in left)


def test_the_icon_keeps_to_white_and_the_one_green() -> None:
    colours = set(re.findall(r"#\w{6}", (PACKAGING / "acuchart.svg").read_text(encoding="utf-8")))
    assert colours == {"#FFFFFF", GREEN}
