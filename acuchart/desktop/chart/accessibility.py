"""The chart as a screen reader meets it: a list of spots, each a button.

Found by crashing: `interface_cast` answers with a `VoidPtr`, of address 0 for "none"; an action is an object
of its own that Python must keep; a child that is no QObject is registered, and taken back with
`deleteAccessibleInterface` before Python forgets it; children are made when asked for, not before.
"""

from functools import cache
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleEvent,
    QAccessibleInterface,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import Shiboken

from acuchart.desktop.chart.marks import SpotState
from acuchart.desktop.chart.spots import REACH_PX, Key
from acuchart.domain.points import Pregnancy

if TYPE_CHECKING:
    from acuchart.desktop.chart.view import ChartView

NOTHING = Shiboken.VoidPtr(0)
NONE = cast("QAccessibleInterface", None)  # Qt means "no such thing" by a null, which PySide's types leave out

_trees: dict[int, "SpotTree"] = {}  # by the address of the view; what C++ points at must not be collected


def announce(view: "ChartView") -> None:
    """Make a chart's spots known to screen readers. To be called before anything asks about the view."""
    _install()
    address = Shiboken.getCppPointer(view)[0]
    tree = _trees[address] = SpotTree(view)
    view.spots.focus_moved.connect(tree.tell_focus)
    view.spots.chosen.connect(tree.tell_choice)
    view.destroyed.connect(lambda: _forget(address))


class SpotTree:
    """The accessible children of one chart, each made when first asked for."""

    def __init__(self, view: "ChartView") -> None:
        self.view = view
        self.chart: SpotList | None = None
        self._buttons: dict[Key, tuple[SpotButton, int]] = {}

    def button(self, key: Key) -> "SpotButton":
        """The button of a spot."""
        if key not in self._buttons:
            made = SpotButton(self.view, key)
            self._buttons[key] = made, QAccessible.registerAccessibleInterface(made)
        return self._buttons[key][0]

    def keys(self) -> list[Key]:
        """The spots in their order."""
        return list(self.view.spots.items)

    def index(self, button: QAccessibleInterface) -> int:
        """The place of a button in the list, or -1."""
        keys = self.keys()
        return next((keys.index(key) for key, (made, _id) in self._buttons.items() if made is button), -1)

    def tell_focus(self, key: Key | None) -> None:
        """Tell that the keyboard is on another spot."""
        if key is not None:
            self._tell(key, QAccessible.Event.Focus)

    def tell_choice(self, code: str, sides: tuple[object, ...]) -> None:
        """Tell that a point was chosen."""
        for key in self.keys():
            if key[0] == code and key[1] in sides:
                self._tell(key, QAccessible.Event.Selection)

    def let_go(self) -> None:
        """Take the buttons back from Qt, which keeps plain pointers to them."""
        for _button, number in self._buttons.values():
            QAccessible.deleteAccessibleInterface(number)
        self._buttons.clear()

    def _tell(self, key: Key, event: QAccessible.Event) -> None:
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self.button(key), event))


class SpotList(QAccessibleWidget):
    """The chart: a list of the spots."""

    def __init__(self, tree: SpotTree) -> None:
        super().__init__(tree.view, QAccessible.Role.List, tree.view.accessibleName())
        self._tree = tree

    def childCount(self) -> int:
        return len(self._tree.keys())

    def child(self, index: int) -> QAccessibleInterface:
        keys = self._tree.keys()
        return self._tree.button(keys[index]) if 0 <= index < len(keys) else NONE

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return self._tree.index(child)

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        view = self._tree.view
        at = view.viewport().mapFromGlobal(QPoint(x, y))
        shot = view.shot()
        position = shot.on_chart(at.x(), at.y())
        key = view.spots.at(position.x, position.y, shot.camera.scale)
        return self._tree.button(key) if key else NONE

    def focusChild(self) -> QAccessibleInterface:
        focused = self._tree.view.spots.focused
        return self._tree.button(focused) if focused else NONE

    def text(self, kind: QAccessible.Text) -> str:
        return self._tree.view.accessibleName() if kind is QAccessible.Text.Name else ""


class SpotAction(QAccessibleActionInterface):
    """What can be done with a spot: press it, or put the keyboard on it."""

    def __init__(self, view: "ChartView", key: Key) -> None:
        super().__init__()
        self._view, self._key = view, key

    def actionNames(self) -> list[str]:
        return [QAccessibleActionInterface.pressAction(), QAccessibleActionInterface.setFocusAction()]

    def doAction(self, name: str) -> None:
        if name == QAccessibleActionInterface.pressAction():
            self._view.spots.choose(self._key)
        elif name == QAccessibleActionInterface.setFocusAction():
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
            self._view.spots.focus(self._key)

    def keyBindingsForAction(self, _name: str) -> list[str]:
        return []

    def localizedActionName(self, name: str) -> str:
        return name

    def localizedActionDescription(self, _name: str) -> str:
        return "Show how this point is found and pressed"


class SpotButton(QAccessibleInterface):
    """A spot: a button named after its point and side."""

    def __init__(self, view: "ChartView", key: Key) -> None:
        super().__init__()
        self._view, self._key = view, key
        self._action = SpotAction(view, key)
        self._pointer = Shiboken.VoidPtr(Shiboken.getCppPointer(self._action)[0])

    def isValid(self) -> bool:
        return Shiboken.isValid(self._view)

    def object(self) -> QObject:
        return cast("QObject", None)

    def window(self) -> QWindow:
        return self._view.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._view)

    def child(self, _index: int) -> QAccessibleInterface:
        return NONE

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface:
        return NONE

    def text(self, kind: QAccessible.Text) -> str:
        if kind is QAccessible.Text.Name:
            return spoken_name(self._view, self._key)
        if kind is QAccessible.Text.Description:
            return spoken_description(self._view, self._key)
        return ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Names come from the catalogue and cannot be set."""

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Button

    def rect(self) -> QRect:
        at = self._view.shot().on_view(self._view.spots.items[self._key].place.spot.position)
        corner = self._view.viewport().mapToGlobal(at.toPoint() - QPoint(round(REACH_PX), round(REACH_PX)))
        return QRect(corner.x(), corner.y(), round(2 * REACH_PX), round(2 * REACH_PX))

    def state(self) -> QAccessible.State:
        spots, state = self._view.spots, QAccessible.State()
        state.focusable = state.selectable = True
        state.focused = spots.focused == self._key and self._view.hasFocus()
        state.selected = spots.is_chosen(self._key)
        inside = self._view.viewport().rect().translated(self._view.viewport().mapToGlobal(QPoint()))
        state.offscreen = not inside.intersects(self.rect())
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Shiboken.VoidPtr:  # type: ignore[override]
        return self._pointer if kind is QAccessible.InterfaceType.ActionInterface else NOTHING


def spoken_name(view: "ChartView", key: Key) -> str:
    """What a screen reader says: "BL32 Ciliao, left"."""
    return f"{key[0]} {view.spots.items[key].place.point.names.spoken}, {key[1]}"


def spoken_description(view: "ChartView", key: Key) -> str:
    """What it says when asked for more."""
    point = view.spots.items[key].place.point
    parts = [point.names.pinyin, point.names.english]
    if point.foramen:
        parts.append(f"sacral foramen {point.foramen}")
    if point.pregnancy is Pregnancy.CONTRAINDICATED:
        parts.append("contraindicated in pregnancy")
    if view.spots.state(key) is SpotState.LOCKED:
        parts.append("closed for this client")
    return " · ".join(parts)


def _forget(address: int) -> None:
    tree = _trees.pop(address, None)
    if tree:
        tree.let_go()


@cache
def _install() -> None:
    QAccessible.installFactory(_make)


def _make(_class_name: str, thing: QObject | None) -> QAccessibleInterface | None:
    tree = _trees.get(Shiboken.getCppPointer(thing)[0]) if thing is not None else None
    if tree is None or tree.view is not thing:
        return None
    tree.chart = SpotList(tree)
    return tree.chart
