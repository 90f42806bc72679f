"""Renders every part in every theme and two text sizes: `python -m tests.desktop.widgets.gallery DIR`."""

import sys
from datetime import date
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from acuchart.desktop.look.icons import icon, names
from acuchart.desktop.look.theme import THEMES, scaled
from acuchart.desktop.look.wearing import wear
from acuchart.desktop.widgets.button import Button
from acuchart.desktop.widgets.card import Card
from acuchart.desktop.widgets.choices import Choices
from acuchart.desktop.widgets.date_field import DateField
from acuchart.desktop.widgets.empty_state import EmptyState
from acuchart.desktop.widgets.flow import FlowRow
from acuchart.desktop.widgets.gate_block import GateBlock
from acuchart.desktop.widgets.identity_card import IdentityCard
from acuchart.desktop.widgets.label import Label
from acuchart.desktop.widgets.level_bar import LevelBar
from acuchart.desktop.widgets.level_cells import LevelCells
from acuchart.desktop.widgets.notice_bar import NoticeBar
from acuchart.desktop.widgets.pill import Pill
from acuchart.desktop.widgets.search_field import SearchField
from acuchart.desktop.widgets.segmented import Segmented
from acuchart.desktop.widgets.statement_row import StatementRow
from acuchart.desktop.widgets.step_list import StepList, StepShown
from acuchart.desktop.widgets.tabs import Tabs
from acuchart.desktop.widgets.text_field import TextArea, TextField
from acuchart.domain.clients import Client, Person

TODAY = date(2026, 11, 22)
ALMA = Client(1, Person("Alma Sample", date(1984, 3, 14)), 1, date(2026, 11, 9))
ARROWS = {"light": Qt.Key.Key_Left, "right": Qt.Key.Key_Down, "much": Qt.Key.Key_Right}


def row(*parts: QWidget) -> FlowRow:
    """Parts side by side at their own width, wrapped where there is no room."""
    made = FlowRow(gap_px=10)
    for part in parts:
        made.addWidget(part)
    return made


def disabled(part: QWidget) -> QWidget:
    """The same part, not usable now."""
    part.setEnabled(False)
    return part


def chosen(part: Segmented, key: str) -> Segmented:
    """The same control with one segment chosen."""
    part.set_choice(key)
    return part


def bar(level: int | None) -> LevelBar:
    """A level to read, as wide as in a panel."""
    made = LevelBar(level)
    made.setFixedWidth(240)
    return made


def icon_button(name: str) -> Button:
    """A button with that icon alone."""
    return Button(name, name, "flat", shows_text=False)


def left_parts() -> list[QWidget | QLayout]:
    """Controls, status and lists."""
    identity = IdentityCard()
    identity.show_client(ALMA, is_demo=True, today=TODAY)
    steps = StepList()
    steps.show_steps(
        [
            StepShown(1, "Be on the point, both sides at once", "", "done"),
            StepShown(2, "Rest your attention where you touch", "", "skipped", "too tender today"),
            StepShown(3, "Increase pressure slowly", "", "current"),
            StepShown(4, "Ask which pressure feels best", is_strong=True),
            StepShown(5, "Combine small movement and stillness, as the breath leads, without any hurry"),
        ]
    )
    find = StepList(is_large=True)
    find.show_steps(
        [
            (1, "Feel for the centre of the sacrum", "The bony ridge on the midline.", "idle"),
            (2, "Slide outwards, both hands", "Light pressure, until you feel little dips.", "idle"),
        ]
    )
    return [
        row(Button("Begin a treatment", "begin", "primary"), Button("Handover card", "print")),
        row(Button("Show on the chart", "begin", "flat"), disabled(Button("Treatment closed", "lock"))),
        row(disabled(Button("Begin a treatment", "begin", "primary")), icon_button("more"), icon_button("plus")),
        row(
            chosen(Segmented([("back", "Whole back"), ("sacrum", "Sacrum")], "Chart"), "back"),
            chosen(Segmented([("c", "Chart", "chart"), ("l", "List", "list")], "View"), "c"),
        ),
        row(chosen(Segmented([("l", "L"), ("p", "Pair"), ("r", "R")], "Sides"), "p")),
        row(Pill("Not pregnant · asked today", "check"), Pill("Spinal surgery 2019", "caution", "caution")),
        row(Pill("Pregnant · told today 09:12", "refused", "danger"), Pill("Not asked", "eye", "quiet")),
        row(identity),
        GateBlock("Do not use in pregnancy", "Traditional contraindication, BL31 to BL34 [4]"),
        SearchField("Find a point, a name, a use", "/"),
        steps,
        find,
        row(bar(6)),
        row(bar(None)),
        StatementRow(
            "tradition", "Tradition", "Said to move stuck Qi in the Bladder line; used for low back.", [1]
        ),
        StatementRow("anatomy", "Anatomy", "Over the second posterior sacral foramen; about 8 mm wide.", [2]),
        StatementRow("evidence", "Evidence", "One small labour trial of this point.", [3, 4]),
    ]


def middle_parts() -> list[QWidget | QLayout]:
    """Fields, notices, tabs, cards."""
    info, caution, danger = NoticeBar(), NoticeBar(), NoticeBar()
    info.say("The answer was kept. It will be asked again at the next visit.")
    caution.say("Somebody else changed this record meanwhile.", "caution", [("Look", print), ("Keep mine", print)])
    danger.say("Not saved: the disk is full. What you typed is still here.", "danger", [("Try again", print)])
    name, birth, bad = TextField("Name"), DateField("Birth date"), DateField("Birth date")
    name.set_text("Alma Sample")
    birth.set_text("14.3.1984")
    bad.set_text("31.2.1984")
    bad.check()
    note = TextArea("Note", "Only you can read it.", "Anything worth remembering")
    tabs = Tabs("About the point")
    for key, word in (("f", "Find"), ("p", "Press"), ("b", "Background"), ("s", "Sources")):
        tabs.add_page(key, word, Label("The bony ridge on the midline.", role="ink2"))
    card = Card("Visits", "Newest first")
    card.corner.addWidget(chosen(Segmented([("a", "All"), ("n", "Notes")], "Kind"), "a"))
    card.body.addWidget(Label("9 Nov 2026 · BL31, BL32, BL33, legs both", weight=600))
    ways = [
        ("plus", "Add your first client", "Only a name is needed", print),
        ("chart", "Look round the chart", "117 points on the back, each with its steps", print),
    ]
    empty = EmptyState("The chart is ready", "Choose a dip in the sacrum and follow its steps.", ways)
    return [name, birth, bad, note, info, caution, danger, tabs, card, empty]


def right_parts() -> list[QWidget | QLayout]:
    """What stands in the treatment."""
    answers = Choices(
        [("light", "Too light"), ("right", "Just right"), ("much", "Too much")],
        "How does this pressure feel?",
        keys=ARROWS,
        stacks=False,
    )
    answered = Choices([("c", "Client said"), ("e", "My estimate"), ("n", "Not asked")], "Who said it")
    answered.set_choice("c")
    cells, said, small = (
        LevelCells("How strong, 0 to 10"),
        LevelCells("Again"),
        LevelCells("Pain", is_compact=True),
    )
    cells.set_last(6)
    said.set_last(6)
    said.set_level(7)
    small.set_last(5)
    small.set_level(10)
    kicker = Label("BL32, both sides", 22, 600, "accent")
    drawn = []
    for side in (20, 40, 80):
        for name in names():
            part = QLabel()
            part.setPixmap(icon(name, "ink").pixmap(side, side))
            drawn.append(part)
    asked = Label("Ask: how does this pressure feel?", 60, 600, display=True)
    return [kicker, asked, answers, cells, answered, said, small, row(*drawn)]


def page() -> QWidget:
    """Everything on one page."""
    made = QWidget()
    columns = QHBoxLayout(made)
    columns.setContentsMargins(24, 24, 24, 24)
    columns.setSpacing(32)
    for parts, width in ((left_parts(), 400), (middle_parts(), 430), (right_parts(), 632)):
        holder = QWidget()
        holder.setFixedWidth(round(width * SCALE))
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for part in parts:
            if isinstance(part, QLayout):
                column.addLayout(part)
            else:
                column.addWidget(part)
        column.addStretch(1)
        holder.setFixedHeight(column.heightForWidth(holder.width()))
        columns.addWidget(holder, 0, Qt.AlignmentFlag.AlignTop)
    return made


SCALE = 1.0


def main() -> None:
    """Write one picture for each theme and text size."""
    app = QApplication([])
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    global SCALE
    for size in (1.0, 2.0):
        SCALE = 1.0 if size == 1.0 else 1.4
        for theme in THEMES:
            wear(app, scaled(theme, size))
            shown = page()
            shown.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
            shown.move(QPoint(0, 0))
            shown.adjustSize()
            shown.show()
            app.processEvents()
            shown.grab().save(str(folder / f"{theme.name.replace(' ', '-')}-{round(size * 100)}.png"))
            shown.close()
            shown.deleteLater()
            app.processEvents()


if __name__ == "__main__":
    main()
