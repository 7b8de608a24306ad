"""Python's own import statement in place of PySide's.

PySide6 puts its own function in place of `builtins.__import__`, for the switch `from __feature__ import …` that this
program never uses. That function has `inspect` read the source of every module imported from then on, and `linecache`
keeps each line: measured here, 22 MB and a fifth of the time until the services are there.
"""

import builtins

import PySide6  # noqa: F401  # what replaces it


def import_plainly() -> None:
    """Put back the import that PySide6 (6.11.3) keeps as `__orig_import__`; without one there, nothing happens."""
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
