"""What a person prefers is kept, and nonsense in the file is no trouble."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from acuchart.desktop.settings import Settings


def test_a_new_desk_follows_the_desktop(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    assert (settings.theme, settings.scale, settings.has_reduced_motion) == ("system", 1.0, False)
    assert settings.window_place is None


def test_what_was_chosen_is_there_at_the_next_start(tmp_path: Path) -> None:
    Settings(tmp_path / "settings.ini").keep_look("dark", 1.5, True)
    settings = Settings(tmp_path / "settings.ini")
    assert (settings.theme, settings.scale, settings.has_reduced_motion) == ("dark", 1.5, True)


def test_the_window_opens_where_it_was(tmp_path: Path) -> None:
    Settings(tmp_path / "settings.ini").keep_window_place(QByteArray(b"here"))
    assert Settings(tmp_path / "settings.ini").window_place == QByteArray(b"here")


@pytest.mark.parametrize("text", ["[look]\ntheme=pink\nscale=many\n", "[look]\nscale=77\n", "\0\0\0", ""])
def test_nonsense_in_the_file_is_no_trouble(tmp_path: Path, text: str) -> None:
    (tmp_path / "settings.ini").write_text(text)
    settings = Settings(tmp_path / "settings.ini")
    assert (settings.theme, settings.scale) == ("system", 1.0)
