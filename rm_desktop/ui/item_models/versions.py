"""The earlier versions of one text, newest first."""

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from rm_desktop.clock import Clock
from rm_desktop.services.versions import Version
from rm_desktop.store.changes import Deed
from rm_desktop.ui.days.moment_words import moment
from rm_desktop.ui.widgets.list_delegate import RowRole
from rm_desktop.ui.wording import words
from rm_desktop.ui.wording.words import QT_TRANSLATE_NOOP

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_DEEDS = {
    Deed.ADD: QT_TRANSLATE_NOOP("words", "begun"),
    Deed.CREATE: QT_TRANSLATE_NOOP("words", "begun"),
    Deed.WRITE: QT_TRANSLATE_NOOP("words", "written"),
    Deed.RESTORE: QT_TRANSLATE_NOOP("words", "restored"),
    Deed.UNDO: QT_TRANSLATE_NOOP("words", "undone"),
    Deed.REDO: QT_TRANSLATE_NOOP("words", "redone"),
}


class VersionModel(QAbstractListModel):
    """When each was the newest, what made it, and how long it is."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._versions: tuple[Version, ...] = ()

    def show_versions(self, versions: tuple[Version, ...]) -> None:
        """Show other versions."""
        self.beginResetModel()
        self._versions = versions
        self.endResetModel()

    def version(self, index: Index) -> Version | None:
        """Return the version of a row, or None for no row."""
        return self._versions[index.row()] if index.isValid() and index.row() < len(self._versions) else None

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._versions)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        version = self.version(index)
        if version is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return when_of(version, self._clock)
        if role == RowRole.CAPTION:
            return caption(version)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{when_of(version, self._clock)}, {caption(version)}"
        return None


def when_of(version: Version, clock: Clock) -> str:
    """Return when a version was the newest, e.g. `Today, 14:03`."""
    return moment(clock.local(version.at), clock.today(), QLocale())


def caption(version: Version) -> str:
    """Return e.g. `written · 1,204 characters`."""
    length = words.counted(version.length, "{n} character", "{n} characters") if version.length else words.tr("empty")
    return f"{words.tr(_DEEDS.get(version.deed, QT_TRANSLATE_NOOP('words', 'changed')))} · {length}"
