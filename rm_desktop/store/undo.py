"""Undo and redo, from the history alone, so that they also work after a restart."""

from typing import TYPE_CHECKING

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Kind
from rm_desktop.store.changes import Changes, Deed, UnitLabel
from rm_desktop.store.driver import Connection
from rm_desktop.store.faults import faults_named
from rm_desktop.store.history import as_json, from_json, quoted, stamp
from rm_desktop.store.tracking import Fields

if TYPE_CHECKING:
    from rm_desktop.store.workspace import Workspace

# What left the computer cannot be called back, and a workspace cannot be unmade: neither is a step of undo.
_KEPT = f"deed NOT IN ('{Deed.EXPORT}', '{Deed.CREATE}')"
_KIND = "(SELECT kind FROM history WHERE unit_id = unit.id ORDER BY id LIMIT 1)"
_NEXT = {
    False: f"SELECT id, deed, subject, {_KIND} FROM unit WHERE NOT undone AND {_KEPT} ORDER BY id DESC LIMIT 1",
    True: f"SELECT id, deed, subject, {_KIND} FROM unit WHERE undone AND {_KEPT} ORDER BY id LIMIT 1",
}


def next_label(workspace: "Workspace", *, undone: bool) -> UnitLabel | None:
    """Return how the next unit to redo (`undone`) or undo is called."""
    with workspace.writing, faults_named(workspace.path):
        row = workspace.writer.execute(_NEXT[undone]).fetchone()
    return None if row is None else UnitLabel(Deed(row[1]), row[2], Kind(row[3]))


def undo(workspace: "Workspace") -> Changes:
    """Take the newest unit back in one transaction; raises NOTHING_TO_UNDO."""
    with workspace.transaction() as writer:
        writer.execute("PRAGMA defer_foreign_keys = ON")
        row = writer.execute(_NEXT[False]).fetchone()
        if row is None:
            raise UserError(Problem.NOTHING_TO_UNDO)
        touched = [_take_back(writer, step, stamp(workspace.clock.now())) for step in _steps(writer, row[0], "DESC")]
        writer.execute("UPDATE unit SET undone = 1 WHERE id = ?", (row[0],))
    return Changes.made(touched, Deed.UNDO, row[2], Deed(row[1]))


def redo(workspace: "Workspace") -> Changes:
    """Do the oldest undone unit again in one transaction; raises NOTHING_TO_REDO."""
    with workspace.transaction() as writer:
        writer.execute("PRAGMA defer_foreign_keys = ON")
        row = writer.execute(_NEXT[True]).fetchone()
        if row is None:
            raise UserError(Problem.NOTHING_TO_REDO)
        touched = [_do_again(writer, step, stamp(workspace.clock.now())) for step in _steps(writer, row[0], "ASC")]
        writer.execute("UPDATE unit SET undone = 0 WHERE id = ?", (row[0],))
    return Changes.made(touched, Deed.REDO, row[2], Deed(row[1]))


_Step = tuple[int, str, str, Fields | None, Fields | None]


def _steps(writer: Connection, unit_id: int, order: str) -> list[_Step]:
    rows = writer.execute(
        f"SELECT id, kind, record_id, before, after FROM history WHERE unit_id = ? ORDER BY id {order}", (unit_id,)
    )
    return [(row[0], row[1], row[2], _fields(row[3]), _fields(row[4])) for row in rows.fetchall()]


def _fields(text: str | None) -> Fields | None:
    return None if text is None else from_json(text)


def _take_back(writer: Connection, step: _Step, now: str) -> tuple[Kind, str]:
    history_id, table, record_id, before, after = step
    if before is None:
        present = _present(writer, table, record_id, tuple(after or ()))
        writer.execute(f"DELETE FROM {table} WHERE id = ?", (record_id,))
        _complete(writer, history_id, present)
    elif after is None:
        _insert(writer, table, before)
    else:
        _complete(writer, history_id, _present(writer, table, record_id, tuple(before)))
        _update(writer, table, record_id, before, now)
    return Kind(table), record_id


def _do_again(writer: Connection, step: _Step, now: str) -> tuple[Kind, str]:
    _, table, record_id, before, after = step
    if before is None:
        _insert(writer, table, after or {})
    elif after is None:
        writer.execute(f"DELETE FROM {table} WHERE id = ?", (record_id,))
    else:
        _update(writer, table, record_id, after, now)
    return Kind(table), record_id


def _complete(writer: Connection, history_id: int, present: Fields) -> None:
    """Keep what the record held just now, so that redo finds also what a stretch of typing did not write down."""
    writer.execute("UPDATE history SET after = ? WHERE id = ?", (as_json(present), history_id))


def _present(writer: Connection, table: str, record_id: str, columns: tuple[str, ...]) -> Fields:
    row = writer.execute(f"SELECT {quoted(columns)} FROM {table} WHERE id = ?", (record_id,)).fetchone()
    return dict(zip(columns, row, strict=True))


def _insert(writer: Connection, table: str, fields: Fields) -> None:
    marks = ", ".join("?" * len(fields))
    writer.execute(f"INSERT INTO {table} ({quoted(fields)}) VALUES ({marks})", tuple(fields.values()))


def _update(writer: Connection, table: str, record_id: str, fields: Fields, now: str) -> None:
    settings = ", ".join(f'"{column}" = ?' for column in fields)
    writer.execute(f"UPDATE {table} SET {settings}, updated_at = ? WHERE id = ?", (*fields.values(), now, record_id))
