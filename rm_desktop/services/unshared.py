"""How much of what both share has changed since a file with all of it left: counted from the history alone."""

from datetime import datetime

from sqlalchemy import orm, select

from rm_desktop.models.kinds import Kind
from rm_desktop.models.ledger import UnitRow
from rm_desktop.models.private import Receipt
from rm_desktop.models.registry import SHARED
from rm_desktop.store.changes import Deed

# The scopes of documents that hold everything shared.
WHOLE = ("programme", "bundle")
MOST = 1000
"""No more is counted: beyond it a number says nothing, and counting would take time."""

_KINDS = ", ".join(f"'{Kind(record.kind).value}'" for record in SHARED)
_CHANGED = f"""SELECT count(*) FROM (SELECT DISTINCT record_id FROM history
    WHERE unit_id > ? AND kind IN ({_KINDS})
    AND NOT (SELECT undone FROM unit WHERE unit.id = unit_id) LIMIT {MOST})"""  # noqa: S608


def unshared(reader: orm.Session) -> tuple[int, datetime | None]:
    """Return how many shared records changed since a whole file left, up to `MOST`, and when that was.

    Where none ever left it is since the pair was founded: what the app wrote itself is no change of a person.
    """
    query = select(Receipt.created_at).where(Receipt.what.in_(WHOLE), Receipt.deleted_at.is_(None))
    left = reader.scalars(query.order_by(Receipt.seq.desc()).limit(1)).first()
    units = select(UnitRow.id).order_by(UnitRow.id.desc()).limit(1)
    founding = select(UnitRow.id).where(UnitRow.deed == Deed.CREATE).order_by(UnitRow.id).limit(1)
    since = reader.scalars(founding if left is None else units.where(UnitRow.at <= left)).first() or 0
    return reader.connection().exec_driver_sql(_CHANGED, (since,)).scalar_one(), left
