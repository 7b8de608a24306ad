"""The wall between what is shared and what is private: SQLite's own authorizer refuses the rest."""

from collections.abc import Iterator
from pathlib import Path

from rm_desktop.models.registry import SHARED
from rm_desktop.store.driver import Connection, Row
from rm_desktop.store.faults import faults_named

SHARED_TABLES = frozenset(record.__tablename__ for record in SHARED)
# Action codes of sqlite3_set_authorizer (sqlite3.h); anything not named here is denied.
_READ = 20
_SELECT = 21
_TRANSACTION = 22
_FUNCTION = 31
_RECURSIVE = 33
_DENY = 1
_OK = 0
_HARMLESS = frozenset({_SELECT, _TRANSACTION, _RECURSIVE})
_FUNCTIONS = frozenset({"count", "max", "min", "sum", "coalesce", "length", "lower", "upper", "substr", "date"})


def _authorize(action: int, first: str | None, second: str | None, _database: str | None, _inner: str | None) -> int:
    if action in _HARMLESS:
        return _OK
    if action == _READ and first in SHARED_TABLES:
        return _OK
    if action == _FUNCTION and second in _FUNCTIONS:
        return _OK
    return _DENY


def raise_firewall(connection: Connection) -> None:
    """Let this connection read the tables of shared records and do nothing else, for as long as it lives."""
    connection.row_factory = Row
    connection.execute("PRAGMA query_only = ON")
    connection.set_authorizer(_authorize)


class SharedReader:
    """Reads shared records, and cannot read anything else. One snapshot for its whole life."""

    def __init__(self, connection: Connection, path: Path) -> None:
        self._connection = connection
        self._path = path
        with faults_named(path):
            connection.execute("BEGIN")

    def let_go(self) -> None:
        """End the snapshot; nothing is to be read any more."""
        with faults_named(self._path):
            self._connection.execute("ROLLBACK")

    def rows(self, sql: str, parameters: tuple[object, ...] = ()) -> Iterator[Row]:
        """Yield the rows of a select; a table that is not shared raises `dbapi.DatabaseError` (not authorized)."""
        with faults_named(self._path):
            # not `yield from`, which would close the cursor of a connection that may be closed by then
            for row in self._connection.execute(sql, parameters):  # noqa: UP028
                yield row
