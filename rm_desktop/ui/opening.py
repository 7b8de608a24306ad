"""How the window comes to a workspace: open one, make one, or make the sample."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileInfo, QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from rm_desktop.clock import Clock
from rm_desktop.errors import Problem, UserError
from rm_desktop.files import exists
from rm_desktop.models.kinds import Role
from rm_desktop.store.keys import Key, Passphrase
from rm_desktop.store.workspace import Workspace, create_workspace, open_workspace
from rm_desktop.ui.dialogs.new_pair import NewPair, NewPairDialog
from rm_desktop.ui.dialogs.passphrase import PassphraseDialog
from rm_desktop.ui.main_window import MainWindow
from rm_desktop.ui.tasks import Lane, Progress
from rm_desktop.ui.theme import Theme

SUFFIX = ".rmpair"
Recall = Callable[[Path], Key | None]  # what a keyring knows of a file; may take seconds, so it runs on the lane


class Opener(QObject):
    """Asks for files, answers and passphrases; what takes time runs on the lane."""

    opened = Signal(object)  # Workspace
    failed = Signal(object)  # UserError

    def __init__(self, window: MainWindow, lane: Lane, theme: Theme, clock: Clock) -> None:
        super().__init__(window)
        self._window = window
        self._lane = lane
        self._theme = theme
        self._clock = clock
        self._folder = Path.home()
        self._recall: Recall | None = None
        self._asks = True
        self._dialog: PassphraseDialog | NewPairDialog | None = None

    def look_in(self, folder: Path, recall: Recall | None) -> None:
        """Take the folder where workspaces usually are, and the keyring to ask; without one the person is asked."""
        self._folder = folder
        self._recall = recall

    def never_ask(self) -> None:
        """Fail with NEEDS_PASSPHRASE instead of asking: nobody is there to answer."""
        self._asks = False

    @Slot()
    def ask_open(self) -> None:
        """Let the person choose a workspace."""
        chooser = self._chooser(self.tr("Open a workspace"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.fileSelected.connect(self._on_file_chosen)
        chooser.open()

    @Slot()
    def ask_new(self) -> None:
        """Ask the three questions of a new pair."""
        dialog = NewPairDialog(self._clock.today(), self._theme, self._window)
        dialog.answered.connect(self._on_answered)
        self._show(dialog)

    @Slot()
    def open_sample(self) -> None:
        """Open the sample pair, made where it is not there yet."""
        path = self._folder / f"{self.tr('Sample pair')}{SUFFIX}"
        work = partial(_make_sample, path, self._clock)
        self._lane.run(work, self.unlock_done, self.failed.emit)

    def unlock(self, path: Path, passphrase: str | None = None) -> None:
        """Open a protected file: with a given passphrase, else from the keyring, else by asking."""
        if passphrase is not None:
            self._derive(path, passphrase)
        elif self._recall is not None:
            work = partial(_open_remembered, path, self._recall, self._clock)
            self._lane.run(work, self.unlock_done, partial(self._on_not_remembered, path))
        else:
            self.ask_passphrase(path)

    def unlock_done(self, workspace: Workspace) -> None:
        """Close what was asked with, and hand the workspace on."""
        if self._dialog is not None:
            self._dialog.accept()
        self.opened.emit(workspace)

    def _derive(self, path: Path, passphrase: str) -> None:
        work = partial(_open_with, path, passphrase, self._clock)
        self._lane.run(work, self.unlock_done, self._on_refused)

    def _on_refused(self, error: UserError) -> None:
        if self._dialog is None:
            self.failed.emit(error)
            return
        self._dialog.show_failure(error)

    def _on_not_remembered(self, path: Path, error: UserError) -> None:
        if error.problem in (Problem.NEEDS_PASSPHRASE, Problem.WRONG_PASSPHRASE):
            self.ask_passphrase(path)
        else:
            self.failed.emit(error)

    def ask_passphrase(self, path: Path) -> None:
        """Ask the person for the passphrase of a file, unless something is being asked already."""
        if self._dialog is not None:
            return
        if not self._asks:
            self.failed.emit(UserError(Problem.NEEDS_PASSPHRASE, file=path.name))
            return
        dialog = PassphraseDialog(path.name, self._theme, self._window)
        dialog.given.connect(partial(self._derive, path))
        self._show(dialog)

    def _show(self, dialog: PassphraseDialog | NewPairDialog) -> None:
        self._dialog = dialog
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()

    @Slot()
    def _on_dialog_finished(self) -> None:
        self._dialog = None

    @Slot(str)
    def _on_file_chosen(self, name: str) -> None:
        path = Path(name)
        try:
            self.opened.emit(open_workspace(path, None, self._clock))
        except UserError as error:
            if error.problem is Problem.NEEDS_PASSPHRASE:
                self.unlock(path)
            else:
                self.failed.emit(error)

    @Slot(object)
    def _on_answered(self, answers: NewPair) -> None:
        chooser = self._chooser(self.tr("Keep the workspace as"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setFileMode(QFileDialog.FileMode.AnyFile)
        chooser.setOption(QFileDialog.Option.DontConfirmOverwrite)
        chooser.setDefaultSuffix(SUFFIX.lstrip("."))
        chooser.selectFile(f"{answers.mentor.split()[0]} & {answers.leader.split()[0]}{SUFFIX}")
        chooser.fileSelected.connect(partial(self._make, answers))
        chooser.open()

    def _make(self, answers: NewPair, name: str) -> None:
        work = partial(_make_pair, Path(name), answers, self._clock)
        self._lane.run(work, self.unlock_done, self._on_refused)

    def _chooser(self, title: str) -> QFileDialog:
        folder = self._folder if QFileInfo(str(self._folder)).isDir() else Path.home()
        chooser = QFileDialog(self._window, title, str(folder), self.tr("RM Desktop workspaces (*.rmpair)"))
        chooser.finished.connect(chooser.deleteLater)
        return chooser


def _open_with(path: Path, passphrase: str, clock: Clock, _progress: Progress) -> Workspace:
    return open_workspace(path, Passphrase(passphrase), clock)


def _open_remembered(path: Path, recall: Recall, clock: Clock, _progress: Progress) -> Workspace:
    return open_workspace(path, recall(path), clock)


def _make_sample(path: Path, clock: Clock, _progress: Progress) -> Workspace:
    from rm_desktop.services.sample import make_sample

    if not exists(path):
        _make_folder(path.parent)
        make_sample(path, None, Role.LEADER, clock.today())
    return open_workspace(path, None, clock)


def _make_pair(path: Path, answers: NewPair, clock: Clock, _progress: Progress) -> Workspace:
    from rm_desktop.services.pairing import Founding, found

    key = Passphrase(answers.passphrase) if answers.passphrase else None
    founding = Founding(answers.me, answers.leader, answers.mentor, answers.start, answers.at)
    create_workspace(path, key, clock, partial(found, founding=founding))
    return open_workspace(path, key, clock)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(Problem.NO_PERMISSION, file=folder.name) from error
