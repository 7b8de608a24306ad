"""The engine's errors, as the world's faults."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rm_desktop.errors import Problem, UserError
from rm_desktop.store.driver import dbapi

# SQLite's own English messages (sqlite3ErrStr in main.c), which the driver passes on.
_MEANINGS = (
    ("disk is full", Problem.DISK_FULL),
    ("readonly", Problem.READ_ONLY),
    ("unable to open", Problem.NO_PERMISSION),
    ("locked", Problem.BUSY),
    ("malformed", Problem.DAMAGED),
    ("not a database", Problem.DAMAGED),
    ("unsupported file format", Problem.DAMAGED),
    ("disk I/O", Problem.COULD_NOT_WRITE),
)


def fault_of(error: Exception, path: Path) -> UserError | None:
    """Return the fault an engine error stands for, or None where it is a bug of ours."""
    message = str(error)
    for words, problem in _MEANINGS:
        if words in message:
            return UserError(problem, file=path.name, folder=path.parent.name, cause=words)
    return None


@contextmanager
def faults_named(path: Path) -> Iterator[None]:
    """Turn engine errors inside the block into `UserError`; what is no fault of the world flies on."""
    try:
        yield
    except dbapi.DatabaseError as error:
        fault = fault_of(error, path)
        if fault is None:
            raise
        raise fault from error
