"""The backups of a workspace: where they lie, what each one holds, and the way back to it."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QModelIndex, QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from rm_desktop.clock import Clock
from rm_desktop.errors import Problem, UserError
from rm_desktop.services.backing_up import Backup, Examined, Reason, list_backups
from rm_desktop.services.same_file import same_file
from rm_desktop.store.backup_folder import folder_for
from rm_desktop.store.keys import RawKey
from rm_desktop.ui.dialogs.on_screen import open_large
from rm_desktop.ui.dialogs.zoom_keys import lend_zoom
from rm_desktop.ui.item_models.backups import BackupModel
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.safety.backup_words import holdings
from rm_desktop.ui.safety.examining import Examiner, KeyOf
from rm_desktop.ui.tasks import Lane
from rm_desktop.ui.widgets.backup_now import BackUpNow
from rm_desktop.ui.widgets.backup_panel import BackupPanel
from rm_desktop.ui.widgets.backup_place import BackupPlace
from rm_desktop.ui.widgets.buttons import PlainButton, QuietButton
from rm_desktop.ui.widgets.empty_state import EmptyState
from rm_desktop.ui.widgets.labels import Heading
from rm_desktop.ui.widgets.page_area import PageArea
from rm_desktop.ui.widgets.row_list import RowList
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.wording.problem_words import one_line

_SIZE = QSize(820, 620)
_LIST_WIDTH = 300
_LIST_HEIGHT = 176
_BESIDE = 640
_SUFFIX = ".rmpair"


class BackupsDialog(QDialog):
    """Asks for backups and restores, and shows how they go; looks into backups itself, on the lane."""

    restore_requested = Signal(Path)
    """Put this file in the workspace's place, with `key(path)`; the person has agreed."""
    back_up_requested = Signal()
    cancel_requested = Signal()
    """Stop the backup that is being made."""
    folder_changed = Signal(Path)
    """Keep all backups under this folder from now on."""

    def __init__(
        self,
        path: Path,
        root: Path,
        key_of: KeyOf,
        clock: Clock,
        lane: Lane,
        theme: Theme,
        parent: QWidget | None,
        *,
        kept_open: Path | None = None,
    ) -> None:
        """`root` is the folder of all backups; `key_of` gives the key of a backup as far as it is known.

        `kept_open` is the workspace that this program has open: a look into it would drop SQLite's locks on it.
        """
        super().__init__(parent)
        theme.dress(self)
        self.setWindowTitle(self.tr("Backups"))
        lend_zoom(self, parent)
        self._path, self._root, self._theme = path, root, theme
        self._no_backups = (path,) if kept_open is None else (path, kept_open)
        self._chosen: Backup | None = None
        self._tried: Path | None = None
        self.examiner = Examiner(key_of, lane, self)
        self.model = BackupModel(clock, self)
        self.list = RowList(theme, self.tr("Backups, newest first"))
        self.place = BackupPlace(theme)
        self.now = BackUpNow(theme)
        self.panel = BackupPanel(theme)
        self.empty = EmptyState(theme, "save", self.tr("There is no backup yet."), self.tr("Back up now"))
        self.other = QuietButton(theme, self.tr("Choose a backup file…"))
        self.close_it = PlainButton(theme, self.tr("Close"))
        self._lay_out()
        self._connect()
        self.show_backups()
        self.list.setFocus()

    def key(self, path: Path) -> RawKey | None:
        """Return the key with which a backup was examined here."""
        return self.examiner.key(path)

    @Slot()
    def show_backups(self) -> None:
        """Read again which backups there are; the selected one stays selected."""
        before = self.model.backup(self.list.currentIndex())
        backups = list_backups(self._root, self._path)
        self.place.show_folder(folder_for(self._root, self._path))
        self.model.show_backups(backups, self._chosen)
        there = self.model.rowCount() > 0
        self._stack.setCurrentIndex(0 if there else 1)
        self.empty.setEnabled(not self.now.running)
        self.now.setVisible(there or self.now.running or bool(self.now.sentence.text()))
        if not there:
            self.examiner.stop()
            return
        row = -1 if before is None else self.model.place_of(before.path)
        self.list.setCurrentIndex(self.model.index(max(row, 0)))

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """Show how far the backup is."""
        self.now.show()
        self.empty.setEnabled(False)
        self.now.show_progress(done, total)

    @Slot(object)
    def show_done(self, backup: Backup) -> None:
        """Show a backup that was made."""
        self.now.say(self.tr("Backed up and checked."), "ok")
        self.show_backups()
        self._select(backup.path)

    @Slot(object)
    def show_failure(self, error: UserError) -> None:
        """Say why a backup or a restore did not come to be."""
        stopped = self.tr("Stopped. No backup was made.")
        cancelled = error.problem is Problem.CANCELLED
        self.now.say(stopped if cancelled else one_line(error), "ink2" if cancelled else "danger")
        self.show_backups()

    def reject(self) -> None:
        if self.panel.asking:
            self.panel.stop_asking()
        else:
            super().reject()

    def done(self, result: int) -> None:
        self.examiner.stop()
        super().done(result)
        self.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        theme = self._theme
        both = QWidget()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, both)
        ScaledSpacing(theme, self._both, 16)
        self._both.addWidget(self.list)
        self._both.addWidget(self.panel, 1)
        self._stack = QStackedWidget()
        for side in (both, self.empty):
            self._stack.addWidget(side)
        self._area = PageArea(theme, 16, (0, 0, 0, 0))
        for widget in (self.place, self.now):
            self._area.page.addWidget(widget)
        self._area.page.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        ScaledSpacing(theme, foot, 8)
        foot.addWidget(self.other)
        foot.addStretch(1)
        foot.addWidget(self.close_it)
        for button in (self.other, self.close_it):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        ScaledSpacing(theme, column, 16, (24, 24, 24, 24))
        column.addWidget(Heading(theme, self.tr("Backups"), TextSize.H2))
        column.addWidget(self._area, 1)
        column.addLayout(foot)
        open_large(self, theme, _SIZE)

    def _connect(self) -> None:
        self.list.setModel(self.model)
        self.list.selectionModel().currentChanged.connect(self._look)
        self.examiner.examined.connect(self._on_examined)
        self.examiner.failed.connect(self._on_failed)
        self.panel.restore.clicked.connect(self._show_question)
        self.panel.restore_requested.connect(self._restore)
        self.panel.passphrase_typed.connect(self._unlock)
        self.place.change_requested.connect(self._ask_folder)
        self.now.asked.connect(self._back_up)
        self.now.cancel_requested.connect(self.cancel_requested)
        self.empty.asked.connect(self._back_up)
        self.other.clicked.connect(self._ask_file)
        self.close_it.clicked.connect(self.reject)
        self._theme.changed.connect(self._arrange)

    @Slot()
    def _arrange(self) -> None:
        """Put the list beside what a backup holds, or above it where that would be too narrow."""
        beside = self.width() >= self._theme.px(_BESIDE)
        direction = QBoxLayout.Direction
        self._both.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        most = 16_777_215  # Qt's own largest size
        self.list.setMinimumWidth(self._theme.px(_LIST_WIDTH) if beside else 0)
        self.list.setMaximumWidth(self._theme.px(_LIST_WIDTH) if beside else most)
        self.list.setMinimumHeight(self._theme.px(_LIST_HEIGHT))
        self.list.setMaximumHeight(most if beside else self._theme.px(_LIST_HEIGHT))

    @Slot(QModelIndex)
    def _look(self, current: QModelIndex) -> None:
        backup = self.model.backup(current)
        if backup is None:
            return
        self._tried = None
        self._introduce(backup)
        self.examiner.examine(backup.path)

    def _introduce(self, backup: Backup) -> None:
        self.panel.introduce(self.model.name_of(backup), self.model.about(backup), self.model.in_a_sentence(backup))

    @Slot(str)
    def _unlock(self, passphrase: str) -> None:
        backup = self.model.backup(self.list.currentIndex())
        if backup is not None:
            self._tried = backup.path
            self._introduce(backup)
            self.examiner.examine(backup.path, passphrase)

    @Slot(object)
    def _on_examined(self, found: Examined) -> None:
        if found.ok:
            self.panel.show_sound(holdings(found.counts))
        else:
            sentence = self.tr("This backup cannot be used: {cause}. Your workspace is untouched; choose another one.")
            self.panel.show_fault(sentence.format(cause=found.fault))

    @Slot(object, object)
    def _on_failed(self, path: Path, error: UserError) -> None:
        if error.problem is Problem.KEY_CHANGED:
            self.panel.show_locked(wrong=path == self._tried)
        else:
            self.panel.show_fault(one_line(error))

    @Slot()
    def _show_question(self) -> None:
        """Have the whole question on view, also where the dialog is low."""
        self._area.page.activate()
        self._area.ensureWidgetVisible(self.panel.no)

    @Slot()
    def _restore(self) -> None:
        backup = self.model.backup(self.list.currentIndex())
        if backup is not None:
            self.restore_requested.emit(backup.path)

    @Slot()
    def _back_up(self) -> None:
        self.show_progress(0, 0)
        self.back_up_requested.emit()

    @Slot()
    def _ask_folder(self) -> None:
        chooser = QFileDialog(self, self.tr("Keep the backups in"), str(self._root))
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        chooser.fileSelected.connect(self._on_folder_chosen)
        chooser.open()

    @Slot()
    def _ask_file(self) -> None:
        chooser = QFileDialog(self, self.tr("Choose a backup"), str(self._root))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilters([self.tr("Workspaces and backups (*{ending})").format(ending=_SUFFIX), "*"])
        chooser.fileSelected.connect(self._on_file_chosen)
        chooser.open()

    @Slot(str)
    def _on_folder_chosen(self, name: str) -> None:
        self._root = Path(name)
        self.folder_changed.emit(self._root)
        self.show_backups()

    @Slot(str)
    def _on_file_chosen(self, name: str) -> None:
        """Show a file from anywhere; one that is in the list already is only selected."""
        path = Path(name)
        if any(same_file(path, workspace) for workspace in self._no_backups):
            self.now.say(self.tr("That is the workspace itself. Choose a backup of it."), "danger")
            return
        if self.model.place_of(path) < 0:
            try:
                found = path.stat()
            except OSError:
                self.show_failure(UserError(Problem.NO_SUCH_FILE, file=path.name))
                return
            self._chosen = Backup(path, datetime.fromtimestamp(found.st_mtime, UTC), Reason.HAND, found.st_size)
            self.show_backups()
        self._select(path)

    def _select(self, path: Path) -> None:
        row = self.model.place_of(path)
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))
            self.list.setFocus()
