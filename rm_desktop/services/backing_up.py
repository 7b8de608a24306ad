"""Backups as a person knows them: made when something changed, looked into, and restored. For the background lane."""

from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Protocol

from rm_desktop.clock import Clock
from rm_desktop.errors import Problem, UserError
from rm_desktop.models.registry import BY_KIND
from rm_desktop.services.same_file import same_file
from rm_desktop.store.backup import (
    Backup,
    Reason,
    backups_in,
    fault_in,
    make_backup,
    open_backup,
    rotate,
)
from rm_desktop.store.backup_folder import folder_for
from rm_desktop.store.desk_lock import DeskLock
from rm_desktop.store.driver import dbapi
from rm_desktop.store.keys import RawKey
from rm_desktop.store.swap import restore_file
from rm_desktop.store.workspace import Workspace

__all__ = ["Backup", "Reason"]
KeyOf = Callable[[Path], RawKey | None]
_DONE = "backed-up"  # local state: the day and the newest unit of the last backup
_OF_ANOTHER_STATE = frozenset({Reason.RESTORE, Reason.MIGRATION})  # what was there before the present file
_CHECK_EVERY = timedelta(days=7)
_LOOK_EVERY = 10_000  # of SQLite's steps between two looks at `cancelled`; about a millisecond
_STAMPS = " UNION ALL ".join(f"SELECT max(updated_at) AS at FROM {kind.value}" for kind in BY_KIND)  # noqa: S608


class Progress(Protocol):
    """What long work may say and ask; the window's lane hands one in."""

    def report(self, done: int, total: int) -> None:
        """Say how far the work is."""
        ...

    def cancelled(self) -> bool:
        """Return whether the work should stop."""
        ...


@dataclass(frozen=True)
class Examined:
    """What a backup holds: living records by kind; `fault` says in a few words why it cannot be used, or is empty."""

    backup: Path
    counts: dict[str, int]
    fault: str

    @property
    def ok(self) -> bool:
        """Return whether it can be restored."""
        return not self.fault


@dataclass(frozen=True)
class Restored:
    """A workspace that was replaced; `aside` is where its former file went, None where there was none."""

    path: Path
    aside: Path | None


def is_due(workspace: Workspace, root: Path) -> bool:
    """Return whether today's backup is still to be made: something has changed since the last, of an earlier day.

    Also after a week without any change, for the backup's check is the weekly check of the whole file.
    """
    if workspace.read_only:
        return False
    day, unit = _last(workspace)
    today = workspace.clock.today()
    if day == today.isoformat() or _made_today(workspace, root):
        return False
    return unit != _newest_unit(workspace) or day <= (today - _CHECK_EVERY).isoformat()


def back_up(workspace: Workspace, root: Path, reason: Reason, progress: Progress | None = None) -> Backup:
    """Make a checked backup of an open workspace, let go of those no longer kept, and return it.

    Raises what `make_backup` raises: DAMAGED where the copy does not pass its check; no older backup goes then. A
    workspace on a full disk cannot keep in mind when its last backup was made; the backup's name says so too.
    """
    newest = _newest_unit(workspace)
    folder = folder_for(root, workspace.path)
    backup = make_backup(
        workspace,
        folder,
        reason,
        report=None if progress is None else progress.report,
        cancelled=None if progress is None else progress.cancelled,
    )
    try:
        workspace.set_state(_DONE, f"{workspace.clock.today().isoformat()} {newest}")
    except UserError as error:
        if error.problem is Problem.DAMAGED:
            raise
    rotate(folder)
    return backup


def list_backups(root: Path, path: Path) -> tuple[Backup, ...]:
    """Return the backups of a workspace, newest first; nothing is opened, and the workspace need not be there."""
    return backups_in(folder_for(root, path))


def examine(backup: Path, key: RawKey | None, progress: Progress | None = None) -> Examined:
    """Read a whole backup and return what it holds and whether it is sound.

    Raises NO_SUCH_FILE and the like, NEEDS_PASSPHRASE, CANCELLED, and KEY_CHANGED where the key is that of another
    time.
    """
    try:
        with closing(open_backup(backup, key)) as connection:
            if progress is not None:
                connection.set_progress_handler(progress.cancelled, _LOOK_EVERY)
            fault = fault_in(connection, encrypted=key is not None, read_only=True)
        with closing(open_backup(backup, key)) as connection:
            counts = {} if fault else _counts(connection)
    except UserError as error:
        if error.problem not in (Problem.DAMAGED, Problem.BAD_BACKUP, Problem.EMPTY_FILE):
            raise
        fault, counts = str(error.details.get("cause", "it is empty")), {}
    except dbapi.DatabaseError:
        fault, counts = "it is damaged", {}
    if progress is not None and progress.cancelled():
        raise UserError(Problem.CANCELLED)
    return Examined(backup, counts, fault or "")


def newest_good(root: Path, path: Path, key_of: KeyOf) -> Backup | None:
    """Return the newest backup of a workspace that passes its check; None where there is none that can be read.

    `key_of` gives the key of a backup, as far as it is known.
    """
    for backup in list_backups(root, path):
        with suppress(UserError):
            if examine(backup.path, key_of(backup.path)).ok:
                return backup
    return None


def refuse_itself(backup: Path, path: Path) -> None:
    """Raise BAD_BACKUP where a backup is the very file that it is to replace."""
    if same_file(backup, path):
        raise UserError(Problem.BAD_BACKUP, file=backup.name, cause="it is the workspace itself")


def restore(
    backup: Path, path: Path, key: RawKey | None, root: Path, clock: Clock, progress: Progress | None = None
) -> Restored:
    """Put a backup in a workspace's place; no window may have it open (IN_USE, OPEN_ELSEWHERE).

    The present file is kept among the backups, and restoring that takes the restore back. Raises BAD_BACKUP,
    KEY_CHANGED, NEEDS_PASSPHRASE, CANCELLED and what writing can raise; the workspace is then as it was.
    """
    refuse_itself(backup, path)
    lock = DeskLock.take(path)
    try:
        aside = restore_file(
            backup,
            path,
            key,
            folder_for(root, path),
            clock,
            report=None if progress is None else progress.report,
            cancelled=None if progress is None else progress.cancelled,
        )
    finally:
        lock.release()
    return Restored(path, aside)


def _last(workspace: Workspace) -> tuple[str, str]:
    """Return the day and the newest unit of the last backup; empty words where there was none."""
    day, _, unit = (workspace.state(_DONE) or "").partition(" ")
    return day, unit


def _made_today(workspace: Workspace, root: Path) -> bool:
    """Return whether the newest backup by its name is of today, and of the file as it now is."""
    for backup in list_backups(root, workspace.path)[:1]:
        made = workspace.clock.local(backup.made).date()
        return made == workspace.clock.today() and backup.reason not in _OF_ANOTHER_STATE
    return False


def _newest_unit(workspace: Workspace) -> str:
    with closing(workspace.reader()) as reader:
        unit, changed = reader.execute("SELECT max(id), sum(undone) FROM unit").fetchone()
        typed = reader.execute(f"SELECT max(at) FROM ({_STAMPS})").fetchone()[0]  # noqa: S608
    return f"{unit}/{changed}/{typed}"


def _counts(connection: "dbapi.Connection") -> dict[str, int]:
    return {
        kind.value: connection.execute(
            f"SELECT count(*) FROM {kind.value} WHERE deleted_at IS NULL"  # noqa: S608 (names of ours)
        ).fetchone()[0]
        for kind in BY_KIND
    }
