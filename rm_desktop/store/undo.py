"""Undo and redo, from the history alone, so that they also work after a restart."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Kind
from rm_desktop.store.changes import Changes, Deed, UnitLabel, named_after
from rm_desktop.store.driver import Connection, dbapi
from rm_desktop.store.faults import faults_named
from rm_desktop.store.history import stamp
from rm_desktop.store.index_in_bulk import records_leave
from rm_desktop.store.steps import Touched, do_again, take_back
from rm_desktop.store.texts import LONG_TEXTS

if TYPE_CHECKING:
    from rm_desktop.store.workspace import Workspace

# How far back undo reaches. What is older stays in the history, for the versions of a text.
STEPS = 1_000
# What left the computer cannot be called back, what was deleted for good is gone, and a workspace cannot be unmade.
_KEPT = f"deed NOT IN ('{Deed.EXPORT}', '{Deed.PURGE}', '{Deed.CREATE}')"
_TOUCHED = "EXISTS (SELECT 1 FROM history WHERE unit_id = unit.id)"
_STEP = f"SELECT id, deed, subject FROM unit WHERE {_KEPT} AND {_TOUCHED}"
OUT_OF_REACH = f"coalesce((SELECT id FROM unit WHERE {_KEPT} ORDER BY id DESC LIMIT 1 OFFSET {STEPS}), 0)"
_KINDS = "SELECT kind, count(DISTINCT record_id) FROM history WHERE unit_id = ? GROUP BY kind"
# Of a unit with many records the first say enough.
_KEPT_BYTES = """SELECT kind, record_id, coalesce(octet_length(before), 0) + coalesce(octet_length(after), 0)
    FROM history WHERE unit_id = ? LIMIT 10"""
_NEXT = {
    False: f"{_STEP} AND NOT undone AND id > {OUT_OF_REACH} ORDER BY id DESC LIMIT 1",
    True: f"{_STEP} AND undone ORDER BY id LIMIT 1",
}


def next_label(workspace: "Workspace", *, undone: bool) -> UnitLabel | None:
    """Return how the next unit to redo (`undone`) or undo is called."""
    with faults_named(workspace.path), workspace.aside.connection() as connection:
        row = connection.execute(_NEXT[undone]).fetchone()
        counts = [] if row is None else connection.execute(_KINDS, row[:1]).fetchall()
    kind, count = named_after((Kind(kind), number) for kind, number in counts)
    return None if kind is None else UnitLabel(Deed(row[1]), row[2], kind, count)


def next_length(workspace: "Workspace", *, undone: bool) -> int:
    """Return how long the texts are, in bytes, that the next unit to redo (`undone`) or undo holds and writes over."""
    with faults_named(workspace.path), workspace.aside.connection() as connection:
        unit = connection.execute(_NEXT[undone]).fetchone()
        rows = [] if unit is None else connection.execute(_KEPT_BYTES, unit[:1]).fetchall()
        return sum(kept + _present_bytes(connection, Kind(kind), record_id) for kind, record_id, kept in rows)


def _present_bytes(connection: Connection, kind: Kind, record_id: str) -> int:
    length = " + ".join(f'coalesce(octet_length("{field}"), 0)' for field in LONG_TEXTS.get(kind, ()))
    row = connection.execute(f"SELECT {length or 0} FROM {kind} WHERE id = ?", (record_id,)).fetchone()
    return 0 if row is None else int(row[0])


def undo(workspace: "Workspace") -> Changes:
    """Take the newest unit back in one transaction; raises NOTHING_TO_UNDO, and VERSION_GONE as `take_back` does."""
    return _turn(workspace, take_back, undone=False)


def redo(workspace: "Workspace") -> Changes:
    """Do the oldest undone unit again in one transaction; raises NOTHING_TO_REDO."""
    return _turn(workspace, do_again, undone=True)


def _turn(workspace: "Workspace", turn: Callable[[Connection, int, str], Touched], *, undone: bool) -> Changes:
    """Turn the next unit over; one whose records are all gone for good is no step, and the one after it is."""
    nothing = Problem.NOTHING_TO_REDO if undone else Problem.NOTHING_TO_UNDO
    try:
        with workspace.transaction() as writer:
            writer.execute("PRAGMA defer_foreign_keys = ON")
            while row := writer.execute(_NEXT[undone]).fetchone():
                count = writer.execute("SELECT count(*) FROM history WHERE unit_id = ?", row[:1]).fetchone()[0]
                with records_leave(writer, count):
                    touched = turn(writer, row[0], stamp(workspace.clock.now()))
                writer.execute("UPDATE unit SET undone = ? WHERE id = ?", (not undone, row[0]))
                if touched:
                    return Changes.made(touched, Deed.REDO if undone else Deed.UNDO, row[2], Deed(row[1]))
                writer.execute("DELETE FROM history WHERE unit_id = ?", (row[0],))
                writer.execute("DELETE FROM unit WHERE id = ?", (row[0],))
    except dbapi.IntegrityError as error:  # the records have moved on in a way the history knows nothing of
        raise UserError(nothing) from error
    raise UserError(nothing)
