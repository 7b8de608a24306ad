"""The small statements that every way of changing a workspace shares."""

import base64
import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from rm_desktop.models.registry import BY_KIND
from rm_desktop.store.changes import Deed
from rm_desktop.store.driver import Connection
from rm_desktop.store.packing import Packed
from rm_desktop.store.tracking import Fields

_NEXT_SEQ = (
    "SELECT max(top) FROM ("
    + " UNION ALL ".join(f"SELECT max(seq) AS top FROM {record.__tablename__}" for record in BY_KIND.values())
    + ")"
)
_SUBJECT_LENGTH = 80
_BASE64 = "base64"
_PACKED = "packed"
# These are no steps of undo, so what was undone before them can still be redone.
_ASIDE = frozenset({Deed.EXPORT, Deed.PURGE})


def next_seq(connection: Connection) -> int:
    """Return the first number above every record's `seq`; call it inside the writing transaction."""
    return int(connection.execute(_NEXT_SEQ).fetchone()[0] or 0) + 1


def open_unit(connection: Connection, deed: Deed, subject: str, now: datetime) -> int:
    """Write a unit's row and return its id; what was undone before it can no longer be redone."""
    if deed not in _ASIDE:
        connection.execute("DELETE FROM history WHERE unit_id IN (SELECT id FROM unit WHERE undone)")
        connection.execute("DELETE FROM unit WHERE undone")
    cursor = connection.execute(
        "INSERT INTO unit (deed, subject, at, undone) VALUES (?, ?, ?, 0)",
        (deed.value, subject[:_SUBJECT_LENGTH], stamp(now)),
    )
    if cursor.lastrowid is None:
        raise RuntimeError("a unit got no id")
    return cursor.lastrowid


def stamp(instant: datetime) -> str:
    """Return an aware UTC instant as the tables hold it (see `models.base.Instant`)."""
    return instant.isoformat(timespec="microseconds")


def as_json(fields: Fields | None) -> str | None:
    """Return a record's fields as the history holds them; bytes go in as base64, packed texts as lists."""
    if fields is None:
        return None
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"), default=_plain)


def from_json(text: str) -> Fields:
    """Return the fields that `as_json` made a text of."""
    fields: Fields = json.loads(text, object_hook=_revived)
    return fields


def quoted(columns: Iterable[str]) -> str:
    """Return column names for a statement; some are words of SQL."""
    return ", ".join(f'"{column}"' for column in columns)


def _plain(value: object) -> dict[str, object]:
    if isinstance(value, Packed):
        return {_PACKED: value.to_json()}
    if not isinstance(value, bytes):
        raise TypeError(f"a column holds a {type(value).__name__}")
    return {_BASE64: base64.b64encode(value).decode("ascii")}


def _revived(found: dict[str, Any]) -> Any:
    # A record is never taken for one of these: no column has such a name.
    if found.keys() == {_BASE64}:
        return base64.b64decode(found[_BASE64])
    return Packed.from_json(found[_PACKED]) if found.keys() == {_PACKED} else found
