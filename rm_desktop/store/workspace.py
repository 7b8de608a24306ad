"""The workspace file: open it, make it, and hold its connections. Imports no SQLAlchemy until something is changed."""

import os
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from rm_desktop.clock import Clock
from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Role
from rm_desktop.store import connection as engine
from rm_desktop.store import log_note
from rm_desktop.store.aside import Aside
from rm_desktop.store.driver import Connection, dbapi
from rm_desktop.store.exclusion import shut_out
from rm_desktop.store.faults import faults_named
from rm_desktop.store.keys import Key, RawKey, raw_key
from rm_desktop.store.migrate import upgrade
from rm_desktop.store.place import Place, place_of
from rm_desktop.store.readers import OpenReaders
from rm_desktop.store.refusals import refuse_second_name, refuse_unsound
from rm_desktop.store.rest_seal import CHANGED_AT_REST, RestSeal
from rm_desktop.store.revision import HEAD, stored_revision

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rm_desktop.store.firewall import SharedReader
    from rm_desktop.store.units import Units


_TRIES = 3


class Workspace:
    """One open workspace. The writer connection belongs to whoever holds `writing`; readers are made as needed.

    One that is `read_only` refuses every change with ONLY_READING.
    """

    def __init__(
        self,
        path: Path,
        writer: Connection,
        key: RawKey | None,
        salt: bytes | None,
        clock: Clock,
        *,
        file: os.stat_result,
        read_only: bool = False,
    ) -> None:
        self.path = path
        self.clock = clock
        self.writer = writer
        self.writing = threading.RLock()
        self.read_only = read_only
        self.place = place_of(path)
        self.aside = Aside(self)
        self._file = file
        self._key = key
        self._salt = salt
        self._units: Units | None = None
        self._seen = 0
        self._closed = False
        self._last: Connection | None = None
        self._readers = OpenReaders()
        self._seal = None if key is not None or read_only else RestSeal(path)
        self._broken: bool | None = None
        self._noted = False

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
        with faults_named(self.path), self.aside.connection() as connection:
            row = connection.execute("SELECT value FROM local_state WHERE key = ?", (key,)).fetchone()
        return None if row is None else str(row[0])

    def set_state(self, key: str, value: str) -> None:
        """Remember a value for this copy alone; it is no record and has no history. One that is read forgets it."""
        if self.read_only:
            return
        with self.transaction() as writer:
            writer.execute("INSERT OR REPLACE INTO local_state (key, value) VALUES (?, ?)", (key, value))

    def begin(self) -> None:
        """Begin a transaction that may write; call it holding `writing`. What is not to be raises before it begins.

        Raises ONLY_READING, and REPLACED where the name no longer leads to the file that was opened: a change to that
        would be lost.
        """
        if self.read_only:
            raise UserError(Problem.ONLY_READING, file=self.path.name)
        for _ in range(_TRIES):
            self._note_open()
            self.writer.execute("BEGIN IMMEDIATE")
            if log_note.note_of(self.writer) != log_note.ALONE:
                break
            self.writer.execute("ROLLBACK")  # another program has taken the note back when it closed
            self._noted = False
        else:
            raise UserError(Problem.BUSY, file=self.path.name)
        if not self._is_same_file():
            self.writer.execute("ROLLBACK")
            raise UserError(Problem.REPLACED, file=self.path.name)

    def will_change(self) -> None:
        """Have the file say that it is about to change, before a long look at it would hold that up; see `begin`.

        Raises what `begin` raises for it: DAMAGED, BUSY and what writing can raise.
        """
        if not self.read_only:
            with self.writing, faults_named(self.path):
                self._note_open()

    def _note_open(self) -> None:
        """Have the file say that it is being changed, before it is; raises DAMAGED and BUSY."""
        if self._noted:
            return
        if self.changed_at_rest():
            raise UserError(Problem.DAMAGED, file=self.path.name, cause=CHANGED_AT_REST)
        self._noted = log_note.note_open(self.writer, log=self.place is Place.LOCAL)
        if not self._noted:
            raise UserError(Problem.BUSY, file=self.path.name)

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Give the writer inside one plain transaction: kept together or, on an exception, not at all."""
        with self.writing, faults_named(self.path):
            self.begin()
            try:
                yield self.writer
                self.writer.execute("COMMIT")
            except BaseException:
                if self.writer.in_transaction:
                    self.writer.execute("ROLLBACK")
                raise

    def changed_at_rest(self) -> bool:
        """Return whether an unprotected file was changed while nobody had it open: damaged, or edited by hand."""
        if self._broken is None:
            with self.writing:
                self._broken = self._seal is not None and self._seal.broken()
        return self._broken

    def changed_outside(self) -> bool:
        """Return whether another program has changed the file since this was last asked (the first time: no)."""
        with faults_named(self.path), self.aside.hold() as held:
            number = engine.outside_changes(self.writer) if held else self._seen
        before, self._seen = self._seen, number
        return before not in (0, number)

    def reader(self) -> Connection:
        """Return a new read-only connection that sees everything; the caller closes it."""
        with faults_named(self.path):
            if self.read_only:
                return _open_to_read(self.path, self._key, self._salt)
            connection = engine.connect(self.path, self._key, self._salt, mode="ro", factory=engine.Reader)
            engine.prepare(connection)
        self._readers.add(connection)
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
        """Let go of the file; the write-ahead log is folded in. Harmless when repeated."""
        alone = self._readers.end()  # before anything is held that one of them may be waiting for
        with self.writing:
            if self._closed:
                return
            self._closed = True
            changed = not self.read_only and self._take_note_back()
            if self._units is not None:
                self._units.close()
            self.writer.close()
            if self._last is not None:
                self._last.close()
            if self._seal is not None:
                if changed and self._is_same_file():  # another program's file is left alone
                    self._seal.renew(self.path)
                if alone:  # else closing the handle would drop the locks of who is still reading
                    self._seal.let_go()

    def _take_note_back(self) -> bool:
        """Have the file say that it is complete, and return whether it had said otherwise."""
        try:
            return log_note.take_back(self.writer) or self._noted
        except (dbapi.DatabaseError, MemoryError):  # a full disk or damage must not hinder closing; the log stays
            self._last = log_note.last_reader(self.path, self._key, self._salt)
            return False

    def _is_same_file(self) -> bool:
        try:
            return os.path.samestat(self._file, self.path.stat())
        except OSError:
            return False


def open_workspace(
    path: Path, key: Key | None, clock: Clock, *, read_only: bool = False, backups: Path | None = None
) -> Workspace:
    """Open an existing workspace and leave its content untouched.

    Raises what `inspect_head` raises, and NEEDS_PASSPHRASE, WRONG_PASSPHRASE, NOT_A_WORKSPACE, DAMAGED, LOG_MISSING,
    NEWER_REVISION, NO_PERMISSION, READ_ONLY and BUSY; a refused file keeps its bytes and its time stamp. An older
    revision is upgraded after a backup was made into the folder `backups`, or else beside it; one that is only to be
    read is refused with ONLY_READING.
    """
    path = path.resolve()  # a log and a lock go by the file's own name
    salt = engine.inspect_head(path)
    if salt is not None and key is None:
        raise UserError(Problem.NEEDS_PASSPHRASE, file=path.name)
    raw = raw_key(key, salt) if key is not None and salt is not None else None
    if not read_only:
        if not os.access(path, os.W_OK):
            raise UserError(Problem.NO_PERMISSION, file=path.name)
        refuse_second_name(path)
    refuse_unsound(path, raw, salt)
    file = path.stat()  # before it is opened: whoever puts another in its place meanwhile is found out
    with faults_named(path):
        if read_only:
            return _reading(path, raw, salt, clock, file)
        there = {companion for companion in engine.companions(path) if companion.exists()}
        writer = engine.connect(path, raw, salt)
    try:
        with faults_named(path):
            engine.prepare_writer(writer, log=place_of(path) is Place.LOCAL)
            revision = stored_revision(writer)
    except BaseException:
        writer.close()
        _sweep(path, there)
        raise
    workspace = Workspace(path, writer, raw, salt, clock, file=file)
    try:
        if revision != HEAD:
            upgrade(workspace, backups or path.parent)
    except BaseException:
        workspace.close()
        raise
    return workspace


def _sweep(path: Path, there: set[Path]) -> None:
    """Take away what an opening that failed, as on a full disk, has left beside a file that nobody else has open."""
    with suppress(UserError, OSError), shut_out(path):
        for companion in engine.companions(path):
            if companion not in there and not engine.has_log(path):
                companion.unlink(missing_ok=True)


def _reading(path: Path, raw: RawKey | None, salt: bytes | None, clock: Clock, file: os.stat_result) -> Workspace:
    reader = _open_to_read(path, raw, salt)
    try:
        if stored_revision(reader) != HEAD:
            raise UserError(Problem.ONLY_READING, file=path.name)
        return Workspace(path, reader, raw, salt, clock, file=file, read_only=True)
    except BaseException:
        reader.close()
        raise


def _open_to_read(path: Path, raw: RawKey | None, salt: bytes | None) -> Connection:
    """Return a reading connection; a reader alone must not leave behind the empty log that SQLite would make for it."""
    alone = place_of(path) is Place.LOCAL and not any(companion.exists() for companion in engine.companions(path))
    connection = engine.connect(path, raw, salt, mode="ro", unchanging=alone)
    engine.prepare(connection)
    return connection
