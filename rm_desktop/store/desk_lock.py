"""One window for one workspace: a lock beside the file that the kernel lets go of whatever happens to its holder.

Not `filelock`, whose import alone takes 30 ms of the start; the kernel's own lock takes none. Where a network drive
does not carry such locks to other computers, the holder's sign of life, written every half minute, tells as much.
"""

import errno
import json
import os
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from rm_desktop.errors import Problem, UserError
from rm_desktop.store.place import Place, place_of

SIGN_OF_LIFE = 30.0  # seconds between two calls of `refresh`
_DEAD_AFTER = 4 * SIGN_OF_LIFE
_CLOSED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})

if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        os.lseek(handle, 1 << 30, os.SEEK_SET)  # far behind the words, which others must be able to read
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            if error.errno in (errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES):
                return False
            raise
        return True


class Holder(NamedTuple):
    """Who holds a lock: the computer, the process, and the name under which its window listens."""

    host: str = ""
    pid: int = 0
    channel: str = ""


def lock_path(path: Path) -> Path:
    """Return the lock that belongs to a workspace."""
    return path.with_name(f".{path.name}.lock")


def this_host() -> str:
    """Return this computer's name."""
    return os.uname().nodename if hasattr(os, "uname") else os.environ.get("COMPUTERNAME", "")


class DeskLock:
    """A lock that is held; there is one holder at most."""

    def __init__(self, path: Path, handle: int) -> None:
        self._path = path
        self._handle = handle

    @classmethod
    def take(cls, path: Path, channel: str = "") -> "DeskLock":
        """Take the lock of a workspace, or say who holds it.

        Raises IN_USE (`details["holder"]` is a `Holder` on this computer), OPEN_ELSEWHERE (`details["host"]`),
        NO_PERMISSION where no file can be made beside the workspace, NO_SUCH_FOLDER, COULD_NOT_WRITE.
        """
        path = path.resolve()  # a link leads to the same desk
        own = lock_path(path)
        try:
            handle = _locked(own)
        except OSError as error:
            raise _fault(path, error) from error
        if handle is None:
            raise _refusal(path, _read(own))
        before = _words(handle)
        if before.host not in ("", this_host()) and place_of(path) is not Place.LOCAL and _lives(handle):
            os.close(handle)
            raise UserError(Problem.OPEN_ELSEWHERE, file=path.name, host=before.host)
        lock = cls(own, handle)
        try:
            _write(handle, Holder(this_host(), os.getpid(), channel))
        except OSError as error:
            lock.release()
            raise _fault(path, error) from error
        return lock

    def refresh(self) -> None:
        """Give a sign of life; call it every `SIGN_OF_LIFE` seconds."""
        with suppress(OSError):
            os.utime(self._path)

    def release(self) -> None:
        """Let go, and take the file away; harmless when repeated."""
        if self._handle < 0:
            return
        with suppress(OSError):  # first the file, so that nobody takes a lock that is about to go
            self._path.unlink()
        os.close(self._handle)
        self._handle = -1


def _locked(own: Path) -> int | None:
    """Return the locked file's handle; None where somebody else holds it."""
    while True:
        handle = os.open(own, os.O_RDWR | os.O_CREAT, 0o600)
        if not _lock(handle):
            os.close(handle)
            return None
        with suppress(FileNotFoundError):
            if os.path.samestat(os.fstat(handle), own.stat()):
                return handle
        os.close(handle)  # its last holder has just taken it away: this was the lock of nothing


def _refusal(path: Path, holder: Holder) -> UserError:
    if holder.host in ("", this_host()):
        return UserError(Problem.IN_USE, file=path.name, holder=holder)
    return UserError(Problem.OPEN_ELSEWHERE, file=path.name, host=holder.host)


def _read(own: Path) -> Holder:
    try:
        return _parsed(own.read_bytes())
    except OSError:
        return Holder()


def _words(handle: int) -> Holder:
    os.lseek(handle, 0, os.SEEK_SET)
    return _parsed(os.read(handle, 4096))


def _parsed(words: bytes) -> Holder:
    try:
        host, pid, channel = json.loads(words)
        return Holder(str(host), int(pid), str(channel))
    except (ValueError, TypeError):
        return Holder()


def _write(handle: int, holder: Holder) -> None:
    os.ftruncate(handle, 0)
    os.lseek(handle, 0, os.SEEK_SET)
    os.write(handle, json.dumps(holder).encode())


def _lives(handle: int) -> bool:
    return time.time() - os.fstat(handle).st_mtime < _DEAD_AFTER


def _fault(path: Path, error: OSError) -> UserError:
    if error.errno in _CLOSED:
        return UserError(Problem.NO_PERMISSION, file=path.parent.name)
    problem = {errno.ENOENT: Problem.NO_SUCH_FOLDER, errno.ENOSPC: Problem.DISK_FULL}.get(error.errno or 0)
    return UserError(
        problem or Problem.COULD_NOT_WRITE, file=path.name, folder=path.parent.name, cause=error.strerror or "unknown"
    )
