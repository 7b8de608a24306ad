"""The one place a connection to a workspace file is made and a pragma is spelled."""

from pathlib import Path

from rm_desktop.errors import Problem, UserError
from rm_desktop.store.driver import Connection, dbapi
from rm_desktop.store.keys import SALT_BYTES, RawKey

APPLICATION_ID = 0x524D5052  # "RMPR"
PAGE_BYTES = 4096
_PLAIN_HEAD = b"SQLite format 3\x00"
# Ciphertext has about 251 distinct byte values in its first 1,024 bytes; text and office files have far fewer.
_LEAST_DISTINCT = 180
_BUSY_SECONDS = 5.0

_PRAGMAS = (
    "foreign_keys = ON",
    "synchronous = FULL",
    "secure_delete = ON",
    "temp_store = MEMORY",
    "trusted_schema = OFF",
    "cell_size_check = ON",
)


def inspect_head(path: Path) -> bytes | None:
    """Return the salt of an encrypted workspace file, or None for an unprotected one; nothing is opened or written.

    Raises NO_SUCH_FILE, IS_A_FOLDER, NO_PERMISSION, COULD_NOT_READ, and NOT_A_WORKSPACE where the file is empty, too
    short or plainly something else.
    """
    try:
        if path.is_dir():
            raise UserError(Problem.IS_A_FOLDER, file=path.name)
        with path.open("rb") as file:
            head = file.read(1024)
            size = file.seek(0, 2)
    except FileNotFoundError as error:
        raise UserError(Problem.NO_SUCH_FILE, file=path.name) from error
    except PermissionError as error:
        raise UserError(Problem.NO_PERMISSION, file=path.name) from error
    except OSError as error:
        raise UserError(Problem.COULD_NOT_READ, file=path.name, cause=error.strerror or "unknown") from error
    if head.startswith(_PLAIN_HEAD):
        return None
    if len(head) < 1024 or len(set(head)) < _LEAST_DISTINCT:
        raise UserError(Problem.NOT_A_WORKSPACE, file=path.name)
    if size % PAGE_BYTES:
        raise UserError(Problem.DAMAGED, file=path.name, cause="it is cut short")
    return head[:SALT_BYTES]


def connect(path: Path, key: RawKey | None, salt: bytes | None, *, mode: str = "rw") -> Connection:
    """Return a keyed connection in autocommit mode: we emit BEGIN ourselves, so DDL rolls back too.

    `mode` is SQLite's: `rw` and `ro` never create a file, `rwc` does. Nothing has been read yet, so a wrong key shows
    only at the first statement.
    """
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    connection = dbapi.connect(
        uri, uri=True, isolation_level=None, check_same_thread=False, timeout=_BUSY_SECONDS, cached_statements=256
    )
    if key is not None and salt is not None:
        connection.execute(f"PRAGMA key = \"x'{key.hex}{salt.hex()}'\"")
    connection.execute("PRAGMA cipher_log_level = NONE")  # else SQLCipher writes to standard error beside our sentence
    return connection


def prepare(connection: Connection) -> None:
    """Set what holds for every connection."""
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def prepare_writer(connection: Connection) -> None:
    """Set what holds for the one writer as well."""
    prepare(connection)
    connection.execute("PRAGMA journal_mode = WAL")


def claim(connection: Connection) -> None:
    """Mark a new file as one of ours."""
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def is_ours(connection: Connection) -> bool:
    """Return whether the file was marked by `claim`; raises the driver's DatabaseError where it cannot be read."""
    return bool(connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID)


def outside_changes(connection: Connection) -> int:
    """Return a number that moves when another connection has changed the file, and only then."""
    return int(connection.execute("PRAGMA data_version").fetchone()[0])


def is_cut_short(connection: Connection, path: Path) -> bool:
    """Return whether the file is shorter than its own page count says, which a power cut cannot cause."""
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size > 0:
        return False
    pages = int(connection.execute("PRAGMA page_count").fetchone()[0])
    return pages * PAGE_BYTES > path.stat().st_size
