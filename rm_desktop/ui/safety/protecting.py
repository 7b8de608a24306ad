"""File, Protection…: shows how the workspace is protected and has it changed."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from rm_desktop.errors import Problem, UserError
from rm_desktop.services.keeping import Keeper, KeyringState
from rm_desktop.services.protecting import Reprotected, delete_open_backups, open_backups
from rm_desktop.services.recovery import Sheet
from rm_desktop.store.keys import Passphrase
from rm_desktop.store.workspace import Workspace
from rm_desktop.ui.dialogs.protection import ProtectionDialog, ProtectionKind, ProtectionRequest, ProtectionStatus
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.opening.opener import Shared
from rm_desktop.ui.safety.replacing import Replacer
from rm_desktop.ui.tasks import Progress

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk

_KEYRING_ONLY = frozenset({ProtectionKind.REMEMBER, ProtectionKind.FORGET})


class Known(NamedTuple):
    """What the dialog shows, and what a recovery sheet says of the pair."""

    status: ProtectionStatus
    pair: str


class Protector(QObject):
    """Holds the dialog while it is open; what the person typed is checked on the lane before anything is done."""

    sheet_offered = Signal(object)  # Sheet
    failed = Signal(object)  # UserError, where no dialog is there to say it

    def __init__(self, shared: Shared, dispatcher: Dispatcher, replacer: Replacer) -> None:
        super().__init__(shared.window)
        self._shared = shared
        self._dispatcher = dispatcher
        self._keeper = shared.keeper or Keeper()
        self._replacer = replacer
        self._dialog: ProtectionDialog | None = None
        self._request: ProtectionRequest | None = None
        replacer.reprotected.connect(self._on_reprotected)
        replacer.failed.connect(self._on_failed)

    @Slot()
    def show(self) -> None:
        """Show how the open workspace is protected, once the keyring has answered."""
        desk = self._dispatcher.desk
        if desk is not None and self._dialog is None:
            work = partial(_look, desk, self._keeper, self._shared.habits.backups)
            job = self._shared.lane.run(work, self._on_known, self.failed.emit)
            self._shared.busy.watch(job, self.tr("Asking the keyring of this computer…"), cancellable=False)

    def _on_known(self, known: Known) -> None:
        if self._dialog is None and self._dispatcher.desk is not None:
            self._known = known
            self._dialog = ProtectionDialog(known.status, self._shared.theme, self._shared.window)
            self._dialog.asked.connect(self._on_asked)
            self._dialog.finished.connect(self._on_closed)
            self._dialog.open()

    @Slot()
    def _on_closed(self) -> None:
        self._dialog = None
        self._request = None

    @Slot(object)
    def _on_asked(self, request: ProtectionRequest) -> None:
        desk, dialog = self._dispatcher.desk, self._dialog
        if desk is None or dialog is None:
            return
        if desk.workspace.read_only:
            dialog.show_failure(UserError(Problem.ONLY_READING, file=desk.workspace.path.name))
            return
        self._request = request
        dialog.show_progress(0, 0)
        checked = partial(self._on_checked, desk.workspace, request)
        self._shared.lane.run(partial(_check, desk.workspace, request.present), checked, self._on_failed)

    def _on_checked(self, workspace: Workspace, request: ProtectionRequest, _none: None) -> None:
        """Do what was asked: the person knows the passphrase, or need not."""
        if request.kind in _KEYRING_ONLY:
            work = partial(_tell_keyring, workspace, self._keeper, request.kind)
            self._shared.lane.run(work, partial(self._on_keyring, request.kind), self._on_failed)
        elif request.kind is ProtectionKind.SHEET:
            self._show_done(self._known.status, "")
            self._offer(workspace.path, request.present)
        else:
            new = None if request.kind is ProtectionKind.UNPROTECT else request.new
            self._replacer.reprotect(workspace, new, self._keeper, request.remember)

    def _on_keyring(self, kind: ProtectionKind, state: KeyringState) -> None:
        kept = kind is ProtectionKind.REMEMBER
        status = replace(self._known.status, remembered=kept, vouched=kept, keyring=state)
        said = self.tr("The keyring remembers it.") if kept else self.tr("The keyring has forgotten it.")
        self._show_done(status, said)

    @Slot(object, object)
    def _on_reprotected(self, path: Path, changed: Reprotected) -> None:
        """Say how it is now, and offer the sheet of a new passphrase."""
        request = self._request
        if request is None:
            return
        kept = changed.keyring is KeyringState.OK
        status = replace(self._known.status, encrypted=changed.key is not None, remembered=kept, vouched=kept)
        if changed.keyring is not None:
            status = replace(status, keyring=changed.keyring)
        said = self.tr("The passphrase was changed.") if changed.key else self.tr("The protection was removed.")
        self._show_done(status, said)
        if request.delete_open_backups:
            work = partial(_delete_backups, self._shared.habits.backups, path)
            self._shared.lane.run(work, _pass_over, self._on_failed)
        if request.new:
            self._offer(path, request.new)

    def _show_done(self, status: ProtectionStatus, sentence: str) -> None:
        self._known = Known(status, self._known.pair)
        if self._dialog is not None:
            self._dialog.show_done(status, sentence)

    def _offer(self, path: Path, passphrase: str) -> None:
        self.sheet_offered.emit(Sheet(passphrase, self._known.pair, path.name, self._shared.clock.today()))

    @Slot(object)
    def _on_failed(self, error: UserError) -> None:
        """Say it in the dialog; without one the failure was another's."""
        if self._dialog is not None:
            self._dialog.show_failure(error)


def _look(desk: "Desk", keeper: Keeper, root: Path, _progress: Progress) -> Known:
    workspace = desk.workspace
    kept = None if workspace.salt is None else keeper.recall(workspace.salt)
    remembered = kept is not None and kept == workspace.key
    if not workspace.encrypted:
        keeper.usable()  # nothing else would ask it
    view = desk.pair.view()
    pair = f"{view.mentor.name} & {view.leader.name}"
    count = 0 if workspace.encrypted else len(open_backups(root, workspace.path))
    status = ProtectionStatus(workspace.path.name, workspace.encrypted, remembered, keeper.state, remembered, count)
    return Known(status, pair)


def _check(workspace: Workspace, present: str, _progress: Progress) -> None:
    """Compare a typed passphrase with the one that opened the workspace; an empty one was not needed."""
    if present and workspace.salt is not None and Passphrase(present).derive(workspace.salt) != workspace.key:
        raise UserError(Problem.WRONG_PASSPHRASE, file=workspace.path.name)


def _tell_keyring(workspace: Workspace, keeper: Keeper, kind: ProtectionKind, _progress: Progress) -> KeyringState:
    """Have the keyring remember or forget; raises NO_KEYRING where it did not."""
    if kind is ProtectionKind.REMEMBER:
        keeper.remember(workspace)
        return KeyringState.OK
    state = KeyringState.MISSING if workspace.salt is None else keeper.forget(workspace.salt)
    if state not in (KeyringState.OK, KeyringState.MISSING):
        raise UserError(Problem.NO_KEYRING, cause=state.value)
    return KeyringState.MISSING


def _delete_backups(root: Path, path: Path, _progress: Progress) -> int:
    return delete_open_backups(root, path)


def _pass_over(_outcome: object) -> None:
    """That the backups are gone is what was asked for."""
