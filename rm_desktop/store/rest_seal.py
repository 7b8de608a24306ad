"""Damage to an unprotected file: a checksum behind its last page, valid as long as nobody has the file open.

SQLCipher seals every page of a protected file; plain SQLite notices nothing of a bit that flips inside a text. SQLite
takes no notice of what stands behind the last page. The seal counts only as long as SQLite's own count of changes,
which the note of `log_note` moves on, is the one that was sealed.
"""

import os
import zlib
from contextlib import closing, suppress
from pathlib import Path

from rm_desktop.store import connection as engine
from rm_desktop.store.driver import Connection, dbapi

CHANGED_AT_REST = "it was changed while RM Desktop did not have it open"
_MAGIC = b"RMDSEAL1"
SEAL_BYTES = 16  # the magic, a CRC-32 (which finds any single flipped bit), and SQLite's change counter
# SQLite counts changes at two places of the first page (https://sqlite.org/fileformat.html, 1.3): a flipped bit shows
# as a difference between the two, and where both have moved on, another program has changed the file since.
_COUNTERS = (slice(24, 28), slice(92, 96))
_CHUNK = 1 << 20


def changed_at_rest(path: Path) -> bool:
    """Return whether a file that is nobody's at the moment, such as a backup, is not as it was left."""
    seal = RestSeal(path, to_write=False)
    try:
        return seal.broken()
    finally:
        seal.let_go()


class RestSeal:
    """The seal of one file that is open here.

    It keeps a handle of its own as long as the file is open: closing one would drop the locks that SQLite holds on
    the file in this process (https://sqlite.org/howtocorrupt.html, 2.2).
    """

    def __init__(self, path: Path, *, to_write: bool = True) -> None:
        self._log = engine.log_of(path)
        self._handle = os.open(path, (os.O_RDWR if to_write else os.O_RDONLY) | getattr(os, "O_BINARY", 0))

    def broken(self) -> bool:
        """Return whether the file is not as it was left; reads all of it. A file without a valid seal is not broken."""
        if self._logged():
            return False
        size = os.fstat(self._handle).st_size
        if size % engine.PAGE_BYTES != SEAL_BYTES:
            return False
        seal = self._read(size - SEAL_BYTES, SEAL_BYTES)
        if not any(seal):  # a power cut came before the words
            return False
        made = self._made(size - SEAL_BYTES)
        if seal[-4:] in self._counters():
            return seal != made
        return seal[:-4] == made[:-4]  # else it is an old one; here nothing but its own counter was hit

    def renew(self, path: Path) -> None:
        """Seal the file once its writer has closed, unless another program is using it.

        It takes a connection of its own: FTS5 holds on to what it has checked.
        """
        with suppress(dbapi.OperationalError, OSError), closing(engine.connect(path, None, None)) as connection:
            busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            if busy:  # another program is using it
                return
            connection.execute("BEGIN IMMEDIATE")  # with an empty log, nobody can change the file now
            if not self._logged():
                self._write(connection)
            connection.execute("ROLLBACK")

    def let_go(self) -> None:
        """Close the handle; only after every connection of this process."""
        os.close(self._handle)

    def _write(self, connection: Connection) -> None:
        end = int(connection.execute("PRAGMA page_count").fetchone()[0]) * engine.PAGE_BYTES
        # SQLite may have taken a former seal for a page and rounded the file up
        if end <= os.fstat(self._handle).st_size <= end + engine.PAGE_BYTES:  # else it is no file as we know it
            os.ftruncate(self._handle, end)
            seal = self._made(end)
            os.lseek(self._handle, end, os.SEEK_SET)  # after the reading, which moves it too
            os.write(self._handle, seal)
            os.fsync(self._handle)

    def _made(self, end: int) -> bytes:
        """Return the seal of all bytes before `end`."""
        crc = 0
        for start in range(0, end, _CHUNK):
            crc = zlib.crc32(self._read(start, min(_CHUNK, end - start)), crc)
        return _MAGIC + crc.to_bytes(4, "big") + self._counters()[0]

    def _counters(self) -> tuple[bytes, ...]:
        head = self._read(0, 96)
        return tuple(head[where] for where in _COUNTERS)

    def _read(self, start: int, count: int) -> bytes:
        os.lseek(self._handle, start, os.SEEK_SET)
        return os.read(self._handle, count)

    def _logged(self) -> bool:
        return self._log.exists() and self._log.stat().st_size > 0
