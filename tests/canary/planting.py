"""Plants a mark in every column of every private record, as the models have them, and in all that lies beside."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from itertools import count

from sqlalchemy import Boolean, Column, Date, Integer, LargeBinary, String, Table, Time
from sqlalchemy.types import TypeEngine

from rm_desktop.models.base import Base, Instant, PrivateRecord, Record, Tags, Words
from rm_desktop.models.registry import BY_KIND, PRIVATE
from rm_desktop.services.half_typed import keep_half_typed
from rm_desktop.services.reflecting import Draft, keep_draft
from rm_desktop.store.changes import Deed
from rm_desktop.store.units import Unit
from rm_desktop.store.workspace import Workspace
from tests.canary.marks import A_TIME, day, instant, number, word

BY_TABLE = {record.__tablename__: record for record in BY_KIND.values()}
# What a private record goes through. Of some states only the history knows afterwards.
STATES = ("living", "first", "changed", "typed", "retyped", "trashed", "purged", "redone", "undone")
_GIVEN = frozenset({"id", "seq", "created_at", "updated_at", "deleted_at"})
_COUNT = count(1)


class CannotBeMarkedError(TypeError):
    """A column of a type the planter has no mark for: teach `value_for` about it."""


def is_closed(column: Column[object]) -> bool:
    """Tell whether a column holds one of a few words or yes and no, which cannot be told from anybody else's."""
    return isinstance(column.type, Words | Boolean)


def value_for(column: Column[object], where: str, *, small: bool = False) -> object:
    """Return the mark for a column; a closed word is its first one. `small`: numbers a window can draw."""
    kind: TypeEngine[object] = column.type
    name = f"{where} {column.table.name} {column.name}"
    if isinstance(kind, Words):
        return next(iter(kind.words))
    if isinstance(kind, Boolean):
        return False
    if isinstance(kind, Integer):
        return 3 if small else number(next(_COUNT))
    if isinstance(kind, LargeBinary):
        return word(name).encode()
    if isinstance(kind, Tags):
        return (word(name),)
    if isinstance(kind, Instant | Date):
        return _moment(kind, small=small)
    if isinstance(kind, Time):
        return A_TIME
    if isinstance(kind, String):
        return word(name)
    raise CannotBeMarkedError(f"{column.table.name}.{column.name} is a {kind!r}")


def _moment(kind: TypeEngine[object], *, small: bool) -> object:
    at = instant(next(_COUNT)).replace(year=2026) if small else instant(next(_COUNT))
    return at if isinstance(kind, Instant) else day(next(_COUNT)).replace(year=at.year)


class Planter:
    """Plants in one workspace; `small` keeps to numbers and days that a window can draw."""

    def __init__(self, workspace: Workspace, *, small: bool = False) -> None:
        self._workspace = workspace
        self._units = workspace.units
        self._small = small

    def plant(self) -> None:
        """Plant every private record in every state; from here on `seq`, which goes on from the highest, is a mark."""
        with self._units.begin(Deed.ADD) as unit:
            unit._seq = number(0)
            self._add(unit, PRIVATE[0], "numbered")
        for record in PRIVATE:
            self._living(record)
            self._changed(record)
            self._typed(record)
            self._gone(record)
            self._redone(record)
        self._undone()

    def plant_beside(self) -> None:
        """Plant the tables that are no records: labels of units, the history, what this copy remembers for itself."""
        with self._workspace.transaction() as writer:
            for table in Base.metadata.sorted_tables:
                if table.name not in BY_TABLE:
                    row = {column.name: self._beside(column) for column in table.columns}
                    marks = ", ".join("?" * len(row))
                    writer.execute(f"INSERT INTO {table.name} ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))

    def plant_draft(self) -> None:
        """Plant an answer that is still being written, and words that were typed and not entered."""
        keep_draft(self._workspace, Draft(word("draft id"), word("draft question"), word("draft answer")))
        keep_half_typed(self._workspace, "topic", {word("half typed id"): (word("half typed words"),)})

    def _beside(self, column: Column[object]) -> object:
        """Return a mark as SQLite stores it; numbers are below 0, so that no row counts as the newest."""
        value = value_for(column, "beside")
        if isinstance(value, int):
            return 0 if is_closed(column) else -1
        return value if isinstance(value, str | bytes) else str(value)

    def _living(self, record: type[PrivateRecord]) -> None:
        with self._unit(Deed.ADD, "living") as unit:
            self._add(unit, record, "living")

    def _changed(self, record: type[PrivateRecord]) -> None:
        with self._unit(Deed.ADD, "first") as unit:
            made = self._add(unit, record, "first")
        self._edit(record, made.id, "changed")

    def _typed(self, record: type[PrivateRecord]) -> None:
        """Type into every searched text, as an editor's autosave does: twice, which is one stretch."""
        with self._unit(Deed.ADD, "typed") as unit:
            made = self._add(unit, record, "typed")
        for name in record.searched:
            column = record.__table__.columns[name]
            if not isinstance(column.type, Tags):
                self._units.write_text(record, made.id, name, word(f"retyped {column.table.name} {name}"))

    def _gone(self, record: type[PrivateRecord]) -> None:
        with self._unit(Deed.ADD, "trashed") as unit:
            trashed = self._add(unit, record, "trashed")
            purged = self._add(unit, record, "purged")
        with self._unit(Deed.REMOVE, "trashed") as unit:
            unit.trash(unit.get(record, trashed.id))
        with self._unit(Deed.REMOVE, "purged") as unit:
            unit.session.delete(unit.get(record, purged.id))

    def _redone(self, record: type[PrivateRecord]) -> None:
        with self._unit(Deed.ADD, "redoing") as unit:
            made = self._add(unit, record, "redoing")
        self._edit(record, made.id, "redone")
        self._units.undo()
        self._units.redo()

    def _undone(self) -> None:
        """Change one record of each kind in one unit and take it back; it comes last, for the next unit drops it."""
        with self._unit(Deed.ADD, "undoing") as unit:
            made = [(record, self._add(unit, record, "undoing").id) for record in PRIVATE]
        with self._unit(Deed.EDIT, "undone") as unit:
            for record, record_id in made:
                self._mark(unit.get(record, record_id), "undone")
        self._units.undo()

    def _unit(self, deed: Deed, state: str) -> AbstractContextManager[Unit]:
        return self._units.begin(deed, word(f"{state} subject"))

    def _edit(self, record: type[PrivateRecord], record_id: str, state: str) -> None:
        with self._unit(Deed.EDIT, state) as unit:
            self._mark(unit.get(record, record_id), state)

    def _add(self, unit: Unit, record: type[Record], state: str) -> Record:
        """Add a record with a mark in each of its columns, and what it links to, in the trash."""
        made = record()
        made.id = word(f"{state} {record.__tablename__} id")
        made.created_at = made.updated_at = self._moment(record, state)
        self._mark(made, state)
        for column in linked(record.__table__):
            (key,) = column.foreign_keys
            target = self._add(unit, BY_TABLE[key.column.table.name], f"{state} {record.__tablename__} {column.name}")
            target.deleted_at = target.created_at
            setattr(made, column.name, target.id)
        return unit.add(made)

    def _moment(self, record: type[Record], state: str) -> object:
        return value_for(record.__table__.columns["created_at"], state, small=self._small)

    def _mark(self, made: Record, state: str) -> None:
        for column in written(type(made).__table__):
            setattr(made, column.name, value_for(column, state, small=self._small))


def linked(table: Table) -> Iterator[Column[object]]:
    """Yield the columns that hold another record's id."""
    return (column for column in table.columns if column.foreign_keys)


def written(table: Table) -> Iterator[Column[object]]:
    """Yield the columns that hold what a person or the program wrote: no links, nor what every record has."""
    return (column for column in table.columns if column.name not in _GIVEN and not column.foreign_keys)
