"""Whether a file is complete by itself, noted in the file: `user_version`, of which nothing else makes use.

Before the first change of a session goes into the write-ahead log, the note is in the file itself; when the last one
closes, everything is folded in first and the note is taken back then. So a file that says it needs no log needs none,
and one that has lost its log says so.
"""

from contextlib import suppress
from pathlib import Path

from rm_desktop.store.connection import connect
from rm_desktop.store.driver import Connection, dbapi
from rm_desktop.store.keys import RawKey

ALONE, LOGGED, OPEN = 0, 1, 2  # complete; a log belongs to it; open where there are no logs


def note_of(connection: Connection) -> int:
    """Return what the file says: ALONE, LOGGED or OPEN."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def note_open(connection: Connection, *, log: bool) -> bool:
    """Note that the file is about to change; return whether the note has reached it: a reader may hold it up."""
    if note_of(connection) == ALONE:
        connection.execute(f"PRAGMA user_version = {LOGGED if log else OPEN}")
    return not log or any(_folded_in(connection, how) for how in ("PASSIVE", "FULL"))


def take_back(connection: Connection) -> bool:
    """Note that the file is complete, as it will be once this connection has closed; return whether there was a note.

    Raises the driver's DatabaseError; the log must stay then, or the file would be refused for want of it.
    """
    if note_of(connection) == ALONE:
        return False
    _folded_in(connection, "RESTART")  # so that only the note is left to fold in; writing over a log takes no room
    connection.execute(f"PRAGMA user_version = {ALONE}")
    return True


def last_reader(path: Path, key: RawKey | None, salt: bytes | None) -> Connection:
    """Return a connection that keeps the log beside the file, where it is the last to close: it may not write."""
    connection = connect(path, key, salt, mode="ro")
    with suppress(dbapi.DatabaseError, MemoryError):
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    return connection


def _folded_in(connection: Connection, how: str) -> bool:
    busy, pages, moved = connection.execute(f"PRAGMA wal_checkpoint({how})").fetchone()
    return not busy and bool(pages == moved)
