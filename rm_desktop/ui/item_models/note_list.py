"""The list of notes, window by window."""

from bisect import bisect_left
from collections.abc import Callable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from rm_desktop.services.note_window import NoteKey, NoteRow, NoteWindow
from rm_desktop.ui.widgets.list_delegate import RowRole

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class NoteListModel(QAbstractListModel):
    """Holds the rows loaded so far: pinned ones first, then the newest edited. `caption` words a row's second line."""

    more_wanted = Signal(object)
    """The view has come to the end of what is loaded: `append` the window after this `NoteKey`, now."""

    def __init__(self, caption: Callable[[NoteRow], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._caption = caption
        self._rows: list[NoteRow] = []
        self._next: NoteKey | None = None

    def show_window(self, window: NoteWindow) -> None:
        """Begin anew with the first window."""
        self.beginResetModel()
        self._rows = list(window.rows)
        self._next = window.next
        self.endResetModel()

    def append(self, window: NoteWindow) -> None:
        """Add the next window; a note that moved meanwhile stays where it is shown already."""
        known = {row.id for row in self._rows}
        rows = [row for row in window.rows if row.id not in known]
        self._next = window.next
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def put(self, row: NoteRow) -> None:
        """Show a listed note as it is now, in its new place."""
        old = self.place_of(row.id)
        self._rows[old], before = row, self._rows[:old] + self._rows[old + 1 :]
        new = bisect_left(before, _order(row), key=_order)
        if new != old:
            self.beginMoveRows(QModelIndex(), old, old, QModelIndex(), new + 1 if new > old else new)
            self._rows.insert(new, self._rows.pop(old))
            self.endMoveRows()
        here = self.index(new, 0)
        self.dataChanged.emit(here, here)

    def drop(self, note_id: str) -> None:
        """Take a listed note out."""
        place = self.place_of(note_id)
        self.beginRemoveRows(QModelIndex(), place, place)
        del self._rows[place]
        self.endRemoveRows()

    def place_of(self, note_id: str) -> int:
        """Return a note's row, or -1 where it is not among those loaded."""
        return next((place for place, row in enumerate(self._rows) if row.id == note_id), -1)

    def note(self, index: Index) -> NoteRow | None:
        """Return the note of a row, or None for no row."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._next is not None

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self.more_wanted.emit(self._next)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.note(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == RowRole.CAPTION:
            return self._caption(row)
        if role == RowRole.ICON:
            return "pin" if row.pinned else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            pinned = self.tr("pinned") if row.pinned else ""
            return ", ".join(part for part in (row.title, self._caption(row), pinned) if part)
        return None


def _order(row: NoteRow) -> tuple[bool, float, str]:
    """Return what sorts rows as the store does, but rising: `bisect` knows no other way."""
    return not row.pinned, -row.updated_at.timestamp(), "".join(chr(0x10FFFF - ord(letter)) for letter in row.id)
