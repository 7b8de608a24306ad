"""What SQLite, SQLCipher and FTS5 can say about a file's soundness; nothing is changed."""

from rm_desktop.store.driver import Connection, dbapi
from rm_desktop.store.searchable import INDEXES

SEARCH_INDEXES = tuple(f"search_{name}" for name, _ in INDEXES)
_SOUND = "ok"
_MOST = 20
_NOT_ITS_FAULT = ("locked", "disk is full", "disk I/O", "readonly", "interrupted")


def page_faults(connection: Connection) -> tuple[str, ...]:
    """Return what `integrity_check` finds: broken pages, entries missing from an index, values out of place."""
    found = _told(connection, f"PRAGMA integrity_check({_MOST})")
    return () if found == (_SOUND,) else found


def quick_faults(connection: Connection) -> tuple[str, ...]:
    """Return what `quick_check` finds: as `page_faults`, but without comparing indexes with their tables."""
    found = _told(connection, f"PRAGMA quick_check({_MOST})")
    return () if found == (_SOUND,) else found


def cipher_faults(connection: Connection) -> tuple[str, ...]:
    """Return the pages of an encrypted file that were changed by something that does not know the key."""
    return _told(connection, "PRAGMA cipher_integrity_check")[:_MOST]


def link_faults(connection: Connection) -> tuple[str, ...]:
    """Return which rows point at a row that is not there, as `table row parent`."""
    return _told(connection, "PRAGMA foreign_key_check")[:_MOST]


def index_is_sound(writer: Connection, index: str) -> bool:
    """Return whether a search index says what the records say; needs the writer, and leaves nothing behind."""
    writer.execute("BEGIN IMMEDIATE")
    try:
        writer.execute(f"INSERT INTO {index}({index}, rank) VALUES ('integrity-check', 1)")
    except dbapi.DatabaseError as error:
        if any(words in str(error) for words in _NOT_ITS_FAULT):
            raise
        return False  # SQLite's and FTS5's words for it are many
    finally:
        if writer.in_transaction:
            writer.execute("ROLLBACK")
    return True


def _told(connection: Connection, pragma: str) -> tuple[str, ...]:
    """Return a pragma's rows as lines; a file too broken to be asked is a finding too."""
    try:
        rows = connection.execute(pragma).fetchall()
    except UnicodeDecodeError:  # the engine quotes names as they now are in the file
        return ("a name in it is no text any more",)
    except dbapi.DatabaseError as error:
        return (str(error),)
    return tuple(" ".join("" if value is None else str(value) for value in row) for row in rows)
