"""One of each part, as it stands in the window, for what all of them have to keep."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from acuchart.desktop.widgets.button import Button
from acuchart.desktop.widgets.card import Card
from acuchart.desktop.widgets.choices import Choices
from acuchart.desktop.widgets.date_field import DateField
from acuchart.desktop.widgets.dialog import Dialog
from acuchart.desktop.widgets.empty_state import EmptyState
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
from acuchart.desktop.widgets.way_on import WayOn
from acuchart.domain.clients import Client, Person

TODAY = date(2026, 11, 22)
ALMA = Client(1, Person("Alma Sample", date(1984, 3, 14)), 1, date(2026, 11, 9))
ARROWS = {"light": Qt.Key.Key_Left, "right": Qt.Key.Key_Down, "much": Qt.Key.Key_Right}
ANSWERS = [("light", "Too light"), ("right", "Just right"), ("much", "Too much")]
SIDES = [("left", "L"), ("pair", "Pair"), ("right", "R")]


def nothing() -> None:
    """What a button of a sample does."""


def answers() -> Choices:
    """The three answers about pressure."""
    return Choices(ANSWERS, "How does this pressure feel?", keys=ARROWS, stacks=False)


def who_said() -> Choices:
    """Who gave the answer."""
    return Choices([("c", "Client said"), ("e", "My estimate"), ("n", "Not asked")], "Who said it")


def sides() -> Segmented:
    """The switch of sides, both chosen."""
    made = Segmented(SIDES, "Sides")
    made.set_choice("pair")
    return made


def levels(level: int | None = None, last: int | None = 6, *, is_compact: bool = False) -> LevelCells:
    """Cells for a level."""
    made = LevelCells("How strong, 0 to 10", is_compact=is_compact)
    made.set_level(level)
    made.set_last(last)
    return made


def identity() -> IdentityCard:
    """The card of a made-up client."""
    made = IdentityCard()
    made.show_client(ALMA, is_demo=True, today=TODAY)
    return made


def large_identity() -> IdentityCard:
    """The card in the treatment."""
    made = IdentityCard(is_large=True)
    made.show_client(ALMA, is_demo=False, today=TODAY)
    return made


def steps(*, is_large: bool = False) -> StepList:
    """Steps in every state."""
    made = StepList(is_large=is_large)
    made.show_steps(
        [
            StepShown(1, "Be on the point, both sides at once", "", "done"),
            StepShown(2, "Rest your attention where you touch", "", "skipped", "too tender today"),
            StepShown(3, "Increase pressure slowly", "", "current"),
            StepShown(4, "Ask which pressure feels best", is_strong=True),
            StepShown(5, "Combine", "small movement and stillness, as the breath leads, without hurry"),
        ]
    )
    return made


def notice() -> NoticeBar:
    """A notice with two ways on."""
    made = NoticeBar()
    ways = [("Look at it", nothing), ("Keep mine", nothing)]
    made.say("Somebody else changed this record meanwhile.", "caution", ways)
    return made


def wrong_date() -> DateField:
    """A field that says what is wrong with it."""
    made = DateField("Birth date")
    made.set_text("31.2.1984")
    made.check()
    return made


def tabs() -> Tabs:
    """Four tabs."""
    made = Tabs("About the point")
    for key, word in (("find", "Find"), ("press", "Press"), ("back", "Background"), ("sources", "Sources")):
        made.add_page(key, word, Label(f"What there is to {word.lower()}."))
    return made


def card() -> Card:
    """A card with a text in it."""
    made = Card("Visits", "Newest first")
    made.body.addWidget(Label("9 Nov 2026 · BL31, BL32, BL33, legs both"))
    return made


def dialog() -> Dialog:
    """A dialog with two buttons."""
    made = Dialog("Is it the same person?")
    made.body.addWidget(Label("There is already a client called Alma Sample."))
    made.add_button("Not now", nothing)
    made.add_primary("Add all the same", nothing)
    return made


def welcome() -> EmptyState:
    """The first window's words."""
    ways = [
        ("plus", "Add your first client", "Only a name is needed", nothing),
        ("chart", "Look round the chart", "117 points on the back, each with its steps", nothing),
    ]
    return EmptyState("The chart is ready", "Choose a dip in the sacrum and follow its steps.", ways)


PARTS: dict[str, Callable[[], QWidget]] = {
    "primary button": lambda: Button("Begin a treatment", "begin", "primary"),
    "large button": lambda: Button("Begin with BL31", "begin", "primary", is_large=True),
    "outlined button": lambda: Button("Handover card", "print"),
    "flat button": lambda: Button("Show on the chart", "begin", "flat"),
    "icon button": lambda: Button("More", "more", shows_text=False),
    "segmented": sides,
    "segmented with icons": lambda: Segmented([("c", "Chart", "chart"), ("l", "List", "list")], "View"),
    "answers": answers,
    "who said it": who_said,
    "level cells": levels,
    "small level cells": lambda: levels(10, 5, is_compact=True),
    "calm pill": lambda: Pill("Not pregnant · asked today", "check"),
    "caution pill": lambda: Pill("Spinal surgery 2019: ask first", "caution", "caution"),
    "danger pill": lambda: Pill("Pregnant · told today 09:12", "refused", "danger"),
    "quiet pill": lambda: Pill("Not asked", "eye", "quiet"),
    "identity card": identity,
    "large identity card": lambda: large_identity(),
    "large switch": lambda: Segmented(SIDES, "Sides", is_large=True),
    "gate block": lambda: GateBlock("Do not use in pregnancy", "Traditional contraindication, BL31 to BL34 [4]"),
    "step list": steps,
    "large step list": lambda: steps(is_large=True),
    "search field": lambda: SearchField("Find a point, a name, a use", "/"),
    "level bar": lambda: LevelBar(6),
    "empty level bar": lambda: LevelBar(None),
    "statement": lambda: StatementRow(
        "tradition", "Tradition", "Said to move stuck Qi in the Bladder line.", [1, 2]
    ),
    "notice": notice,
    "text field": lambda: TextField("Name", "As the client says it."),
    "text area": lambda: TextArea("Note", "Only you can read it."),
    "wrong date": wrong_date,
    "tabs": tabs,
    "card": card,
    "dialog": dialog,
    "way on": lambda: WayOn("plus", "Add your first client", "Only a name is needed"),
    "welcome": welcome,
    "label": lambda: Label("Said to move stuck Qi in the Bladder line; used for low back.", 15),
    "title": lambda: Label("17 mm too high", 28, 600, display=True),
}
