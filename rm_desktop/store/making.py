"""Making a workspace file: whole or not at all."""

import errno
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from rm_desktop.clock import Clock
from rm_desktop.errors import Problem, UserError
from rm_desktop.store import connection as engine
from rm_desktop.store.faults import faults_named, named_after
from rm_desktop.store.keys import SALT_BYTES, Key, raw_key
from rm_desktop.store.place import Place, place_of
from rm_desktop.store.workspace import Workspace

_UNMADE = {
    errno.ENOENT: Problem.NO_SUCH_FOLDER,
    errno.ENOTDIR: Problem.NO_SUCH_FOLDER,
    errno.EACCES: Problem.NO_PERMISSION,
    errno.EPERM: Problem.NO_PERMISSION,
    errno.EROFS: Problem.READ_ONLY,
    errno.ENOSPC: Problem.DISK_FULL,
}


def create_workspace(path: Path, key: Key | None, clock: Clock, found: Callable[[Workspace], None]) -> None:
    """Make a workspace file whole or not at all: built beside its place, founded, closed, then linked to its name.

    `found` writes the first records. Raises ALREADY_EXISTS, NO_SUCH_FOLDER, NO_PERMISSION, DISK_FULL.
    """
    for taken in (path, engine.log_of(path)):  # a log left behind would be played into the new file
        if _is_there(taken):
            raise UserError(Problem.ALREADY_EXISTS, file=taken.name)
    part = path.with_name(f".{os.urandom(8).hex()}.part")
    try:
        with named_after(path, part):
            _reserve(part, path)
            _build(part, key, clock, found)
            _link(part, path)
    finally:
        for leftover in (part, *engine.companions(part)):
            leftover.unlink(missing_ok=True)


def _is_there(path: Path) -> bool:
    try:
        path.lstat()
    except FileNotFoundError:
        return False
    except OSError as error:
        raise _unmade(error, path) from error
    return True


def _reserve(part: Path, path: Path) -> None:
    """Make the empty file that only its owner may read; SQLite gives its log the same rights."""
    try:
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except OSError as error:
        raise _unmade(error, path) from error


def _unmade(error: OSError, path: Path) -> UserError:
    problem = _UNMADE.get(error.errno or 0, Problem.COULD_NOT_WRITE)
    return UserError(problem, file=path.name, folder=path.parent.name, cause=error.strerror or "unknown")


def _build(part: Path, key: Key | None, clock: Clock, found: Callable[[Workspace], None]) -> None:
    from rm_desktop.store.schema import lay_schema

    salt = None if key is None else os.urandom(SALT_BYTES)
    raw = raw_key(key, salt) if key is not None and salt is not None else None
    with faults_named(part):
        writer = engine.connect(part, raw, salt)
    workspace = Workspace(part, writer, raw, salt, clock, file=part.stat())
    try:
        with faults_named(part):
            engine.claim(writer)
            engine.prepare_writer(writer, log=place_of(part) is Place.LOCAL)
            lay_schema(writer)
        found(workspace)
    finally:
        workspace.close()
    if (engine.inspect_head(part) is not None) != (key is not None):
        raise UserError(Problem.NOT_PROTECTED, file=part.name)


def _link(part: Path, path: Path) -> None:
    """Give the finished file its name, never over another file."""
    try:
        os.link(part, path)
    except FileExistsError as error:
        raise UserError(Problem.ALREADY_EXISTS, file=path.name) from error
    except OSError:  # file systems without hard links
        part.rename(path)
    with suppress(OSError):  # not every system lets a folder be opened
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
