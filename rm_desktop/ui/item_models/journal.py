"""The list of journal entries, newest first: places at once, rows where somebody looks."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QStringListModel,
    Qt,
)

from rm_desktop.services.journal import EntryKey, EntryRow
from rm_desktop.services.journal_list import key_day, key_id
from rm_desktop.ui.widgets.feeling_picker import feeling_name
from rm_desktop.ui.widgets.list_delegate import RowRole
from rm_desktop.ui.wording import words

Index = QModelIndex | QPersistentModelIndex
_ROLES = (Qt.ItemDataRole.DisplayRole, RowRole.CAPTION, Qt.ItemDataRole.AccessibleTextRole)
# So many rows before and after one that is looked at are read with it.
_AROUND = 32


def about_session(number: int, day: date, held: date | None) -> str:
    """Return `after session 5`, or `before session 5` for what was written before the session's day."""
    before = held is not None and day < held
    sentence = words.tr("before session {n}") if before else words.tr("after session {n}")
    return sentence.format(n=QLocale().toString(number))


@dataclass(frozen=True)
class Sessions:
    """When the sessions are, by their numbers, and what day it is: what captions need beside the entry."""

    days: Mapping[int, date | None]
    today: date


class EntryModel(QStringListModel):
    """Rows of entries: title or first words, and `Thu 12 Nov · after session 5 · energised`.

    It knows the place of every entry, and has `read` read the rows around the one that is looked at. The number of rows
    is kept by Qt, as in `NoteListModel`.
    """

    def __init__(self, read: Callable[[Sequence[str]], Sequence[EntryRow]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self._keys: tuple[EntryKey, ...] = ()
        self._places: dict[str, int] = {}
        self._rows: dict[str, EntryRow] = {}
        self._sessions = Sessions({}, date.min)
        self._locale = QLocale()

    @property
    def keys(self) -> tuple[EntryKey, ...]:
        """The entries listed, newest first."""
        return self._keys

    def show_keys(self, keys: tuple[EntryKey, ...], sessions: Sessions) -> bool:
        """List entries anew; return whether their ids or order changed, which resets the model."""
        same = keys == self._keys
        self._keys, self._sessions, self._locale = keys, sessions, QLocale()
        self._rows.clear()
        if not same:
            self._places = {key_id(key): place for place, key in enumerate(keys)}
            self.setStringList([""] * len(keys))
        elif keys:
            self.dataChanged.emit(self.index(0), self.index(len(keys) - 1))
        return not same

    def append(self, keys: tuple[EntryKey, ...]) -> None:
        """List older entries below the others."""
        if keys:
            first = len(self._keys)
            self._keys += keys
            self._places.update({key_id(key): first + place for place, key in enumerate(keys)})
            self.insertRows(first, len(keys))

    def put(self, row: EntryRow) -> None:
        """Show a listed entry, whose day is as before, as it is now."""
        self._rows[row.id] = row
        here = self.index_of(row.id)
        self.dataChanged.emit(here, here)

    def day_of(self, entry_id: str) -> date | None:
        """Return the day under which an entry is listed; None where it is not."""
        place = self._places.get(entry_id)
        return None if place is None else key_day(self._keys[place])

    def entry_id(self, index: Index) -> str:
        """Return the id of a row's entry; empty for no row."""
        return key_id(self._keys[index.row()]) if index.isValid() and index.row() < len(self._keys) else ""

    def index_of(self, entry_id: str) -> QModelIndex:
        """Return where an entry stands; invalid where it is not in the list."""
        place = self._places.get(entry_id)
        return QModelIndex() if place is None else self.index(place)

    def index_on(self, day: date) -> QModelIndex:
        """Return the newest entry of a day; invalid where there is none."""
        start = day.isoformat()
        return next((self.index(place) for place, key in enumerate(self._keys) if key.startswith(start)), QModelIndex())

    def nearest(self, row: int) -> QModelIndex:
        """Return the entry at a row, or the last one; invalid where there is none."""
        return self.index(min(max(row, 0), len(self._keys) - 1)) if self._keys else QModelIndex()

    def flags(self, index: Index) -> Qt.ItemFlag:
        return QAbstractListModel.flags(self, index)  # strings could be edited, and dropped upon

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._row(index.row()) if index.isValid() and role in _ROLES else None
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(row)
        if role == RowRole.CAPTION:
            return self._caption(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._title(row)}, {self._caption(row)}"
        return None

    def _row(self, place: int) -> EntryRow | None:
        """Return the entry at a place; None where it went a moment ago."""
        if place >= len(self._keys):
            return None
        entry_id = key_id(self._keys[place])
        if entry_id not in self._rows:
            start = max(0, place - _AROUND)
            ids = [key_id(key) for key in self._keys[start : place + _AROUND]]
            self._rows.update({row.id: row for row in self._read(ids)})
        return self._rows.get(entry_id)

    def _title(self, row: EntryRow) -> str:
        return row.title or row.preview or self.tr("No words yet")

    def _caption(self, row: EntryRow) -> str:
        parts = [words.short_day(row.day, self._locale, self._sessions.today)]
        if row.session_number is not None:
            parts.append(about_session(row.session_number, row.day, self._sessions.days.get(row.session_number)))
        if row.feeling_word or row.feeling:
            parts.append(row.feeling_word or feeling_name(row.feeling or 1))
        return " · ".join(parts)
