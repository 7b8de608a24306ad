"""Units of work: one labelled, durable transaction that writes its own history."""

import uuid
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import Engine, create_engine, event, exc, inspect
from sqlalchemy.engine import Connection as CoreConnection
from sqlalchemy.orm import Session, configure_mappers
from sqlalchemy.pool import NullPool, StaticPool

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.base import Record
from rm_desktop.models.kinds import Kind
from rm_desktop.models.registry import PRIVATE_KINDS
from rm_desktop.store import undo
from rm_desktop.store.autosave import Autosave
from rm_desktop.store.changes import NOTHING, Changes, Deed, UnitLabel
from rm_desktop.store.driver import dbapi
from rm_desktop.store.faults import fault_of, untrusted_page
from rm_desktop.store.history import as_json, next_seq, open_unit
from rm_desktop.store.index_in_bulk import records_leave
from rm_desktop.store.stopping import stopped_by
from rm_desktop.store.tracking import Tracker

if TYPE_CHECKING:
    from rm_desktop.store.workspace import Workspace

R = TypeVar("R", bound=Record)


class Unit:
    """One unit while it is open; `changes` holds the outcome once it has closed."""

    def __init__(self, session: Session, deed: Deed, subject: str, now: datetime, seq: int) -> None:
        self.session = session
        self.changes: Changes = NOTHING
        self.now = now
        self._seq = seq
        self._deed = deed
        self._subject = subject
        self._tracker = Tracker()
        event.listen(session, "before_flush", self._before_flush)
        event.listen(session, "after_flush", self._after_flush)

    def get(self, record: type[R], record_id: str) -> R:
        """Return a record by id; raise NOT_FOUND where there is none or it lies in the trash."""
        found = self.session.get(record, record_id)
        if found is None or found.deleted_at is not None:
            raise UserError(Problem.NOT_FOUND, kind=record.kind.value)
        return found

    def add(self, record: R) -> R:
        """Take in a new record and give it what it lacks: id, seq and its two instants."""
        record.id = record.id or uuid.uuid4().hex
        record.seq = self._seq
        if inspect(record).attrs.created_at.value is None:
            record.created_at = self.now
        if inspect(record).attrs.updated_at.value is None:
            record.updated_at = record.created_at
        self._seq += 1
        self.session.add(record)
        self.session.flush()
        return record

    def trash(self, record: Record) -> None:
        """Put a record into the trash."""
        record.deleted_at = self.now

    def name(self, subject: str) -> None:
        """Name the unit's subject once it is known."""
        self._subject = subject

    def close(self) -> None:
        """Write what is left and the unit's history; called inside the transaction."""
        with records_leave(_raw(self.session), len(self.session.dirty)):
            self.session.flush()
        traces = [trace for trace in self._tracker.traces.values() if trace.before or trace.after]
        if not traces:
            return
        touched = [(Kind(trace.table), trace.record_id) for trace in traces]
        private = all(kind in PRIVATE_KINDS for kind, _ in touched)  # beside a shared record, it is that one's name
        subject = "" if private else self._subject  # menus and toasts are seen on a shared screen
        unit_id = open_unit(_raw(self.session), self._deed, subject, self.now)
        rows = [
            (unit_id, trace.table, trace.record_id, as_json(trace.before), as_json(trace.after)) for trace in traces
        ]
        _raw(self.session).executemany(
            "INSERT INTO history (unit_id, kind, record_id, before, after) VALUES (?, ?, ?, ?, ?)", rows
        )
        self.changes = Changes.made(touched, self._deed, subject)

    def _before_flush(self, session: Session, _context: object, _instances: object) -> None:
        self._tracker.collect(session, self.now)

    def _after_flush(self, session: Session, _context: object) -> None:
        self._tracker.collect_new(session)


class Units:
    """All units of one workspace, on its one writer connection."""

    def __init__(self, workspace: "Workspace") -> None:
        self._workspace = workspace
        self._engine = _engine_over(workspace)
        self._writes = self._engine.execution_options(writes=True)
        self._aside = _engine_aside(workspace)
        self._autosave = Autosave(workspace)

    @contextmanager
    def begin(self, deed: Deed, subject: str = "") -> Iterator[Unit]:
        """Open a unit: everything inside is kept together or, on an exception, not at all.

        Raises DISK_FULL, READ_ONLY, BUSY, DAMAGED or COULD_NOT_WRITE where the file refuses.
        """
        with self._workspace.writing, self._faults(), Session(self._writes, expire_on_commit=False) as session:
            seq = next_seq(_raw(session))
            unit = Unit(session, deed, subject, self._workspace.clock.now(), seq)
            yield unit
            unit.close()
            session.commit()

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give a session for reading; what is set on its records is never written."""
        with self._faults(), self._workspace.aside.hold() as held, self._session(held) as session:
            yield session

    def stopped_by(self, cancelled: Callable[[], bool]) -> AbstractContextManager[None]:
        """Return a block of one unit, which ends with CANCELLED and without a trace once it is `cancelled`."""
        return stopped_by(self._workspace, cancelled)

    def write_text(self, record: type[Record], record_id: str, field: str, text: str) -> Changes:
        """Save one long text while it is typed; see `Autosave.write`."""
        return self._autosave.write(record, record_id, field, text)

    def end_stretch(self) -> None:
        """End the stretch of typing that is under way, so that its history can be rewritten."""
        self._autosave.end_stretch()

    def undo(self) -> Changes:
        """Take the newest unit back; raise NOTHING_TO_UNDO where there is none."""
        return undo.undo(self._workspace)

    def redo(self) -> Changes:
        """Do the oldest undone unit again; raise NOTHING_TO_REDO where there is none."""
        return undo.redo(self._workspace)

    def next_undo(self) -> UnitLabel | None:
        """Return what `undo` would take back."""
        return undo.next_label(self._workspace, undone=False)

    def next_redo(self) -> UnitLabel | None:
        """Return what `redo` would do again."""
        return undo.next_label(self._workspace, undone=True)

    def next_length(self, *, undone: bool) -> int:
        """Return how long the texts are that `redo`, or `undo`, has to do with."""
        return undo.next_length(self._workspace, undone=undone)

    def close(self) -> None:
        """Let go of the engine; the connection itself is the workspace's."""
        self._engine.dispose()
        self._aside.dispose()

    def _session(self, held: bool) -> Session:
        """Return a session that reads on the writer, or beside another thread that writes."""
        return Session(self._engine if held else self._aside, autoflush=False)

    @contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            yield
        except (exc.DBAPIError, dbapi.DatabaseError) as error:
            cause = error.orig if isinstance(error, exc.DBAPIError) else error
            fault = fault_of(cause, self._workspace.path) if isinstance(cause, Exception) else None
            if fault is None:
                raise
            raise fault from error
        except MemoryError as error:
            raise untrusted_page(self._workspace.path) from error


def _engine_over(workspace: "Workspace") -> Engine:
    """Return an engine on the workspace's own writer connection. We emit BEGIN ourselves."""
    engine = create_engine(
        "sqlite://", module=dbapi, creator=lambda: workspace.writer, poolclass=StaticPool, hide_parameters=True
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: CoreConnection) -> None:
        writes = connection.get_execution_options().get("writes", False)
        if writes:
            workspace.begin()
        else:
            connection.exec_driver_sql("BEGIN")

    configure_mappers()
    return engine


def _engine_aside(workspace: "Workspace") -> Engine:
    """Return an engine that opens a reader for each session: one state of the file, and nothing kept open."""
    engine = create_engine("sqlite://", module=dbapi, creator=workspace.aside.reader, poolclass=NullPool)

    @event.listens_for(engine, "begin")
    def _begin(connection: CoreConnection) -> None:
        connection.exec_driver_sql("BEGIN")

    return engine


def _raw(session: Session) -> "dbapi.Connection":
    connection = session.connection().connection.driver_connection
    if connection is None:
        raise RuntimeError("the session has no connection")
    return connection  # type: ignore[no-any-return]
