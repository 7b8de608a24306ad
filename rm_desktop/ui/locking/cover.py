"""Blanking the window while words that cannot be saved keep its workspace from being closed."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QDialog
from shiboken6 import isValid

from rm_desktop.errors import Problem, UserError
from rm_desktop.services.keeping import Keeper
from rm_desktop.store.keys import Passphrase
from rm_desktop.store.workspace import Workspace
from rm_desktop.ui.dialogs.passphrase import PassphraseDialog
from rm_desktop.ui.locking.locked import Locked
from rm_desktop.ui.locking.pause import Pause
from rm_desktop.ui.opening.opener import Shared
from rm_desktop.ui.tasks import Progress


class Cover(QObject):
    """Hides pages and dialogs as they are; they come back to whoever has the key."""

    covered = Signal()
    lifted = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared.window)
        self._shared = shared
        self._card: Locked | None = None
        self._hidden: list[QDialog] = []
        self._pause = Pause(self)

    @property
    def shown(self) -> bool:
        """Return whether the pages are there and covered."""
        return self._card is not None and self._shared.window.instead is self._card

    def show(self, workspace: Workspace) -> None:
        """Cover the pages of an open workspace, unless they are."""
        if self.shown:
            return
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        self._hidden = [each for each in self._shared.window.findChildren(QDialog) if each.isVisible()]
        for dialog in self._hidden:
            dialog.hide()
        card = Locked("", self._shared.theme)
        card.show_unsaved()
        card.unlock_requested.connect(partial(self._unlock, workspace))
        self._card = card
        self._shared.window.cover(card)
        card.setFocus()
        self.covered.emit()

    def _unlock(self, workspace: Workspace) -> None:
        if not workspace.encrypted:
            self._lift(None)
            return
        work = partial(_remembered, workspace, self._shared.keeper)
        self._shared.lane.run(work, self._lift, partial(self._ask, workspace))

    def _ask(self, workspace: Workspace, _error: UserError) -> None:
        dialog = PassphraseDialog(workspace.path.name, self._shared.theme, self._shared.window, pause=self._pause)
        dialog.given.connect(partial(self._try, workspace, dialog))
        dialog.open()

    def _try(self, workspace: Workspace, dialog: PassphraseDialog, passphrase: str) -> None:
        work = partial(_check, workspace, passphrase)
        self._shared.lane.run(work, partial(self._on_fits, dialog), dialog.show_failure)

    def _on_fits(self, dialog: PassphraseDialog, _none: None) -> None:
        dialog.accept()
        self._lift(None)

    @Slot(object)
    def _lift(self, _none: None) -> None:
        """Show everything as it was; nothing where the window shows something else by now."""
        if not self.shown:
            return
        self._card = None
        self._shared.window.uncover()
        for dialog in self._hidden:
            if isValid(dialog):
                dialog.show()
        self._hidden = []
        self.lifted.emit()


def _remembered(workspace: Workspace, keeper: Keeper | None, _progress: Progress) -> None:
    salt = workspace.salt
    if keeper is None or salt is None or keeper.recall(salt) != workspace.key:
        raise UserError(Problem.NEEDS_PASSPHRASE, file=workspace.path.name)


def _check(workspace: Workspace, passphrase: str, _progress: Progress) -> None:
    if workspace.salt is None or Passphrase(passphrase).derive(workspace.salt) != workspace.key:
        raise UserError(Problem.WRONG_PASSPHRASE, file=workspace.path.name)
