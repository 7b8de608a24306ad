"""The backups of a workspace, newest first, and before them a file that was chosen elsewhere."""

from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from rm_desktop.clock import Clock
from rm_desktop.services.backing_up import Backup
from rm_desktop.ui.safety import backup_words
from rm_desktop.ui.widgets.list_delegate import RowRole
from rm_desktop.ui.wording import words

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class BackupModel(QAbstractListModel):
    """When and why each was made, and how large it is; nothing is opened for that."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._rows: tuple[Backup, ...] = ()
        self._chosen: Backup | None = None

    def show_backups(self, backups: tuple[Backup, ...], chosen: Backup | None) -> None:
        """Show other backups; `chosen` lies elsewhere and stands first."""
        self.beginResetModel()
        self._rows = backups if chosen is None else (chosen, *backups)
        self._chosen = chosen
        self.endResetModel()

    def backup(self, index: Index) -> Backup | None:
        """Return the backup of a row, or None for no row."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def place_of(self, path: Path) -> int:
        """Return the row of a file, or -1 where it is not shown."""
        return next((row for row, backup in enumerate(self._rows) if backup.path == path), -1)

    def name_of(self, backup: Backup) -> str:
        """Return what a row is called: when it was made, or the file's name where it was chosen elsewhere."""
        return backup.path.name if backup is self._chosen else backup_words.made(backup, self._clock)

    def in_a_sentence(self, backup: Backup) -> str:
        """Return the same inside a sentence: `the backup of yesterday, 09:20`."""
        if backup is self._chosen:
            return words.tr("‘{file}’").format(file=backup.path.name)
        return words.tr("the backup of {when}").format(when=backup_words.made_inside(backup, self._clock))

    def about(self, backup: Backup) -> str:
        """Return the line below a row's name."""
        if backup is not self._chosen:
            return backup_words.about(backup)
        size = backup_words.size(backup.size)
        when = backup_words.made_inside(backup, self._clock)
        return words.tr("a file you chose, changed {when} · {size}").format(when=when, size=size)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        backup = self.backup(index)
        if backup is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.name_of(backup)
        if role == RowRole.CAPTION:
            return self.about(backup)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.name_of(backup)}, {self.about(backup)}"
        return None
