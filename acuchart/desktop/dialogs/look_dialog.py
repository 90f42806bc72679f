"""How the window looks: theme, text size, movement. Every change shows at once and is kept."""

from PySide6.QtWidgets import QApplication, QWidget

from acuchart.desktop.look.choosing import Setting, choose
from acuchart.desktop.look.motion import reduce_motion, reduced_motion
from acuchart.desktop.look.theme import px
from acuchart.desktop.look.wearing import is_desktop_dark, wear
from acuchart.desktop.settings import SCALES, THEMES, Settings
from acuchart.desktop.widgets.dialog import WIDTH_PX, Dialog
from acuchart.desktop.widgets.label import Label
from acuchart.desktop.widgets.segmented import Segmented

THEME_WORDS = {"system": "As the desktop", "light": "Light", "dark": "Dark", "high contrast": "High contrast"}


class LookDialog(Dialog):
    """Theme, text size and movement."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__("Settings", parent)
        self._settings = settings
        self.theme = Segmented(tuple((key, THEME_WORDS[key]) for key in THEMES), "Theme")
        self.scale = Segmented(tuple((str(scale), f"{scale:.0%}") for scale in SCALES), "Text size")
        self.motion = Segmented((("full", "Full"), ("reduced", "As little as possible")), "Movement")
        self.theme.set_choice(settings.theme)
        self.scale.set_choice(str(settings.scale))
        self.motion.set_choice("reduced" if reduced_motion() else "full")
        for title, part in (("Theme", self.theme), ("Text size", self.scale), ("Movement", self.motion)):
            self.body.addWidget(Label(title, 13, 600))
            self.body.addWidget(part)
        self.add_button("Close", self.accept)
        self.theme.chosen.connect(self._wear)
        self.scale.chosen.connect(self._wear)
        self.motion.chosen.connect(self._wear)

    def _wear(self) -> None:
        scale = float(self.scale.choice or 1.0)
        name: Setting = next((each for each in THEMES if each == self.theme.choice), THEMES[0])
        is_reduced = self.motion.choice == "reduced"
        self._settings.keep_look(name, scale, is_reduced)
        reduce_motion(is_reduced)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            wear(app, choose(name, scale, is_dark=is_desktop_dark()))
            self.setMinimumWidth(min(px(WIDTH_PX), self.window().screen().availableSize().width()))
            self.adjustSize()
