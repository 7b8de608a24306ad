"""The list of sessions: those to come, then those that were."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from rm_desktop.models.kinds import SessionState
from rm_desktop.services.today_view import SessionLine
from rm_desktop.ui.widgets.list_delegate import RowRole
from rm_desktop.ui.wording import words

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_TO_COME = (SessionState.LIVE, SessionState.PLANNED, SessionState.POSTPONED)


@dataclass(frozen=True)
class _Row:
    """A session, or without one a heading."""

    title: str
    caption: str = ""
    chip: str = ""
    session_id: str = ""


class SessionModel(QAbstractListModel):
    """Rows of sessions under the headings *Upcoming* and *Held*, which also has those that were called off."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[SessionLine | str, ...] = ()
        self._beside = (date.min, QLocale(), "")
        self._rows: dict[int, _Row] = {}

    def show_lines(self, lines: tuple[SessionLine, ...], today: date, locale: QLocale) -> bool:
        """Show sessions in the order given; return whether anything looks different."""
        coming = [line for line in lines if line.state in _TO_COME]
        past = [line for line in lines if line.state not in _TO_COME]
        following = next((line.id for line in coming if line.state is SessionState.PLANNED), "")
        entries: list[SessionLine | str] = []
        called_off = any(line.state is SessionState.CANCELLED for line in past)
        behind = self.tr("Held and cancelled") if called_off else self.tr("Held")
        for heading, group in ((self.tr("Upcoming"), coming), (behind, past)):
            if group:
                entries += [heading, *group]
        if (tuple(entries), (today, locale, following)) == (self._entries, self._beside):
            return False
        self.beginResetModel()
        self._entries, self._beside = tuple(entries), (today, locale, following)
        self._rows.clear()  # what a row says is worded when it is looked at
        self.endResetModel()
        return True

    def session_id(self, index: Index) -> str:
        """Return the id of a row's session; empty for a heading or no row."""
        return self._id_at(index.row()) if index.isValid() else ""

    def index_of(self, session_id: str) -> QModelIndex:
        """Return where a session stands; invalid where it is not in the list."""
        for number in range(len(self._entries)):
            if session_id and self._id_at(number) == session_id:
                return self.index(number)
        return QModelIndex()

    def nearest(self, row: int) -> QModelIndex:
        """Return the session at a row, or the next one after it, or the last one before it."""
        below = range(max(row, 0), len(self._entries))
        above = range(min(row, len(self._entries)) - 1, -1, -1)
        for number in (*below, *above):
            if self._id_at(number):
                return self.index(number)
        return QModelIndex()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let nobody select a heading."""
        if index.isValid() and not self._id_at(index.row()):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        row = self._row(index.row())
        spoken = ", ".join(part for part in (row.title, row.caption, row.chip) if part)
        values: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: row.title,
            Qt.ItemDataRole.AccessibleTextRole: spoken,
            RowRole.CAPTION: row.caption,
            RowRole.CHIP: row.chip,
            RowRole.SECTION: not row.session_id,
        }
        return values.get(role)

    def _id_at(self, row: int) -> str:
        entry = self._entries[row]
        return "" if isinstance(entry, str) else entry.id

    def _row(self, number: int) -> _Row:
        found = self._rows.get(number)
        if found is None:
            found = self._rows[number] = self._worded(self._entries[number])
        return found

    def _worded(self, entry: SessionLine | str) -> _Row:
        if isinstance(entry, str):
            return _Row(entry)
        today, locale, following = self._beside
        title = self.tr("{number} · {title}").format(number=locale.toString(entry.number), title=entry.title)
        state = self._state(entry, is_next=entry.id == following)
        return _Row(title, self._caption(entry, today, locale), state, entry.id)

    def _caption(self, line: SessionLine, today: date, locale: QLocale) -> str:
        if line.day is None:
            return self.tr("No day yet")
        when = words.short_day(line.day, locale, today)
        if line.ran_minutes is not None:
            return f"{when} · {words.minutes(line.ran_minutes)}"
        if line.at is not None and line.state in _TO_COME:
            return f"{when}, {words.clock_time(line.at, locale)}"
        return when

    def _state(self, line: SessionLine, *, is_next: bool) -> str:
        states = {
            SessionState.LIVE: self.tr("now"),
            SessionState.PLANNED: self.tr("next") if is_next else self.tr("planned"),
            SessionState.POSTPONED: self.tr("postponed"),
            SessionState.HELD: self.tr("held"),
            SessionState.CANCELLED: self.tr("cancelled"),
        }
        return states[line.state]
