"""Putting another file in an open workspace's place: a backup, or the same under another passphrase."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from rm_desktop.errors import Problem, UserError
from rm_desktop.services.backing_up import Backup, Reason, Restored, back_up, restore
from rm_desktop.services.keeping import Keeper
from rm_desktop.services.protecting import Reprotected, change_protection
from rm_desktop.store.backup_folder import folder_for
from rm_desktop.store.desk_lock import DeskLock
from rm_desktop.store.keys import RawKey
from rm_desktop.store.swap import accept_loss, put_back
from rm_desktop.store.workspace import Workspace
from rm_desktop.ui.opening.attempt import Attempt
from rm_desktop.ui.opening.cards import WaitingCard
from rm_desktop.ui.opening.opener import Shared
from rm_desktop.ui.tasks import Progress


class Replacer(QObject):
    """Lets go of the workspace, has the work done on the lane behind a card, and has the file opened again.

    Where the work fails, the file as it was before is opened again.
    """

    open_requested = Signal(object)  # Attempt
    restored = Signal(object, object)  # Restored, the key of what was there before
    reprotected = Signal(object, object)  # Path, Reprotected
    failed = Signal(object)  # UserError; what was there before is shown again where it can be

    def __init__(self, shared: Shared, leave: Callable[[Callable[[], object]], bool]) -> None:
        """`leave` saves and lets go of the workspace, or returns False and may call later what it is handed."""
        super().__init__(shared.window)
        self._shared = shared
        self._leave = leave

    def restore(self, before: Attempt, backup: Path, key: RawKey | None) -> None:
        """Put a backup, opened by `key`, in the place of what an attempt opened or failed to open."""
        work = partial(_restore, backup, before.path, key, self._shared)
        self._replace(before, self.tr("The backup is being checked and put in place."), work, self._on_restored, key)

    def accept_loss(self, before: Attempt, key: RawKey | None) -> None:
        """Open a workspace without the changes that were in its lost log."""
        work = partial(_accept_loss, before.path, key, self._shared)
        self._replace(before, self.tr("The file is being checked without its log."), work, self._on_restored, key)

    def put_back(self, before: Attempt, aside: Path) -> None:
        """Put what a restore set aside back in its place, byte by byte, and have it asked for its passphrase."""
        work = partial(_put_back, aside, before.path, self._shared)
        self._replace(before, self.tr("The file is being put back as it was."), work, self._on_restored, None)

    def reprotect(self, workspace: Workspace, new: str | None, keeper: Keeper, remember: bool) -> None:
        """Write the open workspace anew under another passphrase, or none, after a backup was made."""
        change = partial(self._reprotect, Attempt(workspace.path, key=workspace.key), new, keeper, remember)
        work = partial(_back_up, workspace, self._shared.habits.backups)
        job = self._shared.lane.run(work, change, self._on_not_backed_up)
        self._shared.busy.watch(job, self.tr("Making a backup first"))

    def _on_not_backed_up(self, error: UserError) -> None:
        if error.problem is not Problem.CANCELLED:
            self.failed.emit(error)

    def _reprotect(self, before: Attempt, new: str | None, keeper: Keeper, remember: bool, _backup: Backup) -> None:
        work = partial(_change, before, new, keeper, remember)
        sentence = self.tr("The workspace is being written anew under its new protection.")
        self._replace(before, sentence, work, self._on_reprotected, None)

    def _replace(
        self,
        before: Attempt,
        sentence: str,
        work: Callable[[Progress], object],
        done: Callable[[Attempt, RawKey | None, object], None],
        key: RawKey | None,
    ) -> None:
        if not self._leave(partial(self._replace, before, sentence, work, done, key)):
            return
        card = WaitingCard(self._shared.theme, before.path, sentence)
        self._shared.window.show_instead(card)
        card.setFocus()
        job = self._shared.lane.run(work, partial(done, before, key), partial(self._on_failed, before))
        job.progress.connect(card.show_progress)
        card.cancel_requested.connect(job.cancel)

    def _on_restored(self, before: Attempt, key: RawKey | None, restored: object) -> None:
        self.open_requested.emit(Attempt(before.path, key=key))
        self.restored.emit(restored, before.key)

    def _on_reprotected(self, before: Attempt, _key: RawKey | None, changed: object) -> None:
        if isinstance(changed, Reprotected):
            self.open_requested.emit(Attempt(before.path, key=changed.key))
            self.reprotected.emit(before.path, changed)

    def _on_failed(self, before: Attempt, error: UserError) -> None:
        self.open_requested.emit(before)
        self.failed.emit(error)


def _restore(backup: Path, path: Path, key: RawKey | None, shared: Shared, progress: Progress) -> Restored:
    return restore(backup, path, key, shared.habits.backups, shared.clock, progress)


def _put_back(aside: Path, path: Path, shared: Shared, _progress: Progress) -> Restored:
    lock = DeskLock.take(path)
    try:
        return Restored(path, put_back(aside, path, folder_for(shared.habits.backups, path), shared.clock))
    finally:
        lock.release()


def _accept_loss(path: Path, key: RawKey | None, shared: Shared, _progress: Progress) -> Restored:
    lock = DeskLock.take(path)
    try:
        return Restored(path, accept_loss(path, key, folder_for(shared.habits.backups, path), shared.clock))
    finally:
        lock.release()


def _back_up(workspace: Workspace, root: Path, progress: Progress) -> Backup:
    return back_up(workspace, root, Reason.PROTECTION, progress)


def _change(before: Attempt, new: str | None, keeper: Keeper, remember: bool, progress: Progress) -> Reprotected:
    return change_protection(before.path, before.key, new, keeper, remember=remember, progress=progress)
