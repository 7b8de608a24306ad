"""The schema of a new workspace, laid in one transaction from the models."""

from collections.abc import Iterator

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from rm_desktop.models import ledger, registry
from rm_desktop.models.base import Base
from rm_desktop.store.driver import Connection
from rm_desktop.store.revision import HEAD
from rm_desktop.store.searchable import index_ddl

__all__ = ["lay_schema", "schema_ddl"]
_LOADED = (ledger, registry)  # importing them fills Base.metadata


def schema_ddl() -> Iterator[str]:
    """Yield every statement of the present schema, tables in the order foreign keys need."""
    dialect = sqlite.dialect()
    for table in Base.metadata.sorted_tables:
        yield str(CreateTable(table).compile(dialect=dialect)).strip()
        for index in sorted(table.indexes, key=lambda index: str(index.name)):
            yield str(CreateIndex(index).compile(dialect=dialect)).strip()
    yield from index_ddl()


def lay_schema(connection: Connection) -> None:
    """Lay the present schema and stamp it with its revision."""
    connection.execute("BEGIN IMMEDIATE")
    for statement in schema_ddl():
        connection.execute(statement)
    connection.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
    connection.execute("INSERT INTO alembic_version VALUES (?)", (HEAD,))
    connection.execute("COMMIT")
