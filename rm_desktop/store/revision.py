"""Which revision of the schema a file has, read with one plain select."""

from rm_desktop.store.driver import Connection, dbapi

HEAD = "0002"


def stored_revision(connection: Connection) -> str | None:
    """Return the file's schema revision, or None where the file has none."""
    try:
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except dbapi.OperationalError as error:
        if "no such table" in str(error):
            return None
        raise
    return None if row is None else str(row[0])
