"""The accessibility bus of a desktop: find what a program shows there, read it, press it.

Run by the system's Python, which has `gi`; a virtual environment has none.
"""

import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE_S = 25.0  # until something is on the bus, on a busy machine
STEP_MS = 40
PRESSES = ("Press", "Toggle", "Check")  # what a press is called, by kind of control


def patiently(look: Callable[[], Any], wanted: str) -> Any:
    """What `look` finds, as soon as it finds something."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        try:
            if seen := look():
                return seen
        except GLib.Error:
            pass  # it was just being taken away
        listen()
    raise SystemExit(f"not found in time: {wanted}")


def listen() -> None:
    """Let what came over the bus be dealt with, for a moment."""
    loop = GLib.MainLoop()
    GLib.timeout_add(STEP_MS, loop.quit)
    loop.run()


def program(name: str) -> Any:
    """The program of this name, once it is on the bus and shows a window."""
    Atspi.init()

    def find() -> Any:
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child and child.get_name() == name and child.get_child_count():
                return child
        return None

    return patiently(find, name)


def nodes(parent: Any) -> Iterator[Any]:
    """Everything shown below, depth first."""
    parent.clear_cache()
    for index in range(parent.get_child_count()):
        child = parent.get_child_at_index(index)
        if child:
            child.clear_cache()  # else what was hidden when it was last seen stays hidden
        if child and Atspi.StateType.SHOWING in child.get_state_set().get_states():
            yield child
            yield from nodes(child)


def all_said(parent: Any) -> list[str]:
    """Names and descriptions of everything shown."""
    return [text for node in nodes(parent) for text in (node.get_name(), node.get_description()) if text]


def press(parent: Any, name: str, within: str = "") -> None:
    """Press the control of this name, once it can be pressed."""

    def find() -> Any:
        for node in nodes(parent):
            if node.get_name() == name and _press_of(node) is not None and _is_within(node, within):
                return node if Atspi.StateType.ENABLED in node.get_state_set().get_states() else None
        return None

    try:
        node = patiently(find, f"{name} to press")
    except SystemExit as missing:
        raise SystemExit(f"{missing}; there is {all_said(parent)}") from missing
    Atspi.Action.do_action(node, _press_of(node))


def write(parent: Any, name: str, text: str) -> None:
    """Put text into the field of this name."""

    def find() -> Any:
        every = (node for node in nodes(parent) if node.get_name() == name)
        return next((node for node in every if node.get_editable_text_iface()), None)

    Atspi.EditableText.set_text_contents(patiently(find, f"{name} to write into"), text)


def wait_to_hear(parent: Any, text: str) -> None:
    """Wait until the program says this."""
    patiently(lambda: any(text in said for said in all_said(parent)), text)


def _press_of(node: Any) -> int | None:
    count = Atspi.Action.get_n_actions(node) if node.get_action_iface() else 0
    names = [Atspi.Action.get_action_name(node, index) for index in range(count)]
    return next((names.index(name) for name in PRESSES if name in names), None)


def _is_within(node: Any, name: str) -> bool:
    while name and node is not None and node.get_name() != name:
        node = node.get_parent()
    return node is not None


def say(text: str) -> None:
    """Tell the test that started this."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()
