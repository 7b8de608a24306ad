"""The earlier texts of one record: thinned to one an hour, and kept as differences.

A record's history is read from its present backwards: what a text was before a unit is packed against what it was
after it, and that is what the next unit has as its "before", or the record itself.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from rm_desktop.errors import UserError
from rm_desktop.models.kinds import Kind
from rm_desktop.store.driver import Connection
from rm_desktop.store.history import as_json, from_json
from rm_desktop.store.packing import Packed, pack, unpack
from rm_desktop.store.texts import LONG_TEXTS
from rm_desktop.store.tracking import Fields

# A shorter text is kept whole; its difference would be no shorter.
WORTH_PACKING = 64
HOUR = len("2026-11-22T12")
_KINDS = ", ".join(f"'{kind}'" for kind in LONG_TEXTS)
_ROWS = f"""SELECT h.id, u.at, h.before, h.after IS NULL, h.kind, h.record_id
    FROM history AS h JOIN unit AS u ON u.id = h.unit_id WHERE h.kind IN ({_KINDS}) AND NOT u.undone"""
_ALL = f"{_ROWS} ORDER BY h.record_id, h.id DESC"
_ONE = f"{_ROWS} AND h.record_id = ? ORDER BY h.id DESC"


class Limits(NamedTuple):
    """Units from before the instant `packed` are packed, those from before the hour `thinned` thinned."""

    packed: str
    thinned: str


@dataclass
class Row:
    """One row of the history while it is rewritten."""

    id: int
    at: str
    before: Fields | None
    fixed: bool  # of a record that was taken out: its fields are needed as they are
    changed: bool = False

    @classmethod
    def of(cls, found: tuple[int, str, str | None, bool]) -> "Row":
        """Return a row from its first four columns."""
        return cls(found[0], found[1], None if found[2] is None else from_json(found[2]), bool(found[3]))

    def put(self, field: str, value: str | Packed) -> None:
        """Set an earlier text."""
        if self.before is not None and not self.fixed:
            self.before[field] = value
            self.changed = True

    def drop(self, field: str) -> None:
        """Forget an earlier text."""
        if self.before is not None and self.before.pop(field, None) is not None:
            self.changed = True


def due(reader: Connection, limits: Limits) -> Iterator[tuple[Kind, str, int]]:
    """Yield kind and id of each record that `thin` would find work in, and how many rows it has."""
    for record_id, group in groupby(reader.execute(_ALL), key=itemgetter(5)):
        found = list(group)
        kind, rows = Kind(found[0][4]), [Row.of(row[:4]) for row in found]
        if any(_is_due(chain, field, limits) for field, chain in _chains(kind, rows)):
            yield kind, record_id, len(rows)


def thin(writer: Connection, kind: Kind, record_id: str, limits: Limits) -> int:
    """Thin and pack what is due of one record; return how many rows were rewritten or went."""
    rows = [Row.of(row[:4]) for row in writer.execute(_ONE, (record_id,))]
    for field, chain in _chains(kind, rows):
        if _is_due(chain, field, limits):
            _thin_field(chain, field, _present(writer, kind, record_id, field), limits)
    changed = [row for row in rows if row.changed]
    keep(writer, changed)
    return len(changed)


def drop_texts(writer: Connection, kind: Kind, row_id: int, before: str) -> int:
    """Forget the long texts of one row, the oldest of its record, which no other is packed against.

    Returns the characters freed.
    """
    row = Row(row_id, "", from_json(before), fixed=False)
    for field in LONG_TEXTS.get(kind, ()):
        row.drop(field)
    if not row.changed:
        return 0
    keep(writer, [row])
    return len(before) - (len(as_json(row.before) or "") if row.before else 0)


def keep(writer: Connection, rows: list[Row]) -> None:
    """Write changed rows; one with nothing left to say goes."""
    for row in rows:
        if row.before:
            writer.execute("UPDATE history SET before = ? WHERE id = ?", (as_json(row.before), row.id))
        else:
            writer.execute("DELETE FROM history WHERE id = ?", (row.id,))


def _chains(kind: Kind, rows: list[Row]) -> Iterator[tuple[str, list[Row]]]:
    """Yield each long text with the rows that changed it, newest first."""
    for field in LONG_TEXTS[kind]:
        yield field, [row for row in rows if row.before is None or field in row.before]


def _present(writer: Connection, kind: Kind, record_id: str, field: str) -> str | None:
    row = writer.execute(f'SELECT "{field}" FROM {kind} WHERE id = ?', (record_id,)).fetchone()
    return None if row is None else str(row[0])


def _is_due(chain: list[Row], field: str, limits: Limits) -> bool:
    """Return whether a field has a whole text to pack or an hour with more than one text."""
    whole = any(_is_whole(row, field) for row in chain if row.at < limits.packed)
    return whole or any(len(group) > 1 for group in _hours(chain, limits))


def _is_whole(row: Row, field: str) -> bool:
    value = None if row.before is None or row.fixed else row.before[field]
    return isinstance(value, str) and len(value) >= WORTH_PACKING


def _hours(chain: list[Row], limits: Limits) -> Iterator[list[Row]]:
    """Yield the rows of each hour together, newest first; a row that is not to be thinned stands alone."""
    for hour, group in groupby(chain, key=_hour):
        rows = list(group)
        if hour < limits.thinned and not any(row.fixed for row in rows):
            yield rows
        else:
            yield from ([row] for row in rows)


def _hour(row: Row) -> str:
    return row.at[:HOUR]


def _thin_field(chain: list[Row], field: str, present: str | None, limits: Limits) -> None:
    """Leave one row an hour: the hour's newest unit, with the text from before its oldest.

    So one step of undo goes back over the whole hour, and the text the hour ended with is the version kept. Of an hour
    in which the record was made nothing stays but that. A text that cannot be made out, or has nothing it could be
    packed against, is left as it is.
    """
    after = present
    for hour in _hours(chain, limits):
        newest, base = hour[0], after
        for row in hour:
            if row.before is None:
                break
            after = _text(row.before[field], after)
            if after is None:
                return
        if len(hour) > 1:
            for row in hour if hour[-1].before is None else hour[1:]:
                row.drop(field)
        if newest.before and field in newest.before and after is not None and newest.at < limits.packed:
            _repack(newest, field, after, base, moved=len(hour) > 1)


def _repack(row: Row, field: str, text: str, base: str | None, *, moved: bool) -> None:
    if moved or _is_whole(row, field):
        row.put(field, pack(text, base or "") if len(text) >= WORTH_PACKING else text)


def _text(value: object, base: str | None) -> str | None:
    """Return an earlier text whole, or None where it cannot be made out."""
    if not isinstance(value, Packed):
        return value if isinstance(value, str) else None
    try:
        return unpack(value, base or "")
    except UserError:
        return None
