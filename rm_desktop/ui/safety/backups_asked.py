"""File, Backups…: holds the dialog, makes backups by hand, and passes on what is to be restored."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from rm_desktop.errors import Problem, UserError
from rm_desktop.services.backing_up import Backup
from rm_desktop.ui.dialogs.backups import BackupsDialog
from rm_desktop.ui.host import Host
from rm_desktop.ui.opening.opener import Shared
from rm_desktop.ui.safety.examining import KeyOf
from rm_desktop.ui.safety.safekeeping import Safekeeper


class BackupsAsked(QObject):
    """Shows the backups of one workspace, open or not."""

    restore_requested = Signal(object, object, object)  # workspace, backup, its key

    def __init__(self, shared: Shared, host: Host, safekeeper: Safekeeper, key_of: KeyOf) -> None:
        super().__init__(shared.window)
        self._shared = shared
        self._host = host
        self._safekeeper = safekeeper
        self._key_of = key_of
        self._dialog: BackupsDialog | None = None

    @Slot(object)
    def show(self, path: Path) -> None:
        """Show what backups a workspace has."""
        if self._dialog is not None:
            return
        shared, workspace = self._shared, self._host.workspace
        dialog = BackupsDialog(
            path,
            shared.habits.backups,
            self._key_of,
            shared.clock,
            shared.lane,
            shared.theme,
            shared.window,
            kept_open=None if workspace is None else workspace.path,
        )
        dialog.restore_requested.connect(partial(self._restore, path))
        dialog.back_up_requested.connect(partial(self._back_up, path))
        dialog.folder_changed.connect(self._take_folder)
        dialog.finished.connect(self._on_closed)
        self._dialog = dialog
        dialog.open()

    @Slot()
    def _on_closed(self) -> None:
        self._dialog = None

    def _restore(self, path: Path, backup: Path) -> None:
        dialog = self._dialog
        if dialog is not None:
            key = dialog.key(backup)
            dialog.accept()
            self.restore_requested.emit(path, backup, key)

    def _back_up(self, path: Path) -> None:
        dialog = self._dialog
        if dialog is None:
            return
        job = self._safekeeper.back_up_now(self._on_backed_up, self._on_failed)
        if job is None:
            dialog.show_failure(UserError(Problem.COULD_NOT_READ, file=path.name, cause=self.tr("it is not open")))
        else:
            job.progress.connect(dialog.show_progress)
            dialog.cancel_requested.connect(job.cancel)

    def _on_backed_up(self, backup: Backup) -> None:
        if self._dialog is not None:
            self._dialog.show_done(backup)

    def _on_failed(self, error: UserError) -> None:
        if self._dialog is not None:
            self._dialog.show_failure(error)

    @Slot(Path)
    def _take_folder(self, folder: Path) -> None:
        habits = self._shared.habits
        habits.change(habits.settings._replace(backups=str(folder)))
