"""Which files are not opened, and why; nothing about a refused file changes, not even its time stamp."""

from pathlib import Path

from rm_desktop.errors import Problem, UserError
from rm_desktop.store import connection as engine
from rm_desktop.store.driver import dbapi
from rm_desktop.store.faults import faults_named
from rm_desktop.store.keys import RawKey
from rm_desktop.store.rest_seal import SEAL_BYTES
from rm_desktop.store.revision import HEAD

_FIRST_PAGES = range(1, 9)


def refuse_unsound(path: Path, key: RawKey | None, salt: bytes | None) -> None:
    """Refuse what is no sound workspace of this or an older revision.

    Raises WRONG_PASSPHRASE, NOT_A_WORKSPACE, DAMAGED, LOG_MISSING, NEWER_REVISION.
    """
    try:
        look = engine.look_into(path, key, salt)
    except UnicodeDecodeError as error:  # the engine quotes names as they now are in the file
        raise UserError(Problem.DAMAGED, file=path.name, cause="a name in it is no text any more") from error
    except dbapi.DatabaseError as error:
        if key is not None and salt is not None and "not a database" in str(error) and not fits(path, key, salt):
            raise UserError(Problem.WRONG_PASSPHRASE, file=path.name) from error
        with faults_named(path):
            raise
    if not look.ours or look.revision is None:
        raise UserError(Problem.NOT_A_WORKSPACE, file=path.name)
    _refuse_incomplete(path, look)
    if not look.revision.isdecimal():
        raise UserError(Problem.DAMAGED, file=path.name, cause="its revision makes no sense")
    if int(look.revision) > int(HEAD):
        raise UserError(Problem.NEWER_REVISION, file=path.name, theirs=look.revision, ours=HEAD)


def _refuse_incomplete(path: Path, look: engine.Look) -> None:
    has_log = engine.has_log(path)
    if look.marked and not has_log:
        raise UserError(Problem.LOG_MISSING, file=path.name, log=engine.log_of(path).name)
    size = path.stat().st_size
    whole = size % engine.PAGE_BYTES in (0, SEAL_BYTES)
    if not has_log and not (whole and look.pages * engine.PAGE_BYTES <= size):
        raise UserError(Problem.DAMAGED, file=path.name, cause="it is cut short")


def fits(path: Path, key: RawKey, salt: bytes) -> bool:
    """Return whether any of the first pages was sealed with this key: then the key is right and the file is damaged."""
    with path.open("rb") as file:
        return any(key.sealed(file.read(engine.PAGE_BYTES), number, salt) for number in _FIRST_PAGES)
