"""What the person at this desk prefers, kept beside the records in a small text file."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from acuchart.desktop.look.choosing import Setting

THEMES: tuple[Setting, ...] = ("system", "light", "dark", "high contrast")
SCALES = (1.0, 1.25, 1.5, 2.0)  # text sizes, 100 to 200 %


class Settings:
    """Theme, text size, motion and the window's place."""

    def __init__(self, file: Path) -> None:
        self._kept = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def theme(self) -> Setting:
        """One of `THEMES`."""
        kept = self._kept.value("look/theme")
        return next((name for name in THEMES if name == kept), THEMES[0])

    @property
    def scale(self) -> float:
        """One of `SCALES`."""
        try:
            kept = float(str(self._kept.value("look/scale", 1.0)))
        except ValueError:
            return 1.0
        return kept if kept in SCALES else 1.0

    @property
    def has_reduced_motion(self) -> bool:
        """Whether things jump instead of moving."""
        return self._kept.value("look/reduced_motion", False) in (True, "true")

    @property
    def window_place(self) -> QByteArray | None:
        """The window's size and place, as Qt saved it."""
        kept = self._kept.value("window/place")
        return kept if isinstance(kept, QByteArray) else None

    def keep_look(self, theme: Setting, scale: float, has_reduced_motion: bool) -> None:
        """Keep how the window looks and moves."""
        self._kept.setValue("look/theme", theme)
        self._kept.setValue("look/scale", scale)
        self._kept.setValue("look/reduced_motion", has_reduced_motion)

    def keep_window_place(self, place: QByteArray) -> None:
        """Keep the window's size and place."""
        self._kept.setValue("window/place", place)
