"""Keeping every SQLite away from a file whose key we may not know, by the bytes that SQLite itself locks.

See `os_unix.c` and https://sqlite.org/lockingv3.html: whoever has a file with a log open, or reads one without, holds a
shared lock on some of these bytes for as long.
"""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rm_desktop.errors import Problem, UserError
from rm_desktop.files import worded_writing

_FIRST = 0x40000000  # PENDING_BYTE
_COUNT = 512  # with RESERVED_BYTE and the shared range behind it

if sys.platform == "win32":

    def _lock(_handle: int) -> bool:
        return True  # where a file that somebody has open cannot be replaced anyway

else:
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.lockf(handle, fcntl.LOCK_EX | fcntl.LOCK_NB, _COUNT, _FIRST)
        except OSError as error:
            if error.errno in (errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES):
                return False
            raise
        return True


@contextmanager
def shut_out(path: Path) -> Iterator[int | None]:
    """Give a handle to a file that no SQLite can read or write inside the block; None where there is no file.

    Read the file by this handle alone: closing another one would let everybody in. Raises IN_USE.
    """
    if not path.exists():
        yield None
        return
    with worded_writing(path):
        handle = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        with worded_writing(path):
            locked = _lock(handle)
        if not locked:
            raise UserError(Problem.IN_USE, file=path.name)
        yield handle
    finally:
        os.close(handle)
