"""The sessions that a programme would have, as rows to look through before anything is written."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from rm_desktop.clock import Clock
from rm_desktop.models.kinds import SessionState
from rm_desktop.services.laying_out import Fate, LaidOut
from rm_desktop.ui.days.wall_words import wall_mark
from rm_desktop.ui.widgets.list_delegate import RowRole
from rm_desktop.ui.wording import words

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class ProgrammeModel(QAbstractListModel):
    """A row for each session: number and title, its day, and what becomes of it."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._rows: tuple[LaidOut, ...] = ()

    def show_rows(self, rows: Sequence[LaidOut]) -> None:
        """Show what would be."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(self._rows[index.row()])
        if role == RowRole.CAPTION:
            return self._caption(self._rows[index.row()])
        if role == RowRole.CHIP:
            return self._fate(self._rows[index.row()])
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            row = self._rows[index.row()]
            return ", ".join((self._title(row), self._caption(row), self._fate(row)))
        return None

    def _title(self, row: LaidOut) -> str:
        number = QLocale().toString(row.number)
        return self.tr("{number} · {title}").format(number=number, title=row.title)

    def _caption(self, row: LaidOut) -> str:
        """Return e.g. `Thu 28 Jan 2027, 15:00`, or what is odd about it."""
        locale = QLocale()
        hint = "" if row.fate is Fate.KEPT else wall_mark(row.day, row.at, self._clock, locale)
        when = self._when(row, locale)
        if hint:
            return self.tr("{day} · {remark}").format(day=when, remark=hint)
        if row.fate is Fate.MOVED and row.was is not None and row.was != row.day:
            was = words.short_day(row.was, locale, self._today)
            return self.tr("{day} · was {other}").format(day=when, other=was)
        return when

    def _when(self, row: LaidOut, locale: QLocale) -> str:
        if row.day is None:
            return self.tr("No day yet")
        day = words.short_day(row.day, locale, self._today)
        if row.at is None:
            return day
        return self.tr("{day}, {time}").format(day=day, time=words.clock_time(row.at, locale))

    def _fate(self, row: LaidOut) -> str:
        if row.fate is Fate.KEPT and row.known is not None and row.known.state is SessionState.HELD:
            return self.tr("held")
        return {
            Fate.NEW: self.tr("new"),
            Fate.MOVED: self.tr("moves"),
            Fate.SAME: self.tr("as it is"),
            Fate.KEPT: self.tr("as it is"),
        }[row.fate]

    @property
    def _today(self) -> date:
        return self._clock.today()
