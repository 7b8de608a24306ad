"""Which files are not opened, and why; nothing about a refused file changes, not even its time stamp."""

from contextlib import suppress
from pathlib import Path

from rm_desktop.errors import Problem, UserError
from rm_desktop.store import connection as engine
from rm_desktop.store.driver import dbapi
from rm_desktop.store.faults import faults_named
from rm_desktop.store.keys import RawKey
from rm_desktop.store.log_note import ALONE, LOGGED, OPEN
from rm_desktop.store.logs_of_others import is_strange
from rm_desktop.store.rest_seal import SEAL_BYTES
from rm_desktop.store.revision import HEAD

_UNREADABLE = (dbapi.DatabaseError, UnicodeDecodeError, MemoryError)
_FIRST_PAGES = range(1, 9)


def refuse_unsound(path: Path, key: RawKey | None, salt: bytes | None) -> None:
    """Refuse what is no sound workspace of this or an older revision.

    Raises WRONG_PASSPHRASE, NOT_A_WORKSPACE, DAMAGED, LOG_MISSING, STRANGE_LOG, NEWER_REVISION.
    """
    look = _looked(path, key, salt)
    if not look.ours or look.revision is None:
        raise UserError(Problem.NOT_A_WORKSPACE, file=path.name)
    _refuse_incomplete(path, look)
    if not look.revision.isdecimal():
        raise UserError(Problem.DAMAGED, file=path.name, cause="its revision makes no sense")
    if int(look.revision) > int(HEAD):
        raise UserError(Problem.NEWER_REVISION, file=path.name, theirs=look.revision, ours=HEAD)


def refuse_second_name(path: Path) -> None:
    """Refuse to write a file that has two names: each would have a log and a lock of its own.

    The name under which a killed program built the file is taken away. Raises SECOND_NAME.
    """
    if path.stat().st_nlink < 2:
        return
    for part in path.parent.glob(".*.part"):
        with suppress(OSError):
            if part.samefile(path):
                part.unlink()
    if path.stat().st_nlink > 1:
        raise UserError(Problem.SECOND_NAME, file=path.name)


def _looked(path: Path, key: RawKey | None, salt: bytes | None) -> engine.Look:
    """Look at the file alone; it may be half of two states where a log goes with it, and then both are read."""
    try:
        return engine.look_into(path, key, salt)
    except _UNREADABLE as error:
        told = error
    if key is not None and salt is not None and "not a database" in str(told) and not fits(path, key, salt):
        raise UserError(Problem.WRONG_PASSPHRASE, file=path.name) from told
    if engine.has_log(path):
        with suppress(*_UNREADABLE):
            return engine.look_into(path, key, salt, with_log=True)._replace(note=LOGGED)
    if isinstance(told, dbapi.DatabaseError):
        with faults_named(path):
            raise told
    # the engine quotes names as they now are in the file; a page it cannot trust it calls a want of memory
    raise UserError(Problem.DAMAGED, file=path.name, cause="its first pages are broken") from told


def _refuse_incomplete(path: Path, look: engine.Look) -> None:
    log = engine.log_of(path)
    if look.note not in (ALONE, LOGGED, OPEN):
        raise UserError(Problem.DAMAGED, file=path.name, cause="its head is broken")
    if engine.has_log(path):
        if look.note == ALONE and is_strange(path):
            raise UserError(Problem.STRANGE_LOG, file=path.name, log=log.name)
        return
    if look.note == LOGGED:
        raise UserError(Problem.LOG_MISSING, file=path.name, log=log.name)
    size = path.stat().st_size
    whole = size % engine.PAGE_BYTES in (0, SEAL_BYTES)
    if not (whole and look.pages * engine.PAGE_BYTES <= size):
        raise UserError(Problem.DAMAGED, file=path.name, cause="it is cut short")


def fits(path: Path, key: RawKey, salt: bytes) -> bool:
    """Return whether any of the first pages was sealed with this key: then the key is right and the file is damaged."""
    with path.open("rb") as file:
        return any(key.sealed(file.read(engine.PAGE_BYTES), number, salt) for number in _FIRST_PAGES)
