"""Loads Qt, and leaves Python's own `import` as it was.

PySide6 puts a hook in its place that looks into the source of every module loaded later, for a feature switch
(`from __feature__ import ...`) that this program does not use. Loading the rest takes a third less without it.
"""

import builtins


def load_qt() -> None:
    """Load Qt before anything else of the window, without its hook.

    Raises:
        ImportError: Qt, or a library of the system that it needs, is missing.
    """
    plain_import = builtins.__import__
    try:
        import PySide6.QtWidgets
    finally:
        builtins.__import__ = plain_import
    _ = PySide6.QtWidgets.QApplication
