"""How a workspace comes to be: a new pair's, or the sample's."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from rm_desktop.clock import Clock
from rm_desktop.errors import Problem, UserError
from rm_desktop.files import exists
from rm_desktop.models.kinds import Role
from rm_desktop.services.keeping import Keeper
from rm_desktop.services.recovery import Sheet
from rm_desktop.services.sample_mark import throw_away
from rm_desktop.store.keys import Passphrase
from rm_desktop.store.making import create_workspace
from rm_desktop.store.workspace import Workspace, open_workspace
from rm_desktop.ui.dialogs.new_pair import NewPair, NewPairDialog
from rm_desktop.ui.dialogs.recovery_sheet import RecoverySheetDialog
from rm_desktop.ui.opening.attempt import Attempt
from rm_desktop.ui.opening.opener import SUFFIX, Opener, Shared, usable_folder
from rm_desktop.ui.opening.welcome import Welcome
from rm_desktop.ui.tasks import Progress


class Beginner(QObject):
    """Asks the three questions of a new pair, makes its workspace, and offers the recovery sheet."""

    made = Signal(object)  # Workspace
    failed = Signal(object)  # UserError
    emptied = Signal()  # the sample is gone, and with it what the window showed

    def __init__(self, shared: Shared, opener: Opener, folder: Path) -> None:
        """`folder` is where workspaces usually are."""
        super().__init__(shared.window)
        self._shared = shared
        self._opener = opener
        self._folder = folder
        self._has_keyring: bool | None = False if shared.keeper is None else None
        self._dialog: NewPairDialog | None = None
        self._wanted = False
        self._sheet: RecoverySheetDialog | None = None

    def look_for_keyring(self) -> None:
        """Ask on the lane whether there is a keyring to be trusted, so that the question need not wait."""
        if self._has_keyring is None and self._shared.keeper is not None:
            self._shared.lane.run(partial(_usable, self._shared.keeper), self._on_keyring, self.failed.emit)

    @Slot()
    def ask_new(self) -> None:
        """Ask the questions, as soon as it is known whether a keyring can be offered."""
        if self._dialog is not None:
            return
        if self._has_keyring is None:
            self._wanted = True
            self.look_for_keyring()
            return
        dialog = NewPairDialog(
            self._shared.clock.today(), self._shared.theme, self._shared.window, keyring=self._has_keyring
        )
        dialog.answered.connect(self._on_answered)
        dialog.finished.connect(self._on_dialog_finished)
        self._dialog = dialog
        dialog.open()

    @Slot()
    def open_sample(self) -> None:
        """Open the sample pair, made where it is not there yet."""
        path = self._folder / f"{self.tr('Sample pair')}{SUFFIX}"
        work = partial(_make_sample, path, self._shared)
        job = self._shared.lane.run(work, self._open, self.failed.emit)
        self._shared.busy.watch(job, self.tr("Making the sample pair…"), cancellable=False)

    def throw_away(self, path: Path) -> None:
        """Take the sample pair, which nobody has open any more, off this computer, and begin anew."""
        work = partial(_throw_away, path, self._shared)
        job = self._shared.lane.run(work, self._on_thrown_away, self._on_kept)
        self._shared.busy.watch(job, self.tr("Throwing the sample pair away…"), cancellable=False)

    @property
    def shows_sheet(self) -> bool:
        """Whether a recovery sheet is open, whose words may stand nowhere else."""
        return self._sheet is not None

    def turn_sheet_over(self) -> None:
        """Have the words of an open recovery sheet out of sight; they are one press away, for they are needed."""
        if self._sheet is not None:
            self._sheet.turn_over()

    def offer_sheet(self, sheet: Sheet) -> None:
        """Show the recovery sheet; the person may leave it for later."""
        named = self._has_keyring is not False  # unasked, it may still know the passphrase
        dialog = RecoverySheetDialog(sheet, self._shared.theme, self._shared.window, keyring=named)
        dialog.finished.connect(self._on_sheet_closed)
        self._sheet = dialog
        dialog.open()

    def _on_thrown_away(self, path: Path) -> None:
        self._shared.habits.forget(path)
        self.emptied.emit()
        welcome = self._shared.window.instead
        if isinstance(welcome, Welcome):
            welcome.tell(self.tr("The sample pair is gone from this computer, with everything that was made for it."))

    def _on_kept(self, error: UserError) -> None:
        self.emptied.emit()
        self.failed.emit(error)

    def _open(self, path: Path) -> None:
        self._opener.open(Attempt(path))

    def _on_keyring(self, usable: bool) -> None:
        self._has_keyring = usable
        if self._wanted:
            self._wanted = False
            self.ask_new()

    @Slot()
    def _on_sheet_closed(self) -> None:
        self._sheet = None

    @Slot()
    def _on_dialog_finished(self) -> None:
        self._dialog = None

    @Slot(object)
    def _on_answered(self, answers: NewPair) -> None:
        chooser = QFileDialog(
            self._shared.window, self.tr("Keep the workspace as"), usable_folder(self._folder), self._opener.filter
        )
        self._shared.theme.dress(chooser)
        chooser.finished.connect(chooser.deleteLater)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setFileMode(QFileDialog.FileMode.AnyFile)
        chooser.setOption(QFileDialog.Option.DontConfirmOverwrite)
        chooser.setDefaultSuffix(SUFFIX.lstrip("."))
        chooser.selectFile(f"{answers.mentor.split()[0]} & {answers.leader.split()[0]}{SUFFIX}")
        chooser.fileSelected.connect(partial(self._make, answers))
        chooser.open()

    def _make(self, answers: NewPair, name: str) -> None:
        work = partial(_make_pair, Path(name), answers, self._shared)
        job = self._shared.lane.run(work, partial(self._on_made, answers), self._on_failed)
        self._shared.busy.watch(job, self.tr("Making the workspace…"), cancellable=False, dialog=self._dialog)

    def _on_made(self, answers: NewPair, workspace: Workspace) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        self.made.emit(workspace)
        if answers.remember:
            self._opener.remember(workspace)
        if answers.passphrase:
            names = f"{answers.mentor} & {answers.leader}"
            made = self._shared.clock.today()
            self.offer_sheet(Sheet(answers.passphrase, names, workspace.path.name, made))

    def _on_failed(self, error: UserError) -> None:
        if self._dialog is None:
            self.failed.emit(error)
        else:
            self._dialog.show_failure(error)


def _usable(keeper: Keeper, _progress: Progress) -> bool:
    return keeper.usable()


def _make_sample(path: Path, shared: Shared, _progress: Progress) -> Path:
    from rm_desktop.services.sample import make_sample

    if not exists(path):
        _make_folder(path.parent)
        make_sample(path, None, Role.LEADER, shared.clock.today())
    return path


def _throw_away(path: Path, shared: Shared, _progress: Progress) -> Path:
    throw_away(path, shared.habits.backups, shared.clock)
    return path


def _make_pair(path: Path, answers: NewPair, shared: Shared, _progress: Progress) -> Workspace:
    from rm_desktop.services.pairing import Founding, found

    key = Passphrase(answers.passphrase) if answers.passphrase else None
    preset, cadence, weeks = answers.rhythm
    founding = Founding(
        *(answers.me, answers.leader, answers.mentor, answers.start, answers.at),
        preset=preset,
        cadence=cadence,
        weeks=weeks,
    )
    clock: Clock = shared.clock
    create_workspace(path, key, clock, partial(found, founding=founding))
    return open_workspace(path, key, clock)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(Problem.NO_PERMISSION, file=folder.name) from error
