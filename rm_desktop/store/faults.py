"""The engine's errors, as the world's faults."""

import os
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


# SQLite calls it an I/O error when there is no room for the file in which programs share their memory.
_NO_ROOM = 64 * 1024
_DRAFT = ".part"


def fault_of(error: Exception, path: Path) -> UserError | None:
    """Return the fault an engine error stands for, or None where it is a bug of ours."""
    message = str(error)
    for words, problem in _MEANINGS:
        if words in message:
            full = problem is Problem.COULD_NOT_WRITE and _is_full(path.absolute().parent)
            named = Problem.DISK_FULL if full else problem
            if problem is Problem.NO_PERMISSION and _was_removed(path):
                named = Problem.REPLACED
            return UserError(named, file=path.name, folder=path.parent.name, cause=words)
    return None


def _is_full(folder: Path) -> bool:
    """Return whether a disk has no room left; no where that cannot be told, as on Windows."""
    if not hasattr(os, "statvfs"):
        return False
    try:
        disk = os.statvfs(folder)
    except OSError:
        return False
    return disk.f_bavail * disk.f_frsize < _NO_ROOM


def _was_removed(path: Path) -> bool:
    """Return whether a workspace is no longer where it was opened; a draft that could not be made never was there."""
    if path.suffix == _DRAFT:
        return False
    try:
        path.lstat()
    except FileNotFoundError:
        return True
    except OSError:  # a folder that lets nobody in tells nothing
        return False
    return False


@contextmanager
def named_after(path: Path, draft: Path) -> Iterator[None]:
    """Say of a file what inside the block is said of the draft from which it comes; nobody knows that name."""
    try:
        yield
    except UserError as error:
        if error.details.get("file") != draft.name:
            raise
        raise UserError(error.problem, **{**error.details, "file": path.name}) from error


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
    except MemoryError as error:
        raise untrusted_page(path) from error


def untrusted_page(path: Path) -> UserError:
    """Return the fault that SQLCipher calls a want of memory: a page that was not written with the file's key."""
    return UserError(Problem.DAMAGED, file=path.name, cause="some of its pages were changed without its key")
