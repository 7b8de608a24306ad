"""Restoring from the window: which key opens a backup, what is said afterwards, and the way back."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from rm_desktop.errors import Problem, UserError
from rm_desktop.services.backing_up import Restored, examine
from rm_desktop.services.protecting import key_for
from rm_desktop.services.same_file import same_file
from rm_desktop.store.connection import inspect_head
from rm_desktop.store.keys import Passphrase, RawKey, raw_key
from rm_desktop.ui.dialogs.passphrase import PassphraseDialog
from rm_desktop.ui.host import Host
from rm_desktop.ui.opening.attempt import Attempt
from rm_desktop.ui.opening.opener import Shared
from rm_desktop.ui.safety.replacing import Replacer
from rm_desktop.ui.safety.rescue import Found, KeyOf
from rm_desktop.ui.shell.notices import Notices
from rm_desktop.ui.tasks import Progress


class Restorer(QObject):
    """Asks for the passphrase of a backup where nothing else opens it, then has the file replaced."""

    failed = Signal(object)  # UserError

    def __init__(self, shared: Shared, host: Host, replacer: Replacer, notices: Notices) -> None:
        super().__init__(shared.window)
        self._shared = shared
        self._host = host
        self._replacer = replacer
        self._notices = notices
        self._back = False
        self._was_open = False
        self._was_refused = False  # for its passphrase: as likely as not nothing else is wrong
        replacer.restored.connect(self._on_restored)

    def key_of(self, path: Path) -> RawKey | None:
        """Return the key of a file as far as it is known; ask it on the lane, for the keyring may take seconds."""
        workspace, keeper = self._host.workspace, self._shared.keeper
        key = None if workspace is None else workspace.key
        if workspace is not None and (
            same_file(path, workspace.path) or (key and inspect_head(path) == workspace.salt)
        ):
            return key  # and an open file is not read
        return None if keeper is None else keeper.key_of(path)

    @Slot(object, object)
    def restore_found(self, attempt: Attempt, found: Found) -> None:
        """Restore a backup that was looked for; one that nothing opened yet asks for its passphrase."""
        if found.counts is None:
            self._ask(attempt, found.backup.path)
        else:
            self._begin(self._present(attempt), found.backup.path, found.key, back=False)

    @Slot(object, object, object)
    def restore(self, path: Path, backup: Path, key: RawKey | None) -> None:
        """Put a backup in a workspace's place, whether that is open or not."""
        self._begin(self._present(Attempt(path)), backup, key, back=False)

    @Slot(object)
    def accept_loss(self, attempt: Attempt) -> None:
        """Open a workspace without the changes that were in its lost log."""
        self._was_open = self._was_refused = self._back = False
        work = partial(_key_of_file, attempt, self.key_of)
        self._shared.lane.run(work, partial(self._replacer.accept_loss, attempt), self.failed.emit)

    def _present(self, attempt: Attempt) -> Attempt:
        workspace = self._host.workspace
        here = workspace is not None and same_file(workspace.path, attempt.path)
        self._was_refused = not here and attempt.passphrase is not None
        return Attempt(attempt.path, key=workspace.key if here and workspace is not None else None)

    def _begin(self, before: Attempt, backup: Path, key: RawKey | None, *, back: bool) -> None:
        self._was_open = self._host.workspace is not None and same_file(self._host.workspace.path, before.path)
        self._back = back
        self._replacer.restore(before, backup, key)

    @Slot(object, object)
    def _on_restored(self, restored: Restored, former: RawKey | None) -> None:
        """Say so; what could be opened before can be had again."""
        undo = None
        if restored.aside is not None and self._was_open:
            undo = partial(self._undo, restored.path, restored.aside, former)
        elif restored.aside is not None and self._was_refused:
            undo = partial(self._put_back, restored.path, restored.aside)
        what = self.tr("The restore was undone.") if self._back else self.tr("The backup was restored.")
        safe = self.tr("What was there before is kept among the backups.") if restored.aside is not None else ""
        self._notices.replaced(what, safe, undo)

    def _undo(self, path: Path, aside: Path, former: RawKey | None) -> None:
        self._begin(self._present(Attempt(path)), aside, former, back=True)

    def _put_back(self, path: Path, aside: Path) -> None:
        """Take back a restore in place of a file that nothing here opened: as it was, unopened."""
        before = self._present(Attempt(path))
        self._was_open = False
        self._back = True
        self._replacer.put_back(before, aside)

    def _ask(self, attempt: Attempt, backup: Path) -> None:
        dialog = PassphraseDialog(backup.name, self._shared.theme, self._shared.window)
        dialog.given.connect(partial(self._try, attempt, backup, dialog))
        dialog.open()

    def _try(self, attempt: Attempt, backup: Path, dialog: PassphraseDialog, passphrase: str) -> None:
        done = partial(self._on_fits, attempt, backup, dialog)
        self._shared.lane.run(partial(_fitting_key, backup, passphrase), done, dialog.show_failure)

    def _on_fits(self, attempt: Attempt, backup: Path, dialog: PassphraseDialog, key: RawKey | None) -> None:
        dialog.accept()
        self._begin(replace(self._present(attempt), passphrase=None), backup, key, back=False)


def _fitting_key(backup: Path, passphrase: str, progress: Progress) -> RawKey | None:
    key = key_for(backup, passphrase)
    try:
        examined = examine(backup, key, progress)
    except UserError as error:
        if error.problem is not Problem.KEY_CHANGED:
            raise
        raise UserError(Problem.WRONG_PASSPHRASE, file=backup.name) from error
    if not examined.ok:
        raise UserError(Problem.BAD_BACKUP, file=backup.name, cause=examined.fault)
    return key


def _key_of_file(attempt: Attempt, key_of: KeyOf, _progress: Progress) -> RawKey | None:
    """Return the key with which an attempt read a file."""
    salt = inspect_head(attempt.path)
    if salt is None or attempt.key is not None:
        return attempt.key
    return raw_key(Passphrase(attempt.passphrase), salt) if attempt.passphrase else key_of(attempt.path)
