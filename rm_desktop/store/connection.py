"""The one place a connection to a workspace file is made and a pragma is spelled."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from rm_desktop.errors import Problem, UserError
from rm_desktop.store.driver import Connection, dbapi
from rm_desktop.store.keys import SALT_BYTES, RawKey
from rm_desktop.store.revision import stored_revision

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
    "cache_size = -1000",  # kilobytes; with 2, 4 or 8 MB for each connection SQLite finds nothing much sooner here
)


def log_of(path: Path) -> Path:
    """Return where SQLite keeps the write-ahead log of a file."""
    return path.with_name(path.name + "-wal")


def has_log(path: Path) -> bool:
    """Return whether changes to a file lie in a log beside it."""
    log = log_of(path)
    return log.exists() and log.stat().st_size > 0


def companions(path: Path) -> tuple[Path, ...]:
    """Return the files that SQLite may keep beside a file."""
    return tuple(path.with_name(path.name + ending) for ending in ("-wal", "-shm", "-journal"))


def inspect_head(path: Path) -> bytes | None:
    """Return the salt of an encrypted workspace file, or None for an unprotected one; nothing is opened or written.

    Raises NO_SUCH_FILE, IS_A_FOLDER, NO_PERMISSION, COULD_NOT_READ, EMPTY_FILE, DAMAGED, and NOT_A_WORKSPACE where
    the file is too short or plainly something else.
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
    if not size:
        raise UserError(Problem.EMPTY_FILE, file=path.name)
    if head.startswith(_PLAIN_HEAD):
        return None
    if _nearly(head[:SALT_BYTES], _PLAIN_HEAD):
        raise UserError(Problem.DAMAGED, file=path.name, cause="its first bytes are wrong")
    if len(head) < 1024 or len(set(head)) < _LEAST_DISTINCT:
        raise UserError(Problem.NOT_A_WORKSPACE, file=path.name)
    if size % PAGE_BYTES:
        raise UserError(Problem.DAMAGED, file=path.name, cause="it is cut short")
    return head[:SALT_BYTES]


def _nearly(found: bytes, meant: bytes) -> bool:
    """Return whether no more than one byte in four differs: damage, not another kind of file."""
    return (
        len(found) == len(meant)
        and sum(one != other for one, other in zip(found, meant, strict=True)) <= len(meant) // 4
    )


def connect(
    path: Path,
    key: RawKey | None,
    salt: bytes | None,
    *,
    mode: str = "rw",
    unchanging: bool = False,
    factory: type[Connection] = Connection,
) -> Connection:
    """Return a keyed connection in autocommit mode: we emit BEGIN ourselves, so DDL rolls back too.

    `mode` is SQLite's: `rw` and `ro` never create a file, `rwc` does. `unchanging` reads the file alone, takes no
    lock and makes no file beside it; its log is passed over. Nothing has been read yet, so a wrong key shows only at
    the first statement.
    """
    uri = f"{path.absolute().as_uri()}?mode={mode}{'&immutable=1' if unchanging else ''}"
    connection = dbapi.connect(
        uri,
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=_BUSY_SECONDS,
        cached_statements=256,
        factory=factory,
    )
    if key is not None and salt is not None:
        connection.execute(f"PRAGMA key = \"x'{key.hex}{salt.hex()}'\"")
    connection.execute("PRAGMA cipher_log_level = NONE")  # else SQLCipher writes to standard error beside our sentence
    return connection


def prepare(connection: Connection) -> None:
    """Set what holds for every connection."""
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def prepare_writer(connection: Connection, *, log: bool) -> None:
    """Set what holds for a writer as well; with a write-ahead `log` only where memory can be shared."""
    prepare(connection)
    if log:
        prepare_log(connection)
        return
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")  # a log left there is read without shared memory
    connection.execute("PRAGMA journal_mode = DELETE")
    if connection.execute("PRAGMA user_version").fetchone()[0]:
        connection.execute("PRAGMA user_version = 0")  # else it would miss the log that was just folded in
    connection.execute("PRAGMA locking_mode = NORMAL")
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()  # which lets go of the lock


def prepare_log(connection: Connection) -> None:
    """Have changes go through a write-ahead log."""
    connection.execute("PRAGMA journal_mode = WAL")


def prepare_scratch(connection: Connection) -> None:
    """Set what suits a copy that nobody else sees and that need not survive: nothing is ever written beside it."""
    prepare(connection)
    for pragma in ("synchronous = OFF", "locking_mode = EXCLUSIVE", "journal_mode = MEMORY"):
        connection.execute(f"PRAGMA {pragma}")


def stand_alone(connection: Connection) -> None:
    """Make a file whole without a log beside it; raises the driver's OperationalError where somebody else has it open.

    Afterwards nobody else gets at it until the connection closes.
    """
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("PRAGMA user_version = 0")


class Reader(Connection):
    """A reading connection that says when it is closed."""

    on_closed: Callable[["Reader"], None] | None = None

    def close(self) -> None:
        """Close, and say so once."""
        super().close()
        on_closed, self.on_closed = self.on_closed, None
        if on_closed is not None:
            on_closed(self)


class Look(NamedTuple):
    """What a file says about itself: whether it is ours, its revision, its note on its log, and its pages."""

    ours: bool
    revision: str | None
    note: int
    pages: int


def look_into(path: Path, key: RawKey | None, salt: bytes | None, *, with_log: bool = False) -> Look:
    """Read what a file says about itself: no lock, no time stamp, no file beside it; but the last for `with_log`.

    Raises the driver's DatabaseError where the file cannot be read with this key.
    """
    with closing(connect(path, key, salt, mode="ro", unchanging=not with_log)) as connection:
        ours = is_ours(connection)
        note = int(connection.execute("PRAGMA user_version").fetchone()[0])
        pages = int(connection.execute("PRAGMA page_count").fetchone()[0])
        return Look(ours, stored_revision(connection) if ours else None, note, pages)


@contextmanager
def snapshot(connection: Connection) -> Iterator[None]:
    """Hold one state of the file inside the block."""
    connection.execute("BEGIN")
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        yield
    finally:
        with suppress(dbapi.DatabaseError):
            connection.execute("ROLLBACK")


def claim(connection: Connection) -> None:
    """Mark a new file as one of ours."""
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def is_ours(connection: Connection) -> bool:
    """Return whether the file was marked by `claim`; raises the driver's DatabaseError where it cannot be read."""
    return bool(connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID)


def outside_changes(connection: Connection) -> int:
    """Return a number that moves when another connection has changed the file, and only then."""
    return int(connection.execute("PRAGMA data_version").fetchone()[0])


def attach(connection: Connection, path: Path, name: str, key: RawKey | None, salt: bytes | None) -> None:
    """Open a second file on a connection, under its own key."""
    words = "" if key is None or salt is None else f"x'{key.hex}{salt.hex()}'"
    connection.execute(f"ATTACH DATABASE ? AS {name} KEY ?", (str(path), words))


def export_into(connection: Connection, name: str) -> None:
    """Write everything of the main file into an attached empty one, in one transaction."""
    connection.execute(f"PRAGMA {name}.synchronous = FULL")
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute("SELECT sqlcipher_export(?)", (name,)).fetchone()
        connection.execute(f"PRAGMA {name}.application_id = {APPLICATION_ID}")
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def detach(connection: Connection, name: str) -> None:
    """Let go of an attached file."""
    connection.execute(f"DETACH DATABASE {name}")
