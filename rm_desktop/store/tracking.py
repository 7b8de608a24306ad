"""What one flush is about to change, read from the ORM's own change tracking."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import inspect
from sqlalchemy.dialects import sqlite
from sqlalchemy.orm import Session

from rm_desktop.models.base import Record
from rm_desktop.store.texts import LONG_TEXTS

Fields = dict[str, Any]  # column name -> the value as SQLite stores it
_DIALECT = sqlite.dialect()


@dataclass
class Trace:
    """One record's fields before and after a unit; None stands for a record that was not there."""

    table: str
    record_id: str
    before: Fields | None
    after: Fields | None


@dataclass
class Tracker:
    """Collects traces over all flushes of one unit; a record keeps its first before and its last after."""

    traces: dict[str, Trace] = field(default_factory=dict)

    def collect(self, session: Session, now: datetime) -> None:
        """Note what the coming flush changes or takes out, and stamp `updated_at` of what is edited by it."""
        for record in session.dirty:
            if isinstance(record, Record) and session.is_modified(record):
                before, after = _changed_fields(record)
                if not only_moves(after):
                    _stamp(record, now, before, after)
                self._merge(Trace(record.__tablename__, record.id, before, after))
        for record in session.deleted:
            if isinstance(record, Record):
                self._merge(Trace(record.__tablename__, record.id, all_fields(record), None))

    def collect_new(self, session: Session) -> None:
        """Note what the flush just made; called after it, when defaults have their values."""
        for record in session.new:
            if isinstance(record, Record):
                self._merge(Trace(record.__tablename__, record.id, None, all_fields(record)))

    def _merge(self, trace: Trace) -> None:
        earlier = self.traces.get(trace.record_id)
        if earlier is None:
            self.traces[trace.record_id] = trace
        elif trace.after is None or earlier.after is None:
            earlier.after = trace.after
        else:
            if earlier.before is not None and trace.before is not None:
                earlier.before = trace.before | earlier.before
            earlier.after = earlier.after | trace.after


def only_moves(fields: Fields) -> bool:
    """Return whether a record only goes into the trash or comes back: that edits nothing, and its date stays."""
    return fields.keys() == {"deleted_at"}


def _stamp(record: Record, now: datetime, before: Fields, after: Fields) -> None:
    """Date an edit. An undo gives the earlier date back, but for long texts: theirs are thinned out in the history."""
    earlier, record.updated_at = record.updated_at, now
    if after.keys().isdisjoint(LONG_TEXTS.get(record.kind, ())):
        before["updated_at"] = _stored(record, "updated_at", earlier)
        after["updated_at"] = _stored(record, "updated_at", now)


def all_fields(record: Record) -> Fields:
    """Return every column of a record as SQLite stores it."""
    columns = type(record).__table__.columns
    return {column.key: _stored(record, column.key, getattr(record, column.key)) for column in columns}


def _changed_fields(record: Record) -> tuple[Fields, Fields]:
    before: Fields = {}
    after: Fields = {}
    for attribute in inspect(record).attrs:
        change = attribute.history
        if change.has_changes():
            before[attribute.key] = _stored(record, attribute.key, change.deleted[0] if change.deleted else None)
            after[attribute.key] = _stored(record, attribute.key, attribute.value)
    return before, after


def _stored(record: Record, key: str, value: Any) -> Any:
    processor = type(record).__table__.columns[key].type.dialect_impl(_DIALECT).bind_processor(_DIALECT)
    return value if processor is None or value is None else processor(value)
