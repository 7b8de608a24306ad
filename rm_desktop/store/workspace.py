"""The workspace file: open it, make it, and hold its connections. Imports no SQLAlchemy until something is changed."""

import errno
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from rm_desktop.clock import Clock
from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Role
from rm_desktop.store import connection as engine
from rm_desktop.store.driver import Connection, dbapi
from rm_desktop.store.faults import faults_named
from rm_desktop.store.keys import SALT_BYTES, Key, RawKey, raw_key
from rm_desktop.store.migrate import upgrade
from rm_desktop.store.revision import HEAD, stored_revision

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rm_desktop.store.firewall import SharedReader
    from rm_desktop.store.units import Units


_UNMADE = {
    errno.ENOENT: Problem.NO_SUCH_FOLDER,
    errno.ENOTDIR: Problem.NO_SUCH_FOLDER,
    errno.EACCES: Problem.NO_PERMISSION,
    errno.EPERM: Problem.NO_PERMISSION,
    errno.EROFS: Problem.READ_ONLY,
    errno.ENOSPC: Problem.DISK_FULL,
}


class Workspace:
    """One open workspace. The writer connection belongs to whoever holds `writing`; readers are made as needed."""

    def __init__(self, path: Path, writer: Connection, key: RawKey | None, salt: bytes | None, clock: Clock) -> None:
        self.path = path
        self.clock = clock
        self.writer = writer
        self.writing = threading.RLock()
        self._key = key
        self._salt = salt
        self._units: Units | None = None
        self._seen = 0

    @property
    def encrypted(self) -> bool:
        """Whether the file is encrypted at rest."""
        return self._key is not None

    @property
    def key(self) -> RawKey | None:
        """The raw key, for the keyring alone."""
        return self._key

    @property
    def salt(self) -> bytes | None:
        """The file's salt, by which the keyring knows it."""
        return self._salt

    @property
    def units(self) -> "Units":
        """The units of work; the first use imports SQLAlchemy."""
        if self._units is None:
            from rm_desktop.store.units import Units

            self._units = Units(self)
        return self._units

    @property
    def me(self) -> Role:
        """Whose copy this is."""
        return Role(self.state("me") or Role.LEADER)

    def read(self) -> "AbstractContextManager[Session]":
        """Return a block in which an ORM session may read."""
        return self.units.read()

    def state(self, key: str) -> str | None:
        """Return what this copy remembers under a key."""
        with self.writing, faults_named(self.path):
            row = self.writer.execute("SELECT value FROM local_state WHERE key = ?", (key,)).fetchone()
        return None if row is None else str(row[0])

    def set_state(self, key: str, value: str) -> None:
        """Remember a value for this copy alone; it is no record and has no history."""
        with self.writing, faults_named(self.path):
            self.writer.execute("INSERT OR REPLACE INTO local_state (key, value) VALUES (?, ?)", (key, value))

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Give the writer inside one plain transaction: kept together or, on an exception, not at all."""
        with self.writing, faults_named(self.path):
            self.writer.execute("BEGIN IMMEDIATE")
            try:
                yield self.writer
                self.writer.execute("COMMIT")
            except BaseException:
                if self.writer.in_transaction:
                    self.writer.execute("ROLLBACK")
                raise

    def changed_outside(self) -> bool:
        """Return whether another program has changed the file since this was last asked (the first time: no)."""
        with self.writing, faults_named(self.path):
            number = engine.outside_changes(self.writer)
        before, self._seen = self._seen, number
        return before not in (0, number)

    def reader(self) -> Connection:
        """Return a new read-only connection that sees everything; the caller closes it."""
        with faults_named(self.path):
            connection = engine.connect(self.path, self._key, self._salt, mode="ro")
            engine.prepare(connection)
        return connection

    @contextmanager
    def shared_reader(self) -> "Iterator[SharedReader]":
        """Give a reader that the engine itself refuses everything private."""
        from rm_desktop.store.firewall import SharedReader, raise_firewall

        connection = self.reader()
        try:
            raise_firewall(connection)
            yield SharedReader(connection, self.path)
        finally:
            connection.close()

    def close(self) -> None:
        """Let go of the file; the write-ahead log is folded in."""
        with self.writing:
            if self._units is not None:
                self._units.close()
            self.writer.close()


def open_workspace(path: Path, key: Key | None, clock: Clock) -> Workspace:
    """Open an existing workspace and leave its content untouched.

    Raises what `inspect_head` raises, and NEEDS_PASSPHRASE, WRONG_PASSPHRASE, NOT_A_WORKSPACE, DAMAGED, NEWER_REVISION,
    NO_PERMISSION, READ_ONLY and BUSY. An older revision is upgraded after a copy was made beside it.
    """
    salt = engine.inspect_head(path)
    if salt is not None and key is None:
        raise UserError(Problem.NEEDS_PASSPHRASE, file=path.name)
    raw = raw_key(key, salt) if key is not None and salt is not None else None
    if not os.access(path, os.W_OK):
        raise UserError(Problem.NO_PERMISSION, file=path.name)
    with faults_named(path):
        writer = engine.connect(path, raw, salt)
    try:
        _check(writer, path, keyed=raw is not None)
        with faults_named(path):
            engine.prepare_writer(writer)
    except BaseException:
        writer.close()
        raise
    workspace = Workspace(path, writer, raw, salt, clock)
    if stored_revision(writer) != HEAD:
        try:
            upgrade(workspace)
        except BaseException:
            workspace.close()
            raise
    return workspace


def _check(connection: Connection, path: Path, *, keyed: bool) -> None:
    """Refuse what is no readable workspace of this or an older revision."""
    try:
        ours = engine.is_ours(connection)
        revision = stored_revision(connection) if ours else None
    except dbapi.DatabaseError as error:
        if "not a database" in str(error) and keyed:
            raise UserError(Problem.WRONG_PASSPHRASE, file=path.name) from error
        with faults_named(path):
            raise
    if not ours or revision is None:
        raise UserError(Problem.NOT_A_WORKSPACE, file=path.name)
    if engine.is_cut_short(connection, path):
        raise UserError(Problem.DAMAGED, file=path.name, cause="it is cut short")
    if not revision.isdecimal():
        raise UserError(Problem.DAMAGED, file=path.name, cause="its revision makes no sense")
    if int(revision) > int(HEAD):
        raise UserError(Problem.NEWER_REVISION, file=path.name, theirs=revision, ours=HEAD)


def create_workspace(path: Path, key: Key | None, clock: Clock, found: Callable[[Workspace], None]) -> None:
    """Make a workspace file whole or not at all: built beside its place, founded, closed, then linked to its name.

    `found` writes the first records. Raises ALREADY_EXISTS, NO_SUCH_FOLDER, NO_PERMISSION, DISK_FULL.
    """
    for taken in (path, path.with_name(path.name + "-wal")):  # a log left behind would be played into the new file
        if _is_there(taken):
            raise UserError(Problem.ALREADY_EXISTS, file=taken.name)
    part = path.with_name(f".{os.urandom(8).hex()}.part")
    try:
        _reserve(part, path)
        _build(part, key, clock, found)
        _link(part, path)
    except UserError as error:
        if error.details.get("file") != part.name:
            raise
        raise UserError(error.problem, **{**error.details, "file": path.name}) from error
    finally:
        for leftover in (part, part.with_name(part.name + "-wal"), part.with_name(part.name + "-shm")):
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
    workspace = Workspace(part, writer, raw, salt, clock)
    try:
        with faults_named(part):
            engine.claim(writer)
            engine.prepare_writer(writer)
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
