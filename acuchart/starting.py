"""Starting: where a practice keeps its things, the window, and what is said when something breaks."""

import gc
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from acuchart.options import Options

NAME = "acuchart"
OWNER_ONLY_FOLDER = 0o700
REFUSED, INTERRUPTED = 1, 130  # exit statuses; the second is what shells give to Ctrl+C


class CannotDo(Exception):
    """What was asked for cannot be done; the text is one sentence that says why."""


@contextmanager
def options_for(data_dir: Path | None = None, is_demo: bool = False) -> Iterator[Options]:
    """Where things are kept: in the user's own folder, in `data_dir`, or for a demo in one thrown away after."""
    from platformdirs import user_cache_path, user_data_path

    cache_dir = user_cache_path(NAME, appauthor=False)
    if not is_demo:
        yield Options(data_dir or user_data_path(NAME, appauthor=False), cache_dir)
        return
    from tempfile import TemporaryDirectory

    with TemporaryDirectory(prefix="acuchart-demo-", ignore_cleanup_errors=True) as folder:
        yield Options(Path(folder), cache_dir, is_demo=True)


def open_window(options: Options) -> int:
    """Open the window, and return the exit status when it is closed.

    Raises:
        CannotDo: there is no display, no folder to keep things in, or the system lacks a library.
    """
    require_display()
    try:
        options.data_dir.mkdir(mode=OWNER_ONLY_FOLDER, parents=True, exist_ok=True)
    except OSError as error:
        raise CannotDo(f"The folder {options.data_dir} cannot be used: {error.strerror}.") from error
    gc.disable()  # nothing is thrown away while the program loads; the window turns it on again
    with telling_missing_libraries():
        from acuchart.desktop.loading import load_qt

        load_qt()
        from acuchart.desktop.application import run
    return run(options)


def require_display() -> None:
    """Make sure that there is a display, because Qt ends the program without one.

    Raises:
        CannotDo: there is none.
    """
    has_own = sys.platform in ("win32", "darwin")
    if not has_own and not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        raise CannotDo("There is no display to open the window on; neither DISPLAY nor WAYLAND_DISPLAY is set.")


@contextmanager
def telling_missing_libraries() -> Iterator[None]:
    """Turn a library of the system that is missing below Qt into a sentence.

    Raises:
        CannotDo: one is missing; the text names it.
    """
    try:
        yield
    except ImportError as error:
        if "PySide6" not in f"{error.name} {error.path}" and "shared object" not in str(error):
            raise
        raise CannotDo(f"A part of the system that the window needs is missing: {error}.") from error


def guarded(work: Callable[[], int], log_file: Path) -> int:
    """The exit status of `work`; whatever it raises becomes one sentence on standard error."""
    try:
        status = work()
        if sys.stdout:  # there is none when a desktop starts the program
            sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # whoever read our output has seen enough
        give_up_output()
        return REFUSED
    except Exception as fault:
        say(_sentence(fault, log_file))
        return REFUSED
    return status


def give_up_output() -> None:
    """Throw away what could not be written to standard output, so that leaving the program says nothing of it."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def say(sentence: str) -> None:
    """Tell the person at the command line what is wrong."""
    if sys.stderr:
        sys.stderr.write(f"{NAME}: {' '.join(sentence.split())}\n")


def _sentence(fault: Exception, log_file: Path) -> str:
    # Loaded here, because a start that goes well needs none of them.
    from acuchart.atlas.drawings import BrokenDrawing
    from acuchart.catalogue.files import BrokenContent
    from acuchart.domain.refusals import Refusal
    from acuchart.fault_log import write_fault

    if isinstance(fault, CannotDo | Refusal):
        return str(fault)
    if isinstance(fault, BrokenContent):
        return f"The catalogue cannot be used: {fault}."
    if isinstance(fault, BrokenDrawing):
        return f"The chart cannot be used: {fault}."
    kind = type(fault).__name__
    if write_fault(log_file, fault):
        return f"Something unexpected happened ({kind}); {log_file} says where, and names no client."
    return f"Something unexpected happened ({kind}), and {log_file} could not be written to say where."
