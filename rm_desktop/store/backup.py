"""Backups: whole checked copies of a workspace in a folder, and which of them are kept.

A copy is made online, keyed as the original, opened again and checked before it gets its name. Nothing but its name
says when and why it was made, so that the folder needs no index and survives being copied.
"""

import os
import re
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from rm_desktop.errors import Problem, UserError
from rm_desktop.files import sync_folder, worded_writing
from rm_desktop.store import connection as engine
from rm_desktop.store.backup_folder import short_name
from rm_desktop.store.driver import Connection, dbapi
from rm_desktop.store.faults import faults_named, named_after
from rm_desktop.store.integrity import SEARCH_INDEXES, cipher_faults, index_is_sound, link_faults, page_faults
from rm_desktop.store.keys import RawKey
from rm_desktop.store.refusals import fits
from rm_desktop.store.rest_seal import CHANGED_AT_REST, RestSeal, changed_at_rest

if TYPE_CHECKING:
    from rm_desktop.store.workspace import Workspace

SUFFIX = ".rmpair"
RECENT, WEEKLY, MONTHLY = 10, 8, 12  # how many of each are kept
_STEP = 512  # pages between two looks at `cancelled`
_LEFT_BEHIND = 3600.0  # seconds after which an unfinished copy is nobody's any more

Report = Callable[[int, int], None]  # done, total
Cancelled = Callable[[], bool]


class Reason(StrEnum):
    """Why a backup was made; the value is part of its name."""

    DAILY = "daily"
    HAND = "by-hand"
    MIGRATION = "before-migration"
    MERGE = "before-merge"
    IMPORT = "before-import"
    RESTORE = "before-restore"
    PROTECTION = "before-protection"


class Backup(NamedTuple):
    """One backup: its file, the aware UTC instant it was made, why, and its size in bytes."""

    path: Path
    made: datetime
    reason: Reason
    size: int


_STAMP = "%Y-%m-%d %H%M%SZ"
_NAME = re.compile(
    rf".* (?P<stamp>\d{{4}}-\d\d-\d\d \d{{6}}Z)(?P<number>-\d+)? (?P<reason>{'|'.join(Reason)}){re.escape(SUFFIX)}",
    re.DOTALL,
)


def backups_in(folder: Path) -> tuple[Backup, ...]:
    """Return the backups in a folder, newest first; none where it cannot be read."""
    try:
        found = [backup for entry in os.scandir(folder) if (backup := _backup_of(Path(entry.path)))]
    except OSError:
        return ()
    return tuple(sorted(found, key=_newest_last, reverse=True))


def free_name(folder: Path, workspace: Path, made: datetime, reason: Reason) -> Path:
    """Return a name for a backup that no file has yet."""
    start = f"{short_name(workspace)} {made.astimezone(UTC).strftime(_STAMP)}"
    names = (folder / f"{start}{number} {reason}{SUFFIX}" for number in ("", *(f"-{n}" for n in range(2, 10_000))))
    return next(name for name in names if not name.exists())


def make_backup(
    workspace: "Workspace",
    folder: Path,
    reason: Reason,
    *,
    report: Report | None = None,
    cancelled: Cancelled | None = None,
) -> Backup:
    """Copy an open workspace into a folder, which is made where it is missing; saving goes on meanwhile.

    Raises NO_PERMISSION, READ_ONLY, DISK_FULL, COULD_NOT_WRITE, CANCELLED, and DAMAGED where the copy does not pass
    its check; nothing is left behind then.
    """
    if workspace.changed_at_rest():  # a copy would be sealed anew, and look sound
        raise UserError(Problem.DAMAGED, file=workspace.path.name, cause=CHANGED_AT_REST)
    made = workspace.clock.now()
    target = free_name(folder, workspace.path, made, reason)
    with worded_writing(target):
        make_folder(folder)
        sweep_parts(folder)
    part = folder / f".{os.urandom(8).hex()}.part"
    with suppress(UserError):  # saving goes on meanwhile; where it could not, the backup is needed all the more
        workspace.will_change()
    try:
        with named_after(target, part), closing(workspace.reader()) as source:
            copy_checked(source, part, workspace, report=report, cancelled=cancelled)
        with worded_writing(target):
            part.replace(target)
            sync_folder(folder)
            size = target.stat().st_size
    finally:
        for leftover in (part, *engine.companions(part)):
            with suppress(OSError):
                leftover.unlink(missing_ok=True)
    return Backup(target, made, reason, size)


def copy_checked(
    source: Connection,
    part: Path,
    workspace: "Workspace",
    *,
    report: Report | None = None,
    cancelled: Cancelled | None = None,
) -> None:
    """Copy one state of a workspace into a new file, keyed alike, and check it; raises what `make_backup` raises."""
    with worded_writing(part):
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))

    with faults_named(part), closing(engine.connect(part, workspace.key, workspace.salt)) as copy:
        engine.prepare(copy)
        with engine.snapshot(source):
            copy_pages(source, copy, report, cancelled)
        engine.stand_alone(copy)
        fault = fault_in(copy, encrypted=workspace.encrypted)
    if fault is not None:
        raise UserError(Problem.DAMAGED, file=workspace.path.name, cause=fault)
    with faults_named(part):
        seal_whole(part, workspace.key, workspace.salt)


def copy_pages(
    source: Connection, copy: Connection, report: Report | None = None, cancelled: Cancelled | None = None
) -> None:
    """Copy every page of one file into another by SQLite's own online backup; raises CANCELLED."""

    def on_step(_status: int, left: int, total: int) -> None:
        if cancelled is not None and cancelled():
            raise UserError(Problem.CANCELLED)
        if report is not None:
            report(total - left, total)

    source.backup(copy, pages=_STEP, progress=on_step)


def fault_in(connection: Connection, *, encrypted: bool, read_only: bool = False) -> str | None:
    """Return what is wrong with a file that is nobody else's, in a few words, or None; reads every page.

    Whether the search index fits the records cannot be asked of a connection that only reads.
    """
    if encrypted and cipher_faults(connection):
        return "some of its pages were changed without its key"
    if page_faults(connection):
        return "some of its pages are broken"
    if link_faults(connection):
        return "some of its records point nowhere"
    if read_only:
        return None
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema")}
    if any(index in tables and not index_is_sound(connection, index) for index in SEARCH_INDEXES):
        return "its search index does not fit its records"
    return None


def seal_whole(path: Path, key: RawKey | None, salt: bytes | None) -> None:
    """Finish a file that is open nowhere, so that opening it has nothing to change; sealed where no key does that."""
    with closing(engine.connect(path, key, salt)) as connection:
        engine.prepare_log(connection)
    if key is None:
        seal = RestSeal(path)
        seal.renew(path)
        seal.let_go()


def open_backup(path: Path, key: RawKey | None) -> Connection:
    """Return a connection that reads a backup and changes nothing; the caller closes it.

    Raises what `inspect_head` raises, NEEDS_PASSPHRASE where there is no key, KEY_CHANGED where it does not fit, and
    BAD_BACKUP where it is damaged or nothing of ours.
    """
    salt = engine.inspect_head(path)
    if salt is not None and key is None:
        raise UserError(Problem.NEEDS_PASSPHRASE, file=path.name)
    connection = engine.connect(
        path, None if salt is None else key, salt, mode="ro", unchanging=not engine.has_log(path)
    )
    try:
        engine.prepare(connection)
        engine.is_ours(connection)
        if salt is None and changed_at_rest(path):
            raise dbapi.DatabaseError("malformed")
    except dbapi.DatabaseError as error:
        connection.close()
        if key is None or salt is None or "not a database" not in str(error) or fits(path, key, salt):
            raise UserError(Problem.BAD_BACKUP, file=path.name, cause="it is damaged") from error
        raise UserError(Problem.KEY_CHANGED, file=path.name) from error
    return connection


def rotate(folder: Path) -> tuple[Path, ...]:
    """Delete what the rule no longer keeps and return it: 10 recent, 8 weekly, 12 monthly; those by hand stay.

    The newest of a week or month stands for it. A file that cannot be deleted stays.
    """
    backups = [backup for backup in backups_in(folder) if backup.reason is not Reason.HAND]
    gone = []
    kept = _kept(backups)
    for backup in backups:
        if backup.path not in kept:
            with suppress(OSError):
                for companion in engine.companions(backup.path):  # of a file that was put aside with its log
                    companion.unlink(missing_ok=True)
                backup.path.unlink()
                gone.append(backup.path)
    return tuple(gone)


def make_folder(folder: Path) -> None:
    """Make a folder for backups that only its owner can look into; raises OSError."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)


def sweep_parts(folder: Path) -> None:
    """Take away unfinished copies that a killed program left behind."""
    newest = datetime.now(UTC).timestamp() - _LEFT_BEHIND
    for part in folder.glob(".*.part*"):
        with suppress(OSError):
            if part.stat().st_mtime < newest:
                part.unlink()


def _kept(newest_first: Iterable[Backup]) -> frozenset[Path]:
    backups = list(newest_first)
    kept = {backup.path for backup in backups[:RECENT]}
    sound = [backup for backup in backups if backup.reason is not Reason.RESTORE]  # what a restore put aside may not be
    for span, most in (("%G-%V", WEEKLY), ("%Y-%m", MONTHLY)):
        spans: dict[str, Path] = {}
        for backup in sound:
            spans.setdefault(backup.made.strftime(span), backup.path)
        kept.update(list(spans.values())[:most])
    return frozenset(kept)


def _backup_of(path: Path) -> Backup | None:
    found = _NAME.fullmatch(path.name)
    if found is None:
        return None
    try:
        made = datetime.strptime(found["stamp"], _STAMP).replace(tzinfo=UTC)
        return Backup(path, made, Reason(found["reason"]), path.stat().st_size)
    except (ValueError, OSError):
        return None


def _newest_last(backup: Backup) -> tuple[datetime, int]:
    """Sort by second, and within one by number: the first has none, then come -2, -3 and so on."""
    found = _NAME.fullmatch(backup.path.name)
    number = found["number"] if found else None
    return backup.made, -int(number or -1)
