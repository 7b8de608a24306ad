"""What lies in the trash, newest first."""

from collections.abc import Callable
from datetime import date, datetime
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from rm_desktop.models.kinds import Kind
from rm_desktop.services.trash import TrashRow
from rm_desktop.ui.days.moment_words import days_left, deleted
from rm_desktop.ui.widgets.list_delegate import RowRole
from rm_desktop.ui.wording import words
from rm_desktop.ui.wording.bidi import dotted

Index = QModelIndex | QPersistentModelIndex
Local = Callable[[datetime], datetime]
_NO_PARENT = QModelIndex()
_SOON = 3

KIND_ICONS: dict[Kind, str] = {
    Kind.PAIR: "user",
    Kind.PERSON: "user",
    Kind.CHARTER: "file",
    Kind.SIGNATURE: "edit",
    Kind.SESSION: "sessions",
    Kind.TOPIC: "check-square",
    Kind.ACTION: "check-circle",
    Kind.TAKEAWAY: "lightbulb",
    Kind.GOAL: "goals",
    Kind.CHECK_IN: "insights",
    Kind.NOTE: "notes",
    Kind.RATING: "insights",
    Kind.ASSUMPTION: "lightbulb",
    Kind.OBSERVATION: "eye",
    Kind.ATTACHMENT: "file",
    Kind.JOURNAL: "journal",
    Kind.PREPARATION: "edit",
    Kind.DRAFT_GOAL: "goals",
    Kind.SEALED_RATING: "insights",
    Kind.RECEIPT: "file",
}


class TrashRole(IntEnum):
    """What a row of the trash says beside what every row may."""

    KIND_ICON = Qt.ItemDataRole.UserRole + 21
    """The name of the icon that stands for the kind, where reading starts."""
    LEFT = Qt.ItemDataRole.UserRole + 22
    """How long it still lies here."""
    SOON = Qt.ItemDataRole.UserRole + 23
    """True where that is not long."""
    PRIVATE = Qt.ItemDataRole.UserRole + 24


class TrashModel(QAbstractListModel):
    """Rows that are worded when they are looked at; `local` turns an instant into the computer's time."""

    def __init__(self, local: Local, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._local = local
        self._rows: tuple[TrashRow, ...] = ()
        self._today = date.min
        self._locale = QLocale()

    def show_rows(self, rows: tuple[TrashRow, ...], today: date) -> bool:
        """Show other rows; return False, and leave everything as it is, where they are the same."""
        if rows == self._rows and today == self._today:
            return False
        self.beginResetModel()
        self._rows, self._today, self._locale = rows, today, QLocale()
        self.endResetModel()
        return True

    def row(self, index: Index) -> TrashRow | None:
        """Return what stands in a row, or None for no row."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def place_of(self, record_id: str) -> int:
        """Return a record's row, or -1 where it does not lie here."""
        return next((place for place, row in enumerate(self._rows) if row.id == record_id), -1)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return title_of(row)
        if role == RowRole.CAPTION:
            return self._caption(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            private = self.tr("private") if row.private else ""
            parts = (title_of(row), self._caption(row), days_left(row.days_left), private)
            return ", ".join(part for part in parts if part)
        return _of_the_trash(row, role)

    def _caption(self, row: TrashRow) -> str:
        parts = [words.kind_word(row.kind), deleted(self._local(row.deleted_at), self._today, self._locale)]
        if row.with_it:
            parts.append(words.counted(row.with_it, "with {n} more", "with {n} more"))
        return dotted(parts)


def title_of(row: TrashRow) -> str:
    """Return a row's words; those of a record without any are its kind's."""
    return " ".join(row.title.split()) or words.kind_word(row.kind)


def _of_the_trash(row: TrashRow, role: int) -> object:
    if role == TrashRole.KIND_ICON:
        return KIND_ICONS[row.kind]
    if role == TrashRole.LEFT:
        return days_left(row.days_left)
    if role == TrashRole.SOON:
        return row.days_left <= _SOON
    return row.private if role == TrashRole.PRIVATE else None
