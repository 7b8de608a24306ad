"""How a file becomes an open workspace: the lock, then the keyring, else a passphrase."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QFileInfo, QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from rm_desktop.clock import Clock
from rm_desktop.errors import Problem, UserError
from rm_desktop.services.keeping import Keeper, KeyringState
from rm_desktop.services.same_file import same_file
from rm_desktop.store.keys import Passphrase, RawKey
from rm_desktop.store.workspace import Workspace
from rm_desktop.ui.busy import Busy
from rm_desktop.ui.dialogs.passphrase import PassphraseDialog
from rm_desktop.ui.habits import Habits
from rm_desktop.ui.host import Host
from rm_desktop.ui.locking.pause import Pause
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.main_window import MainWindow
from rm_desktop.ui.opening.attempt import Attempt, open_file
from rm_desktop.ui.opening.hold import Hold
from rm_desktop.ui.opening.lane_opening import LaneOpening
from rm_desktop.ui.tasks import Lane, Progress
from rm_desktop.ui.wording import words

SUFFIX = ".rmpair"
# The keyring answers, so it could also be given a key.
_ANSWERS = frozenset({KeyringState.OK, KeyringState.MISSING, KeyringState.WRONG})


class Shared(NamedTuple):
    """What everything that opens workspaces is handed."""

    window: MainWindow
    lane: Lane
    theme: Theme
    clock: Clock
    hold: Hold
    habits: Habits
    keeper: Keeper | None  # None: there is no keyring to be asked
    busy: Busy


def share(
    window: MainWindow, lane: Lane, theme: Theme, clock: Clock, hold: Hold, habits: Habits, keeper: Keeper | None
) -> Shared:
    """Return what is handed to everybody, with what shows the work that takes long."""
    return Shared(window, lane, theme, clock, hold, habits, keeper, Busy(window, theme))


class Opener(QObject):
    """Opens files and asks for passphrases; what takes time runs on the lane."""

    opened = Signal(object)  # Workspace
    refused = Signal(object, object)  # Attempt, UserError
    waiting = Signal(object)  # Attempt: it is protected, and nothing has opened it yet
    keyring_asked = Signal(object)  # KeyringState, where it did not open the file
    backups_wanted = Signal(object)  # Attempt, whose passphrase opens the newest backup
    misfit = Signal(object)  # Attempt, whose passphrase does not open the file
    remembered = Signal(object)  # UserError, or None where the keyring has the key

    def __init__(self, shared: Shared, host: Host) -> None:
        super().__init__(shared.window)
        self._shared = shared
        self._host = host
        self._asks = True
        self._dialog: PassphraseDialog | None = None
        self._attempt: Attempt | None = None
        self._pause = Pause(self)
        self._opening = LaneOpening(shared.lane, shared.busy, self)
        self._opening.opened.connect(self._on_unlocked)

    def never_ask(self) -> None:
        """Fail with NEEDS_PASSPHRASE instead of asking: nobody is there to answer."""
        self._asks = False

    @Slot()
    def ask_open(self) -> None:
        """Let the person choose a workspace."""
        folder = usable_folder(self._shared.habits.folder)
        chooser = QFileDialog(self._shared.window, self.tr("Open a workspace"), folder, self.filter)
        self._shared.theme.dress(chooser)
        chooser.finished.connect(chooser.deleteLater)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.fileSelected.connect(self._on_file_chosen)
        chooser.open()

    @property
    def filter(self) -> str:
        """Return what file dialogs show."""
        return self.tr("RM Desktop workspaces (*.rmpair)")

    def open(self, attempt: Attempt) -> None:
        """Open a file with what the attempt has, else with what the keyring or the person knows.

        What was typed into the present workspace is saved first. The one that is open is not opened again: reading
        its file would drop the locks that SQLite has on it.
        """
        if self._is_open(attempt.path) or not self._host.all_saved(partial(self.open, attempt)):
            return
        try:
            if not attempt.reading:
                self._shared.hold.take(attempt.path)
            if attempt.passphrase is None:
                self.opened.emit(self._open_now(attempt))
            else:
                self._derive(attempt)
        except UserError as error:
            if error.problem is Problem.NEEDS_PASSPHRASE:
                self.waiting.emit(attempt)
                self.unlock(attempt)
            else:
                self.refused.emit(attempt, error)

    def unlock(self, attempt: Attempt) -> None:
        """Open a protected file: with a given passphrase, else from the keyring, else by asking."""
        if attempt.passphrase is not None:
            self._derive(attempt)
        elif self._shared.keeper is not None:
            work = partial(_open_remembered, attempt, self._shared.keeper, self._shared.clock, self._backups)
            asking = self.tr("Asking the keyring of this computer…")
            self._opening.run(work, partial(self._on_not_remembered, attempt), asking)
        else:
            self.ask_passphrase(attempt, None)

    @Slot(object)
    def _on_unlocked(self, workspace: Workspace) -> None:
        """Close what was asked with, and hand the workspace on."""
        dialog, self._dialog = self._dialog, None
        self._pause.deleteLater()
        self._pause = Pause(self)
        self.opened.emit(workspace)
        if dialog is not None:
            if dialog.remember:
                self.remember(workspace)
            dialog.accept()

    def ask_passphrase(self, attempt: Attempt, state: KeyringState | None) -> None:
        """Ask the person for the passphrase of a file, unless something is being asked already."""
        if self._dialog is not None:
            return
        if not self._asks:
            self.refused.emit(attempt, UserError(Problem.NEEDS_PASSPHRASE, file=attempt.path.name))
            return
        dialog = PassphraseDialog(
            attempt.path.name,
            self._shared.theme,
            self._shared.window,
            state=state,
            can_remember=state in _ANSWERS,
            pause=self._pause,
        )
        dialog.given.connect(partial(self._on_given, attempt))
        dialog.backups_requested.connect(self._on_backups_requested)
        dialog.finished.connect(self._on_dialog_finished)
        self._dialog = dialog
        dialog.open()

    def stop_asking(self) -> None:
        """Take away the question for a passphrase."""
        if self._dialog is not None:
            self._dialog.reject()

    def offer_backups(self, attempt: Attempt) -> None:
        """Say beside the question that the passphrase just typed opens the newest backup; the question stays."""
        if self._dialog is not None:
            self._dialog.offer_backups()
            self._attempt = attempt

    def remember(self, workspace: Workspace) -> None:
        """Give the key of an open workspace to the keyring."""
        keeper, key, salt = self._shared.keeper, workspace.key, workspace.salt
        if keeper is None or key is None or salt is None:
            return
        self._shared.lane.run(partial(_keep, keeper, salt, key), self.remembered.emit, self.remembered.emit)

    def _is_open(self, path: Path) -> bool:
        workspace = self._host.workspace
        return workspace is not None and not workspace.read_only and same_file(workspace.path, path)

    @property
    def _backups(self) -> Path:
        return self._shared.habits.backups

    def _open_now(self, attempt: Attempt) -> Workspace:
        return open_file(attempt, attempt.key, self._shared.clock, self._backups)

    @Slot(object, str)
    def _on_given(self, attempt: Attempt, passphrase: str) -> None:
        self._derive(replace(attempt, passphrase=passphrase))

    def _derive(self, attempt: Attempt) -> None:
        work = partial(_open_with, attempt, self._shared.clock, self._backups)
        sentence = self.tr("Opening {file}…").format(file=words.quoted(attempt.path.name))
        self._opening.run(work, partial(self._on_refused, attempt), sentence, self._dialog)

    def _on_refused(self, attempt: Attempt, error: UserError) -> None:
        if self._dialog is None:
            self.refused.emit(attempt, error)
        elif error.problem is Problem.WRONG_PASSPHRASE:
            self._dialog.show_failure(error)
            self.misfit.emit(attempt)
        else:
            self.stop_asking()
            self.refused.emit(attempt, error)

    def _on_not_remembered(self, attempt: Attempt, error: UserError) -> None:
        state = error.details.get("keyring")
        if isinstance(state, KeyringState):
            self.keyring_asked.emit(state)
            self.ask_passphrase(attempt, state)
        else:
            self.refused.emit(attempt, error)

    @Slot()
    def _on_backups_requested(self) -> None:
        attempt = self._attempt
        self.stop_asking()
        if attempt is not None:
            self.backups_wanted.emit(attempt)

    @Slot()
    def _on_dialog_finished(self) -> None:
        self._opening.give_up()
        self._dialog = self._attempt = None

    @Slot(str)
    def _on_file_chosen(self, name: str) -> None:
        self.open(Attempt(Path(name)))


def usable_folder(folder: Path) -> str:
    """Return a folder for a file dialog: this one, or home where it cannot be asked about."""
    return str(folder if QFileInfo(str(folder)).isDir() else Path.home())


def _open_with(attempt: Attempt, clock: Clock, backups: Path, _progress: Progress) -> Workspace:
    return open_file(attempt, Passphrase(attempt.passphrase or ""), clock, backups)


def _open_remembered(attempt: Attempt, keeper: Keeper, clock: Clock, backups: Path, _progress: Progress) -> Workspace:
    """Open with the keyring's key; where that does not do it, the error's `keyring` says how asking it ended."""
    key = keeper.key_of(attempt.path)
    try:
        return open_file(attempt, key, clock, backups)
    except UserError as error:
        if error.problem not in (Problem.NEEDS_PASSPHRASE, Problem.WRONG_PASSPHRASE):
            raise
        raise UserError(error.problem, **error.details, keyring=keeper.state) from error


def _keep(keeper: Keeper, salt: bytes, key: RawKey, _progress: Progress) -> UserError | None:
    state = keeper.keep(salt, key)
    return None if state is KeyringState.OK else UserError(Problem.NO_KEYRING, cause=state.value)
