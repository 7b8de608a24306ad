"""One unit taken back or done again: each record's fields put where the history says, whatever has gone meanwhile."""

from typing import NamedTuple

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Kind
from rm_desktop.models.registry import BY_KIND
from rm_desktop.store.driver import Connection
from rm_desktop.store.history import as_json, from_json, quoted
from rm_desktop.store.links import links_from, links_to
from rm_desktop.store.packing import Packed, unpack
from rm_desktop.store.tracking import Fields, only_moves

Touched = list[tuple[Kind, str]]


class _Step(NamedTuple):
    """One record's row in the history."""

    id: int
    kind: Kind
    record_id: str
    before: Fields | None
    after: Fields | None


def take_back(writer: Connection, unit_id: int, now: str) -> Touched:
    """Give every record of a unit its earlier fields; return the records that are there to tell of.

    A record that is gone for good is passed over, and a link to one is emptied. Raises VERSION_GONE where an earlier
    text cannot be made out any more.
    """
    steps = _steps(writer, unit_id, "DESC")
    done = [step for step in steps if _take_back(writer, step, now)]
    for step in done:
        if step.before is None:
            _let_go(writer, step.kind, step.record_id)
    brought = {step.record_id for step in done if step.after is None}
    kept = _mend(writer, [step for step in done if step.before is not None], brought)
    return [(step.kind, step.record_id) for step in done if step.before is None or step in kept]


def do_again(writer: Connection, unit_id: int, now: str) -> Touched:
    """Give every record of a unit its later fields again, as `take_back` does."""
    done = [step for step in _steps(writer, unit_id, "ASC") if _do_again(writer, step, now)]
    brought = {step.record_id for step in done if step.before is None}
    kept = _mend(writer, [step for step in done if step.after is not None], brought)
    return [(step.kind, step.record_id) for step in done if step.after is None or step in kept]


def _steps(writer: Connection, unit_id: int, order: str) -> list[_Step]:
    rows = writer.execute(
        f"SELECT id, kind, record_id, before, after FROM history WHERE unit_id = ? ORDER BY id {order}", (unit_id,)
    ).fetchall()
    return [
        _Step(row[0], Kind(row[1]), row[2], _fields(Kind(row[1]), row[3]), _fields(Kind(row[1]), row[4]))
        for row in rows
    ]


def _fields(kind: Kind, text: str | None) -> Fields | None:
    """Return the fields of columns that there still are."""
    if text is None:
        return None
    columns = BY_KIND[kind].__table__.columns
    return {name: value for name, value in from_json(text).items() if name in columns}


def _take_back(writer: Connection, step: _Step, now: str) -> bool:
    """Do one step backwards; return whether its record is there."""
    if step.after is None:
        return _insert(writer, step, step.before or {})
    columns = tuple(BY_KIND[step.kind].__table__.columns.keys() if step.before is None else step.before)
    present = _present(writer, step, columns)
    if present is None:
        return False
    # What the record holds just now is what redo needs; the history need not have had it until here.
    writer.execute("UPDATE history SET after = ? WHERE id = ?", (as_json(present), step.id))
    if step.before is None:
        writer.execute(f"DELETE FROM {step.kind} WHERE id = ?", (step.record_id,))
    else:
        _update(writer, step, {name: _whole(value, present[name]) for name, value in step.before.items()}, now)
    return True


def _do_again(writer: Connection, step: _Step, now: str) -> bool:
    """Do one step forwards; return whether its record is there."""
    if step.before is None:
        return _insert(writer, step, step.after or {})
    if _present(writer, step, ("id",)) is None:
        return False
    if step.after is None:
        writer.execute(f"DELETE FROM {step.kind} WHERE id = ?", (step.record_id,))
    else:
        _update(writer, step, step.after, now)
    return True


def _whole(value: object, present: object) -> object:
    return unpack(value, str(present)) if isinstance(value, Packed) else value


def _present(writer: Connection, step: _Step, columns: tuple[str, ...]) -> Fields | None:
    row = writer.execute(
        f"SELECT {quoted(('id', *columns))} FROM {step.kind} WHERE id = ?", (step.record_id,)
    ).fetchone()
    return None if row is None else dict(zip(columns, row[1:], strict=True))


def _insert(writer: Connection, step: _Step, fields: Fields) -> bool:
    marks = ", ".join("?" * len(fields))
    writer.execute(f"INSERT INTO {step.kind} ({quoted(fields)}) VALUES ({marks})", tuple(fields.values()))
    return True


def _update(writer: Connection, step: _Step, fields: Fields, now: str) -> None:
    """Give a record fields; the date of its last edit is among them, or it is now where the history has none."""
    dated = fields if "updated_at" in fields or only_moves(fields) else fields | {"updated_at": now}
    settings = ", ".join(f'"{column}" = ?' for column in dated)
    writer.execute(f"UPDATE {step.kind} SET {settings} WHERE id = ?", (*dated.values(), step.record_id))


def _let_go(writer: Connection, kind: Kind, record_id: str) -> None:
    """Empty the links to a record that is no more; raise NOTHING_TO_UNDO where something cannot be without it."""
    for link in links_to(kind):
        pointing = f"{link.kind} WHERE {link.column} = ?"
        if not link.needed:
            writer.execute(f"UPDATE {link.kind} SET {link.column} = NULL WHERE {link.column} = ?", (record_id,))
        elif writer.execute(f"SELECT 1 FROM {pointing} LIMIT 1", (record_id,)).fetchone():
            raise UserError(Problem.NOTHING_TO_UNDO)


def _mend(writer: Connection, steps: list[_Step], brought: set[str]) -> list[_Step]:
    """Empty links to what is gone for good; what was just brought back and cannot be without it goes again."""
    kept = list(steps)
    for step in steps:
        for link in links_from(step.kind):
            if _dangles(writer, link.column, link.target, step):
                if not link.needed:
                    sql = f"UPDATE {step.kind} SET {link.column} = NULL WHERE id = ?"
                    writer.execute(sql, (step.record_id,))
                elif step.record_id in brought:
                    writer.execute(f"DELETE FROM {step.kind} WHERE id = ?", (step.record_id,))
                    return _mend(writer, [other for other in kept if other is not step], brought)
                else:
                    raise UserError(Problem.NOT_FOUND, kind=link.target.value)
    return kept


def _dangles(writer: Connection, column: str, target: Kind, step: _Step) -> bool:
    sql = (
        f"SELECT 1 FROM {step.kind} WHERE id = ? AND {column} IS NOT NULL "
        f"AND NOT EXISTS (SELECT 1 FROM {target} AS t WHERE t.id = {step.kind}.{column})"
    )
    return writer.execute(sql, (step.record_id,)).fetchone() is not None
