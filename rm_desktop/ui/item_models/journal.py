"""The list of journal entries, newest first."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from rm_desktop.services.journal import EntryRow
from rm_desktop.ui import words
from rm_desktop.ui.widgets.feeling_picker import feeling_name
from rm_desktop.ui.widgets.list_delegate import RowRole

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


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


class EntryModel(QAbstractListModel):
    """Rows of entries: title or first words, and `Thu 12 Nov · after session 5 · energised`; made when looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[EntryRow, ...] = ()
        self._places: dict[str, int] = {}
        self._sessions = Sessions({}, date.min)
        self._locale = QLocale()

    @property
    def rows(self) -> tuple[EntryRow, ...]:
        """The entries shown."""
        return self._rows

    def show_rows(self, rows: tuple[EntryRow, ...], sessions: Sessions) -> bool:
        """Show entries in the order given; return whether their ids or order changed, which resets the model."""
        same = len(rows) == len(self._rows) and all(a.id == b.id for a, b in zip(rows, self._rows, strict=True))
        if not same:
            self.beginResetModel()
        changed = rows != self._rows or sessions != self._sessions
        self._rows, self._sessions, self._locale = rows, sessions, QLocale()
        if not same:
            self._places = {row.id: place for place, row in enumerate(rows)}
            self.endResetModel()
        elif changed and rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
        return not same

    def entry_id(self, index: Index) -> str:
        """Return the id of a row's entry; empty for no row."""
        return self._rows[index.row()].id if index.isValid() and index.row() < len(self._rows) else ""

    def index_of(self, entry_id: str) -> QModelIndex:
        """Return where an entry stands; invalid where it is not in the list."""
        place = self._places.get(entry_id)
        return QModelIndex() if place is None else self.index(place)

    def index_on(self, day: date) -> QModelIndex:
        """Return the newest entry of a day; invalid where there is none."""
        return next((self.index(place) for place, row in enumerate(self._rows) if row.day == day), QModelIndex())

    def nearest(self, row: int) -> QModelIndex:
        """Return the entry at a row, or the last one; invalid where there is none."""
        return self.index(min(max(row, 0), len(self._rows) - 1)) if self._rows else QModelIndex()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(row)
        if role == RowRole.CAPTION:
            return self._caption(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._title(row)}, {self._caption(row)}"
        return None

    def _title(self, row: EntryRow) -> str:
        return row.title or row.preview or self.tr("No words yet")

    def _caption(self, row: EntryRow) -> str:
        parts = [words.short_day(row.day, self._locale, self._sessions.today)]
        if row.session_number is not None:
            parts.append(about_session(row.session_number, row.day, self._sessions.days.get(row.session_number)))
        if row.feeling_word or row.feeling:
            parts.append(row.feeling_word or feeling_name(row.feeling or 1))
        return " · ".join(parts)
