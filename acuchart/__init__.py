"""AcuChart: an interactive chart of the back for acupressure.

Layers, lowest first; each may import the ones below it and nothing else:

    domain                          what is true and what is allowed; standard library only
    catalogue | atlas | records     what is said, where it is drawn, what is kept; strangers to each other
    workbench (checklist, notice)   what is on the table now, and the verbs that change it
    practice (options)              loads the content and opens the record file for the window
    desktop (fault_log)             the window; the only place with Qt
    __main__ (starting, commandline, listing)   puts the parts together; the command line's door

SQLAlchemy lives in records only, svgelements in atlas only, PySide6 in desktop only.
"""

__version__ = "0.1.0"
