"""The house rules, held by machine: who may import whom, how long things may be, and what must not exist.

The map of the layers stands in the docstring of `acuchart`. Imports inside functions count; imports that only
the type checker sees do not, because they load nothing.
"""

import ast
import importlib
import re
import statistics
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = "acuchart"

LONGEST_FILE, LONGEST_MEDIAN, LONGEST_FUNCTION = 300, 100, 40  # lines
MOST_METHODS = 15  # public ones of a class, properties among them
FEWEST_WORDS = 2  # of a test's name: the shortest sentence has a subject and a verb

BELOW: dict[str, set[str]] = {
    "domain": set(),
    "notice": set(),
    "options": set(),
    "fault_log": set(),
    "catalogue": {"domain"},
    "atlas": {"domain"},
    "records": {"domain"},
    "study": {"domain", "catalogue", "atlas", "records"},
    "exchange": {"domain", "catalogue", "atlas"},
    "listing": {"domain", "catalogue", "atlas"},
    "checklist": {"domain", "records", "notice"},
    "workbench": {"domain", "catalogue", "atlas", "records", "notice", "checklist"},
    "practice": {"catalogue", "atlas", "records", "options"},
    "desktop": {
        "domain", "catalogue", "atlas", "study", "exchange",
        "workbench", "checklist", "notice", "options", "practice", "fault_log",
    },
    "starting": {"domain", "catalogue", "atlas", "desktop", "options", "fault_log"},
    "commandline": {"catalogue", "atlas", "records", "desktop", "options", "starting", "listing"},
    "__main__": {"commandline", "starting"},
}  # fmt: skip
"""Each room or module of its own, and what it may import besides itself."""

PLAIN = {"atlas.charts", "atlas.drawings", "catalogue.catalogue"}
"""What the window sees of atlas and catalogue: numbers and words, and neither how they are read."""

LIBRARIES = {
    "PySide6": {"desktop"},
    "shiboken6": {"desktop"},
    "sqlalchemy": {"records"},
    "alembic": {"records"},
    "sqlcipher3": {"records"},
    "svgelements": {"atlas"},
    "platformdirs": {"starting"},
}
"""Each library, and the only rooms that may know it."""

NO_WORDS = {
    "service", "services", "manager", "helper", "helpers", "util", "utils", "common", "controller", "presenter",
    "registry", "container", "misc", "base",
}  # fmt: skip
"""Words that say nothing of what a module is about."""


@cache
def sources(folder: str) -> dict[Path, ast.Module]:
    """Every Python file below a folder, by its path from the root."""
    files = sorted(file for file in (ROOT / folder).rglob("*.py") if "__pycache__" not in file.parts)
    return {file.relative_to(ROOT): ast.parse(file.read_text(encoding="utf-8")) for file in files}


def product() -> dict[Path, ast.Module]:
    """The program, and what draws its charts."""
    return sources(PACKAGE) | sources("assets")


def lines_of(file: Path) -> int:
    """How many lines a file has."""
    return (ROOT / file).read_text(encoding="utf-8").count("\n")


def module_of(file: Path) -> str:
    """The dotted name of a file."""
    return ".".join(file.with_suffix("").parts).removesuffix(".__init__")


def room_of(module: str) -> str:
    """The room of a module of ours, empty for the package itself."""
    return module.split(".")[1] if "." in module else ""


def imported(tree: ast.Module) -> Iterator[str]:
    """Every module that is imported, functions included; `from a import b` gives a and a.b."""
    unseen: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            unseen |= {id(below) for part in node.body for below in ast.walk(part)}
    for node in ast.walk(tree):
        if id(node) in unseen:
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Every function and method."""
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def test_an_import_inside_a_function_counts() -> None:
    tree = ast.parse("def work():\n    from acuchart.desktop.window import MainWindow")
    assert list(imported(tree)) == ["acuchart.desktop.window", "acuchart.desktop.window.MainWindow"]


def test_an_import_for_the_type_checker_alone_does_not_count() -> None:
    text = "if TYPE_CHECKING:\n    import PySide6\nelse:\n    import json"
    assert list(imported(ast.parse(text))) == ["json"]


def test_sleeping_is_found_unless_something_is_looked_for_between() -> None:
    text = "time.sleep(1)\nwhile not path.exists():\n    time.sleep(0.02)"
    assert list(sleeps_without_looking(ast.parse(text))) == [1]


def test_every_room_is_on_the_map() -> None:
    rooms = {room_of(module_of(file)) for file in sources(PACKAGE)} - {""}
    assert rooms <= set(BELOW)


def test_a_room_imports_only_what_lies_below_it() -> None:
    faults = []
    for file, tree in sources(PACKAGE).items():
        room = room_of(module_of(file))
        for name in imported(tree):
            there = room_of(name) if name.startswith(f"{PACKAGE}.") else room
            if there not in {room, "__version__"} | BELOW.get(room, set()):
                faults.append(f"{file} imports {name}")
    assert faults == [], "\n".join(faults)


def test_the_map_has_no_way_round_in_a_circle() -> None:
    try:
        TopologicalSorter(BELOW).prepare()
    except CycleError as error:
        pytest.fail(str(error))


def test_no_two_modules_import_each_other() -> None:
    known = {module_of(file) for file in sources(PACKAGE)}
    graph = {
        module_of(file): {name for name in imported(tree) if name in known} - {module_of(file)}
        for file, tree in sources(PACKAGE).items()
    }
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(" imports ".join(reversed(error.args[1])))


def test_the_window_sees_only_plain_numbers_and_words() -> None:
    seen = {
        (str(file), name)
        for file, tree in sources(f"{PACKAGE}/desktop").items()
        for name in imported(tree)
        if name.startswith((f"{PACKAGE}.atlas.", f"{PACKAGE}.catalogue."))
    }
    plain = tuple(f"{PACKAGE}.{name}" for name in PLAIN)
    assert {(file, name) for file, name in seen if not name.startswith(plain)} == set()


def test_a_library_is_known_in_its_room_alone() -> None:
    faults = []
    for file, tree in sources(PACKAGE).items():
        room = room_of(module_of(file))
        for name in {name.split(".")[0] for name in imported(tree)}:
            if name in sys.stdlib_module_names or name == PACKAGE:
                continue
            if room not in LIBRARIES.get(name, set()):
                faults.append(f"{file} imports {name}")
    assert faults == [], "\n".join(faults)


def test_every_library_is_declared() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {re.split(r"[^A-Za-z0-9_-]", each)[0].lower() for each in project["dependencies"]}
    used = {"PySide6": "pyside6-essentials", "shiboken6": "pyside6-essentials"}
    assert {used.get(name, name.lower()) for name in LIBRARIES} == declared


def test_imports_are_absolute_and_say_what_they_take() -> None:
    faults = [
        f"{file}:{node.lineno}"
        for file, tree in (product() | sources("tests")).items()
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.level or node.names[0].name == "*")
    ]
    assert faults == [], "\n".join(faults)


def test_a_package_s_own_file_holds_a_docstring_alone() -> None:
    faults = []
    for file, tree in sources(PACKAGE).items():
        if file.name == "__init__.py":
            most = 2 if file.parent.name == PACKAGE else 1  # the top one also says the version
            if not ast.get_docstring(tree) or len(tree.body) > most:
                faults.append(str(file))
    assert faults == [], "\n".join(faults)


def test_no_module_bears_an_empty_name() -> None:
    names = {part.removesuffix(".py") for file in product() | sources("tests") for part in file.parts}
    assert {name for name in names if NO_WORDS & set(name.split("_"))} == set()


def test_no_file_is_too_long() -> None:
    assert {file.as_posix(): lines_of(file) for file in product() if lines_of(file) > LONGEST_FILE} == {}


def test_most_files_are_short() -> None:
    assert statistics.median(lines_of(file) for file in product()) <= LONGEST_MEDIAN


def test_no_function_is_too_long() -> None:
    faults = []
    for file, tree in product().items():
        for function in functions(tree):
            length = (function.end_lineno or 0) - function.lineno + 1
            if length > LONGEST_FUNCTION:
                faults.append(f"{file}:{function.lineno} {function.name} has {length} lines")
    assert faults == [], "\n".join(faults)


def test_no_class_does_too_much() -> None:
    faults = []
    for file, tree in product().items():
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                public = {each.name for each in node.body if isinstance(each, ast.FunctionDef)}
                public = {name for name in public if not name.startswith("_")}
                if len(public) > MOST_METHODS:
                    faults.append(f"{file}: {node.name} has {len(public)} public methods")
    assert faults == [], "\n".join(faults)


def test_everything_is_typed() -> None:
    faults = []
    for file, tree in product().items():
        for function in functions(tree):
            given = function.args
            named = [*given.posonlyargs, *given.args, *given.kwonlyargs, given.vararg, given.kwarg]
            untyped = [arg.arg for arg in named if arg and arg.arg not in ("self", "cls") and not arg.annotation]
            if untyped or not (function.returns or function.name == "__init__"):
                faults.append(f"{file}:{function.lineno} {function.name}")
    assert faults == [], "\n".join(faults)


def test_everything_public_says_what_it_is() -> None:
    faults = []
    for file, tree in sources(PACKAGE).items():
        if not ast.get_docstring(tree):
            faults.append(str(file))
        for node in tree.body:
            if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
                undocumented = [each for each in (node, *public_methods(node)) if not ast.get_docstring(each)]
                faults += [
                    f"{file}:{each.lineno} {each.name}"
                    for each in undocumented
                    if not is_qts_own(module_of(file), node.name, each.name)
                ]
    assert faults == [], "\n".join(faults)


def public_methods(parent: ast.stmt) -> Iterator[ast.FunctionDef]:
    """The methods of a class that others may call."""
    if isinstance(parent, ast.ClassDef):
        for node in parent.body:
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
                yield node


def is_qts_own(module: str, owner: str, name: str) -> bool:
    """Whether a method takes the place of one of Qt's, which says itself what it is for."""
    if room_of(module) != "desktop":
        return False
    kind = getattr(importlib.import_module(module), owner)
    above = kind.__mro__[1:] if isinstance(kind, type) else ()
    return any(name in vars(each) for each in above if each.__module__.startswith("PySide6"))


def test_branching_is_bounded_by_the_style_checker() -> None:
    tools = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
    assert "C90" in tools["ruff"]["lint"]["select"]
    assert tools["ruff"]["lint"]["mccabe"]["max-complexity"] <= 8
    assert tools["mypy"]["strict"] is True


def test_there_is_at_least_as_much_test_as_program() -> None:
    program = sum(lines_of(file) for file in sources(PACKAGE))
    tests = sum(lines_of(file) for file in sources("tests"))
    if tests < program:
        pytest.xfail(f"{tests} lines of tests for {program} of the program")


def test_tests_use_the_real_parts_and_wait_for_what_happens() -> None:
    faults = []
    for file, tree in sources("tests").items():
        if any("mock" in name for name in imported(tree)):
            faults.append(f"{file} imports a mock")
        for node in ast.walk(tree):
            if isinstance(node, ast.arg) and node.arg == "mocker":
                faults.append(f"{file}:{node.lineno} asks for mocks")
            if isinstance(node, ast.Attribute) and ast.unparse(node) in ("monkeypatch.setattr", "QTest.qSleep"):
                faults.append(f"{file}:{node.lineno} {ast.unparse(node)}")
        faults += [f"{file}:{line} sleeps without looking" for line in sleeps_without_looking(tree)]
    assert faults == [], "\n".join(faults)


def sleeps_without_looking(tree: ast.Module) -> Iterator[int]:
    """Where time is waited for; only a loop that looks for something outside the program may sleep between."""
    loops = [node for node in ast.walk(tree) if isinstance(node, ast.While)]
    looking = {id(below) for loop in loops for below in ast.walk(loop)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and ast.unparse(node) == "time.sleep" and id(node) not in looking:
            yield node.lineno


def test_a_test_s_name_is_a_sentence() -> None:
    short = [
        f"{file} {function.name}"
        for file, tree in sources("tests").items()
        for function in functions(tree)
        if function.name.startswith("test_") and len(function.name.split("_")) - 1 < FEWEST_WORDS
    ]
    assert short == []


def test_every_folder_of_tests_is_a_package() -> None:
    folders = {file.parent for file in sources("tests")}
    assert {folder.as_posix() for folder in folders if not (ROOT / folder / "__init__.py").is_file()} == set()


@pytest.mark.parametrize("room", ["domain", "catalogue", "atlas", "records"])
def test_tests_below_the_window_never_ask_for_it(room: str) -> None:
    faults = []
    for file, tree in sources(f"tests/{room}").items():
        asked = {node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)} & {"qtbot", "qapp"}
        if asked or any(name.startswith("PySide6") for name in imported(tree)):
            faults.append(str(file))
    assert faults == [], "\n".join(faults)


def loaded_by(*modules: str) -> set[str]:
    """The libraries that a fresh interpreter has loaded after these imports."""
    code = "\n".join([*(f"import {module}" for module in modules), "import sys; print(*sys.modules)"])
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=ROOT, timeout=60
    )
    assert ended.returncode == 0, ended.stderr
    return set(ended.stdout.split())


def modules_of(*rooms: str) -> list[str]:
    """The modules of these rooms, without the one that Alembic alone can load."""
    names = [module_of(file) for file in sources(PACKAGE)]
    return [name for name in names if room_of(name) in rooms and not name.endswith("migrations.env")]


def test_nothing_below_the_window_loads_qt() -> None:
    below = modules_of(*(set(BELOW) - {"desktop", "__main__"}))
    assert loaded_by(*below) & {"PySide6", "shiboken6"} == set()


def test_the_window_loads_no_database_and_no_svg_reader() -> None:
    assert loaded_by(*modules_of("desktop")) & {"sqlalchemy", "alembic", "sqlcipher3", "svgelements"} == set()


def test_the_command_line_s_door_loads_next_to_nothing() -> None:
    mine = loaded_by(f"{PACKAGE}.__main__")
    assert {name for name in mine if name.startswith(PACKAGE)} == {PACKAGE, f"{PACKAGE}.__main__"}
    assert mine & {"PySide6", "sqlalchemy", "argparse", "tomllib", "json"} == set()
