"""Walks the accessibility tree of a running program, as a screen reader does.

Run by the system's Python, which has `gi`; prints what it found as JSON. Not part of the test package's own
imports: the tests start it as a program.
"""

import json
import sys
import time
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE_S = 15.0  # until the program is on the bus
STEP_MS = 100


def main() -> None:
    """Find the program named by the first argument, press the button named by the second, tell the tree."""
    name, press = sys.argv[1], sys.argv[2]
    Atspi.init()
    program = patiently(lambda: child_named(Atspi.get_desktop(0), name))
    button = patiently(lambda: found(program, press))
    told: dict[str, Any] = {"tree": [describe(node) for node in nodes(program)]}
    told["pressed"] = Atspi.Action.do_action(button, action_named(button, "Press"))
    Atspi.Action.do_action(button, action_named(button, "SetFocus"))
    patiently(lambda: "focused" in states(button) and "selected" in states(button))
    told["after"] = describe(button)
    json.dump(told, sys.stdout)


def patiently(look: Any) -> Any:
    """What `look` finds, as soon as it finds something."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        if seen := look():
            return seen
        listen()
    raise SystemExit("not found in time")


def listen() -> None:
    """Let what came over the bus be dealt with, for a moment."""
    loop = GLib.MainLoop()
    GLib.timeout_add(STEP_MS, loop.quit)
    loop.run()


def child_named(parent: Any, name: str) -> Any:
    """The child with a name."""
    for index in range(parent.get_child_count()):
        child = parent.get_child_at_index(index)
        if child and child.get_name() == name:
            return child
    return None


def nodes(parent: Any) -> Any:
    """Everything below, depth first."""
    for index in range(parent.get_child_count()):
        child = parent.get_child_at_index(index)
        if child:
            yield child
            yield from nodes(child)


def found(parent: Any, name: str) -> Any:
    """The node with a name, anywhere below."""
    return next((node for node in nodes(parent) if node.get_name() == name), None)


def states(node: Any) -> list[str]:
    """What is said of its state now."""
    node.clear_cache()
    return [state.value_nick for state in node.get_state_set().get_states()]


def action_named(node: Any, name: str) -> int:
    """The number of an action."""
    return actions_of(node).index(name)


def actions_of(node: Any) -> list[str]:
    """What can be done with a node."""
    try:
        return [Atspi.Action.get_action_name(node, index) for index in range(Atspi.Action.get_n_actions(node))]
    except GLib.Error:  # nothing can
        return []


def describe(node: Any) -> dict[str, Any]:
    """Everything a screen reader learns of a node."""
    extents = node.get_extents(Atspi.CoordType.SCREEN)
    return {
        "role": node.get_role_name(),
        "name": node.get_name(),
        "description": node.get_description(),
        "rect": [extents.x, extents.y, extents.width, extents.height],
        "actions": actions_of(node),
        "states": states(node),
    }


main()
