"""The list of notes: as long as it is, of which only what was looked at is read."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QStringListModel,
    Qt,
    Signal,
    Slot,
)

from rm_desktop.services.note_window import NoteRow
from rm_desktop.ui.item_models.typed_letters import meant
from rm_desktop.ui.widgets.list_delegate import RowRole

Index = QModelIndex | QPersistentModelIndex
# So many rows are read at once, from a multiple of it on: 2 ms, and more than a tall window shows.
WINDOW = 256
NOTES_MIME = "application/x-rm-desktop-notes"


class NoteListModel(QStringListModel):
    """Holds a place for each note: pinned ones first, then the newest edited. `caption` words a row's second line.

    Qt keeps the number of rows, in a list of empty strings, and need not ask Python for it: laying 100,000 rows out
    asks twice for each of them, which took 150 ms and now takes 6.
    """

    rows_wanted = Signal(int, int)
    """First place and number of rows that are looked at and not known: answer with `fill`, now."""

    def __init__(self, caption: Callable[[NoteRow], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._caption = caption
        self._ids: list[str] = []  # "" where not even that is known
        self._known: dict[str, NoteRow] = {}
        self._asking = False
        self.rowsRemoved.connect(self._on_rows_removed)

    def begin(self, total: int, ids: Sequence[str] = ()) -> None:
        """Begin anew with so many notes, of which the ids may be known."""
        self._ids = list(ids) or [""] * total
        self._known.clear()
        self.setStringList([""] * len(self._ids))

    def fill(self, first: int, rows: Iterable[NoteRow]) -> None:
        """Take rows that were read from a place on."""
        for place, row in zip(range(first, len(self._ids)), rows, strict=False):
            self._ids[place] = row.id
            self._known[row.id] = row

    def fill_known(self, rows: Iterable[NoteRow]) -> None:
        """Take rows, in any order, whose ids were known before."""
        self._known.update((row.id, row) for row in rows)

    def ids(self, first: int, number: int) -> list[str]:
        """Return the ids from a place on, "" for those that are not known."""
        return self._ids[first : first + number]

    def put(self, row: NoteRow) -> bool:
        """Show a listed note as it is now, in its new place; return False where that lies among unknown ones."""
        old, new = self.place_of(row.id), self._place_for(row)
        if new < 0:
            return False
        self._known[row.id] = row
        if new != old:
            self.beginMoveRows(QModelIndex(), old, old, QModelIndex(), new + 1 if new > old else new)
            self._ids.insert(new, self._ids.pop(old))
            self.endMoveRows()
        here = self.index(new, 0)
        self.dataChanged.emit(here, here)
        return True

    def drop(self, note_ids: Iterable[str]) -> int:
        """Take listed notes out; return the place of the first of them, or -1."""
        gone = set(note_ids)
        places = [place for place in range(len(self._ids) - 1, -1, -1) if self._ids[place] in gone]
        for last, first in _stretches(places):
            self.removeRows(first, last + 1 - first)
        return places[-1] if places else -1

    def lists(self, note_ids: Iterable[str]) -> bool:
        """Return whether all of these are among the notes that are known."""
        return set(note_ids) <= set(self._ids)

    def place_of(self, note_id: str) -> int:
        """Return a note's row, or -1 where it is not among those that are known."""
        return self._ids.index(note_id) if note_id and note_id in self._ids else -1

    def note(self, index: Index) -> NoteRow | None:
        """Return the note of a row, reading it where it is not known; None for no row."""
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        found = self._known.get(self._ids[index.row()])
        if found is None and not self._asking:
            self._asking = True
            self.rows_wanted.emit(index.row() // WINDOW * WINDOW, WINDOW)
            self._asking = False
            found = self._known.get(self._ids[index.row()])
        return found

    def pinned(self, place: int) -> bool | None:
        """Return whether the note of a row is pinned; None where it is not known, for it is not read for this."""
        row = self._known.get(self._ids[place]) if 0 <= place < len(self._ids) else None
        return None if row is None else row.pinned

    def id_at(self, index: Index) -> str:
        """Return the id of a row's note, reading it where it is not known; "" for no row."""
        found = self.note(index)
        return "" if found is None else found.id

    def match(
        self,
        start: Index,
        role: int,
        value: object,
        hits: int = 1,
        flags: Qt.MatchFlag = Qt.MatchFlag.MatchStartsWith,
    ) -> list[QModelIndex]:
        """Find the row that typed letters mean, among those that were looked at: the filter is there for the others."""
        return meant(self, start.row(), value, hits, self._title_at)

    def _title_at(self, place: int) -> str | None:
        row = self._known.get(self._ids[place])
        return None if row is None else row.title

    def _place_for(self, row: NoteRow) -> int:
        """Return where a row goes among the others, or -1 where one that is not known stands before that place."""
        order, place = _order(row), 0
        for note_id in self._ids:
            other = self._known.get(note_id)
            if other is None:
                return -1
            if other.id != row.id:
                if order < _order(other):
                    break
                place += 1
        return place

    def flags(self, index: Index) -> Qt.ItemFlag:
        plain = QAbstractListModel.flags(self, index)  # strings could be edited, and dropped upon
        return plain | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else plain

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction  # a string that is moved would take its row along

    def mimeTypes(self) -> list[str]:
        return [NOTES_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the notes for our own places to land, and links to them for any editor."""
        rows = [row for index in sorted(indexes, key=QModelIndex.row) if (row := self.note(index)) is not None]
        data = QMimeData()
        data.setData(NOTES_MIME, "\n".join(row.id for row in rows).encode())
        data.setText("\n".join(f"[[{row.title}]]" for row in rows))
        return data

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

    @Slot(QModelIndex, int, int)
    def _on_rows_removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        """Forget the ids of rows that Qt has just taken out, before any view hears of it."""
        del self._ids[first : last + 1]


def _order(row: NoteRow) -> tuple[bool, float, str]:
    """Return what sorts rows as the store does, but rising."""
    return not row.pinned, -row.updated_at.timestamp(), "".join(chr(0x10FFFF - ord(letter)) for letter in row.id)


def _stretches(places: Sequence[int]) -> list[tuple[int, int]]:
    """Return falling places as stretches without a gap: (last, first) of each."""
    found: list[tuple[int, int]] = []
    for place in places:
        if found and found[-1][1] == place + 1:
            found[-1] = (found[-1][0], place)
        else:
            found.append((place, place))
    return found
