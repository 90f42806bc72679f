"""Everything a person can tell the window to do, in one table."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from acuchart.workbench import Workbench

if TYPE_CHECKING:
    from acuchart.desktop.desk import Desk


def always(_workbench: Workbench) -> bool:
    """It can happen at any time."""
    return True


def at_rest(workbench: Workbench) -> bool:
    """It can happen while no treatment fills the window."""
    return workbench.checklist is None


def with_records(workbench: Workbench) -> bool:
    """It can happen while the record file is open and no treatment fills the window."""
    return workbench.records is not None and at_rest(workbench)


def with_client(workbench: Workbench) -> bool:
    """It can happen while a client is on the table and no treatment fills the window."""
    return workbench.open_client is not None and at_rest(workbench)


def fill_screen(desk: "Desk") -> None:
    """Fill the screen, or stop filling it."""
    window = desk.window()
    window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)


def leave(desk: "Desk") -> None:
    """Close the window. Everything is kept; an open treatment stays a draft."""
    desk.window().close()


@dataclass(frozen=True, slots=True)
class Command:
    """Something the user can do.

    Attributes:
        id: names it for tests and settings.
        text: what it does, as a verb.
        keys: its shortcuts, the first one shown.
        run: does it to the desk.
        can: whether it can happen now.
    """

    id: str
    text: str
    keys: tuple[str, ...]
    run: Callable[["Desk"], None]
    can: Callable[[Workbench], bool]


def table(desk: type["Desk"]) -> tuple[Command, ...]:
    """All commands of the window, in the order of the shortcut sheet."""
    return (
        Command("chart", "Go to the chart", ("Ctrl+1",), desk.go_to_chart, at_rest),
        Command("clients", "Go to the clients", ("Ctrl+2",), desk.go_to_clients, at_rest),
        Command("list", "Show the points as a list", ("Ctrl+3",), desk.go_to_list, at_rest),
        Command("find", "Find a point or a client", ("Ctrl+F", "F3", "/"), desk.go_to_search, at_rest),
        Command("choose-client", "Choose a client", ("Ctrl+K",), desk.choose_client, with_records),
        Command("add-client", "Add a client", ("Ctrl+N",), desk.add_client, with_records),
        Command("begin", "Begin a treatment", ("Ctrl+B",), desk.begin, with_client),
        Command("settings", "Change how the window looks", ("Ctrl+,",), desk.show_settings, always),
        Command("shortcuts", "Show these shortcuts", ("F1", "Ctrl+/"), desk.show_shortcuts, always),
        Command("full-screen", "Fill the screen, or stop filling it", ("F11",), fill_screen, always),
        Command("quit", "Quit", ("Ctrl+Q",), leave, always),
    )
