"""Which records changed last, and what single records are called; each is a look at a few rows."""

from collections.abc import Iterable
from datetime import datetime

from rm_desktop.models.kinds import Kind
from rm_desktop.models.registry import BY_KIND, PRIVATE_KINDS
from rm_desktop.store.driver import Connection
from rm_desktop.store.headings import name_of
from rm_desktop.store.hits import Hit


def newest(connection: Connection, kinds: Iterable[Kind], limit: int) -> tuple[Hit, ...]:
    """Return the shared records of these kinds that were changed last, the last one first."""
    arms = [arm for kind in kinds if kind not in PRIVATE_KINDS for arm in _newest_arms(kind)]
    if not arms:
        return ()
    sql = f"{' UNION ALL '.join(arms)} ORDER BY updated_at DESC, seq DESC LIMIT ?1"
    return tuple(_hit(row) for row in connection.execute(sql, (limit,)))


def known(connection: Connection, records: Iterable[tuple[Kind, str]]) -> tuple[Hit, ...]:
    """Return those of these records that are there and have a name, in the order they were asked for."""
    found = [connection.execute(_known_sql(kind), (id_,)).fetchone() for kind, id_ in records]
    return tuple(_hit(row) for row in found if row is not None and row[2])


def _newest_arms(kind: Kind) -> list[str]:
    """Return the SQL of the records of one kind that were changed last; ?1 is how many."""
    record = BY_KIND[kind]
    if not record.searched:
        return []
    # The list of notes has an index by this order, but pinned ones come first in it.
    parts = (" AND pinned = 0", " AND pinned = 1") if kind is Kind.NOTE else ("",)
    living = "deleted_at IS NULL" if kind is Kind.NOTE else "+deleted_at IS NULL"
    return [
        f"SELECT * FROM (SELECT '{kind.value}' AS kind, id, {name_of(record)} AS title, updated_at, seq "
        f"FROM {record.__tablename__} WHERE {living}{part} AND {record.searched[0]} <> '' "
        "ORDER BY updated_at DESC, seq DESC LIMIT ?1)"
        for part in parts
    ]


def _known_sql(kind: Kind) -> str:
    record = BY_KIND[kind]
    name = name_of(record) if record.searched else "''"
    return (
        f"SELECT '{kind.value}', id, {name}, updated_at FROM {record.__tablename__} WHERE id = ? AND deleted_at IS NULL"
    )


def _hit(row: tuple[str, ...]) -> Hit:
    kind = Kind(row[0])
    return Hit(kind, row[1], row[2], "", datetime.fromisoformat(row[3]), kind in PRIVATE_KINDS)
