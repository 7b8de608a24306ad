"""Every command with its keys, in groups, as rows to choose from."""

from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from rm_desktop.ui.commands.command import Keys
from rm_desktop.ui.widgets.list_delegate import RowRole

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class KeyRole(IntEnum):
    """What a row says beside what `RowRole` names."""

    KEYS = Qt.ItemDataRole.UserRole + 20


class KeyRow(NamedTuple):
    """A command, or the title of a group where `id` is empty."""

    id: str
    words: str
    keys: Keys = ()
    said: str = ""
    """The keys as they are read out."""
    note: str = ""
    """Such as that they were changed."""


class KeyRowModel(QAbstractListModel):
    """The rows of the settings of keys."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[KeyRow, ...] = ()

    def show_rows(self, rows: tuple[KeyRow, ...]) -> None:
        """Show other rows; where only what they say is other, the choice stays."""
        same = [row.id for row in rows] == [row.id for row in self._rows]
        if same:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, index: Index) -> KeyRow | None:
        """Return the command of a row; None for a title or no row."""
        row = self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None
        return row if row is not None and row.id else None

    def place_of(self, command_id: str) -> int:
        """Return the row of a command, or of the first one there is; -1 where there is none."""
        places = {row.id: place for place, row in enumerate(self._rows) if row.id}
        return places.get(command_id, next(iter(places.values()), -1))

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let commands be chosen, not the titles of groups."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index) if self.row(index) is not None else Qt.ItemFlag.ItemIsEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        values: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: row.words,
            Qt.ItemDataRole.AccessibleTextRole: ", ".join(each for each in (row.words, row.said, row.note) if each),
            RowRole.SECTION: not row.id,
            RowRole.CHIP: row.note,
            KeyRole.KEYS: row.keys,
        }
        return values.get(role)
