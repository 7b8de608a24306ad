"""Putting another file in a workspace's place, whole or not at all: a restored backup, or the same under another key.

The new file is built and checked beside it. Whoever still has the old one open finds out at the next change
(`Workspace.begin`), so that nothing is written into a file without a name.
"""

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from rm_desktop.clock import Clock
from rm_desktop.errors import Problem, UserError
from rm_desktop.files import sync_folder, worded_writing
from rm_desktop.store import connection as engine
from rm_desktop.store.backup import (
    Cancelled,
    Reason,
    Report,
    copy_pages,
    fault_in,
    free_name,
    make_folder,
    open_backup,
    seal_whole,
)
from rm_desktop.store.driver import Connection, dbapi
from rm_desktop.store.exclusion import shut_out
from rm_desktop.store.faults import faults_named, named_after
from rm_desktop.store.keys import SALT_BYTES, Key, RawKey, raw_key
from rm_desktop.store.refusals import refuse_second_name, refuse_unsound
from rm_desktop.store.rest_seal import CHANGED_AT_REST, changed_at_rest

_BLOCK = 1 << 20
_LOOK_EVERY = 10_000  # of SQLite's steps between two looks at `cancelled`; about a millisecond


def restore_file(
    backup: Path,
    path: Path,
    key: RawKey | None,
    aside: Path,
    clock: Clock,
    *,
    report: Report | None = None,
    cancelled: Cancelled | None = None,
) -> Path | None:
    """Put a checked copy of a backup in a workspace's place; nobody may have the workspace open.

    What was there, sound or not, is copied into the folder `aside` first, its log beside it; returns where, or None
    where there was nothing. Raises BAD_BACKUP, KEY_CHANGED, NEEDS_PASSPHRASE, CANCELLED and what writing can raise;
    the workspace is then as it was.
    """
    path = path.resolve()
    with _part_beside(path) as part, named_after(path, part):
        _copy_backup(backup, part, key, report, cancelled)
        with shut_out(path) as handle:
            kept = _set_aside(path, handle, aside, clock)
            with worded_writing(path):
                for companion in engine.companions(path):  # played into the new file, they would break it
                    companion.unlink(missing_ok=True)
                part.replace(path)
                sync_folder(path.parent)
    return kept


def put_back(copy: Path, path: Path, aside: Path, clock: Clock) -> Path | None:
    """Put what `restore_file` set aside back as it was, unopened, its log beside it; nobody may have the file open.

    What was there is set aside in turn; returns where. Raises what writing can raise.
    """
    path = path.resolve()
    with _part_beside(path) as part, worded_writing(path):
        part.unlink()
        with copy.open("rb") as source:
            _copy_durably(source.fileno(), part)
        with shut_out(path) as handle:
            kept = _set_aside(path, handle, aside, clock)
            for companion in engine.companions(path):
                companion.unlink(missing_ok=True)
            part.replace(path)
            for old, new in zip(engine.companions(copy), engine.companions(path), strict=True):
                if old.exists():
                    with old.open("rb") as log:
                        _copy_durably(log.fileno(), new)
            sync_folder(path.parent)
    return kept


def reprotect(path: Path, old: RawKey | None, new: Key | None, *, cancelled: Cancelled | None = None) -> RawKey | None:
    """Write a workspace anew under another key, or none, and return that key as the keyring keeps it.

    Nobody may have it open: raises IN_USE. Raises WRONG_PASSPHRASE and the like, CANCELLED, and what writing can
    raise; the workspace is then as it was.
    """
    path = path.resolve()
    salt = engine.inspect_head(path)
    if salt is not None and old is None:
        raise UserError(Problem.NEEDS_PASSPHRASE, file=path.name)
    refuse_second_name(path)  # which would go on being readable
    refuse_unsound(path, old, salt)
    if salt is None and changed_at_rest(path):
        raise UserError(Problem.DAMAGED, file=path.name, cause=CHANGED_AT_REST)
    new_salt = None if new is None else os.urandom(SALT_BYTES)
    raw = None if new is None or new_salt is None else raw_key(new, new_salt)
    with _part_beside(path) as part, faults_named(path), closing(engine.connect(path, old, salt)) as source:
        _alone(source, path)
        _export(source, part, raw, new_salt, cancelled)
        _check(part, raw, new_salt, path)
        with worded_writing(path):
            if os.name == "nt":  # which replaces no open file
                source.close()
            part.replace(path)
            sync_folder(path.parent)
    return raw


def accept_loss(path: Path, key: RawKey | None, aside: Path, clock: Clock) -> Path | None:
    """Make a workspace whose log is lost open again with what the file itself holds; nobody may have it open.

    The file is first copied into the folder `aside`; returns where. Raises DAMAGED where the file alone is not sound,
    NEEDS_PASSPHRASE, WRONG_PASSPHRASE and what writing can raise; the workspace is then as it was.
    """
    path = path.resolve()
    salt = engine.inspect_head(path)
    if salt is not None and key is None:
        raise UserError(Problem.NEEDS_PASSPHRASE, file=path.name)
    raw = None if salt is None else key
    with faults_named(path), closing(engine.connect(path, raw, salt, mode="ro", unchanging=True)) as alone:
        engine.prepare(alone)
        engine.is_ours(alone)
        fault = fault_in(alone, encrypted=raw is not None, read_only=True)
    if fault is not None:
        raise UserError(Problem.DAMAGED, file=path.name, cause=fault)
    with shut_out(path) as handle:
        kept = _set_aside(path, handle, aside, clock)
    with faults_named(path), closing(engine.connect(path, raw, salt)) as writer:
        engine.prepare(writer)
        engine.stand_alone(writer)
    return kept


@contextmanager
def _part_beside(path: Path) -> Iterator[Path]:
    """Give an empty file beside a workspace, of its owner alone, and take it away where it did not get its name."""
    part = path.with_name(f".{os.urandom(8).hex()}.part")
    with worded_writing(path):
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    try:
        yield part
    finally:
        for leftover in (part, *engine.companions(part)):
            with suppress(OSError):
                leftover.unlink(missing_ok=True)


def _copy_backup(
    backup: Path, part: Path, key: RawKey | None, report: Report | None, cancelled: Cancelled | None
) -> None:
    with _worded_as_backup(backup):
        salt = engine.inspect_head(backup)
        if salt is not None and key is None:
            raise UserError(Problem.NEEDS_PASSPHRASE, file=backup.name)
        raw = None if salt is None else key
        refuse_unsound(backup, raw, salt)
    try:
        with closing(open_backup(backup, key)) as source, closing(engine.connect(part, raw, salt)) as copy:
            engine.prepare(copy)
            copy_pages(source, copy, report, cancelled)
            engine.stand_alone(copy)
            fault = fault_in(copy, encrypted=raw is not None)
        if fault is None:
            seal_whole(part, raw, salt)
    except dbapi.DatabaseError as error:
        if "full" in str(error) or "I/O" in str(error):
            with faults_named(part):
                raise
        raise UserError(Problem.BAD_BACKUP, file=backup.name, cause="it is damaged") from error
    if fault is not None:
        raise UserError(Problem.BAD_BACKUP, file=backup.name, cause=fault)


@contextmanager
def _worded_as_backup(backup: Path) -> Iterator[None]:
    """Say of a backup what inside the block is said of a workspace."""
    try:
        yield
    except UserError as error:
        if error.problem is Problem.WRONG_PASSPHRASE:
            raise UserError(Problem.KEY_CHANGED, file=backup.name) from error
        if error.problem is Problem.EMPTY_FILE:
            raise UserError(Problem.BAD_BACKUP, file=backup.name, cause="it is empty") from error
        if error.problem is Problem.DAMAGED:
            cause = error.details.get("cause", "it is damaged")
            raise UserError(Problem.BAD_BACKUP, file=backup.name, cause=cause) from error
        raise


def _set_aside(path: Path, handle: int | None, folder: Path, clock: Clock) -> Path | None:
    """Copy the present file, read by its handle, and its log; it gets the name of a backup once all of it is there.

    Returns where, or None where there was no file; a log alone is kept as well.
    """
    target = free_name(folder, path, clock.now(), Reason.RESTORE)
    part = folder / f".{os.urandom(8).hex()}.part"
    beside = [
        (old, new)
        for old, new in zip(engine.companions(path), engine.companions(target), strict=True)
        if old.exists() and not old.name.endswith("-shm")
    ]
    made = [part, *(new for _, new in beside)]
    has_file = handle is not None and os.fstat(handle).st_size > 0
    try:
        with worded_writing(target):
            make_folder(folder)
            for old, new in beside:
                with old.open("rb") as log:
                    _copy_durably(log.fileno(), new)
            if handle is not None and has_file:
                _copy_durably(handle, part)
                part.replace(target)
            sync_folder(folder)
    except BaseException:
        for new in made:
            with suppress(OSError):
                new.unlink(missing_ok=True)
        raise
    return target if has_file else None


def _copy_durably(source: int, new: Path) -> None:
    handle = os.open(new, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o600)
    os.lseek(source, 0, os.SEEK_SET)
    with os.fdopen(handle, "wb") as copy:
        while block := os.read(source, _BLOCK):
            copy.write(block)
        copy.flush()
        os.fsync(copy.fileno())


def _alone(source: Connection, path: Path) -> None:
    """Shut everybody else out of a file; raises IN_USE where somebody has it open."""
    try:
        engine.prepare(source)
        engine.stand_alone(source)
    except dbapi.OperationalError as error:
        if "locked" not in str(error):
            raise
        raise UserError(Problem.IN_USE, file=path.name) from error


def _export(
    source: Connection, part: Path, key: RawKey | None, salt: bytes | None, cancelled: Cancelled | None
) -> None:
    """Write everything into an empty file under its own key, by SQLCipher's own `sqlcipher_export`."""
    if cancelled is not None:
        source.set_progress_handler(cancelled, _LOOK_EVERY)
    engine.attach(source, part, "part", key, salt)
    try:
        engine.export_into(source, "part")
    except dbapi.OperationalError as error:
        if cancelled is not None and cancelled():
            raise UserError(Problem.CANCELLED) from error
        raise
    finally:
        source.set_progress_handler(None, 0)
        with suppress(dbapi.DatabaseError):
            engine.detach(source, "part")
    if cancelled is not None and cancelled():
        raise UserError(Problem.CANCELLED)


def _check(part: Path, key: RawKey | None, salt: bytes | None, path: Path) -> None:
    if (engine.inspect_head(part) is None) != (key is None):
        raise UserError(Problem.NOT_PROTECTED, file=path.name)
    refuse_unsound(part, key, salt)
    with closing(engine.connect(part, key, salt)) as copy:
        engine.prepare(copy)
        fault = fault_in(copy, encrypted=key is not None)
    if fault is not None:
        raise UserError(Problem.COULD_NOT_WRITE, file=path.name, cause=fault)
    seal_whole(part, key, salt)
